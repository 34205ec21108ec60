package org.amnok.release.canary;

import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import org.amnok.domain.LatLon;

/// Many places in little memory, each once, to a ten-millionth of a degree and without their
/// hemispheres. One thread fills it before others ask.
///
/// A place is one number: its row of a hundredth of a degree of latitude, its longitude, the rest
/// of its latitude, and whether it lies a little beside these. So all near a point stand in a few
/// rows, each in the order of longitudes.
final class PlaceSet {
    static final long NONE = -1;

    private static final double UNITS_PER_DEGREE = 1e7;
    private static final long UNITS_PER_ROW = 100_000;
    private static final int REST_BITS = 17;
    private static final int LON_BITS = 31;
    private static final int LON_SHIFT = REST_BITS + 1;
    private static final int ROW_SHIFT = LON_BITS + LON_SHIFT;

    /// How far one that lies beside its ten-millionths may lie from them, amply.
    private static final double BESIDE_DEGREES = 1e-7;

    /// How much a sum of degrees rounds, amply.
    private static final double ROUNDED_DEGREES = 1e-12;

    private final SortedLongs keys = new SortedLongs();

    void add(LatLon place) {
        keys.add(key(place));
    }

    /// Makes it ready to be asked by several threads.
    void sort() {
        keys.sort();
    }

    /// The number that stands for a place.
    static long key(LatLon place) {
        var lat = units(place.latDegrees());
        var lon = units(place.lonDegrees());
        var isBeside =
                degrees(lat) != Math.abs(place.latDegrees())
                        || degrees(lon) != Math.abs(place.lonDegrees());
        return (lat / UNITS_PER_ROW) << ROW_SHIFT
                | lon << LON_SHIFT
                | (lat % UNITS_PER_ROW) << 1
                | (isBeside ? 1 : 0);
    }

    private static long units(double degrees) {
        return Math.round(Math.abs(degrees) * UNITS_PER_DEGREE);
    }

    static double degrees(long units) {
        return units / UNITS_PER_DEGREE;
    }

    /// Degrees without hemisphere.
    static double latDegrees(long key) {
        return degrees(latUnits(key));
    }

    /// Degrees without hemisphere.
    static double lonDegrees(long key) {
        return degrees(lonUnits(key));
    }

    private static long latUnits(long key) {
        return (key >>> ROW_SHIFT) * UNITS_PER_ROW + (key >>> 1 & (1L << REST_BITS) - 1);
    }

    private static long lonUnits(long key) {
        return key >>> LON_SHIFT & (1L << LON_BITS) - 1;
    }

    /// True when some place has a latitude and a longitude so near these.
    boolean hasNear(double lat, double latWithin, double lon, double lonWithin) {
        return firstNear(lat, latWithin, lon, lonWithin, key -> true) != NONE;
    }

    /// The number of the first place that has a latitude and a longitude so near these and passes a
    /// test; [#NONE] when none does.
    long firstNear(double lat, double latWithin, double lon, double lonWithin, LongPredicate test) {
        var least = Math.max(0, units(Math.max(0, Math.abs(lat) - latWithin)) - 1);
        var most = units(Math.abs(lat) + latWithin) + 1;
        var lonLeast = Math.max(0, units(Math.max(0, Math.abs(lon) - lonWithin)) - 1);
        var lonMost = units(Math.abs(lon) + lonWithin) + 1;
        for (var row = least / UNITS_PER_ROW; row <= most / UNITS_PER_ROW; row++) {
            var end = row << ROW_SHIFT | (lonMost + 1) << LON_SHIFT;
            for (int i = keys.from(row << ROW_SHIFT | lonLeast << LON_SHIFT);
                    i < keys.size() && keys.get(i) < end;
                    i++) {
                var key = keys.get(i);
                var more = (key & 1) * BESIDE_DEGREES + ROUNDED_DEGREES;
                if (Math.abs(latDegrees(key) - Math.abs(lat)) <= latWithin + more
                        && Math.abs(lonDegrees(key) - Math.abs(lon)) <= lonWithin + more
                        && test.test(key)) {
                    return key;
                }
            }
        }
        return NONE;
    }

    int size() {
        return keys.size();
    }

    /// The number of every place.
    void forEach(LongConsumer taker) {
        for (int i = 0; i < keys.size(); i++) {
            taker.accept(keys.get(i));
        }
    }

    /// The coordinates of all places, each latitude followed by its longitude.
    void forEachNumber(LongConsumer taker) {
        forEach(
                key -> {
                    taker.accept(latUnits(key));
                    taker.accept(lonUnits(key));
                });
    }

    /// A coordinate as [#forEachNumber] passes it on, without its sign.
    static long number(double degrees) {
        return units(degrees);
    }
}
