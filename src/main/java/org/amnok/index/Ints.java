package org.amnok.index;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Whole numbers of the rows of a chunk, as narrow as they are: one that all rows share takes
/// nothing, numbers from 0 to 255 a byte each, to 65,535 two, all others four.
final class Ints {
    private final int rows;

    /// Of all rows, until one has another.
    private int shared;

    /// True until the first row has a number.
    private boolean isUnset = true;

    private byte @Nullable [] bytes;
    private short @Nullable [] shorts;
    private int @Nullable [] ints;

    Ints(int rows) {
        this.rows = rows;
    }

    private Ints(Ints from) {
        rows = from.rows;
        shared = from.shared;
        isUnset = from.isUnset;
        bytes = from.bytes == null ? null : from.bytes.clone();
        shorts = from.shorts == null ? null : from.shorts.clone();
        ints = from.ints == null ? null : from.ints.clone();
    }

    Ints copy() {
        return new Ints(this);
    }

    int get(int i) {
        if (bytes != null) {
            return bytes[i] & 0xFF;
        }
        if (shorts != null) {
            return shorts[i] & 0xFFFF;
        }
        return ints == null ? shared : ints[i];
    }

    /// The numbers of some rows of a whole chunk.
    ///
    /// @param some rows of an index
    /// @param at where the number of the first goes
    void get(int[] some, int from, int to, int[] numbers, int at) {
        var two = shorts;
        var after = at - from;
        if (isShared()) {
            Arrays.fill(numbers, at, at + to - from, shared);
        } else if (two == null) {
            for (int i = from; i < to; i++) {
                numbers[after + i] = get(some[i] & Chunk.ROWS - 1);
            }
        } else {
            for (int i = from; i < to; i++) {
                numbers[after + i] = two[some[i] & Chunk.ROWS - 1] & 0xFFFF;
            }
        }
    }

    /// True when each row has the same number there.
    boolean hasAllOf(Ints other) {
        if (shorts != null && other.shorts != null) {
            return Arrays.equals(shorts, other.shorts);
        }
        return IntStream.range(0, rows).allMatch(i -> get(i) == other.get(i));
    }

    /// True while all rows have one number.
    boolean isShared() {
        return width() == 0;
    }

    /// True while all are from 0 to 65,535.
    boolean isNarrow() {
        return bytes != null || shorts != null;
    }

    /// Which of the 64 rows from one on have a number between two, both included: a bit each. Only
    /// of what [#isNarrow].
    long between(int from, int least, int most) {
        var bits = 0L;
        var two = shorts;
        if (two == null) {
            for (int i = 0; i < Long.SIZE; i++) {
                var number = get(from + i);
                bits |= isBetween(number, least, most) << i;
            }
        } else {
            for (int i = 0; i < Long.SIZE; i++) {
                var number = two[from + i] & 0xFFFF;
                bits |= isBetween(number, least, most) << i;
            }
        }
        return bits;
    }

    /// 1 when it is, else 0, without a branch; of numbers that are no more than 65,536.
    private static long isBetween(int number, int least, int most) {
        return ~(number - least | most - number) >>> 31;
    }

    void set(int i, int value) {
        if (isUnset) {
            shared = value;
            isUnset = false;
        } else if (width() > 0 || value != shared) {
            widen(Math.max(width(shared), width(value)));
            put(i, value);
        }
    }

    /// Sets the first rows at once, of none of which a number is known.
    void setAll(int[] values) {
        if (values.length == 0) {
            return;
        }
        shared = values[0];
        isUnset = false;
        var most = 0;
        var isSame = true;
        for (var value : values) {
            most |= value;
            isSame &= value == shared;
        }
        if (isSame) {
            return;
        }
        widen(width(most));
        if (bytes != null) {
            for (var i = 0; i < values.length; i++) {
                bytes[i] = (byte) values[i];
            }
        } else if (shorts != null) {
            for (var i = 0; i < values.length; i++) {
                shorts[i] = (short) values[i];
            }
        } else if (ints != null) {
            System.arraycopy(values, 0, ints, 0, values.length);
        }
    }

    /// Takes numbers that other rows have.
    void take(Ints from, int first, int count, int at) {
        if (from.width() == 0 && (isUnset || width() == 0 && shared == from.shared)) {
            set(at, from.shared);
            return;
        }
        isUnset = false;
        widen(Math.max(from.width(), Math.max(width(shared), width(from.shared))));
        if (bytes != null && from.bytes != null) {
            System.arraycopy(from.bytes, first, bytes, at, count);
        } else if (shorts != null && from.shorts != null) {
            System.arraycopy(from.shorts, first, shorts, at, count);
        } else {
            for (var i = 0; i < count; i++) {
                put(at + i, from.get(first + i));
            }
        }
    }

    private void put(int i, int value) {
        if (bytes != null) {
            bytes[i] = (byte) value;
        } else if (shorts != null) {
            shorts[i] = (short) value;
        } else if (ints != null) {
            ints[i] = value;
        }
    }

    /// Bytes of a number; 0 when all rows share one.
    private int width() {
        if (ints != null) {
            return Integer.BYTES;
        }
        return shorts != null ? Short.BYTES : bytes == null ? 0 : Byte.BYTES;
    }

    private static int width(int value) {
        if (value >>> Byte.SIZE == 0) {
            return Byte.BYTES;
        }
        return value >>> Short.SIZE == 0 ? Short.BYTES : Integer.BYTES;
    }

    private void widen(int width) {
        if (width <= width()) {
            return;
        }
        var before = copy();
        bytes = width == Byte.BYTES ? new byte[rows] : null;
        shorts = width == Short.BYTES ? new short[rows] : null;
        ints = width == Integer.BYTES ? new int[rows] : null;
        if (before.width() > 0) {
            for (var i = 0; i < rows; i++) {
                put(i, before.get(i));
            }
        } else if (bytes != null) {
            Arrays.fill(bytes, (byte) shared);
        } else if (shorts != null) {
            Arrays.fill(shorts, (short) shared);
        } else if (ints != null) {
            Arrays.fill(ints, shared);
        }
    }
}
