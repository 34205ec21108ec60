package org.amnok.release.canary;

/// Text as words with one space between, in lower case.
///
/// @param chars of which the first are the text
/// @param length how many are
record PlainWords(char[] chars, int length) {
    private static final int LONGEST_MARK = 400;
    private static final int ASCII = 0x80;

    /// Of letters and signs the lower case; 0 of what is more than that.
    private static final char[] LOWER = new char[ASCII];

    static {
        for (char c = 1; c < ASCII; c++) {
            LOWER[c] = isSpace(c) || c == '<' ? 0 : Character.toLowerCase(c);
        }
    }

    /// With marks of XML, if there are any.
    static PlainWords of(String text) {
        return of(text.toCharArray(), true);
    }

    /// @param withMarks false to pass over marks of XML, which a reader does not see
    static PlainWords of(char[] text, boolean withMarks) {
        var words = new char[text.length];
        var length = 0;
        for (int at = 0; at < text.length; ) {
            var c = text[at];
            var plain = c < ASCII ? LOWER[c] : Character.toLowerCase(c);
            if (plain != 0) {
                words[length++] = plain;
                at++;
                continue;
            }
            var end = c != '<' || withMarks ? at : markEnd(text, at);
            if (end == at && !isSpace(c)) {
                words[length++] = c;
            } else if (length > 0 && words[length - 1] != ' ') {
                words[length++] = ' ';
            }
            at = Math.max(end, at + 1);
        }
        return new PlainWords(words, length > 0 && words[length - 1] == ' ' ? length - 1 : length);
    }

    /// Where a mark ends that begins here; here when none does.
    private static int markEnd(char[] text, int at) {
        for (int i = at + 1; i < text.length && i - at <= LONGEST_MARK + 1; i++) {
            var c = text[i];
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

    boolean isEmpty() {
        return length == 0;
    }

    int codePointAt(int at) {
        return Character.codePointAt(chars, at, length);
    }

    int codePointBefore(int at) {
        return Character.codePointBefore(chars, at);
    }

    String string(int from, int to) {
        return new String(chars, from, to - from);
    }

    @Override
    public String toString() {
        return string(0, length);
    }
}
