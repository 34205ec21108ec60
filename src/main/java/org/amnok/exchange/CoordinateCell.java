package org.amnok.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.geo.CoordinateText;

/// A coordinate in one cell: in any notation that the program writes, as two plain numbers in
/// either order, with words for the two, or within a link to a map.
final class CoordinateCell {
    private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d{1,20})?)";
    private static final Pattern PAIR = Pattern.compile(NUMBER + "\\s*[,;/\\s]\\s*" + NUMBER);
    private static final Pattern DECIMAL_COMMAS =
            Pattern.compile(
                    "([+-]?\\d{1,3}),(\\d{1,20})\\s*[;/\\s]\\s*([+-]?\\d{1,3}),(\\d{1,20})");
    private static final Pattern BRACKETS = Pattern.compile("^[(\\[]\\s*(.*?)\\s*[)\\]]$");
    private static final Pattern LATITUDE_NAMED =
            Pattern.compile(
                    "lat(?:itude)?\\s*[:=]?\\s*"
                            + NUMBER
                            + "\\s*[,;]?\\s*(?:lon|lng|long|longitude)\\s*[:=]?\\s*"
                            + NUMBER,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK =
            Pattern.compile(
                    "^(?:https?://.{0,400}?[@=:/]|geo:)"
                            + NUMBER
                            + "(?:,|%2C)"
                            + NUMBER
                            + "(?![\\d.]).*",
                    Pattern.CASE_INSENSITIVE);

    private CoordinateCell() {}

    /// Empty when the cell holds no coordinate.
    ///
    /// @throws org.amnok.domain.ProblemException when it is one, but an impossible one
    static Optional<LatLon> read(String cell, ValueOrders orders) {
        var text = plain(cell);
        var pair = PAIR.matcher(text);
        if (pair.matches()) {
            var first = Double.parseDouble(pair.group(1));
            var second = Double.parseDouble(pair.group(2));
            return Optional.of(
                    isLongitudeFirst(first, second, orders)
                            ? new LatLon(second, first)
                            : new LatLon(first, second));
        }
        for (var pattern : new Pattern[] {LATITUDE_NAMED, LINK}) {
            var found = pattern.matcher(text);
            if (found.matches()) {
                return Optional.of(
                        new LatLon(
                                Double.parseDouble(found.group(1)),
                                Double.parseDouble(found.group(2))));
            }
        }
        return CoordinateText.parse(text);
    }

    private static boolean isLongitudeFirst(double first, double second, ValueOrders orders) {
        if (Math.abs(first) > 90 || Math.abs(second) > 90) {
            return Math.abs(second) <= 90;
        }
        return orders.coordinates() == ValueOrders.Coordinates.LONGITUDE_FIRST;
    }

    /// The two numbers of a plain pair in the order of the cell; null for anything else.
    static double @org.jspecify.annotations.Nullable [] pair(String cell) {
        var pair = PAIR.matcher(plain(cell));
        return pair.matches()
                ? new double[] {
                    Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2))
                }
                : null;
    }

    private static String plain(String cell) {
        var text = BRACKETS.matcher(cell.strip()).replaceFirst("$1").replace('−', '-');
        return DECIMAL_COMMAS.matcher(text).replaceFirst("$1.$2 $3.$4");
    }
}
