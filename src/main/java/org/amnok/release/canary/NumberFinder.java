package org.amnok.release.canary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers of a text that may belong to secret places. Drawings are made of numbers: most
/// are passed over by a glance at their first digits.
final class NumberFinder {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}[.,]\\d{3,17}(?!\\d)");
    private static final Pattern SEXAGESIMAL =
            Pattern.compile(
                    "(\\d{1,3})\\s*(?:°|º|&#176;|&deg;|deg|d|-|:|\\s)\\s*(\\d{1,2})\\s*"
                            + "(?:['′’]|&#39;|&apos;|m|-|:|\\s)\\s*(\\d{1,2}(?:\\.\\d+)?)");
    private static final Pattern MGRS =
            Pattern.compile(
                    "\\d{1,2}[C-HJ-NP-X]\\s?[A-HJ-NP-Z][A-HJ-NP-V]\\s?"
                            + "(?:\\d{3}\\s?\\d{3}|\\d{4}\\s?\\d{4}|\\d{5}\\s?\\d{5})(?!\\d)");
    private static final Pattern METRES = Pattern.compile("\\d{6,7}(?:\\.\\d+)?(?!\\d)");

    private static final double ARC_SECOND = 1.0 / 3600;
    private static final double METRES_WITHIN = 1.5;

    private final BitSet degrees = new BitSet(181);
    private final BitSet kilometres = new BitSet(10_000);

    /// Looks for a latitude or longitude.
    void addDegrees(double value) {
        var whole = Math.abs(value);
        degrees.set((int) Math.max(0, whole - 0.001), (int) (whole + 0.001) + 1);
    }

    /// Looks for an easting or northing.
    void addMetres(double value) {
        if (value >= 0) {
            kilometres.set(
                    (int) Math.max(0, (value - METRES_WITHIN) / 1000),
                    (int) ((value + METRES_WITHIN) / 1000) + 1);
        }
    }

    /// What is in a text.
    ///
    /// @param squares in MGRS, as written
    record Found(
            List<WrittenNumber> decimals,
            List<WrittenNumber> sexagesimals,
            List<WrittenNumber> metres,
            List<String> squares) {}

    Found in(String text) {
        var search = new Search(text);
        search.run();
        return search.found;
    }

    private final class Search {
        private final String text;
        private final Matcher decimal;
        private final Matcher sexagesimal;
        private final Matcher square;
        private final Matcher metre;
        private final Found found =
                new Found(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

        Search(String text) {
            this.text = text;
            decimal = DECIMAL.matcher(text);
            sexagesimal = SEXAGESIMAL.matcher(text);
            square = MGRS.matcher(text);
            metre = METRES.matcher(text);
        }

        void run() {
            for (int at = 0; at < text.length(); at++) {
                if (isDigit(at)) {
                    at = digits(at);
                }
            }
        }

        /// Looks at a run of digits, and skips it.
        private int digits(int from) {
            var to = from;
            var value = 0;
            while (to < text.length() && isDigit(to)) {
                value = to - from < 9 ? 10 * value + text.charAt(to) - '0' : value;
                to++;
            }
            number(from, to - from, value);
            return to;
        }

        private void number(int at, int length, int value) {
            var isFraction = at > 0 && text.charAt(at - 1) == '.';
            if (length <= 3 && degrees.get(value)) {
                if (!isFraction && isAt(decimal, at)) {
                    found.decimals.add(decimal(at));
                }
                if (isAt(sexagesimal, at)) {
                    found.sexagesimals.add(sexagesimal(at));
                }
            } else if ((length == 6 || length == 7)
                    && !isFraction
                    && kilometres.get(value / 1000)) {
                metre(at);
            }
            if (length <= 2 && isZone(at, at + length) && isAt(square, at)) {
                found.squares.add(square.group());
            }
        }

        private boolean isZone(int at, int end) {
            return end < text.length()
                    && text.charAt(end) >= 'C'
                    && text.charAt(end) <= 'X'
                    && (at == 0 || !isAsciiLetter(text.charAt(at - 1)));
        }

        private boolean isAt(Matcher matcher, int at) {
            return matcher.region(at, text.length()).lookingAt();
        }

        private WrittenNumber decimal(int at) {
            var digits = decimal.group().replace(',', '.');
            var decimals = digits.length() - digits.indexOf('.') - 1;
            return new WrittenNumber(
                    at, Double.parseDouble(digits), Math.max(1e-9, Math.pow(10, -decimals)));
        }

        private WrittenNumber sexagesimal(int at) {
            var value =
                    Integer.parseInt(sexagesimal.group(1))
                            + Integer.parseInt(sexagesimal.group(2)) / 60.0
                            + Double.parseDouble(sexagesimal.group(3)) / 3600;
            return new WrittenNumber(at, value, ARC_SECOND);
        }

        private void metre(int at) {
            if (isAt(metre, at)) {
                found.metres.add(
                        new WrittenNumber(at, Double.parseDouble(metre.group()), METRES_WITHIN));
            }
        }

        private boolean isDigit(int at) {
            var c = text.charAt(at);
            return c >= '0' && c <= '9';
        }
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
