package org.amnok.basemap.osm;

import org.amnok.basemap.archive.TileMath;

/// The square world of web maps in whole numbers, from 0 at its north-west corner to two to the
/// power of 31: about 2 cm.
public final class World {
    /// Of the side of the world.
    public static final int BITS = 31;

    private static final double SIDE = 1L << BITS;

    private World() {}

    /// @param lonDegrees from west to east
    public static int x(double lonDegrees) {
        return (int) Math.clamp(TileMath.column(BITS, lonDegrees), 0, SIDE - 1);
    }

    public static int y(double latDegrees) {
        return (int) Math.clamp(TileMath.row(BITS, latDegrees), 0, SIDE - 1);
    }

    public static double lonDegrees(long x) {
        return TileMath.longitude(BITS, x);
    }

    public static double latDegrees(long y) {
        return TileMath.latitude(BITS, y);
    }
}
