package org.amnok.map;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.jspecify.annotations.Nullable;

/// Marks by the points at which they are. Thread-safe.
final class MarkIndex {
    private final MarkSource source;
    private final MarkOrder order;

    /// Marks point by point, ascending at each.
    private final int[] marks;

    /// Where each point's marks start, and where those of the last end.
    private final int[] starts;

    /// Points, the fullest first.
    private final int[] spots;

    private volatile @Nullable Selected lastSelected;

    private record Selected(Collection<UUID> uuids, BitSet marks) {}

    private MarkIndex(MarkSource source, int[] marks, int[] starts) {
        this.source = source;
        this.marks = marks;
        this.starts = starts;
        order = new MarkOrder(source);
        spots = fullestFirst();
    }

    static MarkIndex of(MarkSource source) {
        var marks =
                KeySort.order(source.size(), i -> key(source, i), (a, b) -> byPlace(source, a, b));
        return new MarkIndex(source, marks, starts(source, marks));
    }

    /// By longitude, then latitude, then number.
    private static int byPlace(MarkSource source, int a, int b) {
        var byLon = Double.compare(source.lonDegrees(a), source.lonDegrees(b));
        if (byLon != 0) {
            return byLon;
        }
        var byLat = Double.compare(source.latDegrees(a), source.latDegrees(b));
        return byLat == 0 ? Integer.compare(a, b) : byLat;
    }

    /// In the order of longitudes and latitudes: 32 and 31 bits.
    private static long key(MarkSource source, int mark) {
        var lon = (long) ((source.lonDegrees(mark) + 180) * 1e7);
        var lat = (long) ((source.latDegrees(mark) + 90) * 1e7);
        return lon << 31 | lat;
    }

    private static int[] starts(MarkSource source, int[] marks) {
        var starts =
                IntStream.range(0, marks.length)
                        .parallel()
                        .filter(i -> i == 0 || !isSamePlace(source, marks[i], marks[i - 1]))
                        .toArray();
        var ended = Arrays.copyOf(starts, starts.length + 1);
        ended[starts.length] = marks.length;
        return ended;
    }

    private static boolean isSamePlace(MarkSource source, int a, int b) {
        return Double.compare(source.lonDegrees(a), source.lonDegrees(b)) == 0
                && Double.compare(source.latDegrees(a), source.latDegrees(b)) == 0;
    }

    private int[] fullestFirst() {
        var keys = new long[starts.length - 1];
        for (var spot = 0; spot < keys.length; spot++) {
            keys[spot] = (long) (Integer.MAX_VALUE - count(spot)) << 32 | spot;
        }
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    MarkSource source() {
        return source;
    }

    MarkOrder order() {
        return order;
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
        return source.point(marks[starts[spot]]);
    }

    /// All marks at points, in no order.
    int[] marks(int[] at, int from, int to) {
        var size = 0;
        for (var i = from; i < to; i++) {
            size += count(at[i]);
        }
        var result = new int[size];
        var filled = 0;
        for (var i = from; i < to; i++) {
            System.arraycopy(marks, starts[at[i]], result, filled, count(at[i]));
            filled += count(at[i]);
        }
        return result;
    }

    /// The marks that are selected. Remembers the answer for one selection.
    BitSet among(Collection<UUID> uuids) {
        var known = lastSelected;
        if (known == null || known.uuids != uuids) {
            known = new Selected(uuids, source.among(uuids));
            lastSelected = known;
        }
        return known.marks;
    }
}
