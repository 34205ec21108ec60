package org.amnok.map;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.amnok.domain.LatLon;

/// Marks in the order in which groups list them, and the points at which they are. Immutable.
final class MarkIndex {
    /// By kind, then date, then identity.
    private static final Comparator<SightingMark> BY_KIND_THEN_DATE =
            Comparator.comparing(SightingMark::kind)
                    .thenComparing(
                            SightingMark::latest, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(SightingMark::uuid);

    private static final Comparator<LatLon> BY_PLACE =
            Comparator.comparingDouble(LatLon::lonDegrees).thenComparingDouble(LatLon::latDegrees);

    /// Days that keys tell apart: 1 January 1850 and the 180 years after.
    private static final long FIRST_DAY = LocalDate.of(1850, 1, 1).toEpochDay();

    private static final long DAYS = (1L << 16) - 1;

    /// By rank.
    private final SightingMark[] marks;

    /// Ranks point by point, ascending at each.
    private final int[] ranks;

    /// Where each point's ranks start, and where those of the last end.
    private final int[] starts;

    /// Points, the fullest first.
    private final int[] spots;

    private MarkIndex(SightingMark[] marks, int[] ranks, int[] starts) {
        this.marks = marks;
        this.ranks = ranks;
        this.starts = starts;
        spots = fullestFirst();
    }

    static MarkIndex of(Collection<SightingMark> of) {
        var given = of.toArray(SightingMark[]::new);
        var byKind =
                KeySort.order(
                        given.length,
                        i -> key(given[i]),
                        (a, b) -> BY_KIND_THEN_DATE.compare(given[a], given[b]));
        var marks = new SightingMark[given.length];
        Arrays.setAll(marks, rank -> given[byKind[rank]]);
        var ranks = KeySort.order(marks.length, i -> key(marks[i].point()), placeOrder(marks));
        return new MarkIndex(marks, ranks, starts(marks, ranks));
    }

    private static KeySort.Comparison placeOrder(SightingMark[] marks) {
        return (a, b) -> {
            var order = BY_PLACE.compare(marks[a].point(), marks[b].point());
            return order == 0 ? Integer.compare(a, b) : order;
        };
    }

    /// In the order of kinds, days and identities: 5, 16 and 42 bits.
    private static long key(SightingMark mark) {
        var latest = mark.latest();
        var day = latest == null ? DAYS : latest.toEpochDay() - FIRST_DAY;
        var uuid = mark.uuid().getMostSignificantBits() - Long.MIN_VALUE;
        return (long) mark.kind().ordinal() << 58 | Math.clamp(day, 0, DAYS) << 42 | uuid >>> 22;
    }

    /// In the order of longitudes and latitudes: 32 and 31 bits.
    private static long key(LatLon point) {
        var lon = (long) ((point.lonDegrees() + 180) * 1e7);
        var lat = (long) ((point.latDegrees() + 90) * 1e7);
        return lon << 31 | lat;
    }

    private static int[] starts(SightingMark[] marks, int[] ranks) {
        var starts = new int[ranks.length + 1];
        var spots = 0;
        for (var i = 0; i < ranks.length; i++) {
            if (i == 0 || !marks[ranks[i]].point().equals(marks[ranks[i - 1]].point())) {
                starts[spots++] = i;
            }
        }
        starts[spots] = ranks.length;
        return Arrays.copyOf(starts, spots + 1);
    }

    private int[] fullestFirst() {
        var keys = new long[starts.length - 1];
        for (var spot = 0; spot < keys.length; spot++) {
            keys[spot] = (long) (Integer.MAX_VALUE - count(spot)) << 32 | spot;
        }
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /// Points, numbered by longitude, then latitude; here the fullest first.
    int[] fullest() {
        return spots;
    }

    int spots() {
        return starts.length - 1;
    }

    int count(int spot) {
        return starts[spot + 1] - starts[spot];
    }

    LatLon point(int spot) {
        return marks[ranks[starts[spot]]].point();
    }

    SightingMark mark(int rank) {
        return marks[rank];
    }

    /// The ranks of all marks at points, ascending.
    int[] ranks(int[] at, int from, int to) {
        var size = 0;
        for (var i = from; i < to; i++) {
            size += count(at[i]);
        }
        var result = new int[size];
        var filled = 0;
        for (var i = from; i < to; i++) {
            System.arraycopy(ranks, starts[at[i]], result, filled, count(at[i]));
            filled += count(at[i]);
        }
        if (to - from > 1) {
            Arrays.sort(result);
        }
        return result;
    }
}
