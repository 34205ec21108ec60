package org.amnok.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.amnok.domain.Opening;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/// Opens connections to a file that may be hostile.
///
/// Nothing in the file's schema may call functions with side effects, a cell is checked before it
/// is read, and no value may exceed 100 MB.
public final class HardenedConnection {
    private static final int BUSY_MILLISECONDS = 3000;
    private static final int LONGEST_VALUE_BYTES = 100_000_000;
    private static final int WAL_FLAG_OFFSET = 18;

    /// What SQLite sorts or keeps for a while would lie, notes included, in `/var/tmp` otherwise:
    /// on a disk that may not be the encrypted one.
    private static final String NO_SPILLS = " PRAGMA temp_store=MEMORY;";

    private static final int WAL_FLAG = 2;

    private HardenedConnection() {}

    /// @param mode of SQLite's URI, for example `mode=ro`
    public static Connection open(Path file, String mode) throws SQLException {
        return connected("jdbc:sqlite:" + file.toUri() + "?" + mode);
    }

    /// A database of its own that is nowhere but in memory.
    public static Connection inMemory() throws SQLException {
        return connected("jdbc:sqlite::memory:");
    }

    private static Connection connected(String url) throws SQLException {
        return Opening.made(
                new JDBC().connect(url, settings().toProperties()),
                connection -> {
                    harden((SQLiteConnection) connection);
                    return connection;
                });
    }

    /// What a connection is opened with.
    public static SQLiteConfig settings() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setGetGeneratedKeys(false); // else each INSERT asks for its row, which nobody reads
        return config;
    }

    /// Guards a connection that was opened otherwise.
    public static void harden(SQLiteConnection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE_BYTES);
            statement.executeUpdate(
                    "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;" + NO_SPILLS);
        }
    }

    /// A connection that changes nothing on disk.
    ///
    /// SQLite would make side files to read a file that was left in WAL mode. When nobody uses it,
    /// the file can be taken as it is.
    ///
    /// @param inUse true when somebody may be writing to it
    public static Connection reading(Path file, boolean inUse) throws SQLException, IOException {
        return open(file, !inUse && saysWal(file) ? "mode=ro&immutable=1" : "mode=ro");
    }

    /// Reads the header without SQLite. Must not be called while this process writes to the file:
    /// closing it would drop SQLite's POSIX locks.
    private static boolean saysWal(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var header = in.readNBytes(WAL_FLAG_OFFSET + 1);
            return header.length > WAL_FLAG_OFFSET && header[WAL_FLAG_OFFSET] == WAL_FLAG;
        }
    }
}
