package org.amnok.release.canary;

import java.util.Arrays;
import java.util.Collection;
import org.amnok.domain.LatLon;

/// Many places in little memory, each once, to a ten-millionth of a degree and without their
/// hemispheres: what may stand in an output. One thread fills it before others ask.
public final class PlaceSet {
    private static final double UNITS_PER_DEGREE = 1e7;
    private static final int LOWER = 32;
    private static final long LOWER_BITS = 0xffffffffL;

    private long[] keys = new long[64];
    private int size;
    private boolean isSorted = true;

    public static PlaceSet of(Collection<LatLon> places) {
        var set = new PlaceSet();
        places.forEach(set::add);
        set.sort();
        return set;
    }

    public void add(LatLon place) {
        if (size == keys.length) {
            sort();
            if (size > keys.length / 2) {
                keys = Arrays.copyOf(keys, keys.length * 2);
            }
        }
        keys[size++] = units(place.latDegrees()) << LOWER | units(place.lonDegrees());
        isSorted = false;
    }

    private static long units(double degrees) {
        return Math.round(Math.abs(degrees) * UNITS_PER_DEGREE);
    }

    private synchronized void sort() {
        if (isSorted) {
            return;
        }
        Arrays.sort(keys, 0, size);
        var kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[kept++] = keys[i];
            }
        }
        size = kept;
        isSorted = true;
    }

    /// True when some place has a latitude and a longitude so near these.
    boolean hasNear(double lat, double latWithin, double lon, double lonWithin) {
        sort();
        var latMost = units(Math.abs(lat) + latWithin) + 1;
        var lonLeast = units(Math.max(0, Math.abs(lon) - lonWithin)) - 1;
        var lonMost = units(Math.abs(lon) + lonWithin) + 1;
        var least = (units(Math.max(0, Math.abs(lat) - latWithin)) - 1) << LOWER;
        for (int i = from(least); i < size && keys[i] >> LOWER <= latMost; i++) {
            var at = keys[i] & LOWER_BITS;
            if (at >= lonLeast && at <= lonMost) {
                return true;
            }
        }
        return false;
    }

    private int from(long least) {
        var at = Arrays.binarySearch(keys, 0, size, least);
        return at < 0 ? -at - 1 : at;
    }

    /// The coordinates of all places, each latitude followed by its longitude.
    void forEachNumber(java.util.function.LongConsumer taker) {
        sort();
        for (int i = 0; i < size; i++) {
            taker.accept(keys[i] >> LOWER);
            taker.accept(keys[i] & LOWER_BITS);
        }
    }

    /// A coordinate as [#forEachNumber] hands it on.
    static long number(double degrees) {
        return units(degrees);
    }
}
