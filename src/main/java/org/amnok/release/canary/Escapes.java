package org.amnok.release.canary;

/// Characters that XML, HTML and JSON write as something else.
final class Escapes {
    private static final int MOST_DECIMAL_DIGITS = 7;
    private static final int MOST_HEX_DIGITS = 6;
    private static final int JSON_DIGITS = 4;

    private final String text;
    private final StringBuilder plain;

    /// How far the text has been copied.
    private int copied;

    private Escapes(String text) {
        this.text = text;
        plain = new StringBuilder(text.length());
    }

    /// The text with its characters as a reader sees them; the same when it has no others.
    static String undone(String text) {
        var plain =
                text.indexOf('&') < 0 && text.indexOf('\\') < 0
                        ? text
                        : new Escapes(text).withoutNumbers();
        return plain.indexOf('&') < 0 ? plain : new Escapes(plain).withoutNames();
    }

    private String withoutNumbers() {
        for (int at = 0; at + 3 < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '&' && text.charAt(at + 1) == '#') {
                at = reference(at);
            } else if (c == '\\' && text.charAt(at + 1) == 'u') {
                at = json(at);
            }
        }
        return whole();
    }

    /// `&#176;` or `&#xb0;`.
    ///
    /// @return the last character that has been looked at
    private int reference(int at) {
        var isHex = (text.charAt(at + 2) | 0x20) == 'x';
        var from = isHex ? at + 3 : at + 2;
        var most = isHex ? MOST_HEX_DIGITS : MOST_DECIMAL_DIGITS;
        var end = digitsEnd(from, most, isHex ? 16 : 10);
        return end > from && end < text.length() && text.charAt(end) == ';'
                ? replace(at, end + 1, Integer.parseInt(text, from, end, isHex ? 16 : 10))
                : at;
    }

    /// `\\u00b0`.
    private int json(int at) {
        var end = digitsEnd(at + 2, JSON_DIGITS, 16);
        return end == at + 2 + JSON_DIGITS
                ? replace(at, end, Integer.parseInt(text, at + 2, end, 16))
                : at;
    }

    private int digitsEnd(int from, int most, int radix) {
        var at = from;
        while (at < text.length() && at - from < most && isDigit(text.charAt(at), radix)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c, int radix) {
        return c < 0x80 && Character.digit(c, radix) >= 0;
    }

    private int replace(int from, int to, int codePoint) {
        plain.append(text, copied, from);
        if (Character.isValidCodePoint(codePoint)) {
            plain.appendCodePoint(codePoint);
        } else {
            plain.append(' ');
        }
        copied = to;
        return to - 1;
    }

    private String whole() {
        return copied == 0 ? text : plain.append(text, copied, text.length()).toString();
    }

    private String withoutNames() {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            if (text.startsWith("quot;", at + 1)) {
                replace(at, at + 6, '"');
            } else if (text.startsWith("apos;", at + 1)) {
                replace(at, at + 6, '\'');
            } else if (text.startsWith("lt;", at + 1)) {
                replace(at, at + 4, '‹');
            } else if (text.startsWith("gt;", at + 1)) {
                replace(at, at + 4, '›');
            } else if (text.startsWith("amp;", at + 1)) {
                replace(at, at + 5, '&');
            }
        }
        return whole();
    }
}
