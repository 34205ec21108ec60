package org.amnok.store.schema;

import static org.amnok.store.sqlite.SqliteProblems.withProblems;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.CRC32;
import org.amnok.domain.ProblemException;
import org.amnok.files.OwnerOnly;
import org.amnok.sqlite.HardenedConnection;
import org.amnok.sqlite.Sql;
import org.amnok.store.sqlite.SealedConnection;
import org.amnok.store.sqlite.SqliteProblems;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.core.DB;

/// Watches the file of an open project: whether its name still leads to it, whether another program
/// wrote to it, whether all lies in the one file. For the thread that owns the store.
public final class FileGuard implements AutoCloseable {
    /// Where the file is that was opened.
    public enum Whereabouts {
        HERE,
        /// Nothing has its name: it was deleted or moved away.
        GONE,
        /// Another file has its name.
        REPLACED,
        /// Its folder is gone with its disk: what has the name of the folder lies on another disk.
        DISK_REMOVED,
        /// Another program has written other bytes into it, past SQLite: a copy over it, in place.
        OVERWRITTEN
    }

    private static final String WAL = "-wal";
    private static final DB.ProgressObserver NOBODY = (remaining, pages) -> {};
    private static final int BUSY_MILLISECONDS = 3000;
    private static final long LONG_WAL_BYTES = 4L << 20;
    private static final String HEAD = "SELECT value FROM amnok_meta WHERE name = 'history_head'";
    private static final int STAMPED_BYTES = 1 << 20;

    private final Path file;
    private final Connection connection;
    private final NamedFile named;

    /// Null when nothing is written.
    private final @Nullable FileHeader header;

    private final @Nullable FileChannel channel;

    private @Nullable SpareCopy spare;
    private boolean isLookedAfter;
    private boolean isMarked;
    private final long firstVersion;
    private long version;
    private long stampedVersion;
    private Stamp stamp;
    private boolean isOverwritten;

    /// The end of the history when the file was last as it should be.
    private Optional<String> head = Optional.empty();

    /// What the one file is like.
    ///
    /// @param begin checksum of its first bytes, where its header and the end of its history lie
    private record Stamp(FileTime time, long bytes, long begin) {
        boolean isLike(Stamp other) {
            return bytes == other.bytes && begin == other.begin;
        }
    }

    /// @param file its real path
    /// @param header as it was before the connection; null when nothing is written
    public FileGuard(Path file, Connection connection, @Nullable FileHeader header)
            throws SQLException, IOException {
        this.file = file;
        this.connection = connection;
        this.header = header;
        named = NamedFile.of(file);
        channel = header == null ? null : header.channel();
        firstVersion = dataVersion();
        version = firstVersion;
        stampedVersion = version;
        stamp = channel == null ? new Stamp(time(), 0, 0) : stamp(channel);
    }

    private Stamp stamp(FileChannel channel) throws IOException {
        var begin = ByteBuffer.allocate(STAMPED_BYTES);
        while (begin.hasRemaining() && channel.read(begin, begin.position()) > 0) {}
        var sum = new CRC32();
        sum.update(begin.flip());
        return new Stamp(time(), channel.size(), sum.getValue());
    }

    private FileTime time() throws IOException {
        return Files.getLastModifiedTime(file);
    }

    /// Does work that may write to the one file itself.
    public <T> T writing(SqliteProblems.FileWork<T> work) {
        return withProblems(
                file,
                () -> {
                    try {
                        return work.run();
                    } finally {
                        writtenByUs();
                    }
                });
    }

    private void writtenByUs() throws IOException, SQLException {
        if (channel != null && !isOverwritten && named.whereabouts() == Whereabouts.HERE) {
            stamp = stamp(channel);
            stampedVersion = dataVersion();
        }
    }

    /// True when another program has moved what lay in the side file into the one file.
    private boolean hasAllOfOurs() {
        try (var alone = HardenedConnection.open(file, "mode=ro&immutable=1")) {
            return head.isPresent() && Sql.text(alone, HEAD).equals(head);
        } catch (SQLException unreadable) {
            return false;
        }
    }

    /// What SQLite writes into the one file follows from what programs told it, which shows.
    private boolean isWrittenOver() throws IOException, SQLException {
        if (channel == null
                || isOverwritten
                || (time().equals(stamp.time) && channel.size() == stamp.bytes)) {
            head = isOverwritten || channel == null ? head : Sql.text(connection, HEAD);
            return isOverwritten;
        }
        var now = stamp(channel);
        isOverwritten = !now.isLike(stamp) && dataVersion() == stampedVersion && !hasAllOfOurs();
        if (!isOverwritten) {
            if (spare != null && !now.isLike(stamp)) {
                spare.again();
            }
            stamp = now;
            stampedVersion = dataVersion();
        }
        return isOverwritten;
    }

    /// A folder that cannot be read counts as gone.
    public Whereabouts whereabouts() {
        var now = named.whereabouts();
        return now == Whereabouts.HERE && withProblems(file, this::isWrittenOver)
                ? Whereabouts.OVERWRITTEN
                : now;
    }

    /// Nothing is written into the file of somebody else.
    public boolean mayWrite() {
        return whereabouts() != Whereabouts.OVERWRITTEN;
    }

    /// @throws ProblemException when the file is somebody else's by now
    public void requireOurs() {
        if (!mayWrite()) {
            throw ProblemException.ofFile(
                    file, "store.was_written_over", "store.keep_what_this_window_shows");
        }
    }

