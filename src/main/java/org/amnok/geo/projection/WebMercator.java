package org.amnok.geo.projection;

import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Coordinate;

/// Spherical Web Mercator, EPSG:3857: geographic latitudes of WGS 84 on a sphere of its semi-major
/// axis (EPSG Guidance Note 7-2, method 1024). Metres at the equator; stretched by more than a
/// third at 41° N.
final class WebMercator implements MapProjection {
    /// Where the world map is square: the latitude of y = π·R.
    static final double MAX_LAT_DEGREES = 85.05112877980659;

    private static final double R = Wgs84.A;
    private static final double METRES_PER_DEGREE = Math.toRadians(R);

    @Override
    public String code() {
        return "EPSG:3857";
    }

    @Override
    public String title() {
        return "WGS 84 / Web Mercator";
    }

    @Override
    public Coordinate toMap(LatLon position) {
        var lat = shown(position.latDegrees());
        var y = R * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2));
        return new Coordinate(position.lonDegrees() * METRES_PER_DEGREE, y);
    }

    /// Each vertex of the base map comes here at the start: plainly compared that is half as long
    /// as by `Math.clamp`.
    private static double shown(double latDegrees) {
        return Math.abs(latDegrees) <= MAX_LAT_DEGREES
                ? latDegrees
                : Math.copySign(MAX_LAT_DEGREES, latDegrees);
    }

    @Override
    public LatLon toLatLon(double x, double y) {
        var lat = Math.toDegrees(2 * Math.atan(Math.exp(y / R)) - Math.PI / 2);
        return Degrees.clamped(lat, x / METRES_PER_DEGREE);
    }

    @Override
    public double groundMetresPerUnit(LatLon position) {
        var lat = shown(position.latDegrees());
        return Wgs84.eastMetresPerDegree(lat) / METRES_PER_DEGREE;
    }
}
