package org.amnok.basemap.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amnok.domain.FileFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PbfFileTest {
    @TempDir Path folder;

    private final List<String> heard = new ArrayList<>();

    private final OsmSink sink =
            new OsmSink() {
                @Override
                public void node(long id, int lon, int lat, OsmTags tags) {
                    heard.add("n" + id + " " + lon + "," + lat + " " + tags.all());
                }

                @Override
                public void way(long id, long[] nodes, OsmTags tags) {
                    heard.add("w" + id + " " + Arrays.toString(nodes) + " " + tags.all());
                }

                @Override
                public void relation(OsmRelation relation) {
                    heard.add(
                            "r"
                                    + relation.id()
                                    + " "
                                    + Arrays.toString(relation.ways())
                                    + Arrays.toString(relation.roles())
                                    + " "
                                    + relation.tags().all());
                }
            };

    private static PbfBytes town() {
        return new PbfBytes()
                .node(5, 128.17, 41.4, "place", "city", "name:ko", "혜산시")
                .node(7, 128.2, 41.41)
                .way(9, new long[] {5, 7}, "highway", "primary")
                .relation(11, new long[] {9}, new String[] {"outer"}, "type", "multipolygon");
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.osm.pbf"), bytes);
    }

    private void read(byte[] bytes) throws IOException {
        new PbfFile(file(bytes)).readAll(sink, (done, all) -> {});
    }

    @Test
    void nodes_ways_and_relations_are_read_with_their_tags() throws IOException {
        read(town().bytes());
        assertThat(heard)
                .containsExactly(
                        "n5 1281700000,414000000 {place=city, name:ko=혜산시}",
                        "n7 1282000000,414100000 {}",
                        "w9 [5, 7] {highway=primary}",
                        "r11 [9][outer] {type=multipolygon}");
    }

    @Test
    void a_second_reading_for_ways_brings_the_ways_alone() throws IOException {
        var file = new PbfFile(file(town().bytes()));
        file.readAll(sink, (done, all) -> {});
        heard.clear();
        file.readWays(sink, (done, all) -> {});
        assertThat(heard).containsExactly("w9 [5, 7] {highway=primary}");
    }

    @Test
    void files_put_one_after_the_other_are_one_file() throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(town().bytes());
        both.write(new PbfBytes().node(1, 1, 1).bytes());
        var file = new PbfFile(file(both.toByteArray()));
        file.readAll(sink, (done, all) -> {});
        assertThat(heard).hasSize(5).endsWith("n1 10000000,10000000 {}");
        assertThat(file.isOfSeveral()).isTrue();
    }

    @Test
    void it_is_known_by_its_first_bytes() {
        assertThat(PbfFile.isBegunBy(town().bytes())).isTrue();
        assertThat(PbfFile.isBegunBy("<osm version='0.6'>".getBytes())).isFalse();
    }

    @Test
    void a_file_that_was_cut_off_says_so() {
        var whole = town().bytes();
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 10)))
                .isInstanceOf(FileFault.class)
                .hasMessageContaining("it was cut off");
    }

    @Test
    void a_file_that_needs_what_is_not_known_here_names_it() {
        assertThatThrownBy(() -> read(town().needing("HistoricalInformation").bytes()))
                .isInstanceOf(FileFault.class)
                .hasMessageContaining("it needs “HistoricalInformation”");
    }

    @Test
    void a_block_that_claims_gigabytes_is_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        PbfBytes.blobOf(
                out,
                "OSMHeader",
                PbfBytes.message(
                        blob -> {
                            blob.writeInt32(2, 2_000_000_000);
                            blob.writeByteArray(3, new byte[10]);
                        }));
        assertThatThrownBy(() -> read(out.toByteArray()))
                .isInstanceOf(FileFault.class)
                .hasMessageContaining("it claims to have 2000000000 bytes");
    }

    @Test
    void a_block_that_unpacks_to_more_than_it_says_is_refused() throws IOException {
        var packed = new byte[1000];
        var deflater = new java.util.zip.Deflater();
        deflater.setInput(new byte[100_000]);
        deflater.finish();
        var length = deflater.deflate(packed);
        deflater.end();
        var out = new ByteArrayOutputStream();
        PbfBytes.blobOf(
                out,
                "OSMHeader",
                PbfBytes.message(
                        blob -> {
                            blob.writeInt32(2, 10);
                            blob.writeByteArray(3, Arrays.copyOf(packed, length));
                        }));
        assertThatThrownBy(() -> read(out.toByteArray()))
                .isInstanceOf(FileFault.class)
                .hasMessageContaining("it is not as long as it says");
    }

    @Test
    void a_node_beyond_the_earth_is_named() {
        assertThatThrownBy(() -> read(new PbfBytes().node(3, 190, 0).bytes()))
                .isInstanceOf(FileFault.class)
                .hasMessageContaining("node 3 lies outside the earth");
    }

    @Test
    void bytes_turned_over_anywhere_end_in_a_fault_or_a_reading_never_otherwise_seed_7()
            throws IOException {
        var random = new java.util.Random(7);
        var whole = town().bytes();
        var faults = 0;
        for (var round = 0; round < 500; round++) {
            var broken = whole.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                read(broken);
            } catch (FileFault e) {
                faults++;
            }
        }
        assertThat(faults).isGreaterThan(250);
    }
}
