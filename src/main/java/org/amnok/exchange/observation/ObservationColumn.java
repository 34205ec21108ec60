package org.amnok.exchange.observation;

import org.amnok.domain.Coded;

/// A column of a table of observations.
enum ObservationColumn implements Coded {
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
