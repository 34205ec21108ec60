package org.amnok.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Constants;
import net.sf.geographiclib.Geodesic;
import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Coordinate;

/// Distances on the WGS 84 ellipsoid, by GeographicLib.
public final class Geodesy {
    private static final double SQUARED_ECCENTRICITY = Constants.WGS84_f * (2 - Constants.WGS84_f);

    /// Some five kilometres.
    private static final double SHORT_DEGREES = 0.05;

    private static final double MEAN_RADIUS_METRES = 6_371_008.8;

    private Geodesy() {}

    /// Length of the geodesic in metres.
    public static double distanceMetres(LatLon from, LatLon to) {
        return Geodesic.WGS84.Inverse(
                        from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees())
                .s12;
    }

    /// The same of two places, x = longitude and y = latitude. Where they lie close, by the radii
    /// of curvature between them, a ten millionth off at most: a line has thousands of short parts.
    public static double distanceMetres(Coordinate from, Coordinate to) {
        if (Math.abs(to.x - from.x) > SHORT_DEGREES || Math.abs(to.y - from.y) > SHORT_DEGREES) {
            return Geodesic.WGS84.Inverse(from.y, from.x, to.y, to.x).s12;
        }
        var middle = Math.toRadians((from.y + to.y) / 2);
        var sine = Math.sin(middle);
        var curving = 1 - SQUARED_ECCENTRICITY * sine * sine;
        var acrossMetres = Constants.WGS84_a / Math.sqrt(curving);
        var alongMetres = acrossMetres * (1 - SQUARED_ECCENTRICITY) / curving;
        var east = acrossMetres * Math.cos(middle) * Math.toRadians(to.x - from.x);
        var north = alongMetres * Math.toRadians(to.y - from.y);
        return Math.sqrt(east * east + north * north);
    }

    /// True when two places lie nearer than a distance. Asks the sphere first, which is never more
    /// than a hundredth off, and before that how far one lies north of the other there.
    public static boolean isWithin(LatLon from, LatLon to, double metres) {
        return northMetres(from, to) < 1.02 * metres
                && sphereMetres(from, to) < 1.01 * metres
                && distanceMetres(from, to) < metres;
    }

    /// Never more than [#sphereMetres], but for rounding.
    private static double northMetres(LatLon from, LatLon to) {
        return MEAN_RADIUS_METRES * Math.toRadians(Math.abs(to.latDegrees() - from.latDegrees()));
    }

    private static double sphereMetres(LatLon from, LatLon to) {
        var north = Math.sin(Math.toRadians(to.latDegrees() - from.latDegrees()) / 2);
        var east = Math.sin(Math.toRadians(to.lonDegrees() - from.lonDegrees()) / 2);
        var squared =
                north * north
                        + Math.cos(Math.toRadians(from.latDegrees()))
                                * Math.cos(Math.toRadians(to.latDegrees()))
                                * east
                                * east;
        return 2 * MEAN_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(squared)));
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
        return LatLon.clamped(end.lat2, end.lon2);
    }

    /// Points along the geodesic, both ends among them, not farther apart than a step.
    ///
    /// @param steps the most pieces, however long it is
    public static List<LatLon> line(LatLon from, LatLon to, double stepMetres, int steps) {
        var line =
                Geodesic.WGS84.InverseLine(
                        from.latDegrees(), from.lonDegrees(), to.latDegrees(), to.lonDegrees());
        var pieces = (int) Math.clamp(Math.ceil(line.Distance() / stepMetres), 1, steps);
        var points = new ArrayList<LatLon>();
        points.add(from);
        for (int i = 1; i < pieces; i++) {
            var at = line.Position(line.Distance() * i / pieces);
            points.add(LatLon.clamped(at.lat2, at.lon2));
        }
        points.add(to);
        return points;
    }
}
