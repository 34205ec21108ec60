package org.amnok.release.canary;

import java.util.Arrays;
import java.util.Base64;
import java.util.function.BiConsumer;

/// Runs of letters and digits in a text that stand for other bytes: Base64, and hexadecimal strings
/// of PDF (ISO 32000-1, 7.3.4.3).
record PackedRuns(byte[] text, BiConsumer<String, byte[]> found) {
    private static final int SHORTEST_BASE64 = 64;
    private static final int SHORTEST_HEX = 8;

    private static final boolean[] BASE64 = new boolean[256];
    private static final byte SPACE = 16;
    private static final byte OTHER = -1;

    /// The value of a digit, or one of the above.
    private static final byte[] HEX = new byte[256];

    static {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
                .chars()
                .forEach(c -> BASE64[c] = true);
        Arrays.fill(HEX, OTHER);
        " \n\r".chars().forEach(c -> HEX[c] = SPACE);
        "0123456789abcdefABCDEF".chars().forEach(c -> HEX[c] = (byte) Character.digit(c, 16));
    }

    /// Decodes all of them.
    ///
    /// @param found gets how each was packed, and its bytes
    static void in(byte[] text, PrefixFilter.Starts starts, BiConsumer<String, byte[]> found) {
        var runs = new PackedRuns(text, found);
        for (int i = 0; i < starts.size(); i++) {
            if (starts.is(i, PrefixFilter.HEX)) {
                runs.hex(starts.at(i));
            }
        }
        runs.base64();
    }

    /// Looks at every 64th byte: of a long run each stretch of 64 has all.
    private void base64() {
        for (int from = 0; from + SHORTEST_BASE64 <= text.length; ) {
            var last = from + SHORTEST_BASE64 - 1;
            while (last >= from && BASE64[text[last] & 0xff]) {
                last--;
            }
            from = last >= from ? last + 1 : base64(from) + 1;
        }
    }

    /// @return where the run ends
    private int base64(int from) {
        var to = from + SHORTEST_BASE64;
        while (to < text.length && BASE64[text[to] & 0xff]) {
            to++;
        }
        if (!isHexString(from, to)) {
            var whole = to - from & ~3;
            found.accept(
                    "Base64",
                    Base64.getDecoder().decode(Arrays.copyOfRange(text, from, from + whole)));
        }
        return to;
    }

    /// True when the run has been decoded already.
    private boolean isHexString(int from, int to) {
        return from > 0 && text[from - 1] == '<' && hexEnd(from - 1) == to;
    }

    private void hex(int from) {
        var end = hexEnd(from);
        if (end < 0) {
            return;
        }
        var bytes = new byte[(end - from) / 2];
        var digits = 0;
        for (int at = from + 1; at < end; at++) {
            var digit = HEX[text[at] & 0xff];
            if (digit != SPACE) {
                bytes[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            }
        }
        if (digits >= SHORTEST_HEX) {
            found.accept("a string", Arrays.copyOf(bytes, (digits + 1) / 2));
        }
    }

    /// Where a hexadecimal string ends that begins at a mark; -1 when none does.
    private int hexEnd(int mark) {
        var at = mark + 1;
        while (at < text.length && HEX[text[at] & 0xff] != OTHER) {
            at++;
        }
        return at < text.length && text[at] == '>' ? at : -1;
    }
}
