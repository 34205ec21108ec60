package org.amnok.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Secret;
import org.amnok.sqlite.Sql;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.amnok.store.sqlite.SqliteFile;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Older projects are brought up to date, step by step, all or nothing.
class MigrationsTest {
    private static final Migrations.Step ADD_BANK =
            connection -> Sql.execute(connection, "ALTER TABLE sighting ADD COLUMN test_bank TEXT");
    private static final Migrations.Step FILL_BANK =
            connection -> Sql.execute(connection, "UPDATE amnok_setting SET value = 'filled'");
    private static final Migrations.Step FAIL =
            connection -> Sql.execute(connection, "UPDATE no_such_table SET a = 1");

    private static final String LAST_ENTRY =
            "SELECT kind || ' ' || after FROM amnok_history ORDER BY number DESC LIMIT 1";

    /// Of a new project, without its secret, and without the time when it was made.
    private static final List<String> NEW_ROWS =
            List.of(
                    all("type || ' ' || name || ' ' || tbl_name || ' ' || sql", "sqlite_master"),
                    all("name || ' ' || value", "amnok_meta"),
                    all("count(*)", "amnok_history"),
                    all("table_name || identifier || description", "gpkg_contents"),
                    all("concat(table_name, ' ', column_name, ' ', definition)", "gpkg_extensions"),
                    all("table_name || geometry_type_name", "gpkg_geometry_columns"),
                    all("concat(base_table_name, ' ', mapping_table_name)", "gpkgext_relations"),
                    all("concat(f_table_name, styleQML, useAsDefault)", "layer_styles"));

    private static String all(String columns, String table) {
        return "SELECT group_concat(c, char(10)) FROM (SELECT %s AS c FROM %s ORDER BY c)"
                .formatted(columns, table);
    }

    @TempDir Path folder;
    Path file;
    @AutoClose Connection connection;

