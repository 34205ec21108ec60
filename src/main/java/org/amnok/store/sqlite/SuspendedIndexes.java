package org.amnok.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.amnok.sqlite.Sql;

/// Triggers and indices that are taken away while many rows change, and put back as they were.
/// Within one transaction, so that nobody ever sees the file without them.
public final class SuspendedIndexes {
    private final Connection connection;
    private final List<String> statements = new ArrayList<>();

    public SuspendedIndexes(Connection connection) {
        this.connection = connection;
    }

    /// Does nothing about those that are not there.
    ///
    /// @param type `trigger` or `index`
    /// @param names of our own schema
    public void take(String type, Collection<String> names) throws SQLException {
        for (var name : names) {
            var sql =
                    Sql.text(
                            connection,
                            "SELECT sql FROM sqlite_master WHERE type = ? AND name = ?",
                            type,
                            name);
            if (sql.isPresent()) {
                Sql.execute(connection, "DROP " + type + " " + name);
                statements.add(sql.get());
            }
        }
    }

    public void putBack() throws SQLException {
        for (var statement : statements) {
            Sql.execute(connection, statement);
        }
        statements.clear();
    }
}
