package org.amnok.exchange.look;

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
    AREA
}
