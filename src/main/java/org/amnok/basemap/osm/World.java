package org.amnok.basemap.osm;

/// The square world of web maps in whole numbers, from 0 at its north-west corner to two to the
/// power of 31: about 2 cm.
public final class World {
    /// Of the side of the world.
    public static final int BITS = 31;

    private static final double SIDE = 1L << BITS;
    private static final double MOST_LATITUDE = 85.0511287798066;

    private World() {}

    /// @param lonDegrees from west to east
    public static int x(double lonDegrees) {
        return (int) Math.clamp((lonDegrees + 180) / 360 * SIDE, 0, SIDE - 1);
    }

    public static int y(double latDegrees) {
        var sine = Math.sin(Math.toRadians(Math.clamp(latDegrees, -MOST_LATITUDE, MOST_LATITUDE)));
        var y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
        return (int) Math.clamp(y * SIDE, 0, SIDE - 1);
    }

    public static double lonDegrees(long x) {
        return x / SIDE * 360 - 180;
    }

    public static double latDegrees(long y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y / SIDE))));
    }
}
