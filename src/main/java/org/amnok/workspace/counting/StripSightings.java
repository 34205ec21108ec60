package org.amnok.workspace.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.exchange.parquet.FolderKilometres;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.parquet.Stop;
import org.amnok.index.RiverRows;
import org.amnok.index.RowSet;
import org.amnok.index.SightingIndex;
import org.amnok.layout.strip.StripData;
import org.amnok.layout.strip.StripDensity;
import org.amnok.layout.strip.StripMark;
import org.jspecify.annotations.Nullable;

/// The sightings of a strip, out of the index: as marks, or as their density where they are many or
/// where that is wanted.
///
/// @param marks empty when there is a density
/// @param density null when there are marks
public record StripSightings(List<StripMark> marks, @Nullable StripDensity density) {
    /// @param rows that are looked at: those with a day and a kilometre of the river are taken
    /// @param asDensity also of few
    public static StripSightings of(
            SightingIndex index, RowSet rows, River river, int riverMetres, boolean asDensity) {
        var some = new OnRiver(new RiverRows(index, rows.toArray(), river));
        var found = some.found();
        if (found.rows > StripData.MOST_MARKS || asDensity && found.rows > 0) {
            return new StripSightings(List.of(), some.density(found, riverMetres));
        }
        return new StripSightings(some.marks(index), null);
    }

    /// Those of a folder of reports: their density, however few they are.
    ///
    /// @param filter without its kilometres and days
    public static StripSightings of(
            ReportFolder folder, SightingFilter filter, River river, int riverMetres, Stop stop) {
        var found = folder.along(river, filter, stop);
        var first = found.stream().map(FolderKilometres::first).min(LocalDate::compareTo);
        var last = found.stream().map(FolderKilometres::last).max(LocalDate::compareTo);
        if (first.isEmpty() || last.isEmpty()) {
            return new StripSightings(List.of(), null);
        }
        var builder = new StripDensity.Builder(new DateSpan(first.get(), last.get()), riverMetres);
        for (var each : found) {
            builder.add(
                    each.from(),
                    each.to(),
                    (int) each.first().toEpochDay(),
                    (int) each.last().toEpochDay(),
                    each.reports());
        }
        return new StripSightings(List.of(), builder.done());
    }

    /// How many rows there are, with their first and last day; an open end is none. Used by one
    /// thread.
    private static final class Found {
        private static final int OPEN_START = (int) DateSpan.OPEN_START.toEpochDay();
        private static final int OPEN_END = (int) DateSpan.OPEN_END.toEpochDay();

        private int rows;
        private int first = Integer.MAX_VALUE;
        private int last = Integer.MIN_VALUE;

        void add(int earliest, int latest) {
            rows++;
            first = Math.min(first, earliest == OPEN_START ? latest : earliest);
            last = Math.max(last, latest == OPEN_END ? earliest : latest);
        }

        Found plus(Found other) {
            rows += other.rows;
            first = Math.min(first, other.first);
            last = Math.max(last, other.last);
            return this;
        }
    }

    /// All cores share the work, each with a run of the rows.
    private record OnRiver(RiverRows rows) {
        private static final int FEWEST = 20_000;

        private <T> Stream<T> parts(BiFunction<Integer, Integer, T> work) {
            var parts =
                    Math.min(Runtime.getRuntime().availableProcessors(), 1 + rows.given() / FEWEST);
            return IntStream.range(0, parts)
                    .parallel()
                    .mapToObj(part -> work.apply(end(part, parts), end(part + 1, parts)));
        }

        private int end(int part, int parts) {
            return (int) ((long) rows.given() * part / parts);
        }

        Found found() {
            return parts(this::found).reduce(Found::plus).orElseThrow();
        }

        private Found found(int from, int to) {
            var found = new Found();
            rows.forEach(from, to, (_, _, _, earliest, latest) -> found.add(earliest, latest));
            return found;
        }

        List<StripMark> marks(SightingIndex index) {
            var marks = new ArrayList<StripMark>();
            rows.forEach(0, rows.given(), (row, _, _, _, _) -> marks.add(mark(index, row)));
            return marks;
        }

        StripDensity density(Found found, int riverMetres) {
            var days = days(found.first, found.last);
            return parts(
                            (from, to) -> {
                                var builder = new StripDensity.Builder(days, riverMetres);
                                rows.forEach(
                                        from,
                                        to,
                                        (_, low, high, earliest, latest) ->
                                                builder.add(low, high, earliest, latest, 1));
                                return builder;
                            })
                    .reduce(StripDensity.Builder::plus)
                    .orElseThrow()
                    .done();
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
