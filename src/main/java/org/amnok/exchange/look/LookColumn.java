package org.amnok.exchange.look;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A column of a table of looks.
enum LookColumn {
    RIVER,
    BANK,
    KM_FROM,
    KM_TO,
    KINDS,
    DATE,
    RESULT,
    IMAGERY,
    NOTE,
    /// WKT, instead of kilometres.
    AREA;

    /// As it is written in files.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// For people.
    static String all() {
        return Stream.of(values()).map(LookColumn::code).collect(Collectors.joining(", "));
    }
}
