package org.amnok.geo.projection;

import org.amnok.domain.LatLon;

/// Degrees that come out of arithmetic.
public final class Degrees {
    private Degrees() {}

    /// The nearest position on the earth; what is not a number becomes 0.
    public static LatLon clamped(double latDegrees, double lonDegrees) {
        return new LatLon(within(latDegrees, 90), within(lonDegrees, 180));
    }

    private static double within(double degrees, double limit) {
        return Double.isNaN(degrees) ? 0 : Math.clamp(degrees, -limit, limit);
    }
}
