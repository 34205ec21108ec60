package org.amnok.store.expunge;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.amnok.sqlite.Sql;
import org.amnok.store.sqlite.SealedConnection;
import org.amnok.store.sqlite.SqliteFile;

/// Writes the whole file anew, so that nothing stays in what its pages have free. That it is due is
/// kept in the file until it is done.
public final class Rewriting {
    private static final String DUE =
            "SELECT count(*) FROM amnok_meta WHERE name = 'rewriting_is_due'";

    private Rewriting() {}

    /// Within the transaction that took something out.
    static void demand(Connection connection) throws SQLException {
        Sql.execute(connection, "INSERT OR REPLACE INTO amnok_meta VALUES ('rewriting_is_due', 1)");
    }

    /// Does it where it is due. SQLite collects the new file beside the old one and then writes it
    /// over that; a sealed project is compacted when it is closed.
    public static void doWhereDue(Connection connection, Path file) throws SQLException {
        if (Sql.number(connection, DUE) == 0) {
            return;
        }
        if (SealedConnection.leaveNothing(connection)) {
            Sql.execute(connection, "VACUUM"); // in memory
        } else {
            SqliteFile.endWal(connection);
            rewrite(connection, file);
        }
        Sql.execute(connection, "DELETE FROM amnok_meta WHERE name = 'rewriting_is_due'");
    }

    private static void rewrite(Connection connection, Path file) throws SQLException {
        var folder = String.valueOf(file.toAbsolutePath().getParent()).replace("'", "''");
        Sql.execute(
                connection,
                "PRAGMA temp_store=FILE; PRAGMA temp_store_directory='" + folder + "';");
        try {
            Sql.execute(connection, "VACUUM");
        } finally {
            Sql.execute(connection, "PRAGMA temp_store_directory=''; PRAGMA temp_store=MEMORY;");
        }
    }
}
