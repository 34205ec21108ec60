package org.amnok.release.canary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What some bytes say when they are read as text.
final class Texts {
    private static final int SAMPLE = 4096;
    private static final int FEWEST_IN_A_SCRAP = 6;

    /// Compressed bytes hardly ever look like this many letters and signs in a row.
    private static final int FEWEST_IN_A_RUN = 16;

    /// Bytes with which a letter or sign may begin.
    private static final boolean[] BEGINS = new boolean[256];

    static {
        for (int i = 0; i < BEGINS.length; i++) {
            BEGINS[i] = i >= 0x20 && i < 0x7f || i >= 0xc2 && i < 0xf5;
        }
    }

    private Texts() {}

    /// What the bytes say, in UTF-8, when they are no text in it: the words that stand between
    /// other bytes, and what they are in other encodings that they may be in.
    static List<byte[]> among(byte[] bytes) {
        var texts = new ArrayList<byte[]>();
        if (!isText(bytes)) {
            texts.add(runs(bytes, FEWEST_IN_A_RUN, Integer.MAX_VALUE));
        }
        if (isWide(bytes)) {
            texts.add(utf8(bytes, StandardCharsets.UTF_16BE));
            texts.add(utf8(bytes, StandardCharsets.UTF_16LE));
        }
        return texts;
    }

    private static byte[] utf8(byte[] bytes, Charset charset) {
        return new String(bytes, charset).getBytes(StandardCharsets.UTF_8);
    }

    /// What among bytes that are no text may be words or chance, with borders between: short words
    /// are bound to be found in it.
    static byte[] scraps(byte[] bytes) {
        return isText(bytes) ? new byte[0] : runs(bytes, FEWEST_IN_A_SCRAP, FEWEST_IN_A_RUN);
    }

    /// The words among bytes that are none, with a border behind each: what other bytes part are no
    /// sentence.
    private static byte[] runs(byte[] bytes, int fewest, int below) {
        var words = new ByteArrayOutputStream(0);
        for (int from = 0; from < bytes.length; from++) {
            if (!BEGINS[bytes[from] & 0xff]) {
                continue;
            }
            var to = end(bytes, from);
            if (to - from >= fewest && to - from < below) {
                words.write(bytes, from, to - from);
                words.write(PlainWords.BORDER);
            }
            from = to;
        }
        return words.toByteArray();
    }

    private static int end(byte[] bytes, int from) {
        var to = from;
        for (int more = 1; more > 0; to += more) {
            more = letterBytes(bytes, to);
        }
        return to;
    }

    /// How many bytes the letter or sign in UTF-8 has that begins here; 0 when none does.
    private static int letterBytes(byte[] bytes, int at) {
        if (at >= bytes.length) {
            return 0;
        }
        var first = bytes[at] & 0xff;
        if (first < 0x80) {
            return first >= 0x20 && first < 0x7f ? 1 : 0;
        }
        var count = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        var isLetter = first >= 0xc2 && first < 0xf5 && at + count <= bytes.length;
        for (int i = 1; isLetter && i < count; i++) {
            isLetter = (bytes[at + i] & 0xc0) == 0x80;
        }
        return isLetter ? count : 0;
    }

    /// True when nearly all bytes are letters and signs, or borders between values.
    static boolean isText(byte[] bytes) {
        var length = Math.min(bytes.length, SAMPLE);
        var odd = 0;
        for (int i = 0; i < length; i++) {
            var value = bytes[i] & 0xff;
            if (value < 0x20 && "\t\n\f\r\u001f".indexOf(value) < 0) {
                odd++;
            }
        }
        return odd * 10 <= length;
    }

    /// True for UTF-16: of a text in it that has digits, many bytes are 0 at one side of each pair.
    private static boolean isWide(byte[] bytes) {
        var length = Math.min(bytes.length, SAMPLE) & ~1;
        var zeroes = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeroes[i & 1]++;
            }
        }
        var more = Math.max(zeroes[0], zeroes[1]);
        return more * 8 >= length && more > 4 * Math.min(zeroes[0], zeroes[1]);
    }
}
