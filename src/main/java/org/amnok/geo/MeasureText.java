package org.amnok.geo;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.words.Messages;

/// Measured values as people read them.
public final class MeasureText {
    private static final double METRES_PER_KILOMETRE = 1000;
    private static final double SQUARE_METRES_PER_HECTARE = 1e4;
    private static final double SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6;

    private MeasureText() {}

    /// "3.2 m", "482 m", "1.24 km", "212 km".
    public static String length(double metres) {
        return metres < METRES_PER_KILOMETRE
                ? number(metres, 10) + " m"
                : number(metres / METRES_PER_KILOMETRE, 100) + " km";
    }

    /// "820 m²", "3.41 ha" from one hectare, "12.5 km²" from one square kilometre.
    public static String area(double squareMetres) {
        if (squareMetres < SQUARE_METRES_PER_HECTARE) {
            return number(squareMetres, 10) + " m²";
        }
        return squareMetres < SQUARE_METRES_PER_SQUARE_KILOMETRE
                ? number(squareMetres / SQUARE_METRES_PER_HECTARE, 100) + " ha"
                : number(squareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE, 100) + " km²";
    }

    /// "045.3°": three digits before the point, so that nobody takes it for a length.
    public static String bearing(double degrees) {
        var tenths = Math.round(degrees * 10) % 3600;
        return String.format(Locale.ROOT, "%03d.%d°", tenths / 10, tenths % 10);
    }

    /// A measurement as lines of text with tabs, to be pasted into a table: the sum, then one line
    /// a leg.
    public static String table(Measurement m) {
        var text = new StringBuilder(summary(m)).append('\n');
        text.append(
                Stream.of("leg", "leg_from", "leg_to", "leg_length", "leg_bearing")
                        .map(column -> Messages.text("geo." + column))
                        .collect(Collectors.joining("\t", "", "\n")));
        var number = 1;
        for (var leg : m.legs()) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%d\t%s\t%s\t%.1f\t%.1f\n",
                            number++,
                            CoordinateText.format(leg.from(), Notation.DECIMAL_DEGREES),
                            CoordinateText.format(leg.to(), Notation.DECIMAL_DEGREES),
                            leg.lengthMetres(),
                            leg.bearingDegrees()));
        }
        return text.toString();
    }

    /// "Distance 1.24 km", or "Area 3.41 ha, perimeter 820 m".
    public static String summary(Measurement m) {
        return m.closed()
                ? Messages.text(
                        "geo.measured_ring", area(m.areaSquareMetres()), length(m.lengthMetres()))
                : Messages.text("geo.measured_line", length(m.lengthMetres()));
    }

    /// Fine below a limit, whole numbers from it on.
    private static String number(double value, double wholeFrom) {
        if (value >= wholeFrom) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, wholeFrom > 10 && value < 10 ? "%.2f" : "%.1f", value);
    }
}
