package org.amnok.ui.strip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.index.RowSet;
import org.amnok.index.SightingIndex;
import org.amnok.layout.strip.StripData;
import org.amnok.layout.strip.StripDensity;
import org.amnok.layout.strip.StripMark;
import org.jspecify.annotations.Nullable;

/// The sightings of a strip, out of the index: as marks, or as their density where they are many.
///
/// @param marks empty when there is a density
/// @param density null when there are marks
record StripSightings(List<StripMark> marks, @Nullable StripDensity density) {
    /// @param rows that are looked at: those with a day and a kilometre of the river are taken
    static StripSightings of(SightingIndex index, RowSet rows, River river, int riverMetres) {
        var taken =
                rows.stream()
                        .filter(row -> index.riverOrdinal(row) == river.ordinal())
                        .filter(row -> index.earliestDay(row) != SightingIndex.NO_DAY)
                        .toArray();
        if (taken.length <= StripData.MOST_MARKS) {
            var marks = new ArrayList<StripMark>();
            for (var row : taken) {
                marks.add(mark(index, row));
            }
            return new StripSightings(marks, null);
        }
        return new StripSightings(List.of(), density(index, taken, riverMetres));
    }

    private static StripMark mark(SightingIndex index, int row) {
        return new StripMark(
                index.kind(row).family(),
                index.fromKilometre(row) * 1000.0,
                index.toKilometre(row) * 1000.0,
                days(index.earliestDay(row), index.latestDay(row)),
                index.point(row).isEmpty(),
                !index.isDoubtful(row));
    }

    private static DateSpan days(int earliest, int latest) {
        return new DateSpan(LocalDate.ofEpochDay(earliest), LocalDate.ofEpochDay(latest));
    }

    private static StripDensity density(SightingIndex index, int[] taken, int riverMetres) {
        var first = Integer.MAX_VALUE;
        var last = Integer.MIN_VALUE;
        for (var row : taken) {
            first = Math.min(first, index.earliestDay(row));
            last = Math.max(last, index.latestDay(row));
        }
        var builder = new StripDensity.Builder(days(first, last), riverMetres);
        for (var row : taken) {
            builder.add(
                    index.fromKilometre(row),
                    index.toKilometre(row),
                    index.earliestDay(row),
                    index.latestDay(row));
        }
        return builder.done();
    }
}
