package org.amnok.basemap.tiff;

/// TIFF's variant of LZW (TIFF 6.0, section 13): codes of 9 to 12 bits, the highest bit first, one
/// code longer a step earlier than elsewhere.
final class Lzw {
    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int MOST_CODES = 4096;

    private final byte[] packed;
    private final int[] prefix = new int[MOST_CODES];
    private final byte[] suffix = new byte[MOST_CODES];
    private final int[] length = new int[MOST_CODES];
    private long bit;

    private Lzw(byte[] packed) {
        this.packed = packed;
        for (var i = 0; i < 256; i++) {
            suffix[i] = (byte) i;
            length[i] = 1;
        }
    }

    /// What is damaged ends early: the rest is 0.
    static byte[] unpacked(byte[] packed, int size) {
        var all = new byte[size];
        new Lzw(packed).unpack(all);
        return all;
    }

    private void unpack(byte[] all) {
        var next = END + 1;
        var width = 9;
        var before = -1;
        var at = 0;
        while (at < all.length) {
            var code = next(width);
            if (code < 0 || code == END) {
                return;
            }
            if (code == CLEAR) {
                next = END + 1;
                width = 9;
                before = -1;
                continue;
            }
            if (before < 0) {
                if (code >= CLEAR) {
                    return;
                }
                all[at++] = (byte) code;
                before = code;
                continue;
            }
            if (code > next || next >= MOST_CODES) {
                return;
            }
            prefix[next] = before;
            length[next] = length[before] + 1;
            suffix[next] = first(code < next ? code : before);
            next++;
            at = write(code, all, at);
            before = code;
            if (next + 1 >= 1 << width && width < 12) {
                width++;
            }
        }
    }

    private byte first(int code) {
        var c = code;
        while (length[c] > 1) {
            c = prefix[c];
        }
        return suffix[c];
    }

    private int write(int code, byte[] all, int at) {
        var end = at + length[code];
        var c = code;
        for (var i = end - 1; i >= at; i--) {
            if (i < all.length) {
                all[i] = suffix[c];
            }
            c = prefix[c];
        }
        return Math.min(end, all.length);
    }

    private int next(int width) {
        var code = 0;
        for (var i = 0; i < width; ) {
            var index = (int) (bit >> 3);
            if (index >= packed.length) {
                return -1;
            }
            var left = 8 - (int) (bit & 7);
            var take = Math.min(left, width - i);
            var part = (packed[index] & 0xFF) >> left - take & (1 << take) - 1;
            code = code << take | part;
            i += take;
            bit += take;
        }
        return code;
    }
}
