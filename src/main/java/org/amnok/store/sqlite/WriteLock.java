package org.amnok.store.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.files.FileLocks;
import org.amnok.files.OwnerOnly;
import org.amnok.sqlite.Sql;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/// The right to write to a project, held by one instance at a time.
///
/// It is an open transaction on the empty SQLite file `NAME.gpkg.lock` beside the project, and one
/// on a file in this person's own folder that is called after the project's file itself: a hard
/// link is another name of the same file, and would have another lock beside it. The operating
/// system drops it when the process dies, so a lock file left behind is not in the way. SQLite and
/// not `FileChannel.lock`, because on POSIX systems closing any other channel on the lock file in
/// this process would drop the lock.
public final class WriteLock implements AutoCloseable {
    /// What the lock file's name adds to the project's.
    public static final String SUFFIX = ".lock";

    private static final int ATTEMPTS = 5;

    private final Held beside;
    private @Nullable Held itself;

    private WriteLock(Held beside) {
        this.beside = beside;
    }

    /// @param project need not be there yet; once it is, [#holdFile] must follow
    /// @throws ProjectInUseException when another instance holds it
    public static WriteLock take(Path project) throws SQLException, IOException {
        var lock =
                new WriteLock(
                        held(project.resolveSibling(project.getFileName() + SUFFIX), project));
        try {
            lock.holdFile(project);
            return lock;
        } catch (SQLException | IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Locks the file itself, whatever it is called. Where the system does not distinguish files,
    /// or this person has no folder, the lock beside it has to do.
    ///
    /// @throws ProjectInUseException when another instance holds it under another name
    public void holdFile(Path project) throws SQLException, IOException {
        if (itself == null) {
            var place = FileLocks.of(project);
            itself = place.isPresent() ? heldUnderAnyName(place.get(), project) : null;
        }
    }

    private static Held heldUnderAnyName(Path lockFile, Path project)
            throws SQLException, IOException {
        try {
            return held(lockFile, project);
        } catch (ProjectInUseException e) {
            throw new ProjectInUseException(e.problem(), true);
        }
    }

    private static Held held(Path lockFile, Path project) throws SQLException, IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            var lock = attempt(lockFile, project);
            if (lock != null) {
                return lock;
            }
        }
        throw inUse(project);
    }

    /// Null when the lock file was removed by its last owner between opening and locking it: then
    /// what is locked is not what others would find, and it must be tried again.
    private static @Nullable Held attempt(Path lockFile, Path project)
            throws SQLException, IOException {
        createIfMissing(lockFile);
        var before = identity(lockFile);
        var holder = lock(lockFile, project);
        if (before != null && before.equals(identity(lockFile))) {
            return new Held(lockFile, holder);
        }
        holder.close();
        return null;
    }

    private static Connection lock(Path lockFile, Path project) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(0);
        var url = "jdbc:sqlite:" + lockFile.toUri();
        var connection = connection(url, config, lockFile);
        try {
            Sql.text(connection, "PRAGMA journal_mode=OFF");
            Sql.execute(connection, "BEGIN EXCLUSIVE");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw SqliteFile.isBusy(e) ? inUse(project) : unusable(lockFile, e);
        }
    }

    private static Connection connection(String url, SQLiteConfig config, Path lockFile) {
        try {
            return JDBC.createConnection(url, config.toProperties());
        } catch (SQLException e) {
            throw unusable(lockFile, e);
        }
    }

    private static void createIfMissing(Path lockFile) throws IOException {
        try {
            Files.createFile(lockFile, OwnerOnly.file(lockFile));
        } catch (FileAlreadyExistsException e) {
            // Left behind, or held: locking it will show.
        }
    }

    /// What tells two files of one name apart; a constant where the system has no such key (there,
    /// an open file cannot be removed). Null when there is no file.
    private static @Nullable Object identity(Path lockFile) throws IOException {
        try {
            var key = Files.readAttributes(lockFile, BasicFileAttributes.class).fileKey();
            return key == null ? "" : key;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /// Another instance has it open for writing.
    public static ProjectInUseException inUse(Path project) {
        return new ProjectInUseException(
                Problem.ofFile(
                        project,
                        "store.is_open_in_another_window",
                        "store.open_it_read_only_or_close"),
                false);
    }

    private static ProblemException unusable(Path lockFile, SQLException cause) {
        return new ProjectNotWritableException(
                Problem.ofFile(
                        lockFile, "store.cannot_be_used_to_lock", "store.close_other_windows"),
                cause);
    }

    /// Gives the right back.
    @Override
    public void close() {
        if (itself != null) {
            itself.close();
        }
        beside.close();
    }

    /// A lock file that is held.
    private record Held(Path lockFile, Connection holder) implements AutoCloseable {
        /// Removes the lock file first, while nobody else can have taken it.
        @Override
        public void close() {
            try {
                Files.deleteIfExists(lockFile);
            } catch (IOException e) {
                // Some systems keep an open file; left behind it does no harm.
            }
            try {
                holder.close();
            } catch (SQLException e) {
                throw SqliteProblems.of(e, lockFile);
            }
        }
    }
}
