package org.amnok.basemap.archive;

/// Where the edges of tiles lie on earth. Columns and rows may be fractions.
public final class TileMath {
    /// North of it, the square world ends.
    private static final double MOST_LATITUDE = 85.0511287798066;

    private TileMath() {}

    /// Longitude of the left edge of a column.
    public static double longitude(int zoom, double column) {
        return column / (1L << zoom) * 360 - 180;
    }

    /// Latitude of the upper edge of a row. Inverse of the spherical Mercator projection.
    public static double latitude(int zoom, double row) {
        var y = Math.PI * (1 - 2 * row / (1L << zoom));
        return Math.toDegrees(Math.atan(Math.sinh(y)));
    }

    /// The column in which a longitude lies, as a fraction.
    public static double column(int zoom, double longitude) {
        return (longitude + 180) / 360 * (1L << zoom);
    }

    /// The row in which a latitude lies, as a fraction; the first or last beyond the square world.
    public static double row(int zoom, double latitude) {
        var bounded = Math.clamp(latitude, -MOST_LATITUDE, MOST_LATITUDE);
        var y = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(bounded) / 2));
        return (1 - y / Math.PI) / 2 * (1L << zoom);
    }
}
