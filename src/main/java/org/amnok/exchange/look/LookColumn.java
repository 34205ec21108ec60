package org.amnok.exchange.look;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Coded;

/// A column of a table of looks.
enum LookColumn implements Coded {
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

    /// For people.
    static String all() {
        return Stream.of(values()).map(LookColumn::code).collect(Collectors.joining(", "));
    }
}
