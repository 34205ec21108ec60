package org.amnok.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.amnok.domain.Certainty;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Interval;
import org.amnok.index.DateHistogram;
import org.amnok.index.RowSet;
import org.amnok.index.SightingIndex;
import org.amnok.index.TimeStep;
import org.amnok.workspace.WorkspaceState;

/// What the timeline shows: the sightings that pass the filter but for its dates. Immutable.
///
/// @param entries dated ones, the earliest first; empty when they are too many to be distinguished
/// @param dated how many have a date
/// @param undated how many have none
/// @param extent from the first to the last day of any sighting of the project, in whole months
///   with one more at both ends: it stays while the filter changes. Ends that are open do not
///   count.
/// @param width of the bars
/// @param bars of every family, each over the whole extent
record TimelineContents(
        List<Entry> entries,
        int dated,
        int undated,
        DateSpan extent,
        TimeStep width,
        Map<Family, List<DateHistogram.Bar>> bars) {
    /// More single sightings are not drawn.
    private static final int MOST_SINGLE = 4_000;

    /// More bars are never made, a few less than the index makes.
    private static final long MOST_BARS = DateHistogram.MOST_BARS - 10;

    static final TimelineContents EMPTY =
            new TimelineContents(
                    List.of(),
                    0,
                    0,
                    new DateSpan(LocalDate.of(2017, 1, 1), LocalDate.of(2026, 12, 31)),
                    TimeStep.MONTH,
                    Map.of());

    /// Reads the contents. Takes its time with many.
    ///
    /// @param filter without dates
    static TimelineContents of(WorkspaceState state, SightingFilter filter, TimeStep width) {
        var extent =
                state.index()
                        .days(SightingFilter.ALL)
                        .map(TimelineContents::roomy)
                        .orElse(EMPTY.extent);
        var affordable = TimelineContents.affordable(width, extent);
        var rows = state.index().rows(filter);
        var entries = rows.count() <= MOST_SINGLE ? entries(state.index(), rows) : List.<Entry>of();
        return counted(state.index(), filter, rows.count(), entries, extent, affordable);
    }

    private static List<Entry> entries(SightingIndex index, RowSet rows) {
        return rows.stream()
                .mapToObj(row -> Entry.of(index, row))
                .flatMap(Optional::stream)
                .sorted(
                        Comparator.comparing((Entry e) -> e.date().earliest())
                                .thenComparing(e -> e.date().latest()))
                .toList();
    }

    static TimelineContents counted(
            SightingIndex index,
            SightingFilter filter,
            int all,
            List<Entry> entries,
            DateSpan extent,
            TimeStep width) {
        var bars = new EnumMap<Family, List<DateHistogram.Bar>>(Family.class);
        var undated = 0;
        for (var family : Family.values()) {
            var histogram = index.histogram(of(family, filter), width, extent);
            undated += histogram.undated();
            bars.put(family, histogram.bars());
        }
        return new TimelineContents(entries, all - undated, undated, extent, width, bars);
    }

    /// The filter for the kinds of one family only.
    private static SightingFilter of(Family family, SightingFilter filter) {
        var asked = filter.values(Facet.KIND);
        var kinds =
                Stream.of(SightingKind.values())
                        .filter(kind -> kind.family() == family)
                        .map(SightingKind::code)
                        .filter(code -> asked.isEmpty() || asked.get().contains(code))
                        .toList();
        return filter.withValues(Facet.KIND, kinds);
    }

    /// How many pass the filter but for its dates.
    int all() {
        return dated + undated;
    }

    /// True when single sightings are too many to be drawn.
    boolean isCounted() {
        return entries.size() < dated;
    }

    /// The bars of all families together.
    List<DateHistogram.Bar> total() {
        var sum = new ArrayList<DateHistogram.Bar>();
        for (var lane : bars.values()) {
            for (var i = 0; i < lane.size(); i++) {
                var bar = lane.get(i);
                if (i == sum.size()) {
                    sum.add(bar);
                } else {
                    sum.set(
                            i,
                            new DateHistogram.Bar(
                                    bar.days(), sum.get(i).count().plus(bar.count())));
                }
            }
        }
        return sum;
    }

    /// How many lie in a window, of those that are listed one by one.
    Interval in(DateSpan window) {
        return in(entries.stream().map(Entry::date).toList(), window);
    }

    /// Counts the dates that lie in a window, and those that overlap it.
    static Interval in(Collection<DateSpan> dates, DateSpan window) {
        var certain = 0;
        var possible = 0;
        for (var date : dates) {
            if (date.overlaps(window)) {
                possible++;
                certain += window.holds(date) ? 1 : 0;
            }
        }
        return new Interval(certain, possible);
    }

    /// Counts what lies in a window for certain, and possibly.
    ///
    /// @param rest of the filter
    static Interval in(DateSpan window, SightingFilter rest, ToIntFunction<SightingFilter> count) {
        var certain = rest.with(new Criterion.During(window, Certainty.CERTAIN));
        var possible = rest.with(new Criterion.During(window, Certainty.POSSIBLE));
        return new Interval(count.applyAsInt(certain), count.applyAsInt(possible));
    }

    /// The narrowest width, from a wanted one on, that divides so much time into not too many bars.
    static TimeStep affordable(TimeStep wanted, DateSpan time) {
        var width = wanted;
        var days = ChronoUnit.DAYS.between(time.earliest(), time.latest()) + 1;
        while (days / width.days() > MOST_BARS && width != TimeStep.YEAR) {
            width = width.wider();
        }
        return width;
    }

    static DateSpan roomy(DateSpan days) {
        return new DateSpan(
                days.earliest().withDayOfMonth(1).minusMonths(1),
                days.latest().withDayOfMonth(1).plusMonths(2).minusDays(1));
    }
}
