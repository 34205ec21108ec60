package org.amnok.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.amnok.basemap.osm.FreeZip;
import org.amnok.basemap.osm.PbfBytes;
import org.amnok.domain.Followed;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// OpenStreetMap files are made into streets once, in the folder of small copies.
class OsmFileTest {
    @TempDir Path folder;
    private OverviewFolder cache;
    private Path file;

    @BeforeEach
    void write_a_road_at_hyesan() {
        cache = new OverviewFolder(folder.resolve("cache"), 1 << 30);
        file =
                new PbfBytes()
                        .node(1, 128.16, 41.4)
                        .node(2, 128.18, 41.4)
                        .way(3, new long[] {1, 2}, "highway", "primary")
                        .write(folder.resolve("a.osm.pbf"));
    }

    private BaseFile open(String part) {
        return new BaseFiles(TileCache.ofMemory(), cache, _ -> List.of())
                .open(file, part, BaseOptions.AUTOMATIC);
    }

    private void make(String part) {
        try (var opened = open(part)) {
            opened.overviews().orElseThrow().make(Progress.NONE);
        }
    }

    private long made() throws IOException {
        try (var all = Files.list(folder.resolve("cache"))) {
            return all.count();
        }
    }

    @Test
    void before_streets_are_made_it_is_nothing_that_is_drawn() {
        try (var opened = open("")) {
            assertThat(opened.kind()).isEqualTo(BaseKind.OPENSTREETMAP);
            assertThat(opened.overviews()).isPresent();
            assertThat(opened.canBeDrawnWhole()).isFalse();
            assertThat(opened.description()).contains("its streets have not been prepared yet");
        }
    }

    @Test
    void its_attribution_is_known_before_streets_are_made() {
        try (var opened = open("")) {
            assertThat(opened.attribution()).isEqualTo("© OpenStreetMap contributors");
        }
    }

    @Test
    void made_once_streets_are_found_again() {
        make("");
        try (var opened = open("")) {
            assertThat(opened.overviews()).isEmpty();
            assertThat(opened.bounds()).isPresent();
            assertThat(opened.description()).isEqualTo("OpenStreetMap, all of it, as streets");
        }
    }

    @Test
    void areas_that_cannot_be_put_together_are_counted() {
        file =
                new PbfBytes()
                        .node(1, 128.16, 41.4)
                        .node(2, 128.18, 41.4)
                        .node(3, 128.18, 41.5)
                        .way(3, new long[] {1, 2, 3}, "highway", "primary")
                        .relation(
                                9,
                                new long[] {3},
                                new String[] {"outer"},
                                "type",
                                "multipolygon",
                                "natural",
                                "water")
                        .write(folder.resolve("a.osm.pbf"));
        make("");
        try (var opened = open("")) {
            assertThat(opened.description())
                    .endsWith("as streets, without 1 area whose edges do not meet");
        }
    }

    @Test
    void shapefiles_of_geofabrik_become_streets_as_well() {
        file =
                new FreeZip()
                        .shape("roads", 3, "primary", "", new double[] {128.1, 41.4, 128.2, 41.4})
                        .write(folder.resolve("north-korea-latest-free.shp.zip"));
        make("");
        try (var opened = open("")) {
            assertThat(opened.kind()).isEqualTo(BaseKind.OPENSTREETMAP);
            assertThat(opened.bounds()).isPresent();
        }
    }

    @Test
    void of_another_part_others_are_made() {
        make("");
        try (var opened = open("yalu")) {
            assertThat(opened.overviews()).isPresent();
        }
    }

    @Test
    void the_ground_along_the_yalu_is_a_part() {
        make("yalu");
        try (var opened = open("yalu")) {
            assertThat(opened.bounds()).isPresent();
        }
    }

    @Test
    void a_part_that_is_none_is_refused() {
        assertThatThrownBy(() -> open("somewhere"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("“somewhere” is not a part of a street file");
    }

    @Test
    void when_the_file_was_changed_streets_are_wanted_again() throws IOException {
        make("");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
        try (var opened = open("")) {
            assertThat(opened.overviews()).isPresent();
        }
    }

    @Test
    void when_the_folder_was_cleared_streets_are_wanted_again() throws IOException {
        make("");
        try (var all = Files.list(folder.resolve("cache"))) {
            for (var each : all.toList()) {
                Files.delete(each);
            }
        }
        try (var opened = open("")) {
            assertThat(opened.overviews()).isPresent();
        }
    }

    @Test
    void cancelled_it_leaves_nothing() throws IOException {
        try (var opened = open("")) {
            opened.overviews().orElseThrow().make(new Followed(step -> true));
        }
        assertThat(made()).isZero();
    }

    @Test
    void a_file_that_was_cut_off_is_named_and_leaves_nothing() throws IOException {
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 30));
        assertThatThrownBy(() -> make(""))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Streets cannot be prepared from “a.osm.pbf”")
                .hasMessageContaining("it was cut off")
                .hasMessageContaining("Get it again from its source");
        assertThat(made()).isZero();
    }
}
