package org.amnok.exchange.cell;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Digits as keyboards and spreadsheets of the four languages write them.
public final class NumberCell {
    /// Spaces and the apostrophe that Swiss spreadsheets put between thousands.
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[\\s'’](?=\\d{3}(?:\\D|$))");

    private static final Pattern NO_FRACTION = Pattern.compile("(?<=^\\d{1,9})\\.0{1,2}$");

    private NumberCell() {}

    /// A whole number without the point that programs write behind each number of a column in which
    /// one is missing: "12" for "12.0". "1.000" may be a thousand and stays, as other cells do.
    public static String whole(String cell) {
        return NO_FRACTION.matcher(cell).replaceFirst("");
    }

    /// True for digits with at most one point between them: what nearly every cell is, known
    /// without the patterns for all that it may be.
    public static boolean isPlain(String cell, int mostDigits, int mostDecimals) {
        var point = cell.indexOf('.');
        var whole = point < 0 ? cell.length() : point;
        var decimals = point < 0 ? 0 : cell.length() - point - 1;
        if (whole == 0 || whole > mostDigits || decimals > mostDecimals) {
            return false;
        }
        for (int i = 0; i < cell.length(); i++) {
            if (i != point && (cell.charAt(i) < '0' || cell.charAt(i) > '9')) {
                return false;
            }
        }
        return point < 0 || decimals > 0;
    }

    /// Full-width digits and signs as ASCII, thousands without spaces between; commas and points
    /// stay.
    public static String plain(String cell) {
        var ascii = Normalizer.normalize(cell, Normalizer.Form.NFKC).replace('−', '-');
        return GROUPS.matcher(ascii.strip()).replaceAll("");
    }
}
