package org.amnok.geo.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.amnok.geo.border.HanForms;

/// A text without case, marks above letters, apostrophes and the kana between Hanzi that say how to
/// read them, its blanks and dashes as single blanks, syllables taken apart, Hanzi as simplified
/// ones; each character knows where it stood. Takes time in proportion to the text.
final class FoldedText {
    /// In the middle of a name: 中朝友誼(ゆうぎ)橋.
    private static final Pattern READING =
            Pattern.compile("[(（][ぁ-んァ-ヺー・]{1,12}[)）](?=\\p{IsHan})");

    private char[] folded;
    private int[] from;
    private int length;

    private FoldedText(int expected) {
        folded = new char[expected];
        from = new int[expected];
    }

    static FoldedText of(String text) {
        var result = new FoldedText(Math.max(16, text.length() + text.length() / 2));
        var reading = READING.matcher(text);
        for (var at = 0; at < text.length(); ) {
            if ("(（".indexOf(text.charAt(at)) >= 0
                    && reading.region(at, text.length()).lookingAt()) {
                at = reading.end();
                continue;
            }
            var point = text.codePointAt(at);
            result.take(point, at);
            at += Character.charCount(point);
        }
        return result;
    }

    private void take(int point, int at) {
        if (isBlank(point)) {
            if (length == 0 || folded[length - 1] != ' ') {
                add(' ', at);
            }
        } else if (point < 0x80) {
            addPlain((char) point, at);
        } else {
            var parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
            for (var i = 0; i < parts.length(); i++) {
                addPlain(parts.charAt(i), at);
            }
        }
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || "-‐‑‒–—―−/·・".indexOf(point) >= 0;
    }

    private void addPlain(char c, int at) {
        var isMark = c >= 0x300 && c <= 0x36f;
        if (!isMark && "'’‘ʼ`".indexOf(c) < 0) {
            add(Character.toLowerCase(HanForms.simplified(c)), at);
        }
    }

    private void add(char c, int at) {
        if (length == folded.length) {
            folded = Arrays.copyOf(folded, length * 2);
            from = Arrays.copyOf(from, length * 2);
        }
        folded[length] = c;
        from[length++] = at;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return folded[index];
    }

    /// Where in the text it stood; the text's length behind the last.
    int origin(int index, String text) {
        return index < length ? from[index] : text.length();
    }

    /// True where no syllable goes on.
    boolean isWhole(int index) {
        return index >= length || folded[index] < 0x1160 || folded[index] > 0x11ff;
    }

    /// All of it.
    String text() {
        return new String(folded, 0, length).strip();
    }
}
