package org.amnok.release.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the numbers of a text that may belong to secret places. Drawings are made of numbers: most
/// are passed over by a glance at their first digits.
final class NumberFinder {
    private static final Pattern SEXAGESIMAL =
            Pattern.compile(
                    "(\\d{1,3})\\s*(?:°|º|&#176;|&deg;|deg|d|-|:|\\s)\\s*(\\d{1,2})\\s*"
                            + "(?:['′’]|&#39;|&apos;|m|-|:|\\s)\\s*(\\d{1,2}(?:\\.\\d+)?)");
    private static final Pattern MGRS =
            Pattern.compile(
                    "\\d{1,2}[C-HJ-NP-X]\\s?[A-HJ-NP-Z][A-HJ-NP-V]\\s?"
                            + "(?:\\d{3}\\s?\\d{3}|\\d{4}\\s?\\d{4}|\\d{5}\\s?\\d{5})(?!\\d)");

    /// No place in degrees, minutes and seconds, or of MGRS, has more bytes.
    private static final int LONGEST = 200;

    private static final byte[] DEGREES = {(byte) 0xc2, (byte) 0xb0};
    private static final byte[] ORDINAL = {(byte) 0xc2, (byte) 0xba};

    private static final double ARC_SECOND = 1.0 / 3600;
    private static final double FINEST_DEGREES = 1e-9;
    private static final int FEWEST_DECIMALS = 3;
    private static final int MOST_DECIMALS = 17;

    /// So many digits a double holds as they are.
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = new double[MOST_DECIMALS + 1];

