package org.amnok.domain.page;

import java.util.Set;
import org.amnok.domain.Bank;
import org.amnok.domain.River;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.coverage.OverlapRule;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.SoughtKind;
import org.jspecify.annotations.Nullable;

/// What items of a page tell of the observations of the banks of a river, however long its line is
/// on the map that draws it.
///
/// @param span of the river's line; null for all of it
/// @param period in which an observation must lie with all its days to count; null for any time
/// @param kind that was looked for
/// @param compared the period of A, with which `period` is compared as B; null for none
public record ObservationQuestion(
        River river,
        Banks banks,
        @Nullable MetreSpan span,
        @Nullable DateSpan period,
        SoughtKind kind,
        OverlapRule rule,
        @Nullable DateSpan compared) {
    /// Which banks.
    public enum Banks {
        KOREAN(Set.of(Bank.DPRK)),
        CHINESE(Set.of(Bank.PRC)),
        BOTH(BankStretch.BOTH);

        private final Set<Bank> banks;

        Banks(Set<Bank> banks) {
            this.banks = banks;
        }

        public Set<Bank> banks() {
            return banks;
        }

        static Banks of(Set<Bank> banks) {
            return banks.equals(BankStretch.BOTH)
                    ? BOTH
                    : banks.contains(Bank.PRC) ? CHINESE : KOREAN;
        }
    }

    /// Barriers along all of the Korean bank of the Yalu.
    ///
    /// @param period null for any time
    public static ObservationQuestion ofBarriers(@Nullable DateSpan period) {
        return new ObservationQuestion(
                River.YALU,
                Banks.KOREAN,
                null,
                period,
                SoughtKind.FENCE,
                OverlapRule.LATEST_CLEAR,
                null);
    }

    /// What was asked of a river of a length.
    public static ObservationQuestion of(CoverageQuestion asked, int riverMetres) {
        var isWhole = asked.span().from() == 0 && asked.span().to() >= riverMetres;
        return new ObservationQuestion(
                asked.river(),
                Banks.of(asked.banks()),
                isWhole ? null : asked.span(),
                asked.period().equals(CoverageQuestion.ANY_TIME) ? null : asked.period(),
                asked.kind(),
                asked.rule(),
                null);
    }

    /// The question on a map.
    ///
    /// @param riverMetres how long the river is there, above 0: a span beyond its end is all of it
    public CoverageQuestion on(int riverMetres) {
        var whole = new MetreSpan(0, riverMetres);
        var asked = span == null || !span.overlaps(whole) ? whole : span.within(whole);
        return new CoverageQuestion(
                river,
                banks.banks(),
                asked,
                period == null ? CoverageQuestion.ANY_TIME : period,
                kind,
                rule);
    }

    public ObservationQuestion of(Banks others) {
        return new ObservationQuestion(river, others, span, period, kind, rule, compared);
    }

    /// @param next null for all of the river
    public ObservationQuestion along(@Nullable MetreSpan next) {
        return new ObservationQuestion(river, banks, next, period, kind, rule, compared);
    }

    /// @param next null for any time
    public ObservationQuestion during(@Nullable DateSpan next) {
        return new ObservationQuestion(river, banks, span, next, kind, rule, compared);
    }

    public ObservationQuestion of(SoughtKind next) {
        return new ObservationQuestion(river, banks, span, period, next, rule, compared);
    }

    public ObservationQuestion by(OverlapRule next) {
        return new ObservationQuestion(river, banks, span, period, kind, next, compared);
    }

    /// Compared with another period.
    ///
    /// @param next of A; null for none
    public ObservationQuestion against(@Nullable DateSpan next) {
        return new ObservationQuestion(river, banks, span, period, kind, rule, next);
    }
}
