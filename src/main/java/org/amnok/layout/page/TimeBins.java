package org.amnok.layout.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.amnok.domain.date.DateSpan;
import org.amnok.release.ReleasedSighting;

/// Months, quarters or years in a row, and how many sightings are of each: certainly where all
/// their days lie in it, possibly where some may.
///
/// @param months that a bin is long: 1, 3, 12, or years more
/// @param bins in their order, empty ones too
record TimeBins(int months, List<Bin> bins) {
    private static final int[] LENGTHS = {1, 3, 12, 24, 60, 120, 240, 600, 1200};

    /// @param from the first day of its first month
    /// @param certain how many are of it and of no other
    /// @param possible how many more may be of it
    record Bin(LocalDate from, LocalDate to, int certain, int possible) {
        private Bin with(DateSpan dates) {
            if (dates.latest().isBefore(from) || dates.earliest().isAfter(to)) {
                return this;
            }
            var isCertain = !dates.earliest().isBefore(from) && !dates.latest().isAfter(to);
            return isCertain
                    ? new Bin(from, to, certain + 1, possible)
                    : new Bin(from, to, certain, possible + 1);
        }
    }

    /// The shortest bins of which at most `most` cover the whole span.
    ///
    /// @param most at least 1
    static TimeBins of(List<ReleasedSighting> sightings, DateSpan span, int most) {
        var bins = empty(span, most);
        var spans = sightings.stream().map(ReleasedSighting::dates).filter(Objects::nonNull);
        for (var dates : spans.toList()) {
            bins.bins.replaceAll(bin -> bin.with(dates));
        }
        return bins;
    }

    /// Without sightings.
    static TimeBins empty(DateSpan span, int most) {
        var months = length(span, most);
        var bins = new ArrayList<Bin>();
        var from = start(YearMonth.from(span.earliest()), months);
        while (!from.atDay(1).isAfter(span.latest())) {
            var next = from.plusMonths(months);
            bins.add(new Bin(from.atDay(1), next.atDay(1).minusDays(1), 0, 0));
            from = next;
        }
        return new TimeBins(months, bins);
    }

    private static int length(DateSpan span, int most) {
        var last = YearMonth.from(span.latest());
        for (var months : LENGTHS) {
            var from = start(YearMonth.from(span.earliest()), months);
            if (!from.plusMonths((long) months * most).isBefore(last.plusMonths(1))) {
                return months;
            }
        }
        return LENGTHS[LENGTHS.length - 1];
    }

    /// Quarters begin in January, April, July and October, groups of years in round ones.
    private static YearMonth start(YearMonth month, int months) {
        var number = month.getYear() * 12 + month.getMonthValue() - 1;
        var from = Math.floorDiv(number, months) * months;
        return YearMonth.of(Math.floorDiv(from, 12), Math.floorMod(from, 12) + 1);
    }

    int most() {
        return bins.stream().mapToInt(bin -> bin.certain + bin.possible).max().orElse(0);
    }

    boolean hasPossible() {
        return bins.stream().anyMatch(bin -> bin.possible > 0);
    }
}
