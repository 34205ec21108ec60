package org.amnok.map.marker;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Marks by the points at which they are. Thread-safe.
public final class MarkerIndex {
    private final MarkerSource source;
    private final MarkerOrder order;

    /// Marks point by point, ascending at each.
    private final int[] marks;

    /// Where each point's marks start, and where those of the last end.
    private final int[] starts;

    /// How many reports are at each point; null where each mark is one.
    private final int @Nullable [] reports;

    /// By point.
    private final double[] lonDegrees;

    private final double[] latDegrees;

    /// Points, the fullest first.
    private final int[] fullest;

    private volatile @Nullable Selected lastSelected;

    /// Takes a mark and where it is.
    @FunctionalInterface
    public interface Taker {
        void take(int mark, double lonDegrees, double latDegrees);
    }

    private record Selected(Collection<UUID> uuids, BitSet marks) {}

    private MarkerIndex(MarkerSource source, int[] marks, double[] lon, double[] lat) {
        this.source = source;
        this.marks = marks;
        order = new MarkerOrder(source);
        starts = starts(lon, lat);
        reports = source.isCounted() ? reports() : null;
        lonDegrees = atStarts(lon);
        latDegrees = atStarts(lat);
        fullest = fullestFirst();
    }

    public static MarkerIndex of(MarkerSource source) {
        // the columns of a source are slow to ask in another order than their own
        var lon = degrees(source.size(), source::lonDegrees);
        var lat = degrees(source.size(), source::latDegrees);
        var key = PlaceKey.of(lon, lat);
        var marks = KeySort.order(lon.length, key::of, (a, b) -> byPlace(lon, lat, a, b));
        return new MarkerIndex(source, marks, inOrder(marks, lon), inOrder(marks, lat));
    }

    private static double[] degrees(int size, IntToDoubleFunction degrees) {
        return IntStream.range(0, size).parallel().mapToDouble(degrees).toArray();
    }

    private static double[] inOrder(int[] marks, double[] degrees) {
        return IntStream.of(marks).parallel().mapToDouble(mark -> degrees[mark]).toArray();
    }

    /// By longitude, then latitude, then number.
    private static int byPlace(double[] lon, double[] lat, int a, int b) {
        var byLon = Double.compare(lon[a], lon[b]);
        if (byLon != 0) {
            return byLon;
        }
        var byLat = Double.compare(lat[a], lat[b]);
        return byLat == 0 ? Integer.compare(a, b) : byLat;
    }

    private static int[] starts(double[] lon, double[] lat) {
        var starts = new int[lon.length + 1];
        var spots = 0;
        for (var i = 0; i < lon.length; i++) {
            if (i == 0 || !isSame(lon[i], lon[i - 1]) || !isSame(lat[i], lat[i - 1])) {
                starts[spots++] = i;
            }
        }
        starts[spots] = lon.length;
        return Arrays.copyOf(starts, spots + 1);
    }

    private static boolean isSame(double a, double b) {
        return Double.compare(a, b) == 0;
    }

    private double[] atStarts(double[] degrees) {
        var at = new double[spots()];
        Arrays.setAll(at, spot -> degrees[starts[spot]]);
        return at;
    }

    private int[] reports() {
        var sums = new int[spots()];
        Arrays.parallelSetAll(sums, spot -> IntStream.of(marksAt(spot)).map(source::reports).sum());
        return sums;
    }

