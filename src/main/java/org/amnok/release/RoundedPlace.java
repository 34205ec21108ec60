package org.amnok.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// A released place in decimal degrees with no more digits than its uncertainty bears: rounding
/// moves it by less than a tenth of that. Without a known uncertainty five digits, about a metre.
///
/// It is what data say of a place, and no secret, even where a true place is the same number.
///
/// @param at x = longitude, y = latitude, WGS 84
public record RoundedPlace(Coordinate at) {
    private static final double METRES_PER_DEGREE = 111_320;
    private static final int UNKNOWN_DIGITS = 5;
    private static final int MOST_DIGITS = 7;

    /// Null when no point leaves.
    public static @Nullable RoundedPlace of(ReleasedSighting sighting) {
        var point = sighting.point();
        if (point == null) {
            return null;
        }
        var digits = digits(sighting.uncertaintyMetres());
        return new RoundedPlace(
                new Coordinate(
                        rounded(point.lonDegrees(), digits), rounded(point.latDegrees(), digits)));
    }

    /// Half a unit of the last digit is at most a tenth of the uncertainty.
    public static int digits(@Nullable Double uncertaintyMetres) {
        if (uncertaintyMetres == null) {
            return UNKNOWN_DIGITS;
        }
        var unit = uncertaintyMetres / 5 / METRES_PER_DEGREE;
        return (int) Math.max(0, Math.min(MOST_DIGITS, Math.ceil(-Math.log10(unit))));
    }

    private static double rounded(double degrees, int digits) {
        return BigDecimal.valueOf(degrees).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    }
}
