package org.amnok.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.DateSpan;
import org.amnok.domain.Family;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingFilter;
import org.amnok.domain.SightingStatus;
import org.amnok.workspace.WorkspaceState;

/// What the timeline shows: the sightings that pass the filter but for its dates. Immutable.
///
/// @param entries dated ones, the earliest first
/// @param undated how many have no date
/// @param extent from the first to the last day of any sighting of the project, in whole months
///   with one more at both ends: it stays while the filter changes. Ends that are open do not
///   count.
/// @param width of the bars
/// @param bars of every family, each over the whole extent
record TimelineContents(
        List<Entry> entries,
        int undated,
        DateSpan extent,
        BarWidth width,
        Map<Family, List<DateBar>> bars) {
    static final TimelineContents EMPTY =
            new TimelineContents(
                    List.of(),
                    0,
                    new DateSpan(LocalDate.of(2017, 1, 1), LocalDate.of(2026, 12, 31)),
                    BarWidth.MONTH,
                    Map.of());

    /// Reads the contents. Takes its time with many.
    ///
    /// @param filter without dates
    static TimelineContents of(WorkspaceState state, SightingFilter filter, BarWidth width) {
        var entries = new ArrayList<Entry>();
        var undated = 0;
        for (var sighting : state.sightings(state.index().rows(filter))) {
            var date = sighting.when().observed();
            undated += date == null ? 1 : 0;
            if (date != null) {
                entries.add(entry(sighting, date.span()));
            }
        }
        entries.sort(
                Comparator.comparing((Entry e) -> e.date().earliest())
                        .thenComparing(e -> e.date().latest()));
        return new TimelineContents(entries, undated, extent(state.contents()), width, Map.of())
                .with(width);
    }

    /// The same with bars of another width.
    TimelineContents with(BarWidth other) {
        var affordable = DateBars.affordable(other, extent);
        var byFamily = new EnumMap<Family, List<DateSpan>>(Family.class);
        for (var family : Family.values()) {
            byFamily.put(family, new ArrayList<>());
        }
        entries.forEach(e -> dates(byFamily, e.family()).add(e.date()));
        var counted = new EnumMap<Family, List<DateBar>>(Family.class);
        byFamily.forEach((f, dates) -> counted.put(f, DateBars.count(dates, affordable, extent)));
        return new TimelineContents(entries, undated, extent, affordable, counted);
    }

    /// How many pass the filter but for its dates.
    int all() {
        return entries.size() + undated;
    }

    /// The bars of all families together.
    List<DateBar> total() {
        var sum = new ArrayList<DateBar>();
        for (var lane : bars.values()) {
            for (var i = 0; i < lane.size(); i++) {
                var bar = lane.get(i);
                if (i == sum.size()) {
                    sum.add(bar);
                } else {
                    sum.set(i, new DateBar(bar.days(), sum.get(i).count().plus(bar.count())));
                }
            }
        }
        return sum;
    }

    /// How many lie in a window.
    Possibly in(DateSpan window) {
        return Possibly.count(entries.stream().map(Entry::date).toList(), window);
    }

    private static List<DateSpan> dates(Map<Family, List<DateSpan>> byFamily, Family family) {
        return byFamily.getOrDefault(family, List.of());
    }

    private static Entry entry(Sighting s, DateSpan date) {
        return new Entry(s.uuid(), s.kind().family(), date, s.isDoubtful());
    }

    private static DateSpan extent(ProjectContents contents) {
        var days =
                contents.sightings().stream()
                        .filter(s -> s.status() != SightingStatus.RETRACTED)
                        .map(s -> s.when().observed())
                        .filter(java.util.Objects::nonNull)
                        .flatMap(
                                d ->
                                        java.util.stream.Stream.of(
                                                d.span().earliest(), d.span().latest()))
                        .filter(d -> !d.equals(DateSpan.OPEN_START) && !d.equals(DateSpan.OPEN_END))
                        .toList();
        return extent(days);
    }

    private static DateSpan extent(Collection<LocalDate> days) {
        var first = days.stream().min(Comparator.naturalOrder());
        var last = days.stream().max(Comparator.naturalOrder());
        if (first.isEmpty() || last.isEmpty()) {
            return EMPTY.extent;
        }
        return new DateSpan(
                first.get().withDayOfMonth(1).minusMonths(1),
                last.get().withDayOfMonth(1).plusMonths(2).minusDays(1));
    }
}
