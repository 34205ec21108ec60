package org.amnok.release.canary;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// Finds coordinates of secret places as binary numbers: doubles in both byte orders.
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

    private final SortedLongs numbers = new SortedLongs();
    private Sieve sieve = new Sieve(LEAST_SIEVE);

    /// Looks for a latitude or longitude. Whole degrees say nothing, and stand in many files.
    void add(double degrees) {
        if (degrees != Math.rint(degrees)) {
            numbers.add(Double.doubleToLongBits(degrees));
        }
    }

    /// To be called once, when all is added.
    ///
    /// @param released numbers of these are no leak
    /// @param heads is told where they may begin
    void close(PlaceSet released, Heads heads) {
        var mayLeave = new SortedLongs();
        released.forEachNumber(mayLeave::add);
        mayLeave.sort();
        numbers.sort();
        numbers.retain(bits -> !mayLeave.contains(PlaceSet.number(Double.longBitsToDouble(bits))));
        sift(heads);
    }

    private void sift(Heads heads) {
        sieve = Sieve.forNumbers(numbers.size(), LEAST_SIEVE, MOST_SIEVE);
        for (int i = 0; i < numbers.size(); i++) {
            var bits = numbers.get(i);
            sieve.add(bits);
            heads.add((int) (bits >>> 48), Heads.BIG_ENDIAN);
            heads.add((int) (Long.reverseBytes(bits) & 0xffff), Heads.LITTLE_ENDIAN);
        }
    }

    /// The first that is in the bytes; null when none is.
    @Nullable Double in(byte[] bytes, Heads.Starts starts) {
        for (int i = 0; i < starts.size(); i++) {
            var at = starts.at(i);
            if (starts.is(i, Heads.BIG_ENDIAN) && at + Long.BYTES <= bytes.length) {
                var bits = (long) BIG.get(bytes, at);
                if (isWanted(bits)) {
                    return Double.longBitsToDouble(bits);
                }
            }
            var first = at + 2 - Long.BYTES;
            if (starts.is(i, Heads.LITTLE_ENDIAN) && first >= 0) {
                var bits = (long) LITTLE.get(bytes, first);
                if (isWanted(bits)) {
                    return Double.longBitsToDouble(bits);
                }
            }
        }
        return null;
    }

    private boolean isWanted(long bits) {
        return sieve.mayHave(bits) && numbers.contains(bits);
    }
}
