package org.amnok.store;

import java.util.List;
import java.util.stream.Collectors;

/// A column of a layer that Amnok reads and writes.
record Column(String name, Type type) {
    /// The longest text that is kept and read, in characters.
    static final int LONGEST_TEXT = 1_000_000;

    /// The largest geometry that is read, in bytes.
    static final int LARGEST_GEOMETRY_BYTES = 16_000_000;

    /// What a cell may hold. Other programs may have put anything into it.
    enum Type {
        TEXT,
        NUMBER,
        GEOMETRY
    }

    static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    static Column number(String name) {
        return new Column(name, Type.NUMBER);
    }

    static Column geometry(String name) {
        return new Column(name, Type.GEOMETRY);
    }

    /// What to select: null instead of a value of another type, and long texts cut.
    String expression() {
        return switch (type) {
            case TEXT -> "substr(" + name + ",1," + LONGEST_TEXT + ")";
            case NUMBER ->
                    "CASE WHEN typeof(" + name + ") IN ('integer','real') THEN " + name + " END";
            case GEOMETRY ->
                    "CASE WHEN typeof("
                            + name
                            + ")='blob' AND length("
                            + name
                            + ") <= "
                            + LARGEST_GEOMETRY_BYTES
                            + " THEN "
                            + name
                            + " END";
        };
    }

    static String expressions(List<Column> columns) {
        return columns.stream().map(Column::expression).collect(Collectors.joining(", "));
    }

    static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /// `?, ?, ?`
    static String placeholders(List<Column> columns) {
        return columns.stream().map(c -> "?").collect(Collectors.joining(", "));
    }
}
