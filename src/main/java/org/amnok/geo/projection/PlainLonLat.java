package org.amnok.geo.projection;

import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Coordinate;

/// Plain longitude and latitude as x and y, EPSG:4326 in x = lon, y = lat order (plate carrée). The
/// unit is the degree.
final class PlainLonLat implements MapProjection {
    /// Keeps the ground scale above zero at the poles.
    private static final double POLAR_LAT_DEGREES = 89.9;

    @Override
    public String code() {
        return "EPSG:4326";
    }

    @Override
    public String title() {
        return "WGS 84 longitude/latitude";
    }

    @Override
    public Coordinate toMap(LatLon position) {
        return position.coordinate();
    }

    @Override
    public LatLon toLatLon(double x, double y) {
        return Degrees.clamped(y, x);
    }

    @Override
    public double groundMetresPerUnit(LatLon position) {
        return Wgs84.eastMetresPerDegree(
                Math.clamp(position.latDegrees(), -POLAR_LAT_DEGREES, POLAR_LAT_DEGREES));
    }
}
