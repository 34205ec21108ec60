package org.amnok.workspace.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that holds several maps.
class BaseAdditionTest {
    @TempDir Path folder;
    private Path file;
    private final List<Problem> failed = new ArrayList<>();

    @BeforeEach
    void copy() throws IOException {
        file = folder.resolve("tiles.gpkg");
        Files.copy(Path.of("src/test/resources/org/amnok/basemap/tiles.gpkg"), file);
    }

    @Test
    void a_map_that_is_damaged_keeps_no_other_out() throws SQLException {
        addTables("SELECT 'zz_damaged'");
        assertThat(added("")).extracting(BaseLayer::table).containsExactly("tiles");
        assertThat(failed).hasSize(1);
    }

    @Test
    void one_of_more_than_are_listed_is_added_by_its_name() throws SQLException {
        addTables(
                "WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 350)"
                        + " SELECT i FROM n");
        assertThat(added("tiles")).extracting(BaseLayer::table).containsExactly("tiles");
        assertThat(failed).isEmpty();
    }

    private void addTables(String names) throws SQLException {
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = db.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
                            + " SELECT name, 'tiles', name, 3857 FROM"
                            + " (SELECT NULL AS name WHERE 0 UNION ALL SELECT * FROM ("
                            + names
                            + "))");
            statement.executeUpdate(
                    "INSERT INTO gpkg_tile_matrix_set SELECT table_name, 3857, 0, 0, 1, 1"
                            + " FROM gpkg_contents WHERE table_name NOT IN"
                            + " (SELECT table_name FROM gpkg_tile_matrix_set)");
        }
    }

    private List<BaseLayer> added(String table) {
        try (var bases = new ProjectBases(folder.resolve("p.amnok"))) {
            return BaseAddition.of(
                    List.of(file),
                    table,
                    BaseOptions.AUTOMATIC,
                    bases,
                    ProjectContents.EMPTY,
                    failed::add);
        }
    }
}
