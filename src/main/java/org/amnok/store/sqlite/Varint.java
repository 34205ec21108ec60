package org.amnok.store.sqlite;

/// Whole numbers as SQLite and its full text write them: seven bits a byte from the highest on, all
/// but the last byte marked; the ninth byte has eight bits. None below 0 is written here.
public final class Varint {
    /// More than any number takes.
    public static final int MOST_BYTES = 10;

    private static final int SHORT_BITS = 56;

    private Varint() {}

    /// @return the place behind it
    public static int put(byte[] into, int at, long number) {
        if (number < 0x80) {
            into[at] = (byte) number;
            return at + 1;
        }
        if (number >>> SHORT_BITS != 0) {
            throw new IllegalArgumentException("too great: " + number);
        }
        var last = at + length(number) - 1;
        into[last] = (byte) (number & 0x7f);
        var rest = number >>> 7;
        for (int i = last - 1; i >= at; i--, rest >>>= 7) {
            into[i] = (byte) ((rest & 0x7f) | 0x80);
        }
        return last + 1;
    }

    /// How many bytes a number takes.
    public static int length(long number) {
        return number >>> 7 == 0 ? 1 : (63 - Long.numberOfLeadingZeros(number)) / 7 + 1;
    }

    /// The number at a place; it takes [#length] bytes.
    public static long get(byte[] from, int at) {
        long number = from[at] & 0x7f;
        if (from[at] >= 0) {
            return number;
        }
        for (int i = at + 1; ; i++) {
            number = number << 7 | (from[i] & 0x7f);
            if (from[i] >= 0) {
                return number;
            }
        }
    }
}
