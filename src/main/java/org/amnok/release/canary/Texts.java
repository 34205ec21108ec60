package org.amnok.release.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What some bytes say when they are read as text.
final class Texts {
    private static final int SAMPLE = 4096;

    private Texts() {}

    /// The bytes as text, in every encoding that they may be in; empty when they are none.
    static List<String> of(byte[] bytes) {
        var texts = new ArrayList<String>();
        if (isText(bytes)) {
            texts.add(new String(bytes, StandardCharsets.UTF_8));
        }
        if (isWide(bytes)) {
            texts.add(new String(bytes, StandardCharsets.UTF_16BE));
            texts.add(new String(bytes, StandardCharsets.UTF_16LE));
        }
        return texts;
    }

    /// True when nearly all bytes are letters and signs.
    static boolean isText(byte[] bytes) {
        var length = Math.min(bytes.length, SAMPLE);
        var odd = 0;
        for (int i = 0; i < length; i++) {
            var value = bytes[i] & 0xff;
            if (value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
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
