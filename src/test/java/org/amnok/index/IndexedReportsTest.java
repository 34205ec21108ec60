package org.amnok.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.query.ManySightings;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.tabulation.Counting;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Interval;
import org.amnok.domain.tabulation.TableQuestion;
import org.amnok.domain.tabulation.Tabulation;
import org.junit.jupiter.api.Test;

/// Tables out of the columns of an index.
class IndexedReportsTest {
    private static final List<Sighting> ALL = new ManySightings(20).take(9_000);

    @Test
    void kinds_by_months_of_random_sightings_are_those_of_a_walk_over_them_seed_20() {
        var table = table(index(), SightingFilter.ALL, Dimension.KIND, Dimension.MONTH);
        var expected = new HashMap<List<String>, int[]>();
        for (var sighting : ALL) {
            var observed = sighting.when().observed();
            if (sighting.status() == SightingStatus.RETRACTED) {
                continue;
            }
            if (observed == null) {
                add(expected, sighting.kind().code(), "", true);
                continue;
            }
            var first = observed.span().earliest().withDayOfMonth(1);
            var last = observed.span().latest().withDayOfMonth(1);
            for (var month = first;
                    !month.isAfter(last) && month.getYear() < 2100;
                    month = month.plusMonths(1)) {
                add(
                        expected,
                        sighting.kind().code(),
                        month.toString().substring(0, 7),
                        first.equals(last));
            }
        }
        for (int row = 0; row < table.rows().keys().size(); row++) {
            for (int column = 0; column < table.columns().keys().size(); column++) {
                var key = List.of(table.rows().keys().get(row), table.columns().keys().get(column));
                var numbers = expected.getOrDefault(key, new int[2]);
                assertThat(table.cell(row, column).reports())
                        .as("%s", key)
                        .isEqualTo(new Interval(numbers[0], numbers[1]));
            }
        }
    }

    private static void add(
            Map<List<String>, int[]> into, String kind, String month, boolean isCertain) {
        var numbers = into.computeIfAbsent(List.of(kind, month), _ -> new int[2]);
        numbers[0] += isCertain ? 1 : 0;
        numbers[1]++;
    }

    @Test
    void a_circle_in_an_area_is_certain_one_that_touches_it_possible_one_outside_neither() {
        var index =
                index(
                        row(1, new LatLon(41.5, 128.5), 100),
                        row(2, new LatLon(41.999, 128.5), 500),
                        row(3, new LatLon(42.001, 128.5), 500),
                        row(4, new LatLon(42.1, 128.5), 500),
                        row(5, new LatLon(41.5, 128.5), Double.NaN));
        var filter = new SightingFilter(List.of(Criterion.InArea.box(128, 41, 129, 42)));
        assertThat(table(index, filter, Dimension.ALL, Dimension.ALL).total().reports())
                .isEqualTo(new Interval(1, 4));
    }

    @Test
    void what_may_be_of_other_days_or_kilometres_than_the_filter_asks_for_is_only_possible() {
        var index = index(row(1, new LatLon(41.5, 128.5), 100));
        var days = new DateSpan(LocalDate.of(2025, 9, 10), LocalDate.of(2025, 12, 31));
        assertThat(
                        table(
                                        index,
                                        new SightingFilter(
                                                List.of(
                                                        new Criterion.During(
                                                                days, Certainty.POSSIBLE))),
                                        Dimension.ALL,
                                        Dimension.ALL)
                                .total()
                                .reports())
                .isEqualTo(new Interval(0, 1));
        assertThat(
                        table(
                                        index,
                                        new SightingFilter(
                                                List.of(
                                                        new Criterion.AlongRiver(
                                                                River.YALU, 600, 610))),
                                        Dimension.ALL,
                                        Dimension.ALL)
                                .total()
                                .reports())
                .isEqualTo(new Interval(0, 1));
    }

