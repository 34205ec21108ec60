package org.amnok.exchange.geopackage;

import java.util.Locale;
import org.amnok.exchange.feature.Numbers;
import org.jspecify.annotations.Nullable;

/// Values of SQLite as cells of a table.
final class SqliteCells {
    private SqliteCells() {}

    /// @param type as the column declares it
    /// @return empty for nothing and for bytes, which no cell can hold
    static String text(@Nullable Object value, String type) {
        var truth = type.toUpperCase(Locale.ROOT).startsWith("BOOL");
        return switch (value) {
            case null -> "";
            case byte[] bytes -> "";
            case Number number when truth -> number.longValue() == 0 ? "false" : "true";
            case Double number -> Numbers.text(number);
            default -> value.toString();
        };
    }
}
