package org.amnok.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.sqlite.DatabaseFaults;
import org.amnok.words.Messages;

/// Tells what SQLite reports so that a person can act on it.
public final class SqliteProblems {

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

    /// Reads; what fails is reported as a problem of the file.
    public static <T> T whileReading(Path file, FileWork<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw of(e, file);
        } catch (IOException e) {
            throw new ProblemException(notReadable(file), e);
        }
    }

    public static Problem readOnly(Path file) {
        return Problem.ofFile(file, "store.is_open_read_only", "store.save_it_under_another_name");
    }

    public static ProblemException of(SQLException failure, Path file) {
        return new ProblemException(problem(failure, file), failure);
    }

    static Problem problem(SQLException failure, Path file) {
        return switch (DatabaseFaults.code(failure)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    Problem.ofFile(
                            file,
                            "store.another_program_is_writing_to",
                            "store.wait_until_it_has_finished");
            case SQLITE_NOTADB -> notADatabase(file);
            case SQLITE_CORRUPT -> damaged(file, DatabaseFaults.of(failure));
            case SQLITE_FULL ->
                    Problem.ofFile(file, "store.the_disk_is_full_and", "store.free_some_space");
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                    SqliteFile.hasSideFile(file, "-journal")
                            ? halfWritten(file)
                            : notWritable(file);
            case SQLITE_TOOBIG ->
                    Problem.ofFile(
                            file, "store.a_field_is_too_large", "store.shorten_it_with_another");
            default ->
                    Problem.ofFile(
                            file,
                            "store.cannot_be_worked_with",
                            "store.run_check_on_the_file",
                            DatabaseFaults.of(failure));
        };
    }

    static Problem notADatabase(Path file) {
        return Problem.ofFile(file, "store.is_no_database", "store.choose_a_file_of_amnok");
    }

    /// What a check of SQLite's found.
    public static Problem found(Path file, String line) {
        return damaged(file, DatabaseFaults.ofCheck(line));
    }

    /// @param detail as it ends a sentence; empty when nothing is known
    public static Problem damaged(Path file, String detail) {
        return new Problem(
                detail.isEmpty()
                        ? Messages.text("store.is_damaged", file.getFileName())
                        : Messages.text("store.is_damaged_as", file.getFileName(), detail),
                file.toString(),
                Messages.text("store.open_a_backup_copy"));
    }

    /// Whoever may write takes back what is half done.
    private static Problem halfWritten(Path file) {
        return new Problem(
                Messages.text("store.was_left_half_written", file.getFileName()),
                file.toString(),
                Messages.text("store.open_it_for_writing_once", file.getFileName() + "-journal"));
    }

    public static Problem notReadable(Path file) {
        return Problem.ofFile(
                file, "store.cannot_be_read_any_more", "store.check_that_it_is_there");
    }

    public static Problem notWritable(Path file) {
        return Problem.ofFile(file, "store.cannot_be_written", "store.open_it_read_only_or_copy");
    }
}
