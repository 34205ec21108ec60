package org.amnok.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// An SQLite file that another program made, open for reading and checked before anything in it is
/// believed. Not thread-safe: one for each thread.
public final class ForeignDatabase implements AutoCloseable {
    /// Larger files are not read as a whole before they are used: each cell is still checked when
    /// it is read.
    static final long MOST_CHECKED_BYTES = 512L << 20;

    private final Path file;
    private final Connection connection;
    private final Deadline deadline = new Deadline();

    private ForeignDatabase(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        deadline.watch(connection);
    }

    /// @throws ProblemException when there is no such file, it is no SQLite database, or damaged
    public static ForeignDatabase open(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw ProblemException.ofFile(
                    file, "common.is_not_there_or_cannot_be", "common.check_its_name_and_place");
        }
        try {
            var inUse = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
            var database = new ForeignDatabase(file, HardenedConnection.reading(file, inUse));
            database.check();
            return database;
        } catch (SQLException e) {
            throw problem(file, e);
        } catch (IOException e) {
            throw ProblemException.ofFile(
                    file, "store.cannot_be_read", "sqlite.check_that_you_may_read_it", e);
        }
    }

    /// The connection, for statements with parameters. Closed with this.
    public Connection connection() {
        return connection;
    }

    /// Gives the questions from now on so much time together; what takes longer fails with an
    /// `SQLException`. A view can be made to answer never.
    public void answerWithin(Duration time) {
        deadline.set(time);
    }

    /// What SQLite reports, so that a person can act on it.
    public ProblemException problem(SQLException failure) {
        return problem(file, failure);
    }

    /// What SQLite reports while one row is read: others may still be read where only this one is
    /// damaged or too large.
    ///
    /// @param damaged makes of a reason what is thrown then
    public RuntimeException ofOneRow(
            SQLException failure, Function<String, RuntimeException> damaged) {
        return switch (DatabaseFaults.code(failure)) {
            case SQLITE_CORRUPT ->
                    damaged.apply(Messages.text("sqlite.the_database_is_damaged_where"));
            case SQLITE_TOOBIG -> damaged.apply(Messages.text("sqlite.it_is_larger_than_100_mb"));
            default -> problem(failure);
        };
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    private void check() throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question())) {
            var answer = rows.next() ? rows.getString(1) : "ok";
            if (Files.size(file) <= MOST_CHECKED_BYTES
                    && !"ok".equals(answer)
                    && !isOfIndexOnly(answer)) {
                throw new ProblemException(damaged(file, DatabaseFaults.ofCheck(answer)));
            }
        } catch (SQLException e) {
            if (!isOfIndexOnly(String.valueOf(e.getMessage()))) {
                connection.close();
                throw e;
            }
        } catch (IOException | ProblemException e) {
            connection.close();
            throw e;
        }
    }

    /// Rows are read without an R-tree: one that is missing or in disorder loses nothing.
    private static boolean isOfIndexOnly(String words) {
        return words.contains("rtree_");
    }

    private String question() throws IOException {
        return Files.size(file) <= MOST_CHECKED_BYTES
                ? "PRAGMA quick_check(1)"
                : "SELECT count(*) FROM sqlite_schema";
    }

    private static ProblemException problem(Path file, SQLException failure) {
        return new ProblemException(reported(file, failure), failure);
    }

    private static Problem reported(Path file, SQLException failure) {
        return switch (DatabaseFaults.code(failure)) {
            case SQLITE_NOTADB ->
                    Problem.ofFile(
                            file,
                            "sqlite.is_no_sqlite_database",
                            "sqlite.check_that_it_is_the_file");
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    Problem.ofFile(
                            file,
                            "store.another_program_is_writing_to",
                            "store.wait_until_it_has_finished");
            case SQLITE_INTERRUPT ->
                    Problem.ofFile(
                            file,
                            "sqlite.a_view_in_takes_too_long",
                            "sqlite.save_it_as_a_table_with");
            case SQLITE_TOOBIG ->
                    Problem.ofFile(
                            file, "store.a_field_is_too_large", "sqlite.look_at_the_file_with_the");
            default -> damaged(file, DatabaseFaults.of(failure));
        };
    }

    private static Problem damaged(Path file, String detail) {
        return Problem.ofFile(
                file, "store.is_damaged_as", "common.get_it_again_from_its_source_2", detail);
    }
}
