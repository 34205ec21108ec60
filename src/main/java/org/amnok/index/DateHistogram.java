package org.amnok.index;

import java.util.List;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.tabulation.Interval;

/// How many sightings were in each step of time.
///
/// @param bars without gaps, in order of time
/// @param undated sightings whose date is not known: they are in no bar
public record DateHistogram(List<Bar> bars, int undated) {
    /// More are not made: thirty years of days.
    public static final int MOST_BARS = 11_000;

    public DateHistogram {
        bars = List.copyOf(bars);
    }

    /// One step of time.
    ///
    /// @param count certain are the sightings all of whose possible days are in it, possible those
    ///   that may have been in it
    public record Bar(DateSpan days, Interval count) {}
}
