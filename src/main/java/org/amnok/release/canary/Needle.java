package org.amnok.release.canary;

import java.util.function.Consumer;

/// Words to look for: a short text as a whole, pieces of a long one, since people quote and pages
/// break lines.
///
/// @param words in lower case, with single spaces
/// @param standsAlone true when letters around them make other words of them: "K7", not "MK70"
record Needle(String words, boolean standsAlone) {
    private static final int WINDOW = 20;
    private static final int WINDOW_EAST_ASIAN = 10;
    private static final int STEP_EAST_ASIAN = 3;
    private static final int FIRST_EAST_ASIAN = 0x1100;

    /// No needle has more bytes of UTF-8.
    static final int LONGEST = 2 * WINDOW * 3;

    /// Those of a text, in the order in which they stand in it.
    static void each(String text, Consumer<Needle> taker) {
        var plain = PlainWords.of(text).toString();
        var window = isEastAsian(plain) ? WINDOW_EAST_ASIAN : WINDOW;
        if (plain.length() >= window) {
            pieces(plain, window, taker);
        } else if (!plain.isEmpty()) {
            taker.accept(new Needle(plain, true));
        }
    }

    /// From every word on a piece that is long enough to be no accident.
    private static void pieces(String text, int window, Consumer<Needle> taker) {
        for (int from = 0; from + window <= text.length(); from = next(text, from, window)) {
            var space = text.indexOf(' ', from + window);
            var to = space < 0 || space > from + 2 * window ? from + window : space;
            taker.accept(new Needle(text.substring(whole(text, from), whole(text, to)), false));
        }
    }

    /// Characters beyond the basic plane have two halves.
    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int next(String text, int from, int window) {
        var space = text.indexOf(' ', from) + 1;
        return window == WINDOW && space > 0 ? space : from + STEP_EAST_ASIAN;
    }

    private static boolean isEastAsian(String text) {
        var signs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_EAST_ASIAN) {
                var codePoint = text.codePointAt(i);
                signs += isEastAsian(codePoint) ? 1 : 0;
                i += Character.charCount(codePoint) - 1;
            }
        }
        return signs * 3 > text.length();
    }

    private static boolean isEastAsian(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
