package org.amnok.basemap.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OsmShapesTest {
    private static final double[][] OUTER = {{128, 41}, {128.1, 41}, {128.1, 41.1}, {128, 41.1}};
    private static final double[][] INNER = {
        {128.04, 41.04}, {128.06, 41.04}, {128.06, 41.06}, {128.04, 41.06}
    };
    private static final String[] ROLES = {"outer", "inner"};

    @TempDir Path folder;

    private final List<String> shapes = new ArrayList<>();

    private final ShapeSink sink =
            new ShapeSink() {
                @Override
                public boolean wants(OsmTags tags) {
                    return tags.has("natural") || tags.has("highway") || tags.has("place");
                }

                @Override
                public void point(int x, int y, OsmTags tags) {
                    shapes.add(
                            "point %.5f %.5f %s"
                                    .formatted(
                                            World.lonDegrees(x), World.latDegrees(y), tags.all()));
                }

                @Override
                public void way(int[] line, OsmTags tags) {
                    shapes.add("way of " + line.length / 2 + " " + tags.all());
                }

                @Override
                public void area(List<List<int[]>> polygons, OsmTags tags) {
                    var rings = polygons.stream().map(List::size).toList();
                    shapes.add("area of rings " + rings + " " + tags.get("natural"));
                }
            };

    private List<String> read(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("a.osm.pbf"), bytes);
        new OsmShapes(new PbfFile(file), folder, sink).read((d, a) -> {}, (d, a) -> {});
        return shapes;
    }

    @Test
    void ways_get_the_places_of_their_nodes() throws IOException {
        var file =
                new PbfBytes()
                        .node(1, 128, 41, "place", "town")
                        .node(2, 128.1, 41)
                        .way(3, new long[] {1, 2}, "highway", "track");
        assertThat(read(file.bytes()))
                .containsExactly(
                        "point 128.00000 41.00000 {place=town}", "way of 2 {highway=track}");
    }

    @Test
    void a_relation_is_an_area_with_a_hole() throws IOException {
        var file =
                new PbfBytes()
                        .ring(10, 1, OUTER)
                        .ring(11, 5, INNER)
                        .relation(
                                20,
                                new long[] {10, 11},
                                ROLES,
                                "type",
                                "multipolygon",
                                "natural",
                                "wood");
        assertThat(read(file.bytes())).containsExactly("area of rings [2] wood");
    }

    @Test
    void what_the_outer_way_says_is_said_of_the_area_when_the_relation_says_nothing()
            throws IOException {
        var file =
                new PbfBytes()
                        .ring(10, 1, OUTER, "natural", "wood")
                        .ring(11, 5, INNER, "natural", "water")
                        .relation(20, new long[] {10, 11}, ROLES, "type", "multipolygon");
        assertThat(read(file.bytes()))
                .containsExactly("area of rings [2] wood", "way of 5 {natural=water}");
    }

    @Test
    void a_hole_that_says_the_same_as_its_area_stays_a_hole() throws IOException {
        var file =
                new PbfBytes()
                        .ring(10, 1, OUTER)
                        .ring(11, 5, INNER, "natural", "wood")
                        .relation(
                                20,
                                new long[] {10, 11},
                                ROLES,
                                "type",
                                "multipolygon",
                                "natural",
                                "wood");
        assertThat(read(file.bytes())).containsExactly("area of rings [2] wood");
    }

    @Test
    void an_area_of_which_a_way_lies_in_another_file_is_whole_when_both_are_put_together()
            throws IOException {
        var one =
                new PbfBytes()
                        .node(1, 128, 41)
                        .node(2, 128.1, 41)
                        .node(3, 128.1, 41.1)
                        .way(10, new long[] {1, 2, 3})
                        .relation(
                                20,
                                new long[] {10, 11},
                                new String[] {"outer", "outer"},
                                "type",
                                "multipolygon",
                                "natural",
                                "water");
        var other =
                new PbfBytes()
                        .node(1, 128, 41)
                        .node(3, 128.1, 41.1)
                        .node(4, 128, 41.1)
                        .way(11, new long[] {3, 4, 1});
        var both = new ByteArrayOutputStream();
        both.write(one.bytes());
        both.write(other.bytes());
        assertThat(read(both.toByteArray())).containsExactly("area of rings [1] water");
    }

    @Test
    void a_node_that_is_not_in_the_file_is_left_out_of_its_way() throws IOException {
        var file =
                new PbfBytes()
                        .node(1, 128, 41)
                        .node(2, 128.1, 41)
                        .way(3, new long[] {1, 99, 2}, "highway", "track");
        assertThat(read(file.bytes())).containsExactly("way of 2 {highway=track}");
    }

    @Test
    void nothing_is_left_in_the_folder() throws IOException {
        read(new PbfBytes().ring(10, 1, OUTER, "natural", "wood").bytes());
        assertThat(folder)
                .isDirectoryContaining("glob:**.pbf")
                .isDirectoryNotContaining("glob:**/{nodes,ways}");
    }

    @Test
    void ten_thousand_nodes_are_found_again_seed_3() throws IOException {
        var random = new java.util.Random(3);
        var file = new PbfBytes();
        var ids = new long[10_000];
        var id = -5L;
        for (var i = 0; i < ids.length; i++) {
            id += 1 + random.nextInt(1000);
            ids[i] = id;
            file.node(id, 124 + random.nextDouble(), 40 + random.nextDouble());
        }
        file.way(1, ids, "highway", "track");
        assertThat(read(file.bytes())).containsExactly("way of 10000 {highway=track}");
    }
}
