package org.amnok.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.amnok.seal.KeyCost;
import org.amnok.seal.Passphrase;
import org.amnok.sqlite.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of a sealed database is kept after a transaction that came to nothing.
class WrittenPagesTest {
    private static final String ROWS =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)"
                    + " INSERT INTO some SELECT NULL, randomblob(2000) FROM n";

    @TempDir Path folder;
    private Path sealed;

    @BeforeEach
    void make() {
        sealed = folder.resolve("some.amnok");
        Seals.make(sealed, new Passphrase("yalu".toCharArray()), new KeyCost(8, 1));
    }

    /// It outgrows SQLite's cache, so that pages are written before it is rolled back.
    @Test
    void an_edit_is_kept_after_a_large_one_was_taken_back() throws SQLException {
        try (var connection = Seals.connection(sealed, true)) {
            Sql.execute(connection, "CREATE TABLE evidence_media(data BLOB)"); // asked on closing
            Sql.execute(connection, "CREATE TABLE some(id INTEGER PRIMARY KEY, content BLOB)");
            add(8_000, connection);
            Transaction.WRITE.run(connection, () -> fill(4_000, connection), _ -> false);
            add(1, connection);
        }
        try (var connection = Seals.connection(sealed, false)) {
            assertThat(Sql.number(connection, "SELECT count(*) FROM some")).isEqualTo(8_001);
            assertThat(Sql.texts(connection, "PRAGMA integrity_check")).containsExactly("ok");
        }
    }

    private static void add(int rows, Connection connection) throws SQLException {
        Transaction.WRITE.run(connection, () -> fill(rows, connection));
    }

    private static int fill(int rows, Connection connection) throws SQLException {
        Sql.execute(connection, ROWS.formatted(rows));
        return rows;
    }
}
