package org.amnok.release.canary;

import java.util.Arrays;

/// With which two bytes begins what is looked for among bytes: zlib streams, hexadecimal strings,
/// words of cameras, numbers as bytes and in digits. One pass finds all of it; of most bytes a
/// glance tells that nothing begins there.
final class PrefixFilter {
    static final int ZLIB = 1;
    static final int HEX = 2;
    static final int SIGN = 4;

    /// The first two bytes of a number, high byte first.
    static final int BIG_ENDIAN = 8;

    /// The last two bytes of a number, low byte first.
    static final int LITTLE_ENDIAN = 16;

    /// The first two characters of a number in a text.
    static final int NUMBER = 32;

    /// The last digit of a zone and the letter behind it, of a square in MGRS.
    static final int SQUARE = 64;

    /// The first two bytes of the western end of a box.
    static final int BOX = 128;

    /// The sign of plus in a Plus Code, and the digit before it.
    static final int PLUS_CODE = 256;

    /// What begins something in every release.
    private static final short[] ALWAYS = always();

    private final short[] kinds = ALWAYS.clone();

    private static short[] always() {
        var kinds = new short[1 << 16];
        for (int pair = 0; pair < kinds.length; pair++) {
            if (isZlib(pair >>> 8, pair & 0xff)) {
                kinds[pair] |= ZLIB;
            }
        }
        "0123456789abcdefABCDEF \n\r".chars().forEach(second -> kinds['<' << 8 | second] |= HEX);
        Metadata.pairs().forEach(pair -> kinds[pair] |= SIGN);
        return kinds;
    }

    /// RFC 1950: method 8, a window of at most 32 KiB, no dictionary, and a check of both bytes.
    private static boolean isZlib(int method, int flags) {
        return (method & 0x8f) == 8 && (method << 8 | flags) % 31 == 0 && (flags & 0x20) == 0;
    }

    /// @param pair of bytes, the first the higher
    void add(int pair, int kind) {
        kinds[pair] |= (short) kind;
    }

    Starts in(byte[] bytes) {
        var starts = new Starts();
        var pair = bytes.length == 0 ? 0 : bytes[0] & 0xff;
        for (int next = 1; next < bytes.length; next++) {
            pair = (pair << 8 | bytes[next] & 0xff) & 0xffff;
            var kind = kinds[pair];
            if (kind != 0) {
                starts.add(next - 1, kind);
            }
        }
        return starts;
    }

    /// Where something may begin.
    static final class Starts {
        private long[] starts = new long[16];
        private int size;

        private void add(int at, int kind) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
            }
            starts[size++] = (long) at << 16 | kind & 0xffff;
        }

        int size() {
            return size;
        }

        int at(int i) {
            return (int) (starts[i] >>> 16);
        }

        boolean is(int i, int kind) {
            return (starts[i] & kind) != 0;
        }
    }
}
