package org.amnok.release.canary;

import java.util.Locale;

/// Text as words with one space between, in lower case.
final class PlainWords {
    private static final int LONGEST_MARK = 400;

    private PlainWords() {}

    /// @param withMarks false to pass over marks of XML, which a reader does not see
    static String of(String text, boolean withMarks) {
        var words = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            var end = withMarks ? at : markEnd(text, at);
            if (end == at && !isSpace(text.charAt(at))) {
                words.append(text.charAt(at));
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
            at = Math.max(end, at + 1);
        }
        return words.toString().toLowerCase(Locale.ROOT).strip();
    }

    /// Where a mark ends that begins here; here when none does.
    private static int markEnd(String text, int at) {
        if (text.charAt(at) != '<') {
            return at;
        }
        for (int i = at + 1; i < text.length() && i - at <= LONGEST_MARK + 1; i++) {
            var c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (c == '<') {
                return at;
            }
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