    /// Some of them are of one day, some of several, some of none, some retracted.
    @Test
    void what_a_period_means_for_certain_is_what_a_strict_filter_shows_seed_20() {
        var index = index();
        var may =
                new Criterion.During(
                        new DateSpan(LocalDate.of(2023, 3, 10), LocalDate.of(2025, 9, 20)),
                        Certainty.POSSIBLE);
        for (var status : List.of(Set.<String>of(), codes(SightingStatus.values()))) {
            var filter =
                    new SightingFilter(
                            status.isEmpty()
                                    ? List.of(may)
                                    : List.of(may, new Criterion.AnyOf(Facet.STATUS, status)));
            var reports = IndexedReports.of(index, filter, IndexedReports.Beside.NOTHING);
            var sure = index.rows(filter.strict());
            assertThat(sure.count()).isLessThan(reports.rows().length);
            for (var row : reports.rows()) {
                assertThat(reports.isSure(row)).as("row %s", row).isEqualTo(sure.contains(row));
            }
        }
    }

    private static Set<String> codes(SightingStatus... all) {
        return Stream.of(all).map(SightingStatus::code).collect(Collectors.toSet());
    }

    @Test
    void reports_of_one_day_each_are_all_sure_to_be_of_their_period() {
        var builder = new IndexBuilder();
        var day = LocalDate.of(2025, 9, 1);
        for (int i = 1; i <= 200; i++) {
            builder.put(row(i, new LatLon(41.5, 128.5), 100, day.plusDays(i), day.plusDays(i)));
        }
        var index = builder.build(Surroundings.NONE, WordSearch.NONE);
        var filter =
                new SightingFilter(
                        List.of(
                                new Criterion.During(
                                        new DateSpan(day.plusDays(51), day.plusDays(150)),
                                        Certainty.POSSIBLE)));
        assertThat(IndexedReports.of(index, filter, IndexedReports.Beside.NOTHING).areSure())
                .isTrue();
        assertThat(table(index, filter, Dimension.ALL, Dimension.ALL).total().reports())
                .isEqualTo(new Interval(100, 100));
        var changed = new IndexBuilder(index);
        changed.put(row(100, new LatLon(41.5, 128.5), 100, day.plusDays(49), day.plusDays(100)));
        assertThat(
                        table(
                                        changed.build(Surroundings.NONE, WordSearch.NONE),
                                        filter,
                                        Dimension.ALL,
                                        Dimension.ALL)
                                .total()
                                .reports())
                .isEqualTo(new Interval(99, 100));
    }

    /// Of September 2025, at kilometres 605 to 615.
    private static IndexRow row(long fid, LatLon at, double metres) {
        return row(fid, at, metres, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 30));
    }

    private static IndexRow row(
            long fid, LatLon at, double metres, LocalDate first, LocalDate last) {
        var days = new DateSpan(first, last);
        var values = Stream.of(Facet.values()).map(f -> Set.of("")).toList();
        return new IndexRow(
                fid,
                new UUID(0, fid),
                at,
                metres,
                false,
                days,
                River.YALU,
                605,
                615,
                List.of(),
                values);
    }

    private static SightingIndex index(IndexRow... rows) {
        var builder = new IndexBuilder();
        List.of(rows).forEach(builder::put);
        return builder.build(Surroundings.NONE, WordSearch.NONE);
    }

    private static SightingIndex index() {
        var builder = new IndexBuilder();
        for (int i = 0; i < ALL.size(); i++) {
            builder.put(
                    org.amnok.domain.query.IndexedSighting.of(
                            i + 1, ALL.get(i), org.amnok.domain.Findings.NONE));
        }
        return builder.build(Surroundings.NONE, WordSearch.NONE);
    }

    private static Tabulation table(
            SightingIndex index, SightingFilter filter, Dimension rows, Dimension columns) {
        var reports = IndexedReports.of(index, filter, IndexedReports.Beside.NOTHING);
        return new Counting(
                        reports,
                        new TableQuestion(rows, columns, filter.dates(), Set.of()),
                        _ -> {
                            throw new AssertionError("no places are counted");
                        })
                .tabulation();
    }
}
