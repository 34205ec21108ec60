package org.amnok.geo.projection;

/// The WGS 84 ellipsoid (NGA.STND.0036, table 3.1).
public final class Wgs84 {
    /// Semi-major axis in metres.
    static final double A = 6_378_137.0;

    /// Flattening.
    static final double F = 1 / 298.257223563;

    /// First eccentricity squared.
    static final double E2 = F * (2 - F);

    private Wgs84() {}

    /// Length in metres of one degree of longitude along the parallel of a latitude.
    public static double eastMetresPerDegree(double latDegrees) {
        var phi = Math.toRadians(latDegrees);
        var sin = Math.sin(phi);
        return Math.toRadians(A * Math.cos(phi) / Math.sqrt(1 - E2 * sin * sin));
    }

    /// Length in metres of one degree of latitude along a meridian at a latitude.
    public static double northMetresPerDegree(double latDegrees) {
        var sin = Math.sin(Math.toRadians(latDegrees));
        return Math.toRadians(A * (1 - E2) / Math.pow(1 - E2 * sin * sin, 1.5));
    }
}
