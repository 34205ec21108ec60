package org.amnok.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Older projects are brought up to date, step by step, all or nothing.
class MigrationsTest {
    private static final Migrations.Step ADD_BANK =
            connection -> Sql.execute(connection, "ALTER TABLE sighting ADD COLUMN bank TEXT");
    private static final Migrations.Step FILL_BANK =
            connection -> Sql.execute(connection, "UPDATE amnok_setting SET value = 'filled'");
    private static final Migrations.Step FAIL =
            connection -> Sql.execute(connection, "UPDATE no_such_table SET a = 1");

    @TempDir Path folder;
    Path file;
    Connection connection;

    @BeforeEach
    void create() throws SQLException {
        file = folder.resolve("project.gpkg");
        ProjectStore.create(file, List.of()).close();
        connection = SqliteFile.writing(file);
        Sql.execute(connection, "INSERT INTO amnok_setting VALUES ('bank', 'empty')");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void the_newest_version_is_the_one_this_program_writes() {
        assertEquals(Schema.VERSION, Migrations.ALL.newest());
    }

    @Test
    void a_project_of_version_1_gets_the_columns_of_stretches_and_cameras() throws SQLException {
        var made = columns();
        backToVersion1();
        assertNotEquals(made, columns());
        Migrations.ALL.apply(connection, 1);
        assertEquals(made, columns());
    }

    @Test
    void a_project_of_version_2_gets_styles_for_other_programs() throws SQLException {
        backToVersion2();
        Migrations.ALL.apply(connection, 2);
        assertEquals(2, Sql.number(connection, "SELECT count(*) FROM layer_styles"));
    }

    /// Takes back what each script of version 4 added.
    private void backToVersion3() throws SQLException {
        Sql.execute(
                connection,
                """
                DROP TABLE amnok_filter;
                DROP TABLE amnok_history;
                DELETE FROM gpkg_extensions
                WHERE table_name IN ('amnok_filter', 'amnok_history')""");
    }

    private void backToVersion2() throws SQLException {
        backToVersion3();
        Sql.execute(
                connection,
                """
                DROP TABLE layer_styles; DROP TABLE amnok_layer_style; DROP TABLE amnok_style_class;
                DELETE FROM gpkg_contents WHERE table_name = 'layer_styles';
                DELETE FROM gpkg_extensions WHERE table_name LIKE 'amnok_%style%'""");
    }

    private void backToVersion1() throws SQLException {
        backToVersion2();
        for (var column :
                List.of(
                        "sighting DROP COLUMN river",
                        "sighting DROP COLUMN river_km_from",
                        "sighting DROP COLUMN river_km_from_uncertainty",
                        "sighting DROP COLUMN river_km_to",
                        "sighting DROP COLUMN river_km_to_uncertainty",
                        "camera DROP COLUMN coord_uncertainty_m",
                        "camera DROP COLUMN bearing_uncertainty_degrees",
                        "camera DROP COLUMN range_uncertainty_m")) {
            Sql.execute(connection, "ALTER TABLE " + column);
        }
    }

    /// Names and types of the columns of both layers, in their order.
    private String columns() throws SQLException {
        return Sql.text(
                        connection,
                        "SELECT group_concat(m.name || '.' || c.name || ' ' || c.type)"
                                + " FROM sqlite_master m, pragma_table_info(m.name) c"
                                + " WHERE m.name IN ('sighting', 'camera')")
                .orElseThrow();
    }

    @Test
    void every_missing_step_is_done_and_the_version_raised() throws SQLException {
        new Migrations(List.of(ADD_BANK, FILL_BANK)).apply(connection, 1);
        assertEquals(1, bankColumns());
        assertEquals("filled", setting());
        assertEquals("3", version());
    }

    @Test
    void steps_already_done_are_passed_over() throws SQLException {
        new Migrations(List.of(FAIL, FILL_BANK)).apply(connection, 2);
        assertEquals("filled", setting());
    }

    @Test
    void a_step_that_fails_leaves_the_project_as_it_was() throws SQLException {
        var migrations = new Migrations(List.of(ADD_BANK, FILL_BANK, FAIL));
        assertThrows(SQLException.class, () -> migrations.apply(connection, 1));
        assertEquals(0, bankColumns());
        assertEquals("empty", setting());
        assertEquals(Schema.VERSION + "", version());
    }

    @Test
    void an_older_project_cannot_be_only_read() {
        var migrations = new Migrations(List.of(ADD_BANK));
        assertThrows(ProblemException.class, () -> migrations.requireNewest(1, file));
    }

    private long bankColumns() throws SQLException {
        return Sql.number(
                connection,
                "SELECT count(*) FROM pragma_table_info('sighting') WHERE name = 'bank'");
    }

    private String setting() throws SQLException {
        return Sql.text(connection, "SELECT value FROM amnok_setting").orElseThrow();
    }

    private String version() throws SQLException {
        return Sql.text(connection, "SELECT value FROM amnok_meta WHERE name = 'schema_version'")
                .orElseThrow();
    }
}
