package org.amnok.release.canary;

/// Text as words with one space between, in lower case.
final class PlainWords {
    private static final int LONGEST_MARK = 400;

    private PlainWords() {}

    /// @param withMarks false to pass over marks of XML, which a reader does not see
    static String of(String text, boolean withMarks) {
        var words = new char[text.length()];
        var length = 0;
        for (int at = 0; at < words.length; ) {
            var c = text.charAt(at);
            var end = c != '<' || withMarks ? at : markEnd(text, at);
            if (end == at && !isSpace(c)) {
                words[length++] = lower(c);
            } else if (length > 0 && words[length - 1] != ' ') {
                words[length++] = ' ';
            }
            at = Math.max(end, at + 1);
        }
        return new String(words, 0, length > 0 && words[length - 1] == ' ' ? length - 1 : length);
    }

    private static char lower(char c) {
        return c < 'A' || c > 'Z' && c < 0x80 ? c : Character.toLowerCase(c);
    }

    /// Where a mark ends that begins here; here when none does.
    private static int markEnd(String text, int at) {
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
