package org.amnok.geo;

import net.sf.geographiclib.Constants;
import net.sf.geographiclib.Geodesic;
import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Coordinate;

/// Distances on the WGS 84 ellipsoid, by GeographicLib.
public final class Geodesy {
    private static final double SHORT_DEGREES = 0.05;

    /// Squared, of the ellipsoid's meridians.
    private static final double ECCENTRICITY = Constants.WGS84_f * (2 - Constants.WGS84_f);

    private Geodesy() {}

    /// Length of the geodesic in metres.
    public static double distanceMetres(LatLon from, LatLon to) {
        return Geodesic.WGS84.Inverse(
                        from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees())
                .s12;
    }

    /// The same, x = longitude, y = latitude. Of a line shorter than some kilometres by the curvature
    /// of the ellipsoid at its middle, which is good to a ten-millionth and a hundred times quicker.
    static double metres(Coordinate from, Coordinate to) {
        var north = to.y - from.y;
        var east = to.x - from.x;
        if (Math.max(Math.abs(north), Math.abs(east)) > SHORT_DEGREES) {
            return Geodesic.WGS84.Inverse(from.y, from.x, to.y, to.x).s12;
        }
        var middle = Math.toRadians((from.y + to.y) / 2);
        var sine = Math.sin(middle);
        var curved = 1 - ECCENTRICITY * sine * sine;
        var across = Constants.WGS84_a / Math.sqrt(curved);
        var along = across * (1 - ECCENTRICITY) / curved;
        var x = Math.toRadians(east) * across * Math.cos(middle);
        var y = Math.toRadians(north) * along;
        return Math.sqrt(x * x + y * y);
    }

    /// Azimuth at the start, 0 ≤ x < 360, true north, clockwise.
    public static double bearingDegrees(LatLon from, LatLon to) {
        var azimuth =
                Geodesic.WGS84.Inverse(
                                from.latDegrees(),
                                from.lonDegrees(),
                                to.latDegrees(),
                                to.lonDegrees())
                        .azi1;
        return azimuth < 0 ? (azimuth + 360) % 360 : azimuth % 360;
    }

    /// Where one comes to after a distance on a bearing.
    public static LatLon destination(LatLon from, double bearingDegrees, double distanceMetres) {
        var end =
                Geodesic.WGS84.Direct(
                        from.latDegrees(), from.lonDegrees(), bearingDegrees, distanceMetres);
        return Degrees.clamped(end.lat2, end.lon2);
    }
}
