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
            throw ProblemException.ofTexts(
                    "domain.a_stretch_from_kilometre_to",
                    "domain.give_the_end_nearer_the_mouth",
                    from.kilometres(),
                    to.kilometres());
        }
    }
}
