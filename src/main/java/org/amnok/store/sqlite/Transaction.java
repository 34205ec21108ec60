package org.amnok.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import org.amnok.sqlite.Sql;

/// All or nothing.
public enum Transaction {
    /// Sees one state of the file from the first read to the last.
    READ("BEGIN"),
    /// Takes the write lock at once, so that a busy file is reported before anything is done.
    WRITE("BEGIN IMMEDIATE"),
    /// Likewise; where the file is not in WAL mode, nobody else reads it meanwhile.
    ALONE("BEGIN EXCLUSIVE");

    private final String begin;

    Transaction(String begin) {
        this.begin = begin;
    }

    /// Does the work and commits; when anything fails, nothing has been changed.
    public <T> T run(Connection connection, SqlWork<T> work) throws SQLException {
        return run(connection, work, _ -> true);
    }

    /// Likewise; also when the work came to nothing.
    ///
    /// @param isWorth false for what came to nothing
    public <T> T run(Connection connection, SqlWork<T> work, Predicate<T> isWorth)
            throws SQLException {
        Sql.execute(connection, begin);
        try {
            var result = work.run();
            var isKept = isWorth.test(result);
            if (isKept) {
                SealedConnection.commit(connection);
            } else {
                Sql.execute(connection, "ROLLBACK");
            }
            return result;
        } catch (SQLException | RuntimeException e) {
            rollback(connection, e);
            throw e;
        }
    }

    /// SQLite may have rolled back by itself; then there is nothing left to do.
    private static void rollback(Connection connection, Exception cause) {
        try {
            Sql.execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
