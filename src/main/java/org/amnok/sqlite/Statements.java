package org.amnok.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.CoreStatement;

/// The statements of one connection, each prepared once.
public final class Statements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /// Reads what is wanted of the row that a cursor is at.
    @FunctionalInterface
    public interface Reading<T extends @Nullable Object> {
        T of(ResultSet row) throws SQLException;
    }

    /// Takes the row that a cursor is at.
    @FunctionalInterface
    public interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    public Statements(Connection connection) {
        this.connection = connection;
    }

    /// That of all of them.
    public Connection connection() {
        return connection;
    }

    /// The statement, prepared anew when it failed before: the driver closes one that did.
    public PreparedStatement get(String sql) throws SQLException {
        var known = prepared.get(sql);
        if (known == null || isFailed(known)) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    /// Gives one row after the other.
    public void each(String sql, Taking taking, @Nullable Object... arguments) throws SQLException {
        var select = get(sql);
        Sql.bind(select, arguments);
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                taking.take(rows);
            }
        }
    }

    /// What is read of each row, without what is null.
    public <T> List<T> all(
            String sql, Reading<? extends @Nullable T> reading, @Nullable Object... arguments)
            throws SQLException {
        var all = new ArrayList<T>();
        each(
                sql,
                row -> {
                    var read = reading.of(row);
                    if (read != null) {
                        all.add(read);
                    }
                },
                arguments);
        return all;
    }

    /// The first column of each row, a number.
    public long[] numbers(String sql, @Nullable Object... arguments) throws SQLException {
        var numbers = LongStream.builder();
        each(sql, row -> numbers.add(row.getLong(1)), arguments);
        return numbers.build().toArray();
    }

    /// What is read of the first row; empty when there is none, or that is null.
    public <T> Optional<T> first(
            String sql, Reading<? extends @Nullable T> reading, @Nullable Object... arguments)
            throws SQLException {
        var select = get(sql);
        Sql.bind(select, arguments);
        try (var rows = select.executeQuery()) {
            return rows.next() ? Optional.ofNullable(reading.of(rows)) : Optional.empty();
        }
    }

    /// The first column of the first row; empty when there is no row or it is null.
    public Optional<String> text(String sql, @Nullable Object... arguments) throws SQLException {
        return first(sql, row -> row.getString(1), arguments);
    }

    /// True when there is a row.
    public boolean has(String sql, @Nullable Object... arguments) throws SQLException {
        return first(sql, _ -> true, arguments).isPresent();
    }

    /// @return how many rows were changed
    public int update(String sql, @Nullable Object... arguments) throws SQLException {
        return Sql.update(get(sql), arguments);
    }

    private static boolean isFailed(PreparedStatement statement) {
        return statement instanceof CoreStatement core && core.pointer.isClosed();
    }

    @Override
    public void close() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }
}
