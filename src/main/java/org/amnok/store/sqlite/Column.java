package org.amnok.store.sqlite;

import java.util.List;
import java.util.stream.Collectors;

/// A column of a layer that Amnok reads and writes.
public record Column(String name, Type type) {
    public static final Column GEOMETRY = new Column("geom", Type.GEOMETRY);

    /// The longest text that is kept and read, in characters.
    public static final int LONGEST_TEXT = 1_000_000;

    /// At most, of one character.
    private static final int UTF8_BYTES = 4;

    /// The largest geometry that is read, in bytes.
    public static final int LARGEST_GEOMETRY_BYTES = 16_000_000;

    /// What a cell may hold. Other programs may have put anything into it.
    public enum Type {
        TEXT,
        NUMBER,
        GEOMETRY
    }

    public static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    public static Column number(String name) {
        return new Column(name, Type.NUMBER);
    }

    /// What to select: null instead of a value of another type, and long texts cut. Only they go
    /// through `substr`, which stops at a NUL character.
    public String expression() {
        var template =
                switch (type) {
                    case TEXT ->
                            "CASE WHEN octet_length(CELL) <= "
                                    + LONGEST_TEXT * UTF8_BYTES
                                    + " THEN CELL ELSE substr(CELL, 1, "
                                    + LONGEST_TEXT
                                    + ") END";
                    case NUMBER -> "CASE WHEN typeof(CELL) IN ('integer', 'real') THEN CELL END";
                    case GEOMETRY ->
                            "CASE WHEN typeof(CELL) = 'blob' AND length(CELL) <= "
                                    + LARGEST_GEOMETRY_BYTES
                                    + " THEN CELL END";
                };
        return template.replace("CELL", name);
    }

    /// What to select as a cell of a [JsonPage].
    public String jsonExpression() {
        return type == Type.GEOMETRY
                ? "CASE WHEN typeof(CELL) = 'blob' THEN hex(CELL) END".replace("CELL", name)
                : name;
    }

    public static String expressions(List<Column> columns) {
        return columns.stream().map(Column::expression).collect(Collectors.joining(", "));
    }

    public static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /// `?, ?, ?`
    public static String placeholders(List<Column> columns) {
        return columns.stream().map(c -> "?").collect(Collectors.joining(", "));
    }
}
