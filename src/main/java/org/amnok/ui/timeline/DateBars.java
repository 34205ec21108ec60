package org.amnok.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.amnok.domain.DateSpan;
import org.amnok.domain.query.DateHistogram;

/// Counts dates by day, week, month or year, in one pass.
///
/// A date that spans several bars may have happened in each, and is certain in none. Hence the
/// certain counts of all bars together are never more than the dates, while the possible ones may
/// be.
final class DateBars {
    /// More bars than this are never made, a few less than the index makes.
    private static final long MOST = DateHistogram.MOST_BARS - 10;

    private DateBars() {}

    /// The narrowest width, from a wanted one on, that divides so much time into not too many bars.
    static BarWidth affordable(BarWidth wanted, DateSpan time) {
        var width = wanted;
        while (days(time) / width.days() > MOST && width != BarWidth.YEAR) {
            width = width.wider();
        }
        return width;
    }

    /// Bars without a gap from the first to the last day, whole ones at both ends.
    ///
    /// @param time at most as long as [#affordable] allows for the width
    static List<DateBar> count(Collection<DateSpan> dates, BarWidth width, DateSpan time) {
        var starts = starts(width, time);
        var certain = new int[starts.size()];
        var change = new int[starts.size() + 1];
        for (var date : dates) {
            add(date, width, starts, certain, change);
        }
        return bars(width, starts, certain, change);
    }

    private static List<LocalDate> starts(BarWidth width, DateSpan time) {
        var starts = new ArrayList<LocalDate>();
        for (var day = width.start(time.earliest());
                !day.isAfter(time.latest());
                day = width.plus(day, 1)) {
            starts.add(day);
        }
        return starts;
    }

    private static void add(
            DateSpan date, BarWidth width, List<LocalDate> starts, int[] certain, int[] change) {
        var from = width.between(starts.getFirst(), date.earliest());
        var to = width.between(starts.getFirst(), date.latest());
        if (to < 0 || from >= starts.size()) {
            return;
        }
        change[Math.max(0, (int) from)]++;
        change[(int) Math.min(starts.size(), to + 1)]--;
        if (from == to) {
            certain[(int) from]++;
        }
    }

    private static List<DateBar> bars(
            BarWidth width, List<LocalDate> starts, int[] certain, int[] change) {
        var bars = new ArrayList<DateBar>(starts.size());
        var possible = 0;
        for (var i = 0; i < starts.size(); i++) {
            possible += change[i];
            bars.add(new DateBar(width.around(starts.get(i)), new Possibly(certain[i], possible)));
        }
        return bars;
    }

    private static long days(DateSpan time) {
        return ChronoUnit.DAYS.between(time.earliest(), time.latest()) + 1;
    }
}
