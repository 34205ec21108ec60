package org.amnok.release.canary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds coordinates of secret places as binary numbers: doubles in both byte orders.
final class BinaryPlaces {
    private static final int SIEVE = 1 << 20;

    private final Map<Long, SecretPlace> byBits = new HashMap<>();

    /// Passes over most bytes without asking the map.
    private final boolean[] sieve = new boolean[SIEVE];

    /// @param released numbers of these are no leak
    BinaryPlaces(List<SecretPlace> places, PlaceSet released) {
        var wanted = new HashMap<Long, Set<Double>>();
        for (var place : places) {
            add(place.point().latDegrees(), wanted);
            add(place.point().lonDegrees(), wanted);
        }
        released.forEachNumber(wanted::remove);
        for (var place : places) {
            var own = place.released();
            if (own != null) {
                wanted.remove(PlaceSet.number(own.latDegrees()));
                wanted.remove(PlaceSet.number(own.lonDegrees()));
            }
        }
        for (var place : places) {
            add(place.point().latDegrees(), place, wanted);
            add(place.point().lonDegrees(), place, wanted);
        }
    }

    /// Whole degrees say nothing, and stand in many files.
    private static void add(double value, Map<Long, Set<Double>> wanted) {
        if (value != Math.rint(value)) {
            wanted.computeIfAbsent(PlaceSet.number(value), n -> new HashSet<>(1)).add(value);
        }
    }

    private void add(double value, SecretPlace place, Map<Long, Set<Double>> wanted) {
        if (wanted.getOrDefault(PlaceSet.number(value), Set.of()).contains(value)) {
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
