package org.amnok.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.Problem;
import org.amnok.sqlite.HardenedConnection;
import org.amnok.sqlite.Sql;
import org.sqlite.jdbc4.JDBC4Connection;

/// A connection to the database of a sealed project, which lies in memory. What a transaction does
/// is sealed and on disk before it is committed.
public final class SealedConnection extends JDBC4Connection {
    private final SealedDatabase database;
    private final boolean isWriting;
    private boolean isReleased;

    SealedConnection(SealedDatabase database, String name, boolean isWriting) throws SQLException {
        super("jdbc:sqlite:" + name, name, HardenedConnection.settings().toProperties());
        this.database = database;
        this.isWriting = isWriting;
    }

    /// Commits a transaction; what it did to a sealed project is on disk before.
    ///
    /// @throws org.amnok.domain.ProblemException when it could not be kept
    static void commit(Connection connection) throws SQLException {
        if (connection instanceof SealedConnection sealed && sealed.isWriting) {
            sealed.database.commit(sealed);
        } else {
            Sql.execute(connection, "COMMIT");
        }
    }

    /// Nothing of what was is to stay in a sealed file when it is closed.
    ///
    /// @return false when it is not sealed
    public static boolean leaveNothing(Connection connection) {
        if (connection instanceof SealedConnection sealed) {
            sealed.database.leaveNothing();
            return true;
        }
        return false;
    }

    /// What lies in the table instead of a part of an original.
    public static byte[] kept(Connection connection, byte[] part) {
        return connection instanceof SealedConnection sealed
                ? sealed.database.keepPart(part)
                : part;
    }

    /// The part of an original for which this lies in the table.
    public static byte[] part(Connection connection, byte[] stored) {
        return connection instanceof SealedConnection sealed
                ? sealed.database.part(stored)
                : stored;
    }

    /// How long that part is.
    public static long partBytes(Connection connection, byte[] stored) {
        return connection instanceof SealedConnection
                ? SealedDatabase.partBytes(stored)
                : stored.length;
    }

    /// What is wrong with the file itself; nothing of one that is not sealed.
    public static List<Problem> problems(Connection connection) {
        return connection instanceof SealedConnection sealed
                ? sealed.database.problems()
                : List.of();
    }

    /// What may be missing after a crash; empty when nothing is, or when it is not sealed.
    public static Optional<Problem> lost(Connection connection) {
        return connection instanceof SealedConnection sealed
                ? sealed.database.lost()
                : Optional.empty();
    }

    /// Fills an empty sealed project with a plain one, and keeps it.
    public void take(Connection plain) throws SQLException {
        database.take(plain, this);
    }

    /// Writes it as a plain project.
    ///
    /// @param to an empty file
    public void give(Path to) throws SQLException {
        database.give(this, to);
    }

    /// Writes the project as it is into another file that opens with the same passphrase.
    ///
    /// @param copy must not exist
    public void copyTo(Path copy) throws SQLException {
        database.copyTo(this, copy);
    }

    /// The one that writes leaves a file that says it is whole.
    @Override
    public void close() throws SQLException {
        if (isReleased) {
            return;
        }
        isReleased = true;
        try {
            if (isWriting) {
                database.finish(this);
            }
        } finally {
            database.close(this);
        }
    }

    boolean isWriting() {
        return isWriting;
    }

    /// Leaves the database in memory, which is gone when this was the last that was connected.
    void disconnect() throws SQLException {
        super.close();
    }
}