    /// True when another program has written to the file since this was asked last.
    public boolean wasChangedByOthers() {
        return withProblems(
                file,
                () -> {
                    if (isOverwritten) {
                        return false;
                    }
                    var now = dataVersion();
                    var isOther = now != version;
                    version = now;
                    return isOther;
                });
    }

    /// True when another program has written to the file since it was opened.
    public boolean wasEverChangedByOthers() {
        return withProblems(file, () -> dataVersion() != firstVersion);
    }

    private long dataVersion() throws SQLException {
        return Sql.number(connection, "PRAGMA data_version");
    }

    /// True when a copy of the one file, taken now, has everything.
    public boolean isWhole() {
        return walBytes() == 0;
    }

    private long walBytes() {
        try {
            return Files.size(file.resolveSibling(file.getFileName() + WAL));
        } catch (NoSuchFileException | NotDirectoryException none) {
            return 0;
        } catch (IOException unreadable) {
            return 1;
        }
    }

    /// Moves what lies in the side file into the one file, as far as nobody is reading what was
    /// before; the file stays open.
    public void makeWhole() {
        if (mayWrite()) {
            if (isMarked) {
                mark(false);
            }
            checkpoint("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /// Keeps the side file from growing without end. SQLite does so by itself elsewhere; here, it
    /// is looked first whether the file is still the one that is to be written.
    public void shorten() {
        if (walBytes() > LONG_WAL_BYTES && mayWrite()) {
            if (isMarked) {
                mark(true);
            }
            checkpoint("PRAGMA wal_checkpoint(PASSIVE)");
        }
    }

    /// Keeps, from the first call on, what is needed to rescue all when another program writes over
    /// the file; a part of it at a time.
    ///
    /// @return false when nothing is left to do
    public boolean keepSpare() {
        isLookedAfter = channel != null;
        return channel != null
                && withProblems(
                        file,
                        () -> {
                            if (isWrittenOver()) {
                                return false;
                            }
                            if (spare == null) {
                                spare = SpareCopy.of(file, channel).orElse(null);
                            }
                            return spare != null && spare.copySome();
                        });
    }

    /// Before an edit is written into the side file: the one file then says so itself.
    public void beforeEdit() {
        if (isLookedAfter && !isMarked && mayWrite()) {
            mark(true);
            checkpoint("PRAGMA wal_checkpoint(PASSIVE)");
        }
    }

    private void mark(boolean isUnfinished) {
        withProblems(
                file,
                () -> {
                    if (isUnfinished) {
                        SideFileMark.set(connection);
                    } else {
                        SideFileMark.clear(connection);
                    }
                    isMarked = isUnfinished;
                    return file;
                });
    }

    private void checkpoint(String pragma) {
        if (connection instanceof SealedConnection) {
            return; // there is no side file
        }
        writing(
                () -> {
                    if (spare != null) {
                        spare.takeSideFile();
                    }
                    var busy = (SQLiteConnection) connection;
                    busy.setBusyTimeout(0);
                    try {
                        return Sql.text(connection, pragma);
                    } finally {
                        busy.setBusyTimeout(BUSY_MILLISECONDS);
                    }
                });
    }

    /// Writes the project as it is, wherever its file is now, into another file that only its owner
    /// may read. A file that was moved away gets all, too.
    ///
    /// @param copy must not exist
    /// @throws org.amnok.domain.ProblemException when it cannot be written; then there is none
    public void copyTo(Path copy) {
        makeWhole();
        withProblems(
                copy,
                () -> {
                    if (connection instanceof SealedConnection sealed) {
                        sealed.copyTo(copy);
                        return copy;
                    }
                    Files.createFile(copy, OwnerOnly.file(copy));
                    var database = ((SQLiteConnection) connection).getDatabase();
                    var code = database.backup("main", copy.toString(), NOBODY);
                    if (code != SQLiteErrorCode.SQLITE_OK.code) {
                        Files.deleteIfExists(copy);
                        throw new SQLException("The copy was not written", "", code);
                    }
                    return copy;
                });
    }

    /// Writes the project as it was before another program wrote over it into another file that
    /// only its owner may read.
    ///
    /// @param copy must not exist
    /// @throws org.amnok.domain.ProblemException when it cannot be written
    public void copySpareTo(Path copy) {
        var whole = spare;
        if (whole == null || !whole.isWhole()) {
            throw ProblemException.ofTexts(
                    "store.there_is_no_copy_of_it", "store.copy_the_wal_file");
        }
        withProblems(
                copy,
                () -> {
                    whole.writeTo(copy);
                    return copy;
                });
    }

    /// Closes the connection and leaves the file as it is, which SQLite would write to.
    public void closeUnwritten() throws SQLException, IOException {
        try (var other = HardenedConnection.open(file, "mode=ro")) {
            // As long as another one reads, the last writer leaves the file alone.
            Sql.execute(other, "BEGIN");
            Sql.number(other, "SELECT count(*) FROM sqlite_master");
            connection.close();
        }
    }

    /// After the connection.
    @Override
    public void close() throws IOException {
        if (spare != null) {
            spare.close();
        }
        if (header != null) {
            header.close();
        }
    }

    /// Removes the side files of a file that is not here any more, which would be taken for those
    /// of the file that has its name now. After everything of it was written elsewhere and closed.
    public void removeLeftovers() throws IOException {
        for (var suffix : new String[] {WAL, "-shm"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }
}
