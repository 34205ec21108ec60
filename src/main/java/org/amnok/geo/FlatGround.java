package org.amnok.geo;

import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;

/// The ground around a place as if it were flat, which it is within a few pixels of a map: degrees
/// of longitude are narrower there than those of latitude.
///
/// @param narrowing how much narrower, 0 to 1
public record FlatGround(LatLon place, double narrowing) {
    private static final double METRES_PER_DEGREE = 111_320;

    public static FlatGround around(LatLon place) {
        return new FlatGround(place, Math.max(1e-3, Math.cos(Math.toRadians(place.latDegrees()))));
    }

    /// A box that holds all that is within reach; x = longitude, y = latitude.
    public Envelope box(double reachMetres) {
        var dy = reachMetres / METRES_PER_DEGREE;
        var box = new Envelope(place.coordinate());
        box.expandBy(dy / narrowing, dy);
        return box;
    }

    /// The point of a line that is nearest to the place.
    ///
    /// @param line x = longitude, y = latitude; at least one point
    public LatLon nearest(Coordinate... line) {
        var at = narrowed(place.coordinate());
        var best = narrowed(line[0]);
        for (int i = 1; i < line.length; i++) {
            var closest =
                    new LineSegment(narrowed(line[i - 1]), narrowed(line[i])).closestPoint(at);
            if (closest.distance(at) < best.distance(at)) {
                best = closest;
            }
        }
        return LatLon.ofXy(best.x / narrowing, best.y);
    }

    private Coordinate narrowed(Coordinate c) {
        return new Coordinate(c.x * narrowing, c.y);
    }
}
