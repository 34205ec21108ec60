package org.amnok.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.amnok.domain.date.DateSpan;
import org.amnok.index.TimeStep;

/// The window of time that is the date filter, and what moving and pulling make of it. Its ends
/// snap to those of bars.
///
/// @param days the window; the whole extent when no date is filtered
/// @param whole all the time that the timeline can show
record TimeWindow(DateSpan days, DateSpan whole) {
    /// The window of a filter.
    ///
    /// @param filter empty when no date is filtered
    static TimeWindow of(Optional<DateSpan> filter, DateSpan whole) {
        return new TimeWindow(filter.orElse(whole), whole);
    }

    /// What filters: empty when the window lets everything through.
    Optional<DateSpan> filter() {
        return isWhole() ? Optional.empty() : Optional.of(days);
    }

    boolean isWhole() {
        return days.holds(whole);
    }

    /// From the bar of one day to that of another, in any order.
    TimeWindow between(LocalDate one, LocalDate other, TimeStep bars) {
        var first = one.isBefore(other) ? one : other;
        var last = one.isBefore(other) ? other : one;
        return to(bars.start(first), bars.around(last).latest());
    }

    /// The first day somewhere else; at most one bar before the last.
    TimeWindow startingAt(LocalDate day, TimeStep bars) {
        var end = days.latest();
        var start = bars.start(day.isAfter(end) ? end : day);
        return to(start, end);
    }

    /// The last day somewhere else; at least one bar after the first.
    TimeWindow endingAt(LocalDate day, TimeStep bars) {
        var start = days.earliest();
        return to(start, bars.around(day.isBefore(start) ? start : day).latest());
    }

    /// As long as now, moved by a number of bars; it stops at the ends of the timeline.
    TimeWindow moved(long by, TimeStep bars) {
        var start = bars.plus(days.earliest(), by);
        var end = bars.plus(days.latest().plusDays(1), by).minusDays(1);
        if (start.isBefore(whole.earliest())) {
            return movedDays(ChronoUnit.DAYS.between(days.earliest(), whole.earliest()));
        }
        if (end.isAfter(whole.latest())) {
            return movedDays(ChronoUnit.DAYS.between(days.latest(), whole.latest()));
        }
        return new TimeWindow(new DateSpan(start, end), whole);
    }

    /// A window of the usual length, at the beginning or the end of all time.
    TimeWindow usual(boolean atStart, TimeStep bars) {
        var length = bars.usualWindow();
        var first = bars.start(whole.earliest());
        if (!atStart) {
            first = bars.plus(bars.start(whole.latest()), 1L - length);
        }
        return to(first, bars.plus(first, length).minusDays(1));
    }

    /// True when there is no more time after it.
    boolean isAtEnd() {
        return !days.latest().isBefore(whole.latest());
    }

    private TimeWindow movedDays(long by) {
        return new TimeWindow(
                new DateSpan(days.earliest().plusDays(by), days.latest().plusDays(by)), whole);
    }

    private TimeWindow to(LocalDate start, LocalDate end) {
        var first = start.isBefore(whole.earliest()) ? whole.earliest() : start;
        var last = end.isAfter(whole.latest()) ? whole.latest() : end;
        return last.isBefore(first) ? this : new TimeWindow(new DateSpan(first, last), whole);
    }
}
