package org.amnok.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the engine may do, and what not.
class ParquetEngineTest {
    @TempDir Path folder;

    private Path made(String name) throws SQLException {
        var file = folder.resolve(name);
        try (var engine = ParquetEngine.making(file, file);
                var statement = engine.connection().createStatement()) {
            statement.execute(
                    "COPY (SELECT range AS n FROM range(3)) TO "
                            + ParquetEngine.literal(file.toString())
                            + " (FORMAT parquet, USE_TMP_FILE false)");
        }
        return file;
    }

    @Test
    void it_reads_the_file_it_was_opened_for() throws SQLException {
        var file = made("a.parquet");
        try (var engine = ParquetEngine.reading(file)) {
            assertThat(count(engine, ParquetEngine.rows(file))).isEqualTo(3);
        }
    }

    @Test
    void a_name_with_letters_that_stand_for_others_is_that_of_one_file() throws SQLException {
        var file = made("a[1]*'?.parquet");
        made("a1x'y.parquet");
        try (var engine = ParquetEngine.reading(file)) {
            assertThat(count(engine, ParquetEngine.rows(file))).isEqualTo(3);
        }
    }

    @Test
    void it_reads_all_files_of_a_folder() throws SQLException, IOException {
        made("a.parquet");
        Files.createDirectory(folder.resolve("year=2025"));
        made("year=2025/b.parquet");
        try (var engine = ParquetEngine.reading(folder)) {
            assertThat(count(engine, ParquetEngine.rows(folder))).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM read_text('/etc/passwd')",
                "SELECT * FROM read_parquet('https://example.org/a.parquet')",
                "COPY (SELECT 1) TO '/tmp/amnok-must-not-be.csv'",
                "ATTACH '/tmp/amnok-must-not-be.db'",
                "EXPORT DATABASE '/tmp/amnok-must-not-be'",
                "INSTALL spatial",
                "LOAD httpfs",
                "SET enable_external_access = true",
                "SET memory_limit = '90GB'",
                "SET allowed_paths = ['/etc/passwd']",
                "RESET lock_configuration",
                "CREATE PERSISTENT SECRET s (TYPE http)",
                "SELECT getenv('HOME')"
            })
    void whatever_it_is_asked_it_touches_nothing_else(String asked) throws SQLException {
        var file = made("a.parquet");
        try (var engine = ParquetEngine.reading(file);
                var statement = engine.connection().createStatement()) {
            assertThatThrownBy(
                            () -> {
                                statement.execute(asked);
                                try (var rows = statement.getResultSet()) {
                                    while (rows.next()) {
                                        rows.getString(1);
                                    }
                                }
                            })
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Path.of("/tmp/amnok-must-not-be.csv")).doesNotExist();
        assertThat(Path.of("/tmp/amnok-must-not-be.db")).doesNotExist();
        assertThat(Path.of("/tmp/amnok-must-not-be")).doesNotExist();
    }

    @Test
    void what_does_not_fit_into_memory_lies_in_a_folder_that_is_wiped() throws SQLException {
        var file = made("a.parquet");
        var engine = ParquetEngine.reading(file);
        var spilled = Path.of(setting(engine, "temp_directory"));
        try (var statement = engine.connection().createStatement()) {
            statement.execute(
                    "CREATE TABLE t AS SELECT range AS n, md5(range::VARCHAR) AS words,"
                            + " md5((range + 1)::VARCHAR) AS more FROM range(8000000)");
        }
        assertThat(spilled).isNotEmptyDirectory();
        engine.close();
        assertThat(spilled.getParent()).doesNotExist();
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> ParquetEngine.reading(folder.resolve("none.parquet")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("none.parquet");
    }

    private static String setting(ParquetEngine engine, String name) throws SQLException {
        try (var statement = engine.connection().createStatement();
                var rows = statement.executeQuery("SELECT current_setting('" + name + "')")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static long count(ParquetEngine engine, String rows) throws SQLException {
        try (var statement = engine.connection().createStatement();
                var found = statement.executeQuery("SELECT count(*) FROM " + rows)) {
            found.next();
            return found.getLong(1);
        }
    }
}
