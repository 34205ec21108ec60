package org.amnok.domain.coverage;

import static org.amnok.domain.coverage.MadeObservations.look;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.amnok.domain.Bank;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Observation.Result;
import org.amnok.domain.record.SoughtKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Kilometres seen, absent, obscured and never examined, to the metre.
class CoverageCountTest {
    private static final CoverageQuestion ALL =
            new CoverageQuestion(
                    River.YALU,
                    Set.of(Bank.DPRK),
                    new MetreSpan(0, 1000),
                    CoverageQuestion.ANY_TIME,
                    SoughtKind.FENCE,
                    OverlapRule.LATEST_CLEAR);

    private static long[] metres(CoverageQuestion question, BankObservation... looks) {
        var coverage = CoverageCount.of(question, List.of(looks));
        return Arrays.stream(BankState.values()).mapToLong(coverage::metres).toArray();
    }

    @Test
    void where_nobody_looked_is_never_examined() {
        assertThat(metres(ALL)).containsExactly(0, 0, 0, 1000);
    }

    @Test
    void looks_are_counted_to_the_metre() {
        assertThat(metres(ALL, look(100, 201, Result.OBSERVED, "2025-01-05")))
                .containsExactly(101, 0, 0, 899);
    }

    @Test
    void the_latest_clear_look_wins() {
        assertThat(
                        metres(
                                ALL,
                                look(0, 600, Result.OBSERVED, "2025-03-01"),
                                look(400, 1000, Result.ABSENT, "2025-01-01")))
                .containsExactly(600, 400, 0, 0);
    }

    @Test
    void a_later_obscured_look_says_nothing_against_a_clear_one() {
        assertThat(
                        metres(
                                ALL,
                                look(0, 600, Result.ABSENT, "2025-03-01"),
                                look(400, 1000, Result.OBSCURED, "2025-04-01")))
                .containsExactly(0, 600, 400, 0);
    }

    @Test
    void imagery_that_nobody_examined_is_never_examined() {
        assertThat(metres(ALL, look(0, 1000, Result.NOT_EXAMINED, "2025-03-01")))
                .containsExactly(0, 0, 0, 1000);
    }

    @Test
    void by_the_other_rule_what_was_seen_once_is_seen() {
        assertThat(
                        metres(
                                Asked.by(ALL, OverlapRule.EVER_SEEN),
                                look(0, 600, Result.OBSERVED, "2025-01-01"),
                                look(400, 1000, Result.ABSENT, "2025-03-01")))
                .containsExactly(600, 400, 0, 0);
    }

