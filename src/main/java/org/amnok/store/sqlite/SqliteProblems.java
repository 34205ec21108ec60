package org.amnok.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.sqlite.DatabaseFaults;
import org.sqlite.SQLiteErrorCode;

/// Tells what SQLite reports so that a person can act on it.
public final class SqliteProblems {
    private static final int PRIMARY_CODE = 0xff;

    private SqliteProblems() {}

    /// Work on a project's file.
    public interface FileWork<T> {
        T run() throws SQLException, IOException;
    }

    /// Does the work; what fails is reported as a problem of the file.
    public static <T> T withProblems(Path file, FileWork<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw of(e, file);
        } catch (IOException e) {
            throw new ProblemException(notWritable(file), e);
        }
    }

    public static Problem readOnly(Path file) {
        return new Problem(
                file.getFileName() + " is open read-only; nothing was changed",
                file.toString(),
                "Save it under another name, or open it for writing.");
    }

    public static ProblemException of(SQLException failure, Path file) {
        return new ProblemException(problem(failure, file), failure);
    }

    static Problem problem(SQLException failure, Path file) {
        var name = file.getFileName().toString();
        return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PRIMARY_CODE)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    new Problem(
                            "Another program is writing to " + name,
                            file.toString(),
                            "Wait until it has finished, or close it, and try again.");
            case SQLITE_NOTADB -> notADatabase(file);
            case SQLITE_CORRUPT -> damaged(file, DatabaseFaults.of(failure));
            case SQLITE_FULL ->
                    new Problem(
                            "The disk is full; " + name + " was not changed",
                            file.toString(),
                            "Free some space and try again.");
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                    SqliteFile.hasSideFile(file, "-journal")
                            ? halfWritten(file)
                            : notWritable(file);
            case SQLITE_TOOBIG ->
                    new Problem(
                            "A field in " + name + " is larger than 100 MB",
                            file.toString(),
                            "Look at the file with another GeoPackage program and shorten it.");
            default ->
                    new Problem(
                            name + " cannot be worked with: " + DatabaseFaults.of(failure),
                            file.toString(),
                            "Run \"amnok check\" on the file; work on a copy until it is sound.");
        };
    }

    static Problem notADatabase(Path file) {
        return new Problem(
                file.getFileName() + " is not an Amnok project: it is no SQLite database",
                file.toString(),
                "Choose a .gpkg file that Amnok made.");
    }

    /// What a check of SQLite's found.
    public static Problem found(Path file, String line) {
        return damaged(file, DatabaseFaults.ofCheck(line));
    }

    /// @param detail as it ends a sentence; empty when nothing is known
    public static Problem damaged(Path file, String detail) {
        return new Problem(
                file.getFileName() + " is damaged" + (detail.isEmpty() ? "" : ": " + detail),
                file.toString(),
                "Open a backup copy. The file was not changed.");
    }

    /// Whoever may write takes back what is half done.
    private static Problem halfWritten(Path file) {
        return new Problem(
                file.getFileName() + " was left half written",
                file.toString(),
                "A program ended in the middle of it. Open it for writing once: it will be as it"
                        + " was before. Until then do not copy it without the file "
                        + file.getFileName()
                        + "-journal.");
    }

    public static Problem notReadable(Path file) {
        return new Problem(
                file.getFileName() + " cannot be read any more",
                file.toString(),
                "Check that it is still there, and open the project again.");
    }

    public static Problem notWritable(Path file) {
        return new Problem(
                file.getFileName() + " or its folder cannot be written",
                file.toString(),
                "Open it read-only, or copy it to a folder where you may write.");
    }
}
