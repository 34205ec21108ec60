package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Layers that other programs made.
class ForeignGeoPackageTest {
    @TempDir Path folder;
    Path file;
    final List<String> seen = new ArrayList<>();

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("foreign.gpkg");
    }

    @Test
    void features_come_with_the_attributes_asked_for() throws Exception {
        new ForeignFiles(file).layer("towns", "POINT (128 41)", "POINT (127 40)").close();
        assertThat(read("towns", "count", "name")).isEqualTo(new ReadCounts(2, 0, 0));
        assertThat(seen)
                .containsExactly("POINT (128 41) [1, towns 1]", "POINT (127 40) [2, towns 2]");
    }

    @Test
    void a_layer_is_described() throws Exception {
        new ForeignFiles(file).layer("towns").close();
        try (var opened = ForeignGeoPackage.open(file)) {
            assertThat(opened.layer("towns"))
                    .isEqualTo(
                            new ForeignLayer(
                                    "towns", "geom", "EPSG:4326", List.of("fid", "name", "count")));
        }
    }

    @Test
    void a_name_may_hold_anything() throws Exception {
        new ForeignFiles(file).layer("a\"; DROP TABLE \"b", "POINT (1 2)").close();
        assertThat(read("a\"; DROP TABLE \"b").read()).isEqualTo(1);
    }

    @Test
    void rows_without_a_place_and_rows_that_are_no_geometry_are_counted() throws Exception {
        new ForeignFiles(file)
                .layer("towns", "POINT (1 2)", "POINT EMPTY", "POINT (3 4)", "POINT (5 6)")
                .run(
                        "UPDATE towns SET geom = NULL WHERE fid = 3",
                        "UPDATE towns SET geom = x'475000' WHERE fid = 4")
                .close();
        assertThat(read("towns")).isEqualTo(new ReadCounts(1, 2, 1));
    }

    @Test
    void other_coordinates_are_told() throws Exception {
        new ForeignFiles(file)
                .layer("towns")
                .run("UPDATE gpkg_geometry_columns SET srs_id = 32652")
                .close();
        assertTold(() -> read("towns"), "is in EPSG:32652, not in WGS 84");
    }

    @Test
    void unknown_coordinates_are_told() throws Exception {
        new ForeignFiles(file).layer("towns").run("DELETE FROM gpkg_spatial_ref_sys").close();
        assertTold(() -> read("towns"), "is in unknown coordinates");
    }

    @Test
    void a_missing_layer_is_told_with_those_that_there_are() throws Exception {
        new ForeignFiles(file).layer("roads").layer("towns").close();
        assertTold(() -> read("rivers"), "has no layer \"rivers\"");
        assertTold(() -> read("rivers"), "Its layers: roads, towns.");
    }

    @Test
    void a_missing_attribute_is_told() throws Exception {
        new ForeignFiles(file).layer("towns").close();
        assertTold(() -> read("towns", "mayor"), "has no attribute \"mayor\"");
    }

    @Test
    void a_view_without_end_can_be_cancelled() throws Exception {
        new ForeignFiles(file)
                .run(
                        "CREATE VIEW trap AS WITH RECURSIVE n(i) AS"
                                + " (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                + " SELECT i, NULL AS geom FROM n")
                .register("trap", 4326)
                .close();
        var asked = new int[1];
        try (var opened = ForeignGeoPackage.open(file)) {
            opened.read(opened.layer("trap"), List.of(), (g, v) -> {}, () -> ++asked[0] > 3);
        }
        assertThat(asked[0]).isEqualTo(4);
    }

    @Test
    void reading_changes_no_byte_and_leaves_no_file() throws Exception {
        new ForeignFiles(file).layer("towns", "POINT (1 2)").close();
        var before = Files.readAllBytes(file);
        read("towns");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly("foreign.gpkg");
    }

    @Test
    void what_is_no_geopackage_is_told() throws Exception {
        assertTold(() -> ForeignGeoPackage.open(file), "cannot be read");
        Files.writeString(file, "name,lat,lon\n".repeat(100));
        assertTold(() -> ForeignGeoPackage.open(file), "is not a GeoPackage");
        Files.delete(file);
        Outside.sql(file, "CREATE TABLE addresses(name TEXT)");
        assertTold(() -> ForeignGeoPackage.open(file), "is not a GeoPackage");
    }

    @Test
    void damage_is_told() throws Exception {
        var points = new String[2000];
        Arrays.fill(points, "POINT (1 2)");
        new ForeignFiles(file).layer("towns", points).close();
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0x55);
        Files.write(file, bytes);
        assertTold(() -> read("towns"), "is damaged");
    }

    private ReadCounts read(String layer, String... attributes) throws SQLException {
        try (var opened = ForeignGeoPackage.open(file)) {
            return opened.read(
                    opened.layer(layer),
                    List.of(attributes),
                    (g, values) -> seen.add(g + " " + Arrays.toString(values)),
                    () -> false);
        }
    }

    private static void assertTold(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String words) {
        assertThatThrownBy(work).isInstanceOf(ProblemException.class).hasMessageContaining(words);
    }
}
