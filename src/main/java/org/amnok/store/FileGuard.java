package org.amnok.store;

import static org.amnok.store.SqliteProblems.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.amnok.files.OwnerOnly;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.core.DB;

/// Watches the file of an open project: whether its name still leads to it, whether another program
/// wrote to it, whether all lies in the one file. For the thread that owns the store.
public final class FileGuard {
    /// Where the file is that was opened.
    public enum Whereabouts {
        HERE,
        /// Nothing has its name: it was deleted or moved away.
        GONE,
        /// Another file has its name.
        REPLACED
    }

    private static final String WAL = "-wal";
    private static final DB.ProgressObserver NOBODY = (remaining, pages) -> {};
    private static final int BUSY_MILLISECONDS = 3000;

    private final Path file;
    private final Connection connection;

    /// Null where the system has no such key; there, an open file cannot be removed.
    private final @Nullable Object key;

    private long version;

    /// @param file its real path
    FileGuard(Path file, Connection connection) throws SQLException, IOException {
        this.file = file;
        this.connection = connection;
        key = key(file);
        version = dataVersion();
    }

    private static @Nullable Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /// Asks the file system only. A folder that cannot be read counts as gone.
    public Whereabouts whereabouts() {
        try {
            return Objects.equals(key, key(file)) ? Whereabouts.HERE : Whereabouts.REPLACED;
        } catch (IOException gone) {
            return Whereabouts.GONE;
        }
    }

    /// True when another program has written to the file since this was asked last.
    public boolean wasChangedByOthers() {
        return told(
                file,
                () -> {
                    var now = dataVersion();
                    var isOther = now != version;
                    version = now;
                    return isOther;
                });
    }

    private long dataVersion() throws SQLException {
        return Sql.number(connection, "PRAGMA data_version");
    }

    /// True when a copy of the one file, taken now, has everything.
    public boolean isWhole() {
        try {
            return Files.size(file.resolveSibling(file.getFileName() + WAL)) == 0;
        } catch (NoSuchFileException | NotDirectoryException none) {
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Moves what lies in the side file into the one file, as far as nobody is reading what was
    /// before; the file stays open.
    public void makeWhole() {
        told(
                file,
                () -> {
                    var busy = (SQLiteConnection) connection;
                    busy.setBusyTimeout(0);
                    try {
                        return Sql.text(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
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
        told(
                copy,
                () -> {
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

    /// Removes the side files of a file that is not here any more, which would be taken for those
    /// of the file that has its name now. After everything of it was written elsewhere and closed.
    void removeLeftovers() throws IOException {
        for (var suffix : new String[] {WAL, "-shm"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }
}
