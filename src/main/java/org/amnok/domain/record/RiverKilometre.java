package org.amnok.domain.record;

import org.amnok.domain.ProblemException;
import org.jspecify.annotations.Nullable;

/// A place along a river.
///
/// @param kilometres along the river's line from its mouth, 0 to 2000
/// @param uncertaintyKilometres along the river to both sides, from a metre on; null when unknown,
///   never 0
public record RiverKilometre(double kilometres, @Nullable Double uncertaintyKilometres) {
    /// Longer than any river of the map.
    public static final double LONGEST = 2000;

    private static final double LEAST_UNCERTAINTY = 0.001;

    public RiverKilometre {
        if (!(kilometres >= 0 && kilometres <= LONGEST)) {
            throw ProblemException.ofTexts(
                    "domain.river_kilometre_is_outside_0_to",
                    "domain.count_kilometres_along_the",
                    kilometres);
        }
        if (uncertaintyKilometres != null
                && !(uncertaintyKilometres >= LEAST_UNCERTAINTY
                        && uncertaintyKilometres <= LONGEST)) {
            throw ProblemException.ofTexts(
                    "domain.uncertainty_km_is_not_0_001",
                    "domain.leave_it_empty_when_it_is",
                    uncertaintyKilometres);
        }
    }

    /// The lowest kilometre it may be, at least 0.
    public double lowest() {
        return Math.max(0, kilometres - reach());
    }

    /// The highest kilometre it may be, at most 2000.
    public double highest() {
        return Math.min(LONGEST, kilometres + reach());
    }

    private double reach() {
        return uncertaintyKilometres == null ? 0 : uncertaintyKilometres;
    }
}