    @BeforeEach
    void create() throws SQLException {
        file = folder.resolve("project.gpkg");
        ProjectStore.create(file, List.of()).close();
        connection = SqliteFile.writing(file);
        Sql.execute(connection, "INSERT INTO amnok_setting VALUES ('bank', 'empty')");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void a_project_that_an_older_version_wrote_gets_all_tables_and_columns(int version)
            throws Exception {
        var made = columns(connection);
        var old = older(version);
        ProjectStore.open(old, ProjectStore.Access.READ_WRITE).close();
        try (var migrated = SqliteFile.writing(old)) {
            assertEquals(made, columns(migrated));
        }
    }

    /// Also how SQLite writes the tables down, and in which order the columns are.
    @Test
    void a_new_project_is_what_all_steps_lead_to() throws Exception {
        try (var made = SqliteFile.writing(Files.createFile(folder.resolve("made.gpkg")));
                var stepped =
                        SqliteFile.writing(Files.createFile(folder.resolve("stepped.gpkg")))) {
            Schema.create(made);
            Schema.createFirst(stepped, Schema.script("schema.sql"));
            Migrations.ALL.apply(stepped, 2);
            for (var rows : NEW_ROWS) {
                assertThat(Sql.text(made, rows)).as(rows).isPresent();
                assertEquals(Sql.text(stepped, rows), Sql.text(made, rows), rows);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void a_project_that_an_older_version_wrote_keeps_its_sites_and_is_sound(int version)
            throws Exception {
        var old = older(version);
        try (var store = ProjectStore.open(old, ProjectStore.Access.READ_WRITE)) {
            assertEquals(3, store.read().sites().size());
        }
        assertEquals(List.of(), ProjectStore.check(old));
        Outside.assertValidGeoPackage(old);
    }

    @Test
    void an_older_project_that_is_only_read_says_how_to_bring_it_up_to_date() throws Exception {
        var old = older(3);
        var problem =
                assertThrows(
                        ProblemException.class,
                        () -> ProjectStore.open(old, ProjectStore.Access.READ_ONLY));
        assertThat(problem.problem().sentence()).contains("Open it for writing once");
    }

    @Test
    void an_older_project_that_is_brought_up_to_date_is_its_owners_only() throws Exception {
        var old = older(4);
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r--r--"));
        ProjectStore.open(old, ProjectStore.Access.READ_WRITE).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(old)))
                .isEqualTo("rw-------");
    }

    @Test
    void an_older_project_gets_a_secret_of_its_own_and_keeps_it() throws Exception {
        var old = older(4);
        var secret = secret(old);
        assertThat(secret).isEqualTo(secret(old)).isNotEqualTo(secret(file));
    }

    private static Secret secret(Path project) {
        try (var store = ProjectStore.open(project, ProjectStore.Access.READ_WRITE)) {
            return store.secret();
        }
    }

    @Test
    void an_older_project_keeps_its_uuids_by_which_its_copies_are_merged() throws Exception {
        try (var store = ProjectStore.open(older(4), ProjectStore.Access.READ_WRITE)) {
            assertThat(store.read().sightings())
                    .extracting(sighting -> sighting.uuid().toString())
                    .containsExactly(
                            "4448345e-2f7c-3a78-91be-0c63d21cd065",
                            "0a62ea56-b931-3f5e-b847-4800ff6057e7");
        }
    }

    @Test
    void the_history_of_an_older_project_is_chained_anew_and_says_so() throws Exception {
        var old = older(5);
        ProjectStore.open(old, ProjectStore.Access.READ_WRITE).close();
        assertThat(ProjectStore.checkHistory(old, "").problems()).isEmpty();
        assertThat(Outside.value(old, LAST_ENTRY))
                .startsWith("rechained {\"entries\":2,\"former_end\":\"2:");
    }

    @Test
    void an_end_that_was_noted_down_before_is_still_known() throws Exception {
        var old = older(5);
        var noted = Outside.value(old, "SELECT value FROM amnok_meta WHERE name = 'history_head'");
        ProjectStore.open(old, ProjectStore.Access.READ_WRITE).close();
        assertThat(ProjectStore.checkHistory(old, noted).problems()).isEmpty();
        assertThat(ProjectStore.checkHistory(old, noted.replace('5', '6')).problems()).hasSize(1);
    }

    @Test
    void what_was_altered_before_the_history_was_chained_anew_is_still_found() throws Exception {
        var old = older(5);
        Outside.sql(
                old,
                "DROP TRIGGER amnok_history_is_never_changed",
                "UPDATE amnok_history SET author = 'Kim' WHERE number = 2");
        ProjectStore.open(old, ProjectStore.Access.READ_WRITE).close();
        assertThat(ProjectStore.checkHistory(old, "").problems())
                .extracting(Problem::what)
                .containsExactly("Entry 2 of the history was changed after it was written");
    }

    @Test
    void entries_that_were_missing_at_the_end_before_stay_missed() throws Exception {
        var old = older(5);
        Outside.sql(
                old,
                "DROP TRIGGER amnok_history_is_never_deleted",
                "DELETE FROM amnok_history WHERE number = 2");
        ProjectStore.open(old, ProjectStore.Access.READ_WRITE).close();
        assertThat(ProjectStore.checkHistory(old, "").problems())
                .extracting(Problem::what)
                .containsExactly("Entries 2 to 2 are missing in the history");
    }

    /// A copy of a project that the program of that version wrote.
    private Path older(int version) throws IOException {
        var name = "project-v" + version + ".gpkg";
        var copy = folder.resolve(name);
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            Files.copy(in, copy);
        }
        return copy;
    }

    /// Names and types of the columns of all tables, sorted: an added column is the last.
    private static String columns(Connection connection) throws SQLException {
        return Sql.text(
                        connection,
                        "SELECT group_concat(n, ', ') FROM (SELECT m.name || '.' || c.name || ' '"
                                + " || c.type AS n FROM sqlite_master m, pragma_table_info(m.name) c"
                                + " WHERE m.type = 'table' ORDER BY n)")
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
        assertEquals(Migrations.ALL.newest() + "", version());
    }

    @Test
    void an_older_project_cannot_be_only_read() {
        var migrations = new Migrations(List.of(ADD_BANK));
        assertThrows(ProblemException.class, () -> migrations.requireNewest(1, file));
    }

    private long bankColumns() throws SQLException {
        return Sql.number(
                connection,
                "SELECT count(*) FROM pragma_table_info('sighting') WHERE name = 'test_bank'");
    }

    private String setting() throws SQLException {
        return Sql.text(connection, "SELECT value FROM amnok_setting").orElseThrow();
    }

    private String version() throws SQLException {
        return Sql.text(connection, "SELECT value FROM amnok_meta WHERE name = 'schema_version'")
                .orElseThrow();
    }
}
