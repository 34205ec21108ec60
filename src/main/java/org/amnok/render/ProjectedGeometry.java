package org.amnok.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.LatLon;
import org.amnok.geo.MapProjection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// A geometry in map coordinates, flat for quick drawing.
final class ProjectedGeometry {
    /// What a geometry is drawn as.
    enum Kind {
        POINT,
        LINE,
        AREA
    }

    private final Kind kind;
    private final List<double[]> parts;
    private final Envelope bounds = new Envelope();
    private final Coordinate labelPoint;

    private ProjectedGeometry(Kind kind, List<double[]> parts, Coordinate labelPoint) {
        this.kind = kind;
        this.parts = parts;
        this.labelPoint = labelPoint;
        for (var part : parts) {
            for (var i = 0; i < part.length; i += 2) {
                bounds.expandToInclude(part[i], part[i + 1]);
            }
        }
    }

    /// Empty when the geometry is missing, empty, or has a coordinate that is no place on earth.
    static Optional<ProjectedGeometry> of(Object geometry, MapProjection projection) {
        if (!(geometry instanceof Geometry g) || g.isEmpty() || !isOnEarth(g)) {
            return Optional.empty();
        }
        var parts = new ArrayList<double[]>();
        collect(g, projection, parts);
        var kind = Kind.values()[Math.clamp(g.getDimension(), 0, 2)];
        return Optional.of(new ProjectedGeometry(kind, parts, labelPoint(g, projection)));
    }

    /// Where a symbol or label of the whole belongs.
    private static Coordinate labelPoint(Geometry geometry, MapProjection projection) {
        var c = RepresentativePoint.of(geometry);
        return projection.toMap(LatLon.ofXy(c.x, c.y));
    }

    private static boolean isOnEarth(Geometry geometry) {
        for (var c : geometry.getCoordinates()) {
            if (!(Math.abs(c.x) <= 180 && Math.abs(c.y) <= 90)) {
                return false;
            }
        }
        return true;
    }

    private static void collect(Geometry geometry, MapProjection projection, List<double[]> parts) {
        switch (geometry) {
            case Point p -> parts.add(project(p.getCoordinateSequence(), projection));
            case LineString l -> parts.add(project(l.getCoordinateSequence(), projection));
            case Polygon p -> {
                collect(p.getExteriorRing(), projection, parts);
                for (var i = 0; i < p.getNumInteriorRing(); i++) {
                    collect(p.getInteriorRingN(i), projection, parts);
                }
            }
            default -> {
                for (var i = 0; i < geometry.getNumGeometries(); i++) {
                    collect(geometry.getGeometryN(i), projection, parts);
                }
            }
        }
    }

    private static double[] project(CoordinateSequence from, MapProjection projection) {
        var flat = new double[2 * from.size()];
        for (var i = 0; i < from.size(); i++) {
            var c = projection.toMap(LatLon.ofXy(from.getX(i), from.getY(i)));
            flat[2 * i] = c.x;
            flat[2 * i + 1] = c.y;
        }
        return flat;
    }

    Kind kind() {
        return kind;
    }

    /// Vertices x, y, x, y …; rings of areas are closed, holes are not told apart.
    List<double[]> parts() {
        return parts;
    }

    Envelope bounds() {
        return bounds;
    }

    Coordinate labelPoint() {
        return labelPoint;
    }
}
