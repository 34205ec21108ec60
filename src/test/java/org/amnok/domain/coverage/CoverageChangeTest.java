package org.amnok.domain.coverage;

import static org.amnok.domain.coverage.MadeObservations.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.amnok.domain.Bank;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Observation.Result;
import org.amnok.domain.record.SoughtKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What looks of two periods say changed, to the metre, and how sure it is.
class CoverageChangeTest {
    private static final DateSpan A = year(2024);
    private static final DateSpan B = year(2025);
    private static final CoverageQuestion ALL =
            new CoverageQuestion(
                    River.YALU,
                    Set.of(Bank.DPRK),
                    new MetreSpan(0, 1000),
                    B,
                    SoughtKind.FENCE,
                    OverlapRule.LATEST_CLEAR);

    private static DateSpan year(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static CoverageChange change(
            CoverageQuestion question, DateSpan a, List<BankObservation> looks) {
        return CoverageChange.of(
                CoverageCount.of(question.of(a), looks), CoverageCount.of(question, looks));
    }

    private static CoverageChange change(BankObservation... looks) {
        return change(ALL, A, List.of(looks));
    }

    private static long[] metres(CoverageChange change) {
        return Arrays.stream(BankChange.values()).mapToLong(change::metres).toArray();
    }

    @Test
    void each_metre_is_compared_with_itself() {
        var change =
                change(
                        look(0, 500, Result.ABSENT, "2024-05-01"),
                        look(500, 900, Result.OBSERVED, "2024-05-02"),
                        look(300, 700, Result.OBSERVED, "2025-05-01"),
                        look(700, 1000, Result.ABSENT, "2025-05-02"));
        assertThat(metres(change)).containsExactly(200, 200, 200, 0, 100, 300, 0);
        assertThat(change.comparedMetres()).isEqualTo(600);
    }

    @Test
    void what_was_obscured_once_is_not_compared() {
        var change =
                change(
                        look(0, 1000, Result.OBSCURED, "2024-05-01"),
                        look(0, 1000, Result.OBSERVED, "2025-05-01"));
        assertThat(change.comparedMetres()).isZero();
        assertThat(change.metres(BankChange.CLEAR_IN_B_ONLY)).isEqualTo(1000);
    }

    @Test
    void where_looks_of_one_period_differ_nothing_is_certain() {
        var change =
                change(
                        look(0, 1000, Result.ABSENT, "2024-05-01"),
                        look(0, 1000, Result.OBSERVED, "2025-05-01"),
                        look(900, 1000, Result.ABSENT, "2025-06-01"));
        assertThat(change.metres(BankChange.ABSENT_IN_A_SEEN_IN_B)).isEqualTo(900);
        assertThat(change.certainMetres(BankChange.ABSENT_IN_A_SEEN_IN_B)).isEqualTo(900);
        assertThat(change.possibleMetres(BankChange.ABSENT_IN_A_SEEN_IN_B)).isEqualTo(1000);
        assertThat(change.certainMetres(BankChange.ABSENT_IN_BOTH)).isZero();
        assertThat(change.possibleMetres(BankChange.ABSENT_IN_BOTH)).isEqualTo(100);
    }

    @Test
    void only_the_period_may_differ() {
        var a = CoverageCount.of(ALL.of(A).of(BankStretch.BOTH), List.of());
        var b = CoverageCount.of(ALL, List.of());
        assertThatThrownBy(() -> CoverageChange.of(a, b))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Each metre on its own: any clear look of a period may be the one that is right.
    private static Set<BankChange> bruteForce(
            CoverageQuestion question,
            DateSpan a,
            Bank bank,
            int metre,
            List<BankObservation> looks) {
        var ofA = results(question.of(a), bank, metre, looks);
        var ofB = results(question, bank, metre, looks);
        if (ofA.isEmpty() || ofB.isEmpty()) {
            return Set.of(
                    ofA.isEmpty() && ofB.isEmpty()
                            ? BankChange.CLEAR_IN_NEITHER
                            : ofA.isEmpty()
                                    ? BankChange.CLEAR_IN_B_ONLY
                                    : BankChange.CLEAR_IN_A_ONLY);
        }
        var changes = EnumSet.noneOf(BankChange.class);
        for (var one : ofA) {
            for (var other : ofB) {
                var seenInB = other == Result.OBSERVED;
                changes.add(
                        one == Result.OBSERVED
                                ? seenInB
                                        ? BankChange.SEEN_IN_BOTH
                                        : BankChange.SEEN_IN_A_ABSENT_IN_B
                                : seenInB
                                        ? BankChange.ABSENT_IN_A_SEEN_IN_B
                                        : BankChange.ABSENT_IN_BOTH);
            }
        }
        return changes;
    }

    private static Set<Result> results(
            CoverageQuestion question, Bank bank, int metre, List<BankObservation> looks) {
        var results = EnumSet.noneOf(Result.class);
        for (var look : looks) {
            if ((look.result() == Result.OBSERVED || look.result() == Result.ABSENT)
                    && look.parts().stream().anyMatch(p -> p.from() <= metre && metre < p.to())
                    && look.river() == question.river()
                    && look.banks().contains(bank)
                    && look.kinds().contains(question.kind())
                    && !look.days().earliest().isBefore(question.period().earliest())
                    && !look.days().latest().isAfter(question.period().latest())) {
                results.add(look.result());
            }
        }
        return results;
    }

    @ParameterizedTest
    @EnumSource(OverlapRule.class)
    void every_metre_of_2000_made_projects_is_as_when_it_is_asked_alone_seed_21(OverlapRule rule) {
        var random = new Random(21);
        for (int project = 0; project < 2000; project++) {
            var looks = MadeObservations.random(random, random.nextInt(16), 60);
            var from = random.nextInt(30);
            var question =
                    Asked.of(
                                    Asked.by(ALL, rule),
                                    new MetreSpan(from, from + 1 + random.nextInt(29)))
                            .of(BankStretch.BOTH)
                            .of(days(random));
            var a = days(random);
            var change = change(question, a, looks);
            Map<BankChange, Long> certain = new EnumMap<>(BankChange.class);
            Map<BankChange, Long> possible = new EnumMap<>(BankChange.class);
            for (var bank : List.of(Bank.DPRK, Bank.PRC)) {
                for (int m = question.span().from(); m < question.span().to(); m++) {
                    var may = bruteForce(question, a, bank, m, looks);
                    may.forEach(each -> possible.merge(each, 1L, Long::sum));
                    if (may.size() == 1) {
                        certain.merge(may.iterator().next(), 1L, Long::sum);
                    }
                }
            }
            for (var each : BankChange.values()) {
                assertThat(change.certainMetres(each))
                        .as("%s of project %d", each, project)
                        .isEqualTo(certain.getOrDefault(each, 0L));
                assertThat(change.possibleMetres(each))
                        .as("%s of project %d", each, project)
                        .isEqualTo(possible.getOrDefault(each, 0L));
                assertThat(change.metres(each))
                        .as("%s of project %d", each, project)
                        .isBetween(change.certainMetres(each), change.possibleMetres(each));
            }
            assertThat(Arrays.stream(metres(change)).sum()).isEqualTo(change.b().metres());
        }
    }

    private static DateSpan days(Random random) {
        var first = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(40));
        return new DateSpan(first, first.plusDays(random.nextInt(60)));
    }
}
