package org.amnok.domain.coverage;

import java.util.Set;
import org.amnok.domain.Bank;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Observation.Result;
import org.amnok.domain.record.SoughtKind;

/// What is asked of the observations of a project.
///
/// @param banks North Korean side, Chinese side or both
/// @param span of the river's line
/// @param period in which an observation must lie with all its days to count
/// @param kind that was looked for
public record CoverageQuestion(
        River river,
        Set<Bank> banks,
        MetreSpan span,
        DateSpan period,
        SoughtKind kind,
        OverlapRule rule) {
    /// Every day.
    public static final DateSpan ANY_TIME = new DateSpan(DateSpan.OPEN_START, DateSpan.OPEN_END);

    public CoverageQuestion {
        if (banks.isEmpty() || !BankStretch.BOTH.containsAll(banks)) {
            throw new IllegalArgumentException("No bank: " + banks);
        }
        banks = Set.copyOf(banks);
    }

    public CoverageQuestion of(Set<Bank> others) {
        return new CoverageQuestion(river, others, span, period, kind, rule);
    }

    public CoverageQuestion of(DateSpan other) {
        return new CoverageQuestion(river, banks, span, other, kind, rule);
    }

    /// True for an observation of what is asked for, whenever it was taken.
    boolean isAbout(BankObservation look) {
        return look.river() == river
                && look.kinds().contains(kind)
                && look.result() != Result.NOT_EXAMINED
                && look.banks().stream().anyMatch(banks::contains)
                && look.parts().stream().anyMatch(span::overlaps);
    }
}
