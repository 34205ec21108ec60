package org.amnok.release.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the numbers of one text, where it is told that one may begin.
final class NumberSearch {
    private static final Pattern SEXAGESIMAL =
            Pattern.compile(
                    "(\\d{1,3})\\s*(?:°|º|&#176;|&deg;|deg|d|-|:|\\s)\\s*(\\d{1,2})\\s*"
                            + "(?:['′’]|&#39;|&apos;|m|-|:|\\s)\\s*(\\d{1,2}(?:\\.\\d+)?)");

    /// What may stand between the parts of a square.
    private static final String GAP = "[\\s_,:/·-]{0,3}";

    private static final Pattern MGRS =
            Pattern.compile(
                    ("\\d{1,2} ?[C-HJ-NP-X]~[A-HJ-NP-Z]~[A-HJ-NP-V]~(?:\\d{5}~\\d{5}|"
                                    + "\\d{4}~\\d{4}|\\d{3}~\\d{3}|\\d{2}~\\d{2}|\\d~\\d)(?!\\d)")
                            .replace("~", GAP),
                    Pattern.CASE_INSENSITIVE);

    /// The same without seconds; with a sign of degrees, as other pairs of numbers are many.
    private static final Pattern MINUTES =
            Pattern.compile("(\\d{1,3})\\s*(?:°|º|&#176;|&deg;|deg|d)\\s*(\\d{1,2}\\.(\\d{2,9}))");

    /// What may stand between two numbers that are a place, and in no drawing or table.
    private static final String BETWEEN = "[^\\d\n<>\"=]{1,16}";

    private static final String CUT = "(\\d{1,3})[.,](\\d\\d)(?!\\d)";
    private static final Pattern CUT_PAIR = Pattern.compile(CUT + BETWEEN + CUT);

    private static final String WHOLE_MINUTES =
            "(\\d{1,3})\\s*(?:°|º|&#176;|&deg;|deg)\\s*(\\d{1,2})\\s*"
                    + "(?:['′’]|&#39;|&apos;)?(?!\\.\\d|\\s*\\d{1,2}(?:\\.\\d+)?"
                    + "\\s*(?:[\"″”NSEWnsew]|&quot;|&#34;))";
    private static final Pattern MINUTES_PAIR =
            Pattern.compile(WHOLE_MINUTES + BETWEEN.replace("16", "24") + WHOLE_MINUTES);

    /// A number of a drawing stands among others.
    private static final Pattern AMONG_BEFORE =
            Pattern.compile(".*(?:\\.\\d+[\\s,;]{1,3}[A-Za-z]?\\s?|\\d[ ,A-Za-z])", Pattern.DOTALL);

    private static final Pattern AMONG_AFTER =
            Pattern.compile("[ ,A-Za-z]-?\\d|[\\s,;]{1,3}[A-Za-z]?\\s?-?\\d*\\.\\d");

    private static final int AROUND = 24;
    private static final double CUT_DEGREES = 0.01;
    private static final double ARC_MINUTE = 1.0 / 60;

    /// Two numbers that are cut, what is between them and what must not be behind have at most as
    /// many bytes.
    private static final int LONGEST_PAIR = 80;

    /// No place in degrees, minutes and seconds, or of MGRS, has more bytes.
    private static final int LONGEST = 200;

    private static final byte[] DEGREES = {(byte) 0xc2, (byte) 0xb0};
    private static final byte[] ORDINAL = {(byte) 0xc2, (byte) 0xba};

    private static final double ARC_SECOND = 1.0 / 3600;
    private static final double FINEST_DEGREES = 1e-9;
    private static final int FEWEST_DECIMALS = 3;
    private static final int MOST_DECIMALS = 17;

    /// A double holds this many decimal digits exactly.
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = new double[MOST_DECIMALS + 1];

