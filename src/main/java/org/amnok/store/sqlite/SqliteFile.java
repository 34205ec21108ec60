package org.amnok.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.ToDoubleFunction;
import org.amnok.domain.Opening;
import org.amnok.sqlite.HardenedConnection;
import org.amnok.sqlite.Sql;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.sqlite.Function;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/// Connections to a project's file.
public final class SqliteFile {
    /// SQLITE_INNOCUOUS: triggers may call it although the schema is not trusted.
    private static final int INNOCUOUS = 0x200000;

    private SqliteFile() {}

    /// A connection that writes, in WAL mode, every commit on disk when it returns.
    public static Connection writing(Path file) throws SQLException {
        return Opening.made(
                Seals.isSealed(file)
                        ? Seals.connection(file, true)
                        : HardenedConnection.open(file, "mode=rw"),
                connection -> {
                    // Deleted notes and names must not stay readable in free pages.
                    Sql.execute(connection, "PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON;");
                    registerSpatialFunctions(connection);
                    return connection;
                });
    }

    /// Gets ready for the first project, so that opening it is some tenths of a second faster:
    /// loads SQLite itself, which the first connection would do. For a thread that has nothing else
    /// to do.
    ///
    /// @throws org.amnok.domain.ProblemException when no project can be opened on this computer
    public static void getReady() {
        try {
            new JDBC().connect("jdbc:sqlite::memory:", new Properties()).close();
        } catch (SQLException e) {
            throw SqliteProblems.of(e, Path.of(""));
        }
    }

    public static void startWal(Connection connection) throws SQLException {
        Sql.text(connection, "PRAGMA journal_mode=WAL");
        // FileGuard says when the file may be written to.
        Sql.execute(connection, "PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;");
        // The first read makes the side files, by which readers know that somebody is writing.
        Sql.number(connection, "SELECT count(*) FROM amnok_meta");
    }

    /// Moves everything into the one file and removes the side files. When a reader still has it
    /// open they stay, empty, until the file is next opened and closed.
    ///
    /// In between, what is written goes into the file once, where WAL mode writes it twice:
    /// SQLite's rollback journal keeps what was there before.
    ///
    /// @return true when it is one whole file now
    public static boolean endWal(Connection connection) throws SQLException {
        ((SQLiteConnection) connection).setBusyTimeout(0);
        Sql.text(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        try {
            Sql.text(connection, "PRAGMA journal_mode=DELETE");
            return true;
        } catch (SQLException e) {
            if (!isBusy(e)) {
                throw e;
            }
            return false;
        }
    }

    static boolean isBusy(SQLException e) {
        return (e.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    /// A connection that changes nothing on disk.
    public static Connection reading(Path file) throws SQLException, IOException {
        if (Seals.isSealed(file)) {
            return Seals.connection(file, false);
        }
        var inUse = hasSideFile(file, "-wal") || hasSideFile(file, WriteLock.SUFFIX);
        return HardenedConnection.reading(file, inUse);
    }

    /// Copies a database page by page.
    ///
    /// @param to an empty file
    public static void copy(Connection from, Path to) throws SQLException {
        SealedDatabase.copy(from, to.toString());
    }

    public static boolean hasSideFile(Path file, String suffix) {
        return Files.exists(file.resolveSibling(file.getFileName() + suffix));
    }

    /// The functions that the R-tree extension's triggers call. Null for what is no geometry.
    public static void registerSpatialFunctions(Connection connection) throws SQLException {
        define(connection, "ST_MinX", Envelope::getMinX);
        define(connection, "ST_MaxX", Envelope::getMaxX);
        define(connection, "ST_MinY", Envelope::getMinY);
        define(connection, "ST_MaxY", Envelope::getMaxY);
        define(connection, "ST_IsEmpty", envelope -> envelope.isNull() ? 1 : 0);
    }

    private static void define(
            Connection connection, String name, ToDoubleFunction<Envelope> measure)
            throws SQLException {
        Function.create(
                connection,
                name,
                new OfEnvelope(measure),
                1,
                Function.FLAG_DETERMINISTIC | INNOCUOUS);
    }

    private static final class OfEnvelope extends Function {
        private final ToDoubleFunction<Envelope> measure;

        OfEnvelope(ToDoubleFunction<Envelope> measure) {
            this.measure = measure;
        }

        @Override
        protected void xFunc() throws SQLException {
            var envelope = envelope(value_blob(0));
            if (envelope == null) {
                result();
            } else {
                result(measure.applyAsDouble(envelope));
            }
        }

        private static @Nullable Envelope envelope(byte @Nullable [] blob) {
            return blob == null ? null : GeoPackageBlob.envelope(blob).orElse(null);
        }
    }
}
