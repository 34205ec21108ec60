package org.amnok.release.canary;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;

/// Finds coordinates of secret places as binary numbers: doubles in both byte orders, wherever they
/// begin.
///
/// A latitude or longitude is a finding when the other one of its place stands near it in the same
/// byte order: x and y of a shape, an envelope, columns of a row. One that stands alone is a
/// finding too, unless it says little or was read out of the bytes of a coordinate that may leave:
/// among many numbers the end of one and the beginning of the next are bound to make a third.
///
/// Coordinates of one country begin with a few pairs of bytes: these are looked at, and only where
/// they stand, the whole number.
final class BinaryPlaces {
    private static final VarHandle BIG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LITTLE =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int LEAST_SIEVE = 16;
    private static final int MOST_SIEVE = 24;

    /// How far from each other latitude and longitude of a place may begin: the columns of a row.
    private static final int NEAR_BYTES = 120;

    /// Degrees by which a number of a file may differ from a coordinate and still be it.
    private static final double SAME_DEGREES = 1e-9;

    /// Of whole hundredths and of whole parts like these there are many numbers in many files.
    private static final double[] LITTLE_SAID = {100, 4096};

    private final PlaceSet places;
    private final SortedLongs mayLeave = new SortedLongs();
    private final SortedLongs numbers = new SortedLongs();
    private BloomFilter sieve = new BloomFilter(LEAST_SIEVE);

    /// @param places whose coordinates are looked for
    BinaryPlaces(PlaceSet places) {
        this.places = places;
    }

    /// Looks for a latitude or longitude. Whole degrees say nothing, and stand in many files.
    void add(double degrees) {
        if (degrees != Math.rint(degrees)) {
            numbers.add(Double.doubleToLongBits(degrees));
        }
    }

    /// To be called once, when all is added.
    ///
    /// @param released numbers of these are no leak
    /// @param heads receives where they may begin
    void close(PlaceSet released, PrefixFilter heads) {
        released.forEachNumber(mayLeave::add);
        mayLeave.sort();
        numbers.sort();
        numbers.retain(bits -> !mayLeave.contains(PlaceSet.number(Double.longBitsToDouble(bits))));
        sift(heads);
    }

    private void sift(PrefixFilter heads) {
        sieve = BloomFilter.forNumbers(numbers.size(), LEAST_SIEVE, MOST_SIEVE);
        for (int i = 0; i < numbers.size(); i++) {
            var bits = numbers.get(i);
            sieve.add(bits);
            heads.add((int) (bits >>> 48), PrefixFilter.BIG_ENDIAN);
            heads.add((int) (Long.reverseBytes(bits) & 0xffff), PrefixFilter.LITTLE_ENDIAN);
        }
    }

    /// The first that is in the bytes.
    Optional<Match> in(byte[] bytes, PrefixFilter.Starts starts) {
        for (int i = 0; i < starts.size(); i++) {
            var at = starts.at(i);
            if (starts.is(i, PrefixFilter.BIG_ENDIAN) && isSecret(bytes, at, BIG)) {
                return Optional.of(new Match.Coordinate(number(bytes, at, BIG)));
            }
            var first = at + 2 - Long.BYTES;
            if (starts.is(i, PrefixFilter.LITTLE_ENDIAN) && isSecret(bytes, first, LITTLE)) {
                return Optional.of(new Match.Coordinate(number(bytes, first, LITTLE)));
            }
        }
        return Optional.empty();
    }

    private boolean isSecret(byte[] bytes, int at, VarHandle order) {
        if (!isWithin(bytes, at) || !isWanted((long) order.get(bytes, at))) {
            return false;
        }
        var degrees = number(bytes, at, order);
        return hasOther(bytes, at, order, degrees) || isTelling(degrees) && !isPieced(bytes, at);
    }

    private boolean isWanted(long bits) {
        return sieve.mayHave(bits) && numbers.contains(bits);
    }

    /// True when near it stands the other coordinate of its place.
    private boolean hasOther(byte[] bytes, int at, VarHandle order, double degrees) {
        for (int other = at - NEAR_BYTES; other <= at + NEAR_BYTES; other++) {
            if (isWithin(bytes, other)) {
                var value = number(bytes, other, order);
                if (isPlace(degrees, value) || isPlace(value, degrees)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPlace(double lat, double lon) {
        return Math.abs(lat) <= 90
                && Math.abs(lon) <= 180
                && places.hasNear(lat, SAME_DEGREES, lon, SAME_DEGREES);
    }

    private static boolean isTelling(double degrees) {
        for (var parts : LITTLE_SAID) {
            var whole = degrees * parts;
            if (Math.abs(whole - Math.rint(whole)) < SAME_DEGREES) {
                return false;
            }
        }
        return true;
    }

    /// True when some of its bytes are those of a coordinate that may leave.
    private boolean isPieced(byte[] bytes, int at) {
        for (int other = at - Long.BYTES + 1; other < at + Long.BYTES; other++) {
            if (other != at
                    && isWithin(bytes, other)
                    && (mayLeave(number(bytes, other, BIG))
                            || mayLeave(number(bytes, other, LITTLE)))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayLeave(double degrees) {
        var units = PlaceSet.number(degrees);
        return Math.abs(degrees) <= 180
                && Math.abs(Math.abs(degrees) - PlaceSet.degrees(units)) < SAME_DEGREES
                && mayLeave.contains(units);
    }

    private static boolean isWithin(byte[] bytes, int at) {
        return at >= 0 && at + Long.BYTES <= bytes.length;
    }

    private static double number(byte[] bytes, int at, VarHandle order) {
        return Double.longBitsToDouble((long) order.get(bytes, at));
    }
}
