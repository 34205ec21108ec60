package org.amnok.release.canary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amnok.domain.LatLon;
import org.jspecify.annotations.Nullable;

/// Finds coordinates of secret places as binary numbers: doubles in both byte orders.
final class BinaryPlaces {
    private static final int SIEVE = 1 << 20;

    private final Map<Long, SecretPlace> byBits = new HashMap<>();

    /// Passes over most bytes without asking the map.
    private final boolean[] sieve = new boolean[SIEVE];

    /// @param released numbers of these are no leak
    BinaryPlaces(List<SecretPlace> places, List<LatLon> released) {
        var allowed = new HashSet<Double>();
        released.forEach(place -> add(place, allowed));
        places.forEach(place -> add(place.released(), allowed));
        for (var place : places) {
            add(place.point().latDegrees(), place, allowed);
            add(place.point().lonDegrees(), place, allowed);
        }
    }

    private static void add(@Nullable LatLon place, Set<Double> numbers) {
        if (place != null) {
            numbers.add(place.latDegrees());
            numbers.add(place.lonDegrees());
        }
    }

    /// Whole degrees say nothing, and stand in many files.
    private void add(double value, SecretPlace place, Set<Double> allowed) {
        if (value != Math.rint(value) && !allowed.contains(value)) {
            var bits = Double.doubleToLongBits(value);
            add(bits, place);
            add(Long.reverseBytes(bits), place);
        }
    }

    private void add(long bits, SecretPlace place) {
        byBits.put(bits, place);
        sieve[slot(bits)] = true;
    }

    private static int slot(long bits) {
        return (int) (bits * 0x9E3779B97F4A7C15L >>> 44);
    }

    /// The first that is in the bytes; null when none is.
    @Nullable SecretPlace in(byte[] bytes) {
        if (byBits.isEmpty()) {
            return null;
        }
        long bits = 0;
        for (int i = 0; i < bytes.length; i++) {
            bits = bits << 8 | bytes[i] & 0xff;
            if (i >= 7 && sieve[slot(bits)] && byBits.containsKey(bits)) {
                return byBits.get(bits);
            }
        }
        return null;
    }
}