    static {
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = Double.parseDouble("1e" + i);
        }
    }

    private final NumberFinder finder;
    private final byte[] text;
    private final int length;
    private final WrittenNumbers decimals;
    private final WrittenNumbers sexagesimals;
    private final WrittenNumbers metres;
    private final List<String> squares = new ArrayList<>();
    private final List<NumberFinder.Pair> pairs = new ArrayList<>();

    /// Up to where metres have been looked for.
    private int measured;

    /// @param finder knows what is looked for
    NumberSearch(NumberFinder finder, byte[] text) {
        this.finder = finder;
        this.text = text;
        length = text.length;
        decimals = new WrittenNumbers(text);
        sexagesimals = new WrittenNumbers(text);
        metres = new WrittenNumbers(text);
    }

    NumberFinder.Found found() {
        return new NumberFinder.Found(decimals, sexagesimals, metres, squares, pairs);
    }

    /// Looks at a number that begins there, if one does.
    void number(int at) {
        if (isDigitAt(at - 1)) {
            return;
        }
        var end = digitsEnd(at);
        var isFraction = at > 0 && text[at - 1] == '.';
        if (end - at <= 3) {
            var value = value(at, end);
            if (finder.isDegrees(value)) {
                degrees(at, end, value, isFraction);
            }
        } else if (mayBeMetres(at, end) && finder.northings.mayHave(value(at, end))) {
            metresAround(at);
        }
    }

    private int digitsEnd(int from) {
        var to = from;
        while (isDigitAt(to)) {
            to++;
        }
        return to;
    }

    private int value(int from, int to) {
        var value = 0;
        for (int at = from; at < to; at++) {
            value = 10 * value + text[at] - '0';
        }
        return value;
    }

    private boolean mayBeMetres(int at, int end) {
        return end - at >= 6 && end - at <= 7 && (at == 0 || text[at - 1] != '.');
    }

    private void metresAround(int northing) {
        var most = WrittenNumbers.MOST_BYTES * finder.near;
        var first = Math.max(measured, northing - most);
        measured = isDigitAt(first - 1) ? digitsEnd(first) : first;
        for (; measured <= northing + most && measured < length; measured++) {
            if (isDigit(text[measured])) {
                var end = digitsEnd(measured);
                if (mayBeMetres(measured, end)) {
                    metres(measured, end, value(measured, end));
                }
                measured = end;
            }
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
        if (count == 2) {
            cutPair(at);
        }
        if (count >= FEWEST_DECIMALS && count <= MOST_DECIMALS) {
            var exact =
                    end - at - 1 <= EXACT_DIGITS ? value / POWERS[count] : parsed(at, point, end);
            decimals.add(at, exact, Math.max(FINEST_DEGREES, 1 / POWERS[count]));
        }
    }

    /// Two decimals are many; two such numbers beside each other, and no others, are a place.
    private void cutPair(int at) {
        var found = CUT_PAIR.matcher(string(at, at + LONGEST_PAIR));
        if (found.lookingAt()) {
            var end = at + found.group().getBytes(StandardCharsets.UTF_8).length;
            addPair(found, 1 / CUT_DEGREES, CUT_DEGREES, () -> isAmongOthers(at, end));
        }
    }

    private boolean isAmongOthers(int at, int end) {
        return AMONG_BEFORE.matcher(string(Math.max(0, at - AROUND), at)).matches()
                || AMONG_AFTER.matcher(string(end, end + AROUND)).lookingAt();
    }

    private void addPair(
            Matcher found, double parts, double within, BooleanSupplier isAmongOthers) {
        pairs.add(
                new NumberFinder.Pair(
                        Integer.parseInt(found.group(1)) + Integer.parseInt(found.group(2)) / parts,
                        Integer.parseInt(found.group(3)) + Integer.parseInt(found.group(4)) / parts,
                        within,
                        isAmongOthers));
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
        var angle = string(at, at + LONGEST);
        var minutes = MINUTES.matcher(angle);
        if (minutes.lookingAt()) {
            var degrees =
                    Integer.parseInt(minutes.group(1)) + Double.parseDouble(minutes.group(2)) / 60;
            sexagesimals.add(at, degrees, 1 / (60 * POWERS[minutes.group(3).length()]));
            return;
        }
        var cut = MINUTES_PAIR.matcher(angle);
        if (cut.lookingAt()) {
            addPair(cut, 1 / ARC_MINUTE, ARC_MINUTE, () -> false);
        }
        var found = SEXAGESIMAL.matcher(angle);
        if (found.lookingAt()) {
            var degrees =
                    Integer.parseInt(found.group(1))
                            + Integer.parseInt(found.group(2)) / 60.0
                            + Double.parseDouble(found.group(3)) / 3600;
            sexagesimals.add(at, degrees, ARC_SECOND);
        }
    }

    /// Looks at a square whose zone ends there, if one does.
    void square(int zoneEnd) {
        var end = text[zoneEnd] == ' ' ? zoneEnd - 1 : zoneEnd;
        if (!isDigitAt(end)) {
            return;
        }
        var at = isDigitAt(end - 1) ? end - 1 : end;
        if (at > 0 && (isDigit(text[at - 1]) || isAsciiLetter(text[at - 1]))) {
            return;
        }
        if (!finder.mayBeZone(value(at, end + 1))) {
            return;
        }
        var found = MGRS.matcher(string(at, at + LONGEST));
        if (found.lookingAt()) {
            squares.add(found.group());
        }
    }

    private void metres(int at, int end, int whole) {
        if (finder.northings.mayHave(whole) || Northings.mayBeEasting(whole)) {
            metres.add(at, whole + fraction(end), Northings.METRES_WITHIN);
        }
    }

    /// The digits behind a point, as far as they count.
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
        return at >= 0 && at < length && isDigit(text[at]);
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(byte c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
