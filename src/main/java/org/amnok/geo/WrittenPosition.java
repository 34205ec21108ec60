package org.amnok.geo;

import org.amnok.domain.LatLon;

/// A position as a text gives it.
///
/// @param point in WGS 84
/// @param withinMetres how far from the point the place may be by the way in which it is written:
///   to the corner of what rounds to the same digits, or of the grid square; half of what the
///   screen of a linked map showed. 0 where that is less than 50 m
public record WrittenPosition(LatLon point, double withinMetres) {
    private static final double LEAST_METRES = 50;

    private static final double METRES_PER_DEGREE = 111_195;

    public static WrittenPosition exact(LatLon point) {
        return new WrittenPosition(point, 0);
    }

    /// @param metres rounded up to two digits
    static WrittenPosition within(LatLon point, double metres) {
        if (metres < LEAST_METRES) {
            return exact(point);
        }
        var digit = Math.pow(10, Math.floor(Math.log10(metres)) - 1);
        return new WrittenPosition(point, Math.ceil(metres / digit) * digit);
    }

    /// @param stepDegrees of the last digit of latitude and longitude
    static WrittenPosition rounded(LatLon point, double stepDegrees) {
        var half = stepDegrees / 2 * METRES_PER_DEGREE;
        return within(point, Math.hypot(half, half * Math.cos(Math.toRadians(point.latDegrees()))));
    }
}
