package org.amnok.exchange.cell;

import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.WrittenPosition;

/// A coordinate in one cell: in any notation that the program writes, as two plain numbers in
/// either order, with words for the two, or within a link to a map.
public final class CoordinateCell {
    private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d{1,20})?)";
    private static final Pattern PAIR = Pattern.compile(NUMBER + "\\s*[,;/\\s]\\s*" + NUMBER);

    private CoordinateCell() {}

    /// Empty when the cell holds no coordinate.
    ///
    /// @throws ProblemException when it is one, but an impossible one
    public static Optional<WrittenPosition> read(String cell, ValueOrders orders) {
        var numbers = pair(cell);
        if (numbers == null) {
            return CoordinateText.read(cell);
        }
        var point =
                isLongitudeFirst(numbers[0], numbers[1], orders)
                        ? new LatLon(numbers[1], numbers[0])
                        : new LatLon(numbers[0], numbers[1]);
        return CoordinateText.read(cell)
                .map(written -> new WrittenPosition(point, written.withinMetres()));
    }

    /// True for what can hardly be anything but a coordinate, possible or not: more than two whole
    /// numbers, which are counts or dates as well.
    public static boolean isPlainly(String cell) {
        var isPair = pair(cell) != null;
        if (isPair && cell.split("[.,]\\d{2,}", -1).length < 3) {
            return false;
        }
        try {
            return read(cell, ValueOrders.FOUND_OUT).isPresent() && !DateCell.isDate(cell);
        } catch (ProblemException impossible) {
            return isPair;
        }
    }

    private static boolean isLongitudeFirst(double first, double second, ValueOrders orders) {
        if (Math.abs(first) > 90 || Math.abs(second) > 90) {
            return Math.abs(second) <= 90;
        }
        return orders.coordinates() == ValueOrders.Coordinates.LONGITUDE_FIRST;
    }

    /// The two numbers of a plain pair in the order of the cell; null for anything else.
    public static double @org.jspecify.annotations.Nullable [] pair(String cell) {
        var pair = PAIR.matcher(CoordinateText.tidy(cell));
        return pair.matches()
                ? new double[] {
                    Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2))
                }
                : null;
    }
}