    static {
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = Double.parseDouble("1e" + i);
        }
    }

    private final boolean[] degrees = new boolean[1000];
    private final Northings northings;

    /// @param northings that are looked for
    NumberFinder(Northings northings) {
        this.northings = northings;
    }

    /// Looks for the degrees of a place.
    void add(double latDegrees, double lonDegrees) {
        addDegrees(latDegrees);
        addDegrees(lonDegrees);
    }

    private void addDegrees(double value) {
        var whole = Math.abs(value);
        Arrays.fill(degrees, (int) Math.max(0, whole - 0.001), (int) (whole + 0.001) + 1, true);
    }

    /// What is in a text.
    ///
    /// @param metres all that may be eastings or northings; none when there is no northing
    /// @param squares in MGRS, as written
    record Found(
            WrittenNumbers decimals,
            WrittenNumbers sexagesimals,
            WrittenNumbers metres,
            List<String> squares) {}

    /// @param length how many of the bytes are the text, in UTF-8
    Found in(byte[] text, int length) {
        var search = new Search(text, length);
        search.run();
        return search.found();
    }

    private final class Search {
        private final byte[] text;
        private final int length;
        private final WrittenNumbers decimals = new WrittenNumbers();
        private final WrittenNumbers sexagesimals = new WrittenNumbers();
        private final WrittenNumbers metres = new WrittenNumbers();
        private final List<String> squares = new ArrayList<>();
        private boolean hasNorthing;

        /// How many bytes so far begin no character.
        private int inside;

        Search(byte[] text, int length) {
            this.text = text;
            this.length = length;
        }

        Found found() {
            return new Found(
                    decimals, sexagesimals, hasNorthing ? metres : new WrittenNumbers(), squares);
        }

        void run() {
            for (int at = 0; at < length; at++) {
                var b = text[at];
                if (isDigit(b)) {
                    at = digits(at) - 1;
                } else {
                    inside += Utf8.isInside(b) ? 1 : 0;
                }
            }
        }

        /// Looks at a run of digits, and skips it.
        private int digits(int from) {
            var to = from;
            var value = 0;
            while (to < length && isDigit(text[to])) {
                value = to - from < 9 ? 10 * value + text[to] - '0' : value;
                to++;
            }
            if (to - from <= 7) {
                number(from, to, value);
            }
            return to;
        }

        private void number(int at, int end, int value) {
            var digits = end - at;
            var isFraction = at > 0 && text[at - 1] == '.';
            if (digits <= 3) {
                if (degrees[value]) {
                    degrees(at, end, value, isFraction);
                }
                if (digits <= 2 && mayBeSquare(at, end)) {
                    square(at);
                }
            } else if (digits >= 6 && !isFraction) {
                metres(at, end, value);
            }
        }

        private void degrees(int at, int end, int value, boolean isFraction) {
            if (!isFraction && end < length && (text[end] == '.' || text[end] == ',')) {
                decimal(at, end, value);
            }
            if (mayBeSexagesimal(end)) {
                sexagesimal(at);
            }
        }

        private void decimal(int at, int point, int whole) {
            long value = whole;
            var end = point + 1;
            while (end < length && isDigit(text[end])) {
                value = end - point <= EXACT_DIGITS ? 10 * value + text[end] - '0' : value;
                end++;
            }
            var count = end - point - 1;
            if (count >= FEWEST_DECIMALS && count <= MOST_DECIMALS) {
                var exact =
                        end - at - 1 <= EXACT_DIGITS
                                ? value / POWERS[count]
                                : parsed(at, point, end);
                decimals.add(at - inside, exact, Math.max(FINEST_DEGREES, 1 / POWERS[count]));
            }
        }

        private double parsed(int at, int point, int end) {
            var digits = string(at, end).toCharArray();
            digits[point - at] = '.';
            return Double.parseDouble(new String(digits));
        }

        private String string(int from, int to) {
            return new String(text, from, Math.min(to, length) - from, StandardCharsets.UTF_8);
        }

        /// True when behind the degrees there may be minutes.
        private boolean mayBeSexagesimal(int end) {
            var at = pastSpace(end);
            if (at >= length) {
                return false;
            }
            return switch (text[at]) {
                case '&', 'd' -> true;
                case '-', ':' -> isDigitAt(pastSpace(at + 1));
                default ->
                        stands(DEGREES, at) || stands(ORDINAL, at)
                                ? isDigitAt(pastSpace(at + 2))
                                : at > end && isDigit(text[at]);
            };
        }

        private boolean stands(byte[] sign, int at) {
            return at + 1 < length && text[at] == sign[0] && text[at + 1] == sign[1];
        }

        private void sexagesimal(int at) {
            var found = SEXAGESIMAL.matcher(string(at, at + LONGEST));
            if (found.lookingAt()) {
                var degrees =
                        Integer.parseInt(found.group(1))
                                + Integer.parseInt(found.group(2)) / 60.0
                                + Double.parseDouble(found.group(3)) / 3600;
                sexagesimals.add(at - inside, degrees, ARC_SECOND);
            }
        }

        private void square(int at) {
            var found = MGRS.matcher(string(at, at + LONGEST));
            if (found.lookingAt()) {
                squares.add(found.group());
            }
        }

        private boolean mayBeSquare(int at, int end) {
            return end < length
                    && text[end] >= 'C'
                    && text[end] <= 'X'
                    && (at == 0 || !isAsciiLetter(text[at - 1]));
        }

        private void metres(int at, int end, int whole) {
            var isNorthing = northings.mayHave(whole);
            if (isNorthing || Northings.mayBeEasting(whole)) {
                hasNorthing |= isNorthing;
                metres.add(at - inside, whole + fraction(end), Northings.METRES_WITHIN);
            }
        }

        /// What stands behind a point, at most to so many digits as count.
        private double fraction(int point) {
            if (point >= length || text[point] != '.') {
                return 0;
            }
            double value = 0;
            var end = point + 1;
            for (; isDigitAt(end) && end - point <= FEWEST_DECIMALS; end++) {
                value = 10 * value + text[end] - '0';
            }
            return value / POWERS[end - point - 1];
        }

        private int pastSpace(int from) {
            var at = from;
            while (at < length && (text[at] == ' ' || text[at] >= '\t' && text[at] <= '\r')) {
                at++;
            }
            return at;
        }

        private boolean isDigitAt(int at) {
            return at < length && isDigit(text[at]);
        }
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(byte c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
