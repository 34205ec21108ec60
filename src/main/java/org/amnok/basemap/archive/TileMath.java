package org.amnok.basemap.archive;

import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;

/// Where the edges of tiles lie on earth and on the map. Columns and rows may be fractions.
public final class TileMath {
    /// North of it, the square world ends.
    private static final double MOST_LATITUDE = 85.0511287798066;

    private TileMath() {}

    /// Map units of Web Mercator from one edge of a tile to the other.
    public static double side(int zoom) {
        return 2 * Projections.webMercator().toMap(new LatLon(0, 180)).x / (1L << zoom);
    }

    /// Where some tiles lie, in Web Mercator.
    ///
    /// @param left column of their left edge; the others likewise
    public static MapExtent extent(int zoom, double left, double top, double right, double bottom) {
        var side = side(zoom);
        var half = (1L << zoom) / 2.0;
        return new MapExtent(
                Projections.webMercator(),
                (left - half) * side,
                (half - bottom) * side,
                (right - half) * side,
                (half - top) * side);
    }

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
