package org.amnok.geo.projection;

import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Coordinate;

/// UTM in a zone of the northern hemisphere, EPSG:326zz, also drawn beyond its zone.
final class UtmNorth implements MapProjection {
    /// Half the length over which the ground scale is measured.
    private static final double STEP_DEGREES = 5e-4;

    private final int zone;
    private final double centralMeridianDegrees;

    /// @param zone 1 to 60
    UtmNorth(int zone) {
        this.zone = zone;
        centralMeridianDegrees = UtmPosition.centralMeridianDegrees(zone);
    }

    @Override
    public String code() {
        return "EPSG:" + (32600 + zone);
    }

    @Override
    public String title() {
        return "WGS 84 / UTM zone " + zone + "N";
    }

    @Override
    public Coordinate toMap(LatLon position) {
        return TransverseMercator.forward(position.latDegrees(), offset(position));
    }

    @Override
    public LatLon toLatLon(double x, double y) {
        var lonLat = TransverseMercator.inverse(x, y);
        return Degrees.clamped(lonLat.y, lonLat.x + centralMeridianDegrees);
    }

    /// The projection is conformal, so the scale is the same in every direction; it is measured
    /// over some 80 metres.
    @Override
    public double groundMetresPerUnit(LatLon position) {
        var lat =
                Math.clamp(
                        position.latDegrees(),
                        -TransverseMercator.MAX_LAT_DEGREES,
                        TransverseMercator.MAX_LAT_DEGREES);
        var limit = TransverseMercator.MAX_LON_OFFSET_DEGREES - STEP_DEGREES;
        var middle = Math.clamp(offset(position), -limit, limit);
        var units =
                TransverseMercator.forward(lat, middle - STEP_DEGREES)
                        .distance(TransverseMercator.forward(lat, middle + STEP_DEGREES));
        return 2 * STEP_DEGREES * Wgs84.eastMetresPerDegree(lat) / units;
    }

    private double offset(LatLon position) {
        return position.lonDegrees() - centralMeridianDegrees;
    }
}
