package org.amnok.layout.strip;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.amnok.domain.date.DateSpan;

/// How many sightings may be of each kilometre of a river and each month: where there are too many
/// to be drawn one by one. A sighting of several kilometres or months is one of each.
///
/// @param first the month of the first row
/// @param counts by month, then by kilometre from the mouth
/// @param sightings how many in all
/// @param certain how many of them are certainly of one month and one kilometre
public record StripDensity(YearMonth first, int[][] counts, int sightings, int certain) {
    /// Older months are left out.
    private static final int MOST_MONTHS = 120;

    /// Counts sightings one after the other. Each costs the same, however wide it is: what is added
    /// at its corners is summed up at the end.
    public static final class Builder {
        private final YearMonth first;

        /// Of sightings of several months or kilometres.
        private final int[][] changes;

        /// Of sightings of one month and one kilometre.
        private final int[][] counts;

        /// The month of each day from the first on.
        private final int[] monthOfDay;

        private final int firstDay;
        private int sightings;
        private int certain;

        /// @param days from the first to the last of any sighting, without open ends
        public Builder(DateSpan days, int riverMetres) {
            var last = YearMonth.from(days.latest());
            var begin = YearMonth.from(days.earliest());
            var oldest = last.minusMonths(MOST_MONTHS - 1L);
            first = begin.isBefore(oldest) ? oldest : begin;
            var months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
            changes = new int[months + 1][riverMetres / 1000 + 2];
            counts = new int[months][riverMetres / 1000 + 1];
            firstDay = (int) first.atDay(1).toEpochDay();
            monthOfDay = monthOfDay(months);
        }

        private int[] monthOfDay(int months) {
            var end = (int) first.plusMonths(months).atDay(1).toEpochDay();
            var all = new int[end - firstDay];
            for (int month = 0; month < months; month++) {
                var from = (int) first.plusMonths(month).atDay(1).toEpochDay();
                Arrays.fill(all, from - firstDay, all.length, month);
            }
            return all;
        }

        /// Several at once.
        public void add(
                double fromKilometre,
                double toKilometre,
                int earliestDay,
                int latestDay,
                int several) {
            var from = month(earliestDay);
            var to = latestDay == earliestDay ? from : month(latestDay);
            if (to < 0 || from >= counts.length) {
                return;
            }
            var farthest = counts[0].length - 1;
            var low = Math.clamp((int) fromKilometre, 0, farthest);
            var high = Math.clamp((int) toKilometre, low, farthest);
            sightings += several;
            if (from == to && low == high) {
                counts[from][low] += several;
                certain += several;
            } else {
                var first = Math.max(0, from);
                var end = Math.min(to, counts.length - 1) + 1;
                changes[first][low] += several;
                changes[first][high + 1] -= several;
                changes[end][low] -= several;
                changes[end][high + 1] += several;
            }
        }

        /// Below 0 or beyond the last for days of other months.
        private int month(int day) {
            if (day < firstDay) {
                return -1;
            }
            var after = day - firstDay;
            return after < monthOfDay.length ? monthOfDay[after] : counts.length;
        }

        /// Adds what another of the same days and river has counted.
        public Builder plus(Builder other) {
            add(changes, other.changes);
            add(counts, other.counts);
            sightings += other.sightings;
            certain += other.certain;
            return this;
        }

        private static void add(int[][] to, int[][] some) {
            for (int row = 0; row < to.length; row++) {
                for (int at = 0; at < to[row].length; at++) {
                    to[row][at] += some[row][at];
                }
            }
        }

        public StripDensity done() {
            var all = new int[counts.length][counts[0].length];
            for (int row = 0; row < all.length; row++) {
                var sum = 0;
                for (int at = 0; at < all[row].length; at++) {
                    sum += changes[row][at];
                    all[row][at] = sum + (row == 0 ? 0 : all[row - 1][at]);
                }
            }
            add(all, counts);
            return new StripDensity(first, all, sightings, certain);
        }
    }

    /// Of marks that are too many.
    static StripDensity of(List<StripMark> marks, int riverMetres) {
        var first = marks.stream().map(m -> first(m.days())).min(LocalDate::compareTo);
        var last = marks.stream().map(m -> last(m.days())).max(LocalDate::compareTo);
        var days = new DateSpan(first.orElseThrow(), last.orElseThrow());
        var builder = new Builder(days, riverMetres);
        for (var mark : marks) {
            builder.add(
                    mark.fromMetres() / 1000,
                    mark.toMetres() / 1000,
                    (int) mark.days().earliest().toEpochDay(),
                    (int) mark.days().latest().toEpochDay(),
                    1);
        }
        return builder.done();
    }

    private static LocalDate first(DateSpan days) {
        return days.earliest().equals(DateSpan.OPEN_START) ? days.latest() : days.earliest();
    }

    private static LocalDate last(DateSpan days) {
        return days.latest().equals(DateSpan.OPEN_END) ? days.earliest() : days.latest();
    }

    /// The greatest of a month and kilometre.
    int most() {
        var most = 1;
        for (var row : counts) {
            for (var count : row) {
                most = Math.max(most, count);
            }
        }
        return most;
    }

    /// The share that is certain, in whole per cent, rounded down: never more than there is.
    int certainPercent() {
        return sightings == 0 ? 0 : (int) (100L * certain / sightings);
    }

    DateSpan days() {
        return new DateSpan(first.atDay(1), first.plusMonths(counts.length - 1L).atEndOfMonth());
    }
}
