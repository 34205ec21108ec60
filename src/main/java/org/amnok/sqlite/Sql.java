package org.amnok.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Single statements, their results and arguments.
public final class Sql {
    private Sql() {}

    /// A name, or a string of FTS5, in which no sign has a meaning.
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// Runs one statement or a script of them.
    public static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// The first column of the first row as text; empty when there is no row or it is null.
    public static Optional<String> text(
            Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        return first(connection, sql, row -> row.getString(1), arguments);
    }

    /// A cell as text; null is empty.
    public static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /// The first column of all rows; null is empty.
    public static List<String> texts(
            Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        return all(connection, sql, row -> text(row, 1), arguments);
    }

    /// What is read of each row, without what is null.
    public static <T> List<T> all(
            Connection connection,
            String sql,
            Statements.Reading<? extends @Nullable T> reading,
            @Nullable Object... arguments)
            throws SQLException {
        try (var statements = new Statements(connection)) {
            return statements.all(sql, reading, arguments);
        }
    }

    /// What is read of the first row; empty when there is none, or that is null.
    public static <T> Optional<T> first(
            Connection connection,
            String sql,
            Statements.Reading<? extends @Nullable T> reading,
            @Nullable Object... arguments)
            throws SQLException {
        try (var statements = new Statements(connection)) {
            return statements.first(sql, reading, arguments);
        }
    }

    /// Gives one row after the other of what is asked once.
    public static void each(
            Connection connection,
            String sql,
            Statements.Taking taking,
            @Nullable Object... arguments)
            throws SQLException {
        try (var statements = new Statements(connection)) {
            statements.each(sql, taking, arguments);
        }
    }

    /// The first column of the first row as a number; 0 when there is no row.
    public static long number(Connection connection, String sql) throws SQLException {
        return first(connection, sql, row -> row.getLong(1)).orElse(0L);
    }

    /// @return how many rows were changed
    public static int update(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        try (var statements = new Statements(connection)) {
            return statements.update(sql, arguments);
        }
    }

    public static int update(PreparedStatement statement, @Nullable Object... arguments)
            throws SQLException {
        bind(statement, arguments);
        return statement.executeUpdate();
    }

    public static void bind(PreparedStatement statement, @Nullable Object... arguments)
            throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
