package org.amnok.domain.page;

import org.amnok.domain.ProblemException;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Dimension;

/// By how much two sets of reports differ along the rivers, stretch by stretch.
///
/// @param a what is compared; its dates are its period
/// @param b what is asked for
/// @param stretch one of the stretches of river
/// @param least stretches with fewer reports are held back; 0 for none
public record DifferenceQuestion(SightingFilter a, SightingFilter b, Dimension stretch, int least) {
    public DifferenceQuestion {
        if (stretch.stretchKilometres() == 0) {
            throw ProblemException.ofTexts(
                    "counts.no_stretch", "counts.give_a_stretch", stretch.title());
        }
        CountsItem.mustHold(least);
    }

    public DifferenceQuestion by(Dimension next) {
        return new DifferenceQuestion(a, b, next, least);
    }

    /// Of other reports.
    public DifferenceQuestion of(SightingFilter nextA, SightingFilter nextB) {
        return new DifferenceQuestion(nextA, nextB, stretch, least);
    }

    /// Holding back other small numbers.
    ///
    /// @param next 0 for none
    public DifferenceQuestion holding(int next) {
        return new DifferenceQuestion(a, b, stretch, next);
    }
}
