package org.amnok.geo.projection;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Coordinate;

/// The projections that Amnok offers.
public final class Projections {
    private static final MapProjection WEB_MERCATOR = new WebMercator();
    private static final List<MapProjection> ALL =
            List.of(WEB_MERCATOR, new UtmNorth(51), new UtmNorth(52), new PlainLonLat());

    private Projections() {}

    /// Spherical Web Mercator, EPSG:3857.
    public static MapProjection webMercator() {
        return WEB_MERCATOR;
    }

    /// Web Mercator, UTM 51N (EPSG:32651), UTM 52N (EPSG:32652), plain lon/lat (EPSG:4326).
    public static List<MapProjection> all() {
        return ALL;
    }

    /// The projection with an authority code such as `EPSG:32652`, in any case.
    public static Optional<MapProjection> byCode(String code) {
        return ALL.stream().filter(p -> p.code().equalsIgnoreCase(code.strip())).findFirst();
    }

    /// Plain longitude and latitude as x and y, EPSG:4326 in x = lon, y = lat order (plate carrée).
    /// The unit is the degree.
    private static final class PlainLonLat implements MapProjection {
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
            return LatLon.clamped(y, x);
        }

        @Override
        public double groundMetresPerUnit(LatLon position) {
            return Wgs84.eastMetresPerDegree(
                    Math.clamp(position.latDegrees(), -POLAR_LAT_DEGREES, POLAR_LAT_DEGREES));
        }
    }

    /// Spherical Web Mercator, EPSG:3857: geographic latitudes of WGS 84 on a sphere of its
    /// semi-major axis (EPSG Guidance Note 7-2, method 1024). Metres at the equator; stretched by
    /// more than a third at 41° N.
    private static final class WebMercator implements MapProjection {
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

        /// Each vertex of the base map comes here at the start: plainly compared that is half as
        /// long as by `Math.clamp`.
        private static double shown(double latDegrees) {
            return Math.abs(latDegrees) <= MAX_LAT_DEGREES
                    ? latDegrees
                    : Math.copySign(MAX_LAT_DEGREES, latDegrees);
        }

        @Override
        public LatLon toLatLon(double x, double y) {
            var lat = Math.toDegrees(2 * Math.atan(Math.exp(y / R)) - Math.PI / 2);
            return LatLon.clamped(lat, x / METRES_PER_DEGREE);
        }

        @Override
        public double groundMetresPerUnit(LatLon position) {
            var lat = shown(position.latDegrees());
            return Wgs84.eastMetresPerDegree(lat) / METRES_PER_DEGREE;
        }
    }

    /// UTM in a zone of the northern hemisphere, EPSG:326zz, also drawn beyond its zone.
    private static final class UtmNorth implements MapProjection {
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
            return LatLon.clamped(lonLat.y, lonLat.x + centralMeridianDegrees);
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
}
