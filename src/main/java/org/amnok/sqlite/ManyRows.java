package org.amnok.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/// Inserts rows into a table many at a time, or replaces those of the same key: a statement for
/// each is most of what it costs.
final class ManyRows implements AutoCloseable {
    private static final int AT_ONCE = 100;

    private final Connection connection;
    private final String insert;
    private final int columns;
    private final PreparedStatement many;
    private final Object[] waiting;
    private int used;

    /// @param columns how many the table has
    ManyRows(Connection connection, String table, int columns) throws SQLException {
        this.connection = connection;
        this.columns = columns;
        insert = "INSERT OR REPLACE INTO " + table + " VALUES ";
        waiting = new Object[columns * AT_ONCE];
        many = prepared(AT_ONCE);
    }

    private PreparedStatement prepared(int rows) throws SQLException {
        var row = "(" + String.join(",", Collections.nCopies(columns, "?")) + ")";
        return connection.prepareStatement(
                insert + String.join(",", Collections.nCopies(rows, row)));
    }

    /// @param row one value for each column
    void add(Object... row) throws SQLException {
        System.arraycopy(row, 0, waiting, used, columns);
        used += columns;
        if (used == waiting.length) {
            write(many);
        }
    }

    /// Inserts what is waiting.
    void flush() throws SQLException {
        if (used > 0) {
            try (var some = prepared(used / columns)) {
                write(some);
            }
        }
    }

    private void write(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < used; i++) {
            statement.setObject(i + 1, waiting[i]);
        }
        statement.executeUpdate();
        used = 0;
    }

    @Override
    public void close() throws SQLException {
        many.close();
    }
}
