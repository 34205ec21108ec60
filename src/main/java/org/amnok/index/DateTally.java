package org.amnok.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.tabulation.Interval;

/// Counts sightings in steps of time, in one pass.
public final class DateTally {

    /// The first day of each bar, and the day after the last one.
    private final int[] starts;

    /// The bar of each day from the first on.
    private final int[] barOfDay;

    private final int[] certain;

    /// The change of the possible ones from bar to bar.
    private final int[] change;

    private int undated;

    /// @throws IllegalArgumentException when the days are too many for bars of this step
    public DateTally(TimeStep step, DateSpan days) {
        starts = starts(step, days);
        var bars = starts.length - 1;
        barOfDay = new int[starts[bars] - starts[0]];
        for (int bar = 0; bar < bars; bar++) {
            Arrays.fill(barOfDay, starts[bar] - starts[0], starts[bar + 1] - starts[0], bar);
        }
        certain = new int[bars];
        change = new int[bars + 1];
    }

    private static int[] starts(TimeStep step, DateSpan days) {
        var starts = new ArrayList<Integer>();
        var start = step.start(days.earliest());
        while (!start.isAfter(days.latest())) {
            starts.add((int) start.toEpochDay());
            start = step.plus(start, 1);
            if (starts.size() > DateHistogram.MOST_BARS) {
                throw new IllegalArgumentException(
                        "More than " + DateHistogram.MOST_BARS + " bars");
            }
        }
        starts.add((int) start.toEpochDay());
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    void count(IndexQuery inquiry, Slice slice) {
        slice.forEach(
                n -> {
                    var passing = inquiry.new Passing(n);
                    count(passing.chunk(), passing.bits(Criterion.During.SUBJECT));
                });
    }

    private void count(Chunk chunk, long[] bits) {
        for (int w = 0; w < bits.length; w++) {
            for (var left = bits[w]; left != 0; left &= left - 1) {
                var i = (w << 6) + Long.numberOfTrailingZeros(left);
                count(chunk.earliest(i), chunk.latest(i));
            }
        }
    }

    private void count(int earliest, int latest) {
        if (latest == Chunk.NO_DAY) {
            undated++;
        } else {
            count(earliest, latest, 1);
        }
    }

    /// Adds sightings of the same days.
    ///
    /// @param earliest and latest: days since 1970
    public void count(int earliest, int latest, int sightings) {
        var first = starts[0];
        var end = starts[starts.length - 1];
        if (earliest >= end || latest < first) {
            return;
        }
        var from = barOfDay[Math.max(earliest, first) - first];
        var to = barOfDay[Math.min(latest, end - 1) - first];
        change[from] += sightings;
        change[to + 1] -= sightings;
        if (from == to && earliest >= first && latest < end) {
            certain[from] += sightings;
        }
    }

    DateTally plus(DateTally other) {
        Arrays.setAll(certain, i -> certain[i] + other.certain[i]);
        Arrays.setAll(change, i -> change[i] + other.change[i]);
        undated += other.undated;
        return this;
    }

    /// What was counted.
    public DateHistogram histogram() {
        var bars = new ArrayList<DateHistogram.Bar>();
        var possible = 0;
        for (int bar = 0; bar < certain.length; bar++) {
            possible += change[bar];
            bars.add(new DateHistogram.Bar(days(bar), new Interval(certain[bar], possible)));
        }
        return new DateHistogram(bars, undated);
    }

    private DateSpan days(int bar) {
        return new DateSpan(
                LocalDate.ofEpochDay(starts[bar]), LocalDate.ofEpochDay(starts[bar + 1] - 1));
    }
}
