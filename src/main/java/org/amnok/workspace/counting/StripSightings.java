package org.amnok.workspace.counting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
public record StripSightings(List<StripMark> marks, @Nullable StripDensity density) {
    /// @param rows that are looked at: those with a day and a kilometre of the river are taken
    public static StripSightings of(
            SightingIndex index, RowSet rows, River river, int riverMetres) {
        var some = new OnRiver(index, rows.toArray(), river);
        var found = some.found();
        if (found.rows > StripData.MOST_MARKS) {
            return new StripSightings(List.of(), some.density(found, riverMetres));
        }
        return new StripSightings(some.marks(), null);
    }

    /// How many rows there are, with their first and last day; an open end is none.
    private record Found(int rows, int first, int last) {
        static final Found NONE = new Found(0, Integer.MAX_VALUE, Integer.MIN_VALUE);

        Found with(Found other) {
            return new Found(
                    rows + other.rows, Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    /// Rows of which those are asked for that lie on a river and have a day. All cores share the
    /// work, each with a run of them.
    private record OnRiver(SightingIndex index, int[] rows, River river) {
        private static final int OPEN_START = (int) DateSpan.OPEN_START.toEpochDay();
        private static final int OPEN_END = (int) DateSpan.OPEN_END.toEpochDay();
        private static final int FEWEST = 20_000;

        private boolean isTaken(int row) {
            return index.riverOrdinal(row) == river.ordinal()
                    && index.latestDay(row) != SightingIndex.NO_DAY;
        }

        private <T> Stream<T> parts(BiFunction<Integer, Integer, T> work) {
            var parts =
                    Math.min(Runtime.getRuntime().availableProcessors(), 1 + rows.length / FEWEST);
            return IntStream.range(0, parts)
                    .parallel()
                    .mapToObj(part -> work.apply(end(part, parts), end(part + 1, parts)));
        }

        private int end(int part, int parts) {
            return (int) ((long) rows.length * part / parts);
        }

        Found found() {
            return parts(this::found).reduce(Found.NONE, Found::with);
        }

        private Found found(int from, int to) {
            var count = 0;
            var first = Integer.MAX_VALUE;
            var last = Integer.MIN_VALUE;
            for (int i = from; i < to; i++) {
                var row = rows[i];
                if (isTaken(row)) {
                    var earliest = index.earliestDay(row);
                    var latest = index.latestDay(row);
                    count++;
                    first = Math.min(first, earliest == OPEN_START ? latest : earliest);
                    last = Math.max(last, latest == OPEN_END ? earliest : latest);
                }
            }
            return new Found(count, first, last);
        }

        List<StripMark> marks() {
            return Arrays.stream(rows)
                    .filter(this::isTaken)
                    .mapToObj(row -> mark(index, row))
                    .toList();
        }

        StripDensity density(Found found, int riverMetres) {
            var days = days(found.first, found.last);
            return parts((from, to) -> density(from, to, days, riverMetres))
                    .reduce(StripDensity.Builder::plus)
                    .orElseThrow()
                    .done();
        }

        private StripDensity.Builder density(int from, int to, DateSpan days, int riverMetres) {
            var builder = new StripDensity.Builder(days, riverMetres);
            for (int i = from; i < to; i++) {
                var row = rows[i];
                if (isTaken(row)) {
                    builder.add(
                            index.fromKilometre(row),
                            index.toKilometre(row),
                            index.earliestDay(row),
                            index.latestDay(row));
                }
            }
            return builder;
        }
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
}
