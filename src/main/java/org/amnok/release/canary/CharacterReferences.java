package org.amnok.release.canary;

/// Characters that XML, HTML and JSON write as something else: `&#176;`, `&#xb0;`, `&quot;`,
/// `\u00b0`. An ampersand that is escaped itself may begin another: `&amp;quot;`.
final class CharacterReferences {
    private static final int MOST_DECIMAL_DIGITS = 7;
    private static final int MOST_HEX_DIGITS = 6;
    private static final int JSON_DIGITS = 4;

    private static final String[] NAMES = {"quot;", "apos;", "lt;", "gt;", "amp;"};
    private static final String NAMED = "\"'<>&";

    private final byte[] text;
    private final int length;

    private int character;
    private int end;

    /// @param length how many of the bytes are the text, in UTF-8
    CharacterReferences(byte[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /// Reads what stands at an ampersand or backslash: a character that is written as something
    /// else, or it itself.
    void read(int at) {
        character = text[at];
        end = at + 1;
        if (character == '\\') {
            json(at);
            return;
        }
        while (character == '&' && (reference() || name())) {
            // An ampersand that was escaped may begin another.
        }
    }

    /// The character that was read; a space when there is no such one.
    int character() {
        return Character.isValidCodePoint(character) ? character : ' ';
    }

    /// Where it ended.
    int end() {
        return end;
    }

    private boolean reference() {
        if (end + 1 >= length || text[end] != '#') {
            return false;
        }
        var isHex = (text[end + 1] | 0x20) == 'x';
        var from = isHex ? end + 2 : end + 1;
        var to = digitsEnd(from, isHex ? MOST_HEX_DIGITS : MOST_DECIMAL_DIGITS, isHex ? 16 : 10);
        var isOne = to > from && to < length && text[to] == ';';
        if (isOne) {
            character = value(from, to, isHex ? 16 : 10);
            end = to + 1;
        }
        return isOne;
    }

    private boolean name() {
        for (int i = 0; i < NAMES.length; i++) {
            if (stands(NAMES[i])) {
                character = NAMED.charAt(i);
                end += NAMES[i].length();
                return true;
            }
        }
        return false;
    }

    private boolean stands(String name) {
        var at = 0;
        while (at < name.length() && end + at < length && text[end + at] == name.charAt(at)) {
            at++;
        }
        return at == name.length();
    }

    /// One or, of a character that has two halves, two.
    private void json(int at) {
        var first = json16(at);
        if (first >= 0) {
            character = first;
            end = at + 2 + JSON_DIGITS;
            var second = json16(end);
            if (second >= 0 && Character.isSurrogatePair((char) first, (char) second)) {
                character = Character.toCodePoint((char) first, (char) second);
                end += 2 + JSON_DIGITS;
            }
        }
    }

    private int json16(int at) {
        var from = at + 2;
        return from < length
                        && text[at] == '\\'
                        && text[at + 1] == 'u'
                        && digitsEnd(from, JSON_DIGITS, 16) == from + JSON_DIGITS
                ? value(from, from + JSON_DIGITS, 16)
                : -1;
    }

    private int digitsEnd(int from, int most, int radix) {
        var at = from;
        while (at < length && at - from < most && digit(at, radix) >= 0) {
            at++;
        }
        return at;
    }

    private int digit(int at, int radix) {
        return Character.digit(text[at] & 0xff, radix);
    }

    private int value(int from, int to, int radix) {
        var value = 0;
        for (int at = from; at < to; at++) {
            value = value * radix + digit(at, radix);
        }
        return value;
    }
}
