package org.amnok.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.amnok.domain.ProblemException;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.jspecify.annotations.Nullable;

/// A connection of its own that only reads, opened when it is first needed: for any thread, while
/// the writer writes.
public final class ReadConnection implements AutoCloseable {
    private final Path file;
    private final String setUp;
    private @Nullable Connection connection;
    private @Nullable Statements statements;
    private boolean closed;

    /// @param file of a project that is open
    /// @param setUp SQL that is run once
    public ReadConnection(Path file, String setUp) {
        this.file = file;
        this.setUp = setUp;
    }

    /// What is done with the statements of a connection.
    @FunctionalInterface
    public interface Work<T> {
        T run(Statements statements) throws SQLException, IOException;
    }

    /// Does the work; one at a time.
    ///
    /// @param whenClosed is answered after the project was closed
    /// @throws ProblemException when the file cannot be read
    public synchronized <T> T read(T whenClosed, Work<T> work) {
        return SqliteProblems.whileReading(
                file, () -> closed ? whenClosed : work.run(statements()));
    }

    /// The result of reading on another thread.
    ///
    /// @throws ProblemException as the reading did
    public static <T> T joined(CompletableFuture<T> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ProblemException problem ? problem : e;
        }
    }

    private Statements statements() throws SQLException, IOException {
        if (statements == null) {
            var opened = SqliteFile.reading(file.toRealPath());
            connection = opened;
            Sql.execute(opened, setUp);
            statements = new Statements(opened);
        }
        return statements;
    }

    @Override
    public synchronized void close() throws SQLException {
        closed = true;
        if (statements != null) {
            statements.close();
        }
        if (connection != null) {
            connection.close();
        }
    }
}
