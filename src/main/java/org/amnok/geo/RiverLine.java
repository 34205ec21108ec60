package org.amnok.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.LineString;

/// A river's line, measured in kilometres from its mouth. Lengths are geodesic. Immutable.
///
/// The kilometres are those of this line: another map's line has other meanders and other
/// kilometres.
public final class RiverLine {
    private final Coordinate[] points;

    /// Kilometres from the mouth at each point.
    private final double[] kilometres;

    /// @param line x = longitude, y = latitude, from the mouth to the source
    public RiverLine(LineString line) {
        points = CoordinateArrays.removeRepeatedPoints(line.getCoordinates());
        kilometres = new double[points.length];
        for (var i = 1; i < points.length; i++) {
            kilometres[i] = kilometres[i - 1] + metres(points[i - 1], points[i]) / 1000;
        }
    }

    private static double metres(Coordinate from, Coordinate to) {
        return Geodesic.WGS84.Inverse(from.y, from.x, to.y, to.x).s12;
    }

    public double lengthKilometres() {
        return kilometres[kilometres.length - 1];
    }

    /// The place at a kilometre; the mouth or the source for what lies beyond them.
    public LatLon at(double kilometre) {
        var c = coordinate(kilometre);
        return LatLon.ofXy(c.x, c.y);
    }

    /// The line between two kilometres, at least two points; what lies beyond the line's ends is
    /// cut off.
    public List<Coordinate> between(double from, double to) {
        var part = new ArrayList<Coordinate>();
        part.add(coordinate(from));
        for (var i = 0; i < points.length; i++) {
            if (kilometres[i] > from && kilometres[i] < to) {
                part.add(points[i].copy());
            }
        }
        part.add(coordinate(to));
        return part;
    }

    private Coordinate coordinate(double kilometre) {
        var km = Math.clamp(kilometre, 0, lengthKilometres());
        var found = Arrays.binarySearch(kilometres, km);
        if (found >= 0) {
            return points[found].copy();
        }
        var next = -found - 1;
        var share = (km - kilometres[next - 1]) / (kilometres[next] - kilometres[next - 1]);
        var a = points[next - 1];
        var b = points[next];
        return new Coordinate(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
    }

    /// The place of the line that is nearest to a place.
    ///
    /// @param kilometre from the mouth
    /// @param distanceMetres how far it is away
    public record Foot(double kilometre, double distanceMetres) {}

    /// Exact for what lies near the line; within a few per cent a hundred kilometres away.
    public Foot footOf(LatLon place) {
        var east = Wgs84.eastMetresPerDegree(place.latDegrees());
        var north = Wgs84.northMetresPerDegree(place.latDegrees());
        var best = new Foot(0, Double.POSITIVE_INFINITY);
        for (var i = 1; i < points.length; i++) {
            var ax = (points[i - 1].x - place.lonDegrees()) * east;
            var ay = (points[i - 1].y - place.latDegrees()) * north;
            var dx = (points[i].x - place.lonDegrees()) * east - ax;
            var dy = (points[i].y - place.latDegrees()) * north - ay;
            var share = Math.clamp(-(ax * dx + ay * dy) / (dx * dx + dy * dy), 0, 1);
            var metres = Math.hypot(ax + share * dx, ay + share * dy);
            if (metres < best.distanceMetres) {
                var km = kilometres[i - 1] + share * (kilometres[i] - kilometres[i - 1]);
                best = new Foot(km, metres);
            }
        }
        return best;
    }
}
