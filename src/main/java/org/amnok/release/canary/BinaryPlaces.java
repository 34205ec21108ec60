package org.amnok.release.canary;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds coordinates of secret places as binary numbers: doubles in both byte orders.
///
/// Coordinates of one country begin with a few pairs of bytes: these are looked at, and only where
/// they stand, the whole number.
final class BinaryPlaces {
    private static final VarHandle BIG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LITTLE =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int BIG_BEGINS = 1;
    private static final int LITTLE_ENDS = 2;
    private static final int LEAST_SIEVE = 16;
    private static final int MOST_SIEVE = 24;

    private final SortedLongs numbers = new SortedLongs();
    private final byte[] pairs = new byte[1 << 16];
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
    void close(PlaceSet released) {
        var mayLeave = new SortedLongs();
        released.forEachNumber(mayLeave::add);
        mayLeave.sort();
        numbers.sort();
        numbers.retain(bits -> !mayLeave.contains(PlaceSet.number(Double.longBitsToDouble(bits))));
        sift();
    }

    private void sift() {
        sieve = Sieve.forNumbers(numbers.size(), LEAST_SIEVE, MOST_SIEVE);
        for (int i = 0; i < numbers.size(); i++) {
            var bits = numbers.get(i);
            sieve.add(bits);
            pairs[(int) (bits >>> 48)] |= BIG_BEGINS;
            pairs[(int) (Long.reverseBytes(bits) & 0xffff)] |= LITTLE_ENDS;
        }
    }

    /// The first that is in the bytes; null when none is.
    @Nullable Double in(byte[] bytes) {
        if (numbers.size() == 0) {
            return null;
        }
        var pair = 0;
        for (int i = 0; i < bytes.length; i++) {
            pair = (pair << 8 | bytes[i] & 0xff) & 0xffff;
            var kind = pairs[pair];
            if (kind != 0) {
                var found = at(bytes, i, kind);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// @param at of the second byte of a pair
    private @Nullable Double at(byte[] bytes, int at, int kind) {
        if ((kind & BIG_BEGINS) != 0 && at >= 1 && at + 7 <= bytes.length) {
            var bits = (long) BIG.get(bytes, at - 1);
            if (isWanted(bits)) {
                return Double.longBitsToDouble(bits);
            }
        }
        if ((kind & LITTLE_ENDS) != 0 && at >= 7) {
            var bits = (long) LITTLE.get(bytes, at - 7);
            if (isWanted(bits)) {
                return Double.longBitsToDouble(bits);
            }
        }
        return null;
    }

    private boolean isWanted(long bits) {
        return sieve.mayHave(bits) && numbers.contains(bits);
    }
}