    @Test
    void a_look_that_may_be_of_the_period_or_not_does_not_count_and_is_told() {
        var january = new DateSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31));
        var coverage =
                CoverageCount.of(
                        ALL.of(january),
                        List.of(
                                look(0, 100, Result.OBSERVED, "2025-01-20", "2025-02-03"),
                                look(0, 50, Result.OBSERVED, "2025-01-31")));
        assertThat(coverage.metres(BankState.SEEN)).isEqualTo(50);
        assertThat(coverage.counted()).isEqualTo(1);
        assertThat(coverage.possible()).isEqualTo(1);
    }

    @Test
    void looks_that_differ_are_told_with_how_many_metres_they_are_about() {
        var absent = look(0, 600, Result.ABSENT, "2025-01-01");
        var seen = look(400, 1000, Result.OBSERVED, "2025-03-01");
        assertThat(CoverageCount.of(ALL, List.of(seen, absent)).disagreements())
                .containsExactly(new Disagreement(200, seen, absent));
    }

    @Test
    void looks_whose_days_overlap_have_no_order() {
        var absent = look(0, 600, Result.ABSENT, "2025-01-01", "2025-01-20");
        var seen = look(400, 1000, Result.OBSERVED, "2025-01-15");
        assertThat(CoverageCount.of(ALL, List.of(seen, absent)).disagreements())
                .singleElement()
                .matches(Disagreement::isWithoutOrder);
    }

    @Test
    void the_first_and_the_last_look_that_saw_it_are_known_of_every_part() {
        var first = look(0, 1000, Result.OBSERVED, "2024-01-01");
        var last = look(0, 1000, Result.OBSERVED, "2025-01-01");
        var piece = CoverageCount.of(ALL, List.of(last, first)).pieces().getFirst();
        assertThat(piece.firstSeen()).isEqualTo(first);
        assertThat(piece.lastSeen()).isEqualTo(last);
    }

    @Test
    void both_banks_are_as_long_as_the_two_together() {
        var looks = List.of(look(0, 1000, Result.OBSERVED, "2024-01-01"));
        var coverage = CoverageCount.of(ALL.of(BankStretch.BOTH), looks);
        assertThat(coverage.metres()).isEqualTo(2000);
        assertThat(coverage.metres(BankState.SEEN)).isEqualTo(1000);
    }

    @Test
    void whole_percentages_add_up_to_a_hundred() {
        var coverage =
                CoverageCount.of(
                        Asked.of(ALL, new MetreSpan(0, 300)),
                        List.of(
                                look(0, 100, Result.OBSERVED, "2024-01-01"),
                                look(100, 200, Result.ABSENT, "2024-01-01"),
                                look(200, 300, Result.OBSCURED, "2024-01-01")));
        assertThat(coverage.shares(100)).containsExactly(34, 33, 33, 0);
    }

    @Test
    void whole_kilometres_add_up_to_the_whole() {
        var coverage =
                CoverageCount.of(
                        Asked.of(ALL, new MetreSpan(0, 3000)),
                        List.of(
                                look(0, 1400, Result.OBSERVED, "2024-01-01"),
                                look(1400, 2800, Result.ABSENT, "2024-01-01")));
        assertThat(LongStream.of(coverage.kilometresByState()).sum()).isEqualTo(3);
    }

    @Test
    void parts_of_one_state_that_touch_are_one_stretch() {
        var coverage =
                CoverageCount.of(
                        ALL,
                        List.of(
                                look(0, 500, Result.OBSERVED, "2024-01-01"),
                                look(500, 700, Result.OBSERVED, "2024-02-01")));
        assertThat(coverage.stretches(BankState.SEEN))
                .containsExactly(new Stretch(Bank.DPRK, new MetreSpan(0, 700), BankState.SEEN));
    }

    /// Each metre on its own: all looks, no intervals.
    private static BankState bruteForce(
            CoverageQuestion question, Bank bank, int metre, List<BankObservation> looks) {
        var there = new ArrayList<BankObservation>();
        for (var look : looks) {
            var isThere = look.parts().stream().anyMatch(p -> p.from() <= metre && metre < p.to());
            if (isThere
                    && look.river() == question.river()
                    && look.banks().contains(bank)
                    && look.kinds().contains(question.kind())
                    && !look.days().earliest().isBefore(question.period().earliest())
                    && !look.days().latest().isAfter(question.period().latest())
                    && look.result() != Result.NOT_EXAMINED) {
                there.add(look);
            }
        }
        there.sort(BankObservation.BY_AGE);
        if (question.rule() == OverlapRule.EVER_SEEN
                && there.stream().anyMatch(l -> l.result() == Result.OBSERVED)) {
            return BankState.SEEN;
        }
        for (var look : there.reversed()) {
            if (look.result() == Result.OBSERVED) {
                return BankState.SEEN;
            }
            if (look.result() == Result.ABSENT) {
                return BankState.ABSENT;
            }
        }
        return there.isEmpty() ? BankState.NEVER_EXAMINED : BankState.OBSCURED;
    }

    @ParameterizedTest
    @EnumSource(OverlapRule.class)
    void every_metre_of_2000_made_projects_is_as_when_it_is_asked_alone_seed_20(OverlapRule rule) {
        var random = new Random(20);
        for (int project = 0; project < 2000; project++) {
            var looks = MadeObservations.random(random, random.nextInt(12), 60);
            var from = random.nextInt(30);
            var period =
                    new DateSpan(
                            LocalDate.of(2025, 1, 1).plusDays(random.nextInt(20)),
                            LocalDate.of(2025, 2, 1).plusDays(random.nextInt(60)));
            var question =
                    Asked.of(
                                    Asked.by(ALL, rule),
                                    new MetreSpan(from, from + 1 + random.nextInt(29)))
                            .of(BankStretch.BOTH)
                            .of(period);
            var states = new ArrayList<BankState>();
            for (var bank : List.of(Bank.DPRK, Bank.PRC)) {
                for (int m = question.span().from(); m < question.span().to(); m++) {
                    states.add(bruteForce(question, bank, m, looks));
                }
            }
            assertThat(perMetre(CoverageCount.of(question, looks)))
                    .as("project %d", project)
                    .isEqualTo(states);
        }
    }

    private static List<BankState> perMetre(Coverage coverage) {
        var states = new ArrayList<BankState>();
        for (var piece : coverage.pieces()) {
            for (int m = 0; m < piece.span().length(); m++) {
                states.add(piece.state());
            }
        }
        return states;
    }
}
