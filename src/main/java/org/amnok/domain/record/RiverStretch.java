package org.amnok.domain.record;

import org.amnok.domain.ProblemException;
import org.amnok.domain.River;

/// A part of a river between two places along it.
///
/// @param from the end nearer the mouth
/// @param to the end nearer the source, not below the other
public record RiverStretch(River river, RiverKilometre from, RiverKilometre to) {
    public RiverStretch {
        if (from.kilometres() > to.kilometres()) {
            throw ProblemException.of(
                    "A stretch from kilometre "
                            + from.kilometres()
                            + " to "
                            + to.kilometres()
                            + " runs backwards",
                    "Give the end nearer the mouth first.");
        }
    }
}
