package org.amnok.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteLimits;

/// Opens connections to a file that may be hostile.
///
/// Nothing in the file's schema may call functions with side effects, a cell is checked before it
/// is read, and no value may exceed 100 MB.
final class SqliteFile {
    private static final int BUSY_MILLISECONDS = 3000;
    private static final int LONGEST_VALUE_BYTES = 100_000_000;
    private static final int WAL_FLAG_OFFSET = 18;
    private static final int WAL_FLAG = 2;

    private SqliteFile() {}

    /// A connection that writes, in WAL mode, every commit on disk when it returns.
    static Connection writing(Path file) throws SQLException {
        var connection = connect(file, "mode=rw");
        try {
            // Deleted notes and names must not stay readable in free pages.
            Sql.execute(connection, "PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON;");
            SpatialFunctions.register(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /// Loads SQLite itself, which the first connection would do.
    static void load() throws SQLException {
        new JDBC().connect("jdbc:sqlite::memory:", new Properties()).close();
    }

    static void startWal(Connection connection) throws SQLException {
        Sql.text(connection, "PRAGMA journal_mode=WAL");
        Sql.execute(connection, "PRAGMA synchronous=FULL");
        // The first read makes the side files, by which readers know that somebody is writing.
        Sql.number(connection, "SELECT count(*) FROM amnok_meta");
    }

    /// Moves everything into the one file and removes the side files. When a reader still has it
    /// open they stay, empty, until the file is next opened and closed.
    static void endWal(Connection connection) throws SQLException {
        ((SQLiteConnection) connection).setBusyTimeout(0);
        Sql.text(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        try {
            Sql.text(connection, "PRAGMA journal_mode=DELETE");
        } catch (SQLException e) {
            if (!isBusy(e)) {
                throw e;
            }
        }
    }

    private static boolean isBusy(SQLException e) {
        return (e.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    /// A connection that changes nothing on disk.
    ///
    /// SQLite would make side files to read a file that was left in WAL mode. When there are none
    /// and no writer has locked the project, the file can be taken as it is.
    static Connection reading(Path file) throws SQLException, IOException {
        var inUse = hasSideFile(file, "-wal") || hasSideFile(file, WriteLock.SUFFIX);
        return connect(file, !inUse && saysWal(file) ? "mode=ro&immutable=1" : "mode=ro");
    }

    static boolean hasSideFile(Path file, String suffix) {
        return Files.exists(file.resolveSibling(file.getFileName() + suffix));
    }

    /// Reads the header without SQLite. Must not be called while this process writes to the file:
    /// closing it would drop SQLite's POSIX locks. A writer's side file keeps us from that.
    private static boolean saysWal(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var header = in.readNBytes(WAL_FLAG_OFFSET + 1);
            return header.length > WAL_FLAG_OFFSET && header[WAL_FLAG_OFFSET] == WAL_FLAG;
        }
    }

    private static Connection connect(Path file, String mode) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        var url = "jdbc:sqlite:" + file.toUri() + "?" + mode;
        var connection = new JDBC().connect(url, config.toProperties());
        try {
            ((SQLiteConnection) connection)
                    .setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE_BYTES);
            Sql.execute(connection, "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }
}
