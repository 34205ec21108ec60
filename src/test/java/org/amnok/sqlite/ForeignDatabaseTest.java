package org.amnok.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database that another program made.
class ForeignDatabaseTest {
    private static final int IN_MEMORY = 2;

    @TempDir Path folder;

    @Test
    void what_is_sorted_of_it_never_lies_in_a_file() throws SQLException {
        var file = folder.resolve("tables.gpkg");
        try (var made = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = made.createStatement()) {
            statement.executeUpdate("CREATE TABLE seen (note TEXT)");
        }
        try (var database = ForeignDatabase.open(file);
                var statement = database.connection().createStatement();
                var row = statement.executeQuery("PRAGMA temp_store")) {
            assertThat(row.getInt(1)).isEqualTo(IN_MEMORY);
        }
    }
}
