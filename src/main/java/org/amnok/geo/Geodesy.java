package org.amnok.geo;

import org.amnok.domain.LatLon;

/// Distances on the WGS 84 ellipsoid, by GeographicLib.
public final class Geodesy {
    private Geodesy() {}

    /// Length of the geodesic in metres.
    public static double distanceMetres(LatLon from, LatLon to) {
        throw new UnsupportedOperationException(from + " " + to);
    }

    /// Azimuth at the start, 0 ≤ x < 360, true north, clockwise.
    public static double bearingDegrees(LatLon from, LatLon to) {
        throw new UnsupportedOperationException(from + " " + to);
    }

    /// Where one comes to after a distance on a bearing.
    public static LatLon destination(LatLon from, double bearingDegrees, double distanceMetres) {
        throw new UnsupportedOperationException(from + " " + bearingDegrees + distanceMetres);
    }
}
