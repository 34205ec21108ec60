package org.amnok.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amnok.domain.Findings;
import org.amnok.domain.Sightings;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.tabulation.Interval;
import org.amnok.index.DateHistogram;
import org.amnok.index.IndexBuilder;
import org.amnok.index.Surroundings;
import org.amnok.index.TimeStep;
import org.amnok.index.WordSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is certain and what is possible in the bars of the timeline.
class DateBarsTest {
    private static final DateSpan YEAR_2025 = span("2025-01-01", "2025-12-31");

    @Test
    void a_date_within_a_bar_is_certain_in_it_and_nowhere_else() {
        var bars = count(List.of(span("2025-11-11", "2025-11-20")), TimeStep.MONTH, YEAR_2025);

        assertThat(bars).hasSize(12);
        assertThat(bars.get(10))
                .isEqualTo(
                        new DateHistogram.Bar(
                                span("2025-11-01", "2025-11-30"), new Interval(1, 1)));
        assertThat(bars).filteredOn(b -> b.count().possible() > 0).hasSize(1);
    }

    @Test
    void a_date_across_bars_is_possible_in_each_and_certain_in_none() {
        var bars = count(List.of(span("2025-03-20", "2025-05-02")), TimeStep.MONTH, YEAR_2025);

        assertThat(bars)
                .filteredOn(b -> b.count().possible() > 0)
                .extracting(b -> b.days().earliest().getMonthValue())
                .containsExactly(3, 4, 5);
        assertThat(bars).allMatch(b -> b.count().certain() == 0);
    }

    @Test
    void an_open_date_is_possible_until_the_end_and_never_certain() {
        var open = new DateSpan(LocalDate.parse("2025-10-15"), DateSpan.OPEN_END);
        var bars = count(List.of(open), TimeStep.MONTH, YEAR_2025);

        assertThat(bars)
                .extracting(b -> b.count().possible())
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1);
        assertThat(bars).allMatch(b -> b.count().certain() == 0);
    }

    @Test
    void weeks_begin_on_mondays() {
        assertThat(TimeStep.WEEK.around(LocalDate.parse("2024-06-11")))
                .isEqualTo(span("2024-06-10", "2024-06-16"));
    }

    @ParameterizedTest
    @CsvSource({"DAY, 2025, 2025, DAY", "DAY, 1900, 2025, WEEK", "DAY, 0002, 9000, YEAR"})
    void bars_never_become_too_many(TimeStep wanted, int from, int to, TimeStep made) {
        var time = new DateSpan(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
        assertThat(TimelineContents.affordable(wanted, time)).isEqualTo(made);
    }

    @ParameterizedTest
    @EnumSource
    void counting_in_one_pass_agrees_with_asking_each_bar_seed_41(TimeStep width) {
        var dates = randomDates(new Random(41), 500);
        for (var bar : count(dates, width, YEAR_2025)) {
            assertThat(bar.count()).isEqualTo(TimelineContents.in(dates, bar.days()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void certain_is_never_more_than_possible_and_all_certain_never_more_than_the_dates_seed_43(
            TimeStep width) {
        var random = new Random(43);
        for (int round = 0; round < 50; round++) {
            var dates = randomDates(random, 1 + random.nextInt(60));
            var bars = count(dates, width, YEAR_2025);
            assertThat(bars).allMatch(b -> b.count().certain() <= b.count().possible());
            assertThat(bars.stream().mapToInt(b -> b.count().certain()).sum())
                    .isLessThanOrEqualTo(dates.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_date_within_the_time_is_possible_somewhere_seed_47(TimeStep width) {
        var dates = randomDates(new Random(47), 200);
        var inTime = TimelineContents.in(dates, YEAR_2025).possible();
        var bars = count(dates, width, YEAR_2025);
        assertThat(bars.stream().mapToInt(b -> b.count().possible()).sum())
                .isGreaterThanOrEqualTo(inTime);
    }

    @Test
    void wider_bars_are_never_less_certain_than_those_they_cover_seed_53() {
        var dates = randomDates(new Random(53), 300);
        var months = count(dates, TimeStep.MONTH, YEAR_2025);
        var year = count(dates, TimeStep.YEAR, YEAR_2025).getFirst();
        assertThat(year.count().certain())
                .isGreaterThanOrEqualTo(months.stream().mapToInt(b -> b.count().certain()).sum());
    }

    @Test
    void bars_follow_each_other_without_a_gap() {
        for (var width : TimeStep.values()) {
            var bars = count(List.of(), width, YEAR_2025);
            for (int i = 1; i < bars.size(); i++) {
                assertThat(bars.get(i).days().earliest())
                        .isEqualTo(bars.get(i - 1).days().latest().plusDays(1));
            }
        }
    }

    @Test
    void counts_are_written_as_a_range_unless_all_are_certain() {
        assertThat(new Interval(3, 7).text()).isEqualTo("3–7");
        assertThat(new Interval(7, 7).text()).isEqualTo("7");
    }

    private static List<DateHistogram.Bar> count(
            List<DateSpan> dates, TimeStep width, DateSpan time) {
        var builder = new IndexBuilder();
        for (int i = 0; i < dates.size(); i++) {
            var date = dates.get(i);
            var seen =
                    Sightings.titled("S" + i)
                            .edit()
                            .when(
                                    new When(
                                            new Edtf(date.earliest() + "/" + date.latest(), date),
                                            "",
                                            null,
                                            When.PYONGYANG))
                            .done(Sightings.NOON);
            builder.put(IndexedSighting.of(i + 1, seen, Findings.NONE));
        }
        var index = builder.build(Surroundings.NONE, WordSearch.NONE);
        return TimelineContents.counted(
                        index, SightingFilter.ALL, dates.size(), List.of(), time, width)
                .total();
    }

    private static List<DateSpan> randomDates(Random random, int many) {
        var dates = new ArrayList<DateSpan>();
        for (int i = 0; i < many; i++) {
            var start = LocalDate.parse("2024-11-01").plusDays(random.nextInt(480));
            var length = random.nextInt(4) == 0 ? random.nextInt(300) : random.nextInt(12);
            dates.add(new DateSpan(start, start.plusDays(length)));
        }
        return dates;
    }

    private static DateSpan span(String from, String to) {
        return new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
    }
}
