package org.amnok.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.amnok.domain.LatLon;

/// Distances, bearings and an area on the WGS 84 ellipsoid, along geodesics between points.
///
/// @param points in their order; the first is not repeated at the end
/// @param closed true when a last leg leads back to the first point; only from three points on
public record Measurement(List<LatLon> points, boolean closed) {
    private static final int LEAST_RING = 3;

    public static final Measurement NONE = new Measurement(List.of(), false);

    public Measurement {
        points = List.copyOf(points);
        closed = closed && points.size() >= LEAST_RING;
    }

    /// One geodesic.
    ///
    /// @param bearingDegrees azimuth at its start, 0 ≤ x < 360, true north, clockwise
    public record Leg(LatLon from, LatLon to, double lengthMetres, double bearingDegrees) {
        static Leg between(LatLon from, LatLon to) {
            return new Leg(
                    from, to, Geodesy.distanceMetres(from, to), Geodesy.bearingDegrees(from, to));
        }
    }

    /// With one more point at the end, open.
    public Measurement with(LatLon next) {
        var longer = new ArrayList<>(points);
        longer.add(next);
        return new Measurement(longer, false);
    }

    /// Without the last point, open.
    public Measurement withoutLast() {
        return points.isEmpty()
                ? this
                : new Measurement(points.subList(0, points.size() - 1), false);
    }

    /// Back to the first point; as it is with fewer than three points.
    public Measurement ring() {
        return new Measurement(points, true);
    }

    /// The way from point to point, and back to the first when it is closed.
    public List<Leg> legs() {
        var legs = new ArrayList<Leg>();
        for (int i = 1; i < points.size(); i++) {
            legs.add(Leg.between(points.get(i - 1), points.get(i)));
        }
        if (closed) {
            legs.add(Leg.between(points.getLast(), points.getFirst()));
        }
        return List.copyOf(legs);
    }

    /// All legs together; of a closed one the perimeter.
    public double lengthMetres() {
        return legs().stream().mapToDouble(Leg::lengthMetres).sum();
    }

    /// What a closed measurement encloses, whichever way round it goes; 0 when it is open.
    public double areaSquareMetres() {
        if (!closed) {
            return 0;
        }
        var area = new PolygonArea(Geodesic.WGS84, false);
        points.forEach(p -> area.AddPoint(p.latDegrees(), p.lonDegrees()));
        return Math.abs(area.Compute(false, true).area);
    }
}
