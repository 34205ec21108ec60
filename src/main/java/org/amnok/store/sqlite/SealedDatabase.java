package org.amnok.store.sqlite;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.amnok.domain.Opening;
import org.amnok.domain.Problem;
import org.amnok.seal.SealKey;
import org.amnok.seal.SealProblems;
import org.amnok.seal.SealedFile;
import org.amnok.sqlite.HardenedConnection;
import org.amnok.sqlite.Sql;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/// The database of a sealed project in memory, one for all connections of this process, and the
/// file in which it is kept. It is gone from memory when the last connection is closed.
final class SealedDatabase {
    /// SQLite's databases in memory end at a gibibyte.
    private static final long MOST_BYTES = 900_000_000;

    /// Readers wait while a transaction writes: there is no side file that has the state before.
    private static final int BUSY_MILLISECONDS = 60_000;

    /// Where SQLite's file format has the modes of writing and reading, 1 for one whole file.
    private static final int MODES = 18;

    private static final byte[] REFERENCE = {'A', 'M', 'N', 'O', 'K', 'S', 'E', 'A'};
    private static final int REFERENCE_BYTES = 32;
    private static final String PARTS = "SELECT data FROM evidence_media";

    private static final String ROWS = "SELECT rowid FROM evidence_media";
    private static final String HAS_PARTS =
            "SELECT 1 FROM sqlite_master WHERE name = 'evidence_media'";
    private static final String REPLACE = "UPDATE evidence_media SET data = ? WHERE rowid = ?";

    private final Path file;
    private final SealKey key;
    private final SealedFile sealed;
    private final boolean isWriting;
    private final WrittenPages written;
    private final String name = "/amnok-" + UUID.randomUUID();
    private int connections;
    private int writers;
    private boolean leavesNothing;

    private SealedDatabase(Path file, SealKey key, SealedFile sealed, boolean isWriting) {
        this.file = file;
        this.key = key;
        this.sealed = sealed;
        this.isWriting = isWriting;
        written = new WrittenPages(sealed);
    }

    /// @param key is taken over
    static SealedDatabase open(Path file, SealKey key, boolean isWriting) throws SQLException {
        return Opening.made(
                key,
                it ->
                        new SealedDatabase(
                                file, it, SealedFile.open(file, it, isWriting), isWriting));
    }

    /// False again when the one that wrote has closed it: its file may have been written anew.
    boolean isWriting() {
        return writers > 0;
    }

    /// False when another program has written its file since it was read.
    boolean isNewest() {
        return isWriting() || sealed.isNewest();
    }

    /// The first one fills the database. Only [Seals] asks, one after the other, as for the end.
    SealedConnection connection(boolean writes) throws SQLException {
        if (writes) {
            MemoryFiles.get().watch(name, written);
        }
        var connection =
                new SealedConnection(this, uri(writes ? MemoryFiles.NAME : "memdb"), writes);
        connections++;
        writers += writes ? 1 : 0;
        try {
            connection.setBusyTimeout(BUSY_MILLISECONDS);
            HardenedConnection.harden(connection);
            if (connections == 1) {
                fill(sealed.image());
                sealed.letGo();
            }
            if (!writes) {
                Sql.execute(connection, "PRAGMA query_only=ON");
            }
            return connection;
        } catch (SQLException | RuntimeException | Error e) {
            close(connection); // nothing is kept: not all may be in it
            throw e;
        }
    }

    private String uri(String vfs) {
        return "file:" + name + "?vfs=" + vfs;
    }

    private void fill(byte[] image) throws SQLException {
        if (image.length == 0) {
            return;
        }
        try (var loaded = HardenedConnection.inMemory()) {
            ((SQLiteConnection) loaded).deserialize("main", image);
            copy(loaded, uri("memdb"));
        }
    }

