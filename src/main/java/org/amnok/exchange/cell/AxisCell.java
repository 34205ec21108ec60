package org.amnok.exchange.cell;

import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.geo.CoordinateText;

/// One of the two angles of a coordinate, in a cell of its own: decimals with point or comma, or
/// degrees, minutes and seconds with signs, letters or words of the four languages.
///
/// @param degrees negative in the south and west
/// @param axis what the cell says of itself
public record AxisCell(double degrees, Axis axis) {
    private static final int MOST_DIGITS = 3;
    private static final int MOST_DECIMALS = 20;
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?\\s?\\d{1,3}(?:[.,]\\d{1,20})?\\s?°?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern ANGLE = Pattern.compile("[NSEW\\d.°'\"+\\-\\s]{1,60}");

    /// Which of the two it is.
    public enum Axis {
        LATITUDE,
        LONGITUDE,
        UNTOLD
    }

    /// Empty when the cell holds no angle.
    ///
    /// @param assumed what it is where it does not say
    /// @throws org.amnok.domain.ProblemException when it is one, but an impossible one
    public static Optional<AxisCell> read(String cell, Axis assumed) {
        var plain = plain(cell);
        if (DECIMAL.matcher(plain).matches()) {
            return Optional.of(new AxisCell(number(plain), Axis.UNTOLD));
        }
        if (!ANGLE.matcher(plain).matches()) {
            return Optional.empty();
        }
        var letters = plain.chars().filter(c -> "NSEW".indexOf(c) >= 0).count();
        var isLongitude =
                letters == 0
                        ? assumed == Axis.LONGITUDE
                        : plain.indexOf('E') >= 0 || plain.indexOf('W') >= 0;
        if (letters > 1 || (letters == 0 && plain.indexOf('°') < 0)) {
            return Optional.empty();
        }
        var axis = isLongitude ? Axis.LONGITUDE : Axis.LATITUDE;
        return CoordinateText.parse(whole(plain, letters == 0, isLongitude))
                .map(at -> of(at, letters == 0 ? Axis.UNTOLD : axis, isLongitude));
    }

    /// True for a number in digits of any script, with a point or a comma, and for nothing at all.
    public static boolean isPlain(String cell) {
        if (NumberCell.isPlain(cell, MOST_DIGITS, MOST_DECIMALS)) {
            return true;
        }
        var plain = plain(cell);
        return plain.isEmpty() || (plain.indexOf('°') < 0 && DECIMAL.matcher(plain).matches());
    }

    private static String plain(String cell) {
        var plain = CoordinateText.plain(cell);
        return plain.indexOf(',') < 0 ? plain : DECIMAL_COMMA.matcher(plain).replaceAll(".");
    }

    private static AxisCell of(LatLon at, Axis axis, boolean isLongitude) {
        return new AxisCell(isLongitude ? at.lonDegrees() : at.latDegrees(), axis);
    }

    /// With the other angle beside it, and its letter in the same place.
    private static String whole(String plain, boolean isWithoutLetter, boolean isLongitude) {
        var other = isLongitude ? "N" : "E";
        if (isWithoutLetter) {
            return (isLongitude ? "E" : "N") + plain + " " + other + "0";
        }
        return "NSEW".indexOf(plain.charAt(0)) >= 0
                ? plain + " " + other + "0"
                : plain + " 0" + other;
    }

    private static double number(String plain) {
        return Double.parseDouble(plain.replaceAll("[°\\s]", ""));
    }
}
