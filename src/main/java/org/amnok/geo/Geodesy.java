package org.amnok.geo;

import net.sf.geographiclib.Geodesic;
import org.amnok.domain.LatLon;

/// Distances on the WGS 84 ellipsoid, by GeographicLib.
public final class Geodesy {
    private Geodesy() {}

    /// Length of the geodesic in metres.
    public static double distanceMetres(LatLon from, LatLon to) {
        return Geodesic.WGS84.Inverse(
                        from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees())
                .s12;
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
