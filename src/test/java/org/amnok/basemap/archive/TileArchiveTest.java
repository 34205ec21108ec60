package org.amnok.basemap.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TileArchiveTest {
    /// The tile of Monaco's harbour.
    private static final TileId HARBOUR = new TileId(14, 8529, 5974);

    @TempDir Path folder;

    private TileArchive open(String name) {
        return TestTiles.open(TestTiles.copy(name, folder));
    }

    @Test
    void an_archive_says_what_it_covers() {
        try (var archive = open(TestTiles.PROTOMAPS)) {
            var facts = archive.facts();
            assertThat(facts.format()).isEqualTo(TileFormat.VECTOR);
            assertThat(facts.minZoom()).isEqualTo(12);
            assertThat(facts.maxZoom()).isEqualTo(14);
            assertThat(facts.southWest().latDegrees()).isCloseTo(43.715, within(0.001));
            assertThat(facts.northEast().lonDegrees()).isCloseTo(7.448, within(0.001));
            assertThat(facts.layers()).contains("roads", "buildings", "water", "places");
        }
    }

    @Test
    void mbtiles_say_the_same() {
        try (var archive = open(TestTiles.OPENMAPTILES)) {
            var facts = archive.facts();
            assertThat(facts.format()).isEqualTo(TileFormat.VECTOR);
            assertThat(facts.minZoom()).isEqualTo(12);
            assertThat(facts.maxZoom()).isEqualTo(14);
            assertThat(facts.southWest().latDegrees()).isCloseTo(43.715, within(0.001));
            assertThat(facts.layers()).contains("transportation", "building", "water");
        }
    }

    @Test
    void vector_tiles_are_known_by_their_bytes_where_no_format_is_named() throws SQLException {
        var file = TestTiles.copy(TestTiles.OPENMAPTILES, folder);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM metadata WHERE name = 'format'");
        }
        try (var archive = TestTiles.open(file)) {
            assertThat(archive.facts().format()).isEqualTo(TileFormat.VECTOR);
        }
    }

    @Test
    void the_attribution_is_told_without_its_tags() {
        try (var archive = open(TestTiles.OPENMAPTILES)) {
            assertThat(archive.facts().attribution()).isEqualTo("© OpenStreetMap contributors");
        }
    }

    @Test
    void a_tile_comes_unpacked_from_pmtiles_and_mbtiles() {
        try (var pmtiles = open(TestTiles.PROTOMAPS);
                var mbtiles = open(TestTiles.OPENMAPTILES)) {
            assertThat(pmtiles.tile(HARBOUR).orElseThrow()[0]).isEqualTo((byte) 0x1a);
            assertThat(mbtiles.tile(HARBOUR).orElseThrow()[0]).isEqualTo((byte) 0x1a);
        }
    }

    @Test
    void where_an_archive_has_no_tile_there_is_none() {
        try (var pmtiles = open(TestTiles.PROTOMAPS);
                var mbtiles = open(TestTiles.OPENMAPTILES)) {
            assertThat(pmtiles.tile(new TileId(14, 0, 0))).isEmpty();
            assertThat(mbtiles.tile(new TileId(14, 0, 0))).isEmpty();
            assertThat(pmtiles.facts().mayHave(new TileId(14, 0, 0))).isFalse();
            assertThat(pmtiles.facts().mayHave(HARBOUR)).isTrue();
        }
    }

    @Test
    void archives_of_planetiler_are_read() {
        try (var archive = open(TestTiles.PLANETILER)) {
            assertThat(archive.facts().format()).isEqualTo(TileFormat.VECTOR);
            assertThat(archive.tile(new TileId(0, 0, 0))).isPresent();
        }
    }

    @Test
    void what_is_no_archive_is_a_problem() throws IOException {
        var text = Files.writeString(folder.resolve("a.pmtiles"), "PMTiles, but no");
        assertThatThrownBy(() -> TestTiles.open(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("a.pmtiles cannot be read as PMTiles");
        assertThatThrownBy(() -> TestTiles.open(folder.resolve("gone.pmtiles")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("is not there");
    }

    @Test
    void a_view_that_never_answers_is_given_up() throws SQLException {
        var file = folder.resolve("trap.mbtiles");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE metadata (name TEXT, value TEXT)");
            statement.execute(
                    "INSERT INTO metadata VALUES ('minzoom', '0'), ('maxzoom', '3'), ('format',"
                            + " 'pbf')");
            statement.execute(
                    "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
                            + " FROM n) SELECT 0 AS zoom_level, -i AS tile_column, 0 AS tile_row, x''"
                            + " AS tile_data FROM n");
        }
        try (var archive = TestTiles.open(file)) {
            assertThatThrownBy(() -> archive.tile(new TileId(0, 0, 0)))
                    .isInstanceOf(ProblemException.class);
        }
    }
}