    /// Of equally full points the one with the lower number first.
    private int[] fullestFirst() {
        var most = 0;
        for (var spot = 0; spot < spots(); spot++) {
            most = Math.max(most, count(spot));
        }
        if (reports != null) {
            var greatest = most;
            return KeySort.order(
                    spots(),
                    spot -> (long) (greatest - count(spot)) << Integer.SIZE - 1,
                    Integer::compare);
        }
        var next = new int[most + 2];
        for (var spot = 0; spot < spots(); spot++) {
            next[most - count(spot) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        var order = new int[spots()];
        for (var spot = 0; spot < spots(); spot++) {
            order[next[most - count(spot)]++] = spot;
        }
        return order;
    }

    public MarkerSource source() {
        return source;
    }

    public MarkerOrder order() {
        return order;
    }

    /// Points, numbered by longitude, then latitude; here the fullest first.
    public int[] fullest() {
        return fullest;
    }

    public int spots() {
        return starts.length - 1;
    }

    /// How many reports are at a point.
    public int count(int spot) {
        return reports == null ? starts[spot + 1] - starts[spot] : reports[spot];
    }

    public LatLon point(int spot) {
        return LatLon.ofXy(lonDegrees[spot], latDegrees[spot]);
    }

    /// The point at a place; -1 when there is none.
    public int spotAt(double lon, double lat) {
        for (var spot = firstFrom(lon); spot < spots() && isSame(lonDegrees[spot], lon); spot++) {
            if (isSame(latDegrees[spot], lat)) {
                return spot;
            }
        }
        return -1;
    }

    /// The first of the points in a box, edges included, from the west.
    ///
    /// @param most how many are looked for
    public int[] spotsWithin(Envelope degrees, int most) {
        var found = new int[64];
        var size = 0;
        for (var spot = firstFrom(degrees.getMinX());
                size < most && spot < spots() && lonDegrees[spot] <= degrees.getMaxX();
                spot++) {
            if (latDegrees[spot] >= degrees.getMinY() && latDegrees[spot] <= degrees.getMaxY()) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, 2 * size);
                }
                found[size++] = spot;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /// The first point that does not lie west of a longitude.
    private int firstFrom(double lon) {
        var found = Arrays.binarySearch(lonDegrees, lon);
        var spot = found < 0 ? -found - 1 : found;
        while (spot > 0 && isSame(lonDegrees[spot - 1], lon)) {
            spot--;
        }
        return spot;
    }

    /// The marks at a point, ascending.
    public int[] marksAt(int spot) {
        return Arrays.copyOfRange(marks, starts[spot], starts[spot + 1]);
    }

    /// Hands on every mark once, on all cores and in no order. Sooner than asking the source of
    /// marks in another order than its own: of ten million its columns fit into no cache.
    public void each(Taker taker) {
        IntStream.range(0, spots())
                .parallel()
                .forEach(
                        spot -> {
                            for (var i = starts[spot]; i < starts[spot + 1]; i++) {
                                taker.take(marks[i], lonDegrees[spot], latDegrees[spot]);
                            }
                        });
    }

    /// The greatest of what the marks at each point have.
    ///
    /// @param values by mark
    public int[] greatest(int[] values) {
        var greatest = new int[spots()];
        Arrays.parallelSetAll(
                greatest,
                spot -> {
                    var most = values[marks[starts[spot]]];
                    for (var i = starts[spot] + 1; i < starts[spot + 1]; i++) {
                        most = Math.max(most, values[marks[i]]);
                    }
                    return most;
                });
        return greatest;
    }

    /// All marks at points, in no order.
    public int[] marks(int[] at, int from, int to) {
        var size = 0;
        for (var i = from; i < to; i++) {
            size += starts[at[i] + 1] - starts[at[i]];
        }
        var result = new int[size];
        var filled = 0;
        for (var i = from; i < to; i++) {
            var its = starts[at[i] + 1] - starts[at[i]];
            System.arraycopy(marks, starts[at[i]], result, filled, its);
            filled += its;
        }
        return result;
    }

    /// The marks that are selected. Remembers the answer for one selection.
    public BitSet among(Collection<UUID> uuids) {
        var known = lastSelected;
        if (known == null || known.uuids != uuids) {
            known = new Selected(uuids, source.among(uuids));
            lastSelected = known;
        }
        return known.marks;
    }

    /// Numbers in the order of longitudes, then latitudes, of some marks: as fine as the room that
    /// the marks take lets them be.
    private static final class PlaceKey {
        private static final double STEPS_PER_DEGREE = 1e7;
        private static final int BITS = 63;

        private final double[] lon;
        private final double[] lat;
        private final double west;
        private final double south;
        private final int lonShift;

        /// To the left; to the right below 0.
        private final int latShift;

        private PlaceKey(double[] lon, double[] lat, Range ofLon, Range ofLat) {
            this.lon = lon;
            this.lat = lat;
            west = ofLon.least;
            south = ofLat.least;
            lonShift = BITS - ofLon.bits();
            latShift = lonShift - ofLat.bits();
        }

        private record Range(double least, double greatest) {
            static Range of(double[] degrees) {
                var found = DoubleStream.of(degrees).parallel().summaryStatistics();
                return new Range(found.getMin(), found.getMax());
            }

            int bits() {
                var steps = Math.max(0, (long) ((greatest - least) * STEPS_PER_DEGREE));
                return Long.SIZE - Long.numberOfLeadingZeros(steps);
            }
        }

        static PlaceKey of(double[] lon, double[] lat) {
            return new PlaceKey(lon, lat, Range.of(lon), Range.of(lat));
        }

        /// Not negative, the higher bits first.
        long of(int mark) {
            var x = (long) ((lon[mark] - west) * STEPS_PER_DEGREE);
            var y = (long) ((lat[mark] - south) * STEPS_PER_DEGREE);
            return x << lonShift | (latShift < 0 ? y >> -latShift : y << latShift);
        }
    }
}
