package org.amnok.release.canary;

import java.util.Arrays;
import java.util.Base64;
import java.util.function.BiConsumer;

/// Runs of letters and digits in a text that stand for other bytes: Base64, and hexadecimal strings
/// of PDF (ISO 32000-1, 7.3.4.3).
final class PackedRuns {
    private static final int SHORTEST_BASE64 = 64;
    private static final int SHORTEST_HEX = 8;

    private static final boolean[] BASE64 = new boolean[256];

    static {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
                .chars()
                .forEach(c -> BASE64[c] = true);
    }

    private final byte[] text;
    private final BiConsumer<String, byte[]> found;

    private PackedRuns(byte[] text, BiConsumer<String, byte[]> found) {
        this.text = text;
        this.found = found;
    }

    /// Decodes all of them.
    ///
    /// @param found gets how each was packed, and its bytes
    static void in(byte[] text, BiConsumer<String, byte[]> found) {
        var runs = new PackedRuns(text, found);
        for (int at = 0; at < text.length; ) {
            at = text[at] == '<' ? runs.hex(at) : runs.base64(at);
        }
    }

    /// @return where to go on
    private int base64(int from) {
        var to = from;
        while (to < text.length && BASE64[text[to] & 0xff]) {
            to++;
        }
        if (to - from >= SHORTEST_BASE64) {
            var whole = to - from & ~3;
            found.accept(
                    "Base64",
                    Base64.getDecoder().decode(Arrays.copyOfRange(text, from, from + whole)));
        }
        return Math.max(to, from + 1);
    }

    private int hex(int from) {
        var bytes = new byte[64];
        var digits = 0;
        for (int at = from + 1; at < text.length; at++) {
            var digit = Character.digit(text[at], 16);
            if (digit >= 0) {
                bytes = digits / 2 < bytes.length ? bytes : Arrays.copyOf(bytes, 2 * digits);
                bytes[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            } else if (text[at] == '>' && digits >= SHORTEST_HEX) {
                found.accept("a string", Arrays.copyOf(bytes, (digits + 1) / 2));
                return at + 1;
            } else if (text[at] != ' ' && text[at] != '\n' && text[at] != '\r') {
                return from + 1;
            }
        }
        return from + 1;
    }
}
