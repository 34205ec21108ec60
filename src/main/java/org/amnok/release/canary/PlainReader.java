package org.amnok.release.canary;

/// Makes [PlainWords] of a text, in one pass.
final class PlainReader {
    private static final int LONGEST_MARK = 400;

    /// What most bytes become: letters of ASCII their lower case, all others themselves. 0 of those
    /// that ask for a closer look: spaces, marks, escapes, and the first bytes of letters that may
    /// have a lower case. Chinese, Japanese and Korean ones have none.
    private static final byte[] PLAIN = new byte[256];

    static {
        for (int b = 0; b < PLAIN.length; b++) {
            var mayHaveCase =
                    b >= 0xc2 && b < 0xe0 || b == 0xe1 || b == 0xe2 || b == 0xea || b == 0xef;
            var isOdd = isSpace(b) || b == '<' || b == '&' || b == '\\' || mayHaveCase;
            PLAIN[b] = (byte) (isOdd ? 0 : b < 0x80 ? Character.toLowerCase(b) : b);
        }
    }

    private final byte[] text;
    private final int length;
    private final boolean withMarks;
    private final CharacterReferences escapes;
    private final byte[] words;
    private int size;
    private boolean hasMarks;

    /// @param length how many of the bytes are the text
    /// @param withMarks false to pass over marks of XML
    PlainReader(byte[] text, int length, boolean withMarks) {
        this.text = text;
        this.length = length;
        this.withMarks = withMarks;
        escapes = new CharacterReferences(text, length);
        words = new byte[length];
    }

    PlainWords words() {
        var at = 0;
        while (at < length) {
            at = plain(at);
            at = at < length ? odd(at) : at;
        }
        return new PlainWords(
                words, size > 0 && words[size - 1] == ' ' ? size - 1 : size, hasMarks);
    }

    /// @return where the next one stands that asks for a closer look
    private int plain(int from) {
        var at = from;
        var to = size;
        for (; at < length; at++) {
            var plain = PLAIN[text[at] & 0xff];
            if (plain == 0 && text[at] != 0) {
                break;
            }
            words[to++] = plain;
        }
        size = to;
        return at;
    }

    private int odd(int at) {
        var b = text[at];
        return switch (b) {
            case '<' -> mark(at);
            case '&', '\\' -> escape(at);
            default -> isSpace(b) ? space(at + 1) : letter(at);
        };
    }

    private int space(int next) {
        if (size > 0 && words[size - 1] != ' ') {
            words[size++] = ' ';
        }
        return next;
    }

    private int mark(int at) {
        var end = withMarks ? at : markEnd(at);
        if (end == at) {
            words[size++] = '<';
            hasMarks = true;
            return at + 1;
        }
        if (ValueMarks.isAt(text, at, end)) {
            words[size++] = PlainWords.BORDER;
            return end;
        }
        return space(end);
    }

    /// Where a mark ends that begins here; here when none does.
    private int markEnd(int at) {
        for (int i = at + 1; i < length && i - at <= LONGEST_MARK + 1; i++) {
            if (text[i] == '>') {
                return i + 1;
            } else if (text[i] == '<') {
                return at;
            }
        }
        return at;
    }

    private int escape(int at) {
        escapes.read(at);
        var character = escapes.character();
        if (isSpace(character)) {
            return space(escapes.end());
        }
        size += Utf8.put(lower(character), words, size);
        return escapes.end();
    }

    /// Of a letter that is longer in lower case, which hardly any is, the letter itself.
    private static int lower(int character) {
        var lower = Character.toLowerCase(character);
        return Utf8.length(lower) > Utf8.length(character) ? character : lower;
    }

    private int letter(int at) {
        var bytes = Utf8.length(text, at, length);
        if (bytes == 1) {
            words[size++] = text[at];
        } else {
            size += Utf8.put(lower(Utf8.at(text, at, length)), words, size);
        }
        return at + bytes;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