    /// Copies a database page by page.
    static void copy(Connection from, String into) throws SQLException {
        var database = ((SQLiteConnection) from).getDatabase();
        var code = database.backup("main", into, (left, all) -> {});
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLException("The copy was not written", "", code);
        }
    }

    /// Commits a transaction; it is sealed and on disk when this returns.
    ///
    /// @throws org.amnok.domain.ProblemException when it could not be kept
    void commit(SealedConnection connection) throws SQLException {
        requireRoom(connection);
        written.commit(connection);
    }

    private void requireRoom(SealedConnection connection) throws SQLException {
        var pages = Sql.number(connection, "PRAGMA page_count");
        var bytes = pages * Sql.number(connection, "PRAGMA page_size");
        if (bytes > Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 4)) {
            throw SealProblems.tooLarge(file, MOST_BYTES / 1_000_000);
        }
    }

    private void keep(SealedConnection connection) throws SQLException {
        requireRoom(connection);
        written.keepAll(connection.serialize("main"));
    }

    /// What lies in the table instead of a part: a word, by what it is found, and how long it is.
    byte[] keepPart(byte[] part) {
        var id = sealed.keepPart(part);
        return ByteBuffer.allocate(REFERENCE_BYTES)
                .put(REFERENCE)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(part.length)
                .array();
    }

    private static boolean isReference(byte[] stored) {
        return stored.length == REFERENCE_BYTES
                && Arrays.equals(stored, 0, REFERENCE.length, REFERENCE, 0, REFERENCE.length);
    }

    private static UUID id(byte[] reference) {
        var bytes = ByteBuffer.wrap(reference).position(REFERENCE.length);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    byte[] part(byte[] stored) {
        return isReference(stored) ? sealed.part(id(stored)) : stored;
    }

    static long partBytes(byte[] stored) {
        return isReference(stored)
                ? ByteBuffer.wrap(stored).getLong(REFERENCE_BYTES - Long.BYTES)
                : stored.length;
    }

    /// Fills an empty database with a plain one; originals leave it for parts of the file.
    void take(Connection plain, SealedConnection into) throws SQLException {
        var image = ((SQLiteConnection) plain).serialize("main");
        // While a window has it open the header says that there is a side file.
        image[MODES] = 1;
        image[MODES + 1] = 1;
        fill(image);
        for (var row : rows(into)) {
            replace(into, row, this::keepPart);
        }
        Sql.execute(into, "VACUUM");
        keep(into);
    }

    /// Writes it as a plain database, originals and all.
    ///
    /// @param to an empty file
    void give(SealedConnection from, Path to) throws SQLException {
        copy(from, to.toString());
        try (var plain = SqliteFile.writing(to)) {
            for (var row : rows(plain)) {
                replace(plain, row, this::part);
            }
        }
    }

    /// False for a project from before there was evidence.
    private static boolean hasParts(Connection connection) throws SQLException {
        return Sql.text(connection, HAS_PARTS).isPresent();
    }

    private static List<Long> rows(Connection connection) throws SQLException {
        return hasParts(connection) ? Sql.all(connection, ROWS, row -> row.getLong(1)) : List.of();
    }

    private static void replace(Connection connection, long row, UnaryOperator<byte[]> by)
            throws SQLException {
        var stored =
                Sql.first(connection, PARTS + " WHERE rowid = ?", found -> found.getBytes(1), row);
        if (stored.isPresent()) {
            Sql.update(connection, REPLACE, by.apply(stored.get()), row);
        }
    }

    List<Problem> problems() {
        return sealed.problems();
    }

    Optional<Problem> lost() {
        return sealed.lost();
    }

    /// Nothing of what was is to stay in the file when it is closed.
    void leaveNothing() {
        leavesNothing = true;
    }

    /// What was done outside of transactions is kept, and the file closed as a whole one.
    void finish(SealedConnection connection) throws SQLException {
        if (!written.isEmpty()) {
            keep(connection);
        }
        var live = named(connection);
        if (leavesNothing || sealed.isMostlyLeftOver(live)) {
            sealed.compact(connection.serialize("main"), live);
        } else {
            sealed.finish();
        }
    }

    void copyTo(SealedConnection connection, Path copy) throws SQLException {
        sealed.copyTo(copy, connection.serialize("main"), named(connection));
        Seals.unlock(copy, key.copy());
    }

    private static Set<UUID> named(Connection connection) throws SQLException {
        var named = new HashSet<UUID>();
        if (!hasParts(connection)) {
            return named;
        }
        Sql.each(
                connection,
                PARTS,
                row -> {
                    var stored = row.getBytes(1);
                    if (stored != null && isReference(stored)) {
                        named.add(id(stored));
                    }
                });
        return named;
    }

    /// Closes a connection.
    void close(SealedConnection connection) throws SQLException {
        Seals.close(file, this, connection);
    }

    /// @return true when it was the last one
    boolean release(boolean writes) {
        connections--;
        writers -= writes ? 1 : 0;
        return connections == 0;
    }

    void close() throws SQLException {
        if (isWriting) {
            MemoryFiles.get().forget(written);
        }
        sealed.close();
        key.close();
    }
}
