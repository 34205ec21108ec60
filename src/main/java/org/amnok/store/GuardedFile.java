package org.amnok.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Secret;
import org.amnok.sqlite.Sql;
import org.amnok.store.schema.FileGuard;
import org.amnok.store.sqlite.SqliteProblems;
import org.amnok.store.sqlite.SqliteProblems.FileWork;

/// The file of an open project, under its guard: what fails is told as a problem of the file, and
/// it is known whether anything of it was changed. Not thread-safe.
final class GuardedFile {
    private final Path path;
    private final ProjectFile file;
    private final FileGuard guard;

    /// How many changes the connection counts while the file has none of them.
    private long undone;

    private boolean isWritingPlainly;

    /// @param path that it was opened with
    GuardedFile(Path path, ProjectFile file) throws SQLException, IOException {
        this.path = path;
        this.file = file;
        guard = new FileGuard(file.file(), file.connection(), file.header());
    }

    /// The path without links.
    Path real() {
        return file.file();
    }

    Connection connection() {
        return file.connection();
    }

    FileGuard guard() {
        return guard;
    }

    Secret secret() throws SQLException {
        return file.secret();
    }

    boolean isReadOnly() {
        return file.lock() == null;
    }

    /// False when it is read-only, or no longer the file that was opened.
    boolean mayWrite() {
        return !isReadOnly() && guard.mayWrite();
    }

    /// @throws ProblemException when it may not be written
    void requireWritable() {
        guard.requireOurs();
        if (isReadOnly()) {
            throw new ProblemException(SqliteProblems.readOnly(path));
        }
    }

    <T> T read(FileWork<T> work) {
        return SqliteProblems.withProblems(path, work);
    }

    /// After an import without the side file everything goes straight into the one file.
    <T> T write(FileWork<T> work) {
        return counted(() -> isWritingPlainly ? guard.writing(work) : read(work), _ -> false);
    }

    /// Writes what may be too much for the side file.
    ///
    /// @param isAlone true when nobody reads the file until it is closed
    /// @param isNothing true for what came to nothing and was taken back whole
    <T> T writeMany(boolean isAlone, FileWork<T> work, Predicate<T> isNothing) {
        isWritingPlainly |= isAlone;
        return counted(() -> guard.writing(work), isNothing);
    }

    /// What fails, or comes to nothing, was taken back whole.
    private <T> T counted(Supplier<T> work, Predicate<T> isNothing) {
        var wasUnchanged = isUnchanged();
        var isTakenBack = true;
        try {
            var result = work.get();
            isTakenBack = isNothing.test(result);
            return result;
        } finally {
            if (isTakenBack && wasUnchanged) {
                undone = changes();
            }
        }
    }

    /// True while nothing of it was changed since it was opened.
    boolean isUnchanged() {
        return changes() == undone;
    }

    private long changes() {
        return read(() -> Sql.number(connection(), "SELECT total_changes()"));
    }

    /// Leaves one whole file.
    void close() throws SQLException, IOException {
        file.close(guard, isUnchanged() && !guard.wasEverChangedByOthers());
    }
}
