package org.amnok.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A tile that cannot be read is empty and counted; the others are drawn.
class DamagedTilesTest {
    private static final LatLon PLACE = new LatLon(41.42, 128.15);

    /// In the last tile of the image.
    private static final LatLon LAST = new LatLon(41.303, 128.297);

    @TempDir Path folder;

    @Test
    void a_whole_image_has_lost_nothing() {
        try (var file = Ground.open(Ground.file("utm52.tif"))) {
            assertThat(Ground.colourAt(file, PLACE)).isNotZero();
            assertThat(file.loss().isNone()).isTrue();
            assertThat(file.loss().words()).isEmpty();
        }
    }

    @Test
    void an_image_that_was_cut_off_is_drawn_as_far_as_it_goes() throws IOException {
        var whole = Files.readAllBytes(Ground.file("utm52.tif"));
        var cut = Arrays.copyOf(whole, whole.length - 2000);
        try (var file = Ground.open(Files.write(folder.resolve("cut.tif"), cut))) {
            assertThat(Ground.colourAt(file, PLACE)).isNotZero();
            assertThat(Ground.colourAt(file, LAST)).isZero();
            assertThat(file.loss().tiles()).isPositive();
            assertThat(file.loss().words())
                    .contains("left empty: the file ends before it, or it claims too much");
        }
    }

    @Test
    void a_lost_tile_is_counted_once_however_often_it_is_drawn() throws IOException {
        var whole = Files.readAllBytes(Ground.file("utm52.tif"));
        var cut = Arrays.copyOf(whole, whole.length - 2000);
        var path = Files.write(folder.resolve("cut.tif"), cut);
        try (var file =
                new BaseFiles(new TileCache(1), OverviewFolder.none(), _ -> List.of())
                        .open(path, "", BaseOptions.AUTOMATIC)) {
            Ground.colourAt(file, LAST);
            var once = file.loss();
            assertThat(once.isNone()).isFalse();
            Ground.colourAt(file, LAST);
            assertThat(file.loss()).isEqualTo(once);
        }
    }

    @Test
    void a_tile_of_an_archive_that_is_no_picture_is_one_gap() throws IOException, SQLException {
        var file =
                changed(
                        "tiles.mbtiles",
                        "UPDATE tiles SET tile_data = x'00112233' WHERE rowid = 1");
        try (var opened = Ground.open(file)) {
            Ground.colourAt(opened, PLACE);
            assertThat(opened.loss().words())
                    .isEqualTo(
                            "1 tile could not be read and is left empty: it is not a PNG, JPEG or"
                                    + " WebP");
        }
    }

    @Test
    void a_tile_of_a_geopackage_that_is_too_large_is_one_gap() throws IOException, SQLException {
        var sql = "UPDATE tiles SET tile_data = zeroblob(17000000)";
        var file = changed("tiles.gpkg", sql.replace("tiles SET", '"' + table() + "\" SET"));
        try (var opened = Ground.open(file)) {
            Ground.colourAt(opened, PLACE);
            assertThat(opened.loss().words()).contains("it has 17000000 bytes");
        }
    }

    @Test
    void levels_of_a_geopackage_without_tiles_are_left_out() throws IOException, SQLException {
        var sql =
                """
                UPDATE gpkg_tile_matrix SET zoom_level = 1;
                UPDATE "%s" SET zoom_level = 1;
                INSERT INTO gpkg_tile_matrix SELECT table_name, 2 * zoom, matrix_width, matrix_height,
                  tile_width * share / 2, tile_height * share / 2, pixel_x_size / share * 2,
                  pixel_y_size / share * 2
                  FROM gpkg_tile_matrix, (SELECT 0 AS zoom, 1 AS share UNION SELECT 1, 4)"""
                        .formatted(table());
        try (var opened = Ground.open(changed("tiles.gpkg", sql))) {
            assertThat(Ground.colourAt(opened, PLACE)).isNotZero();
            assertThat(opened.mayShow(Ground.around(PLACE).atScale(2_000_000))).isTrue();
        }
    }

    @Test
    void a_geopackage_without_any_tile_is_refused() throws IOException, SQLException {
        var file = changed("tiles.gpkg", "DELETE FROM \"" + table() + "\"");
        assertThatThrownBy(() -> Ground.open(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("it has no tiles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiles.mbtiles", "jpeg.mbtiles", "webp.mbtiles"})
    void an_archive_that_names_no_format_is_known_by_its_tiles(String name)
            throws IOException, SQLException {
        var file = changed(name, "DELETE FROM metadata WHERE name = 'format'");
        try (var opened = Ground.open(file)) {
            assertThat(opened.kind()).isEqualTo(BaseKind.MBTILES);
            assertThat(Ground.colourAt(opened, PLACE)).isNotZero();
        }
    }

    private static String table() throws SQLException {
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + Ground.file("tiles.gpkg"));
                var rows =
                        db.createStatement()
                                .executeQuery("SELECT table_name FROM gpkg_tile_matrix_set")) {
            return rows.getString(1);
        }
    }

    private Path changed(String name, String sql) throws IOException, SQLException {
        var file = Files.copy(Ground.file(name), folder.resolve(name));
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = db.createStatement()) {
            statement.executeUpdate(sql);
        }
        return file;
    }
}
