package org.amnok.render.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.MapProjection;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.geometry.ProjectedGeometry.Kind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Projects geometries, one feature after the other, into [PackedShapes].
public final class ShapePacker {
    private final MapProjection projection;
    private final List<Kind> kinds = new ArrayList<>();
    private double[] xy = new double[256];
    private int[] partStart = new int[64];
    private int[] featureStart = new int[64];
    private int vertices;
    private int parts;
    private int dimension;

    public ShapePacker(MapProjection projection) {
        this.projection = projection;
    }

    /// Adds a feature. One whose geometry is missing, empty, or has a coordinate that is no place
    /// on earth or in the projection gets no parts. Of a mixed collection only the members of the
    /// highest dimension are taken.
    ///
    /// @return false when it cannot be drawn
    public boolean add(@Nullable Object geometry) {
        var isDrawn = geometry instanceof Geometry g && take(g) && parts > firstPart();
        if (!isDrawn) {
            parts = firstPart();
            vertices = partStart[parts];
        }
        kinds.add(isDrawn ? Kind.values()[Math.clamp(dimension, 0, 2)] : Kind.POINT);
        featureStart = put(featureStart, kinds.size(), parts);
        return isDrawn;
    }

    private int firstPart() {
        return featureStart[kinds.size()];
    }

    private boolean take(Geometry geometry) {
        dimension = geometry.getDimension();
        return collect(geometry);
    }

    /// False when a coordinate is broken.
    private boolean collect(Geometry geometry) {
        return switch (geometry) {
            case Point p -> dimension > 0 || part(p.getCoordinateSequence());
            case LineString l -> dimension > 1 || part(l.getCoordinateSequence());
            case Polygon p -> rings(p);
            default -> members(geometry);
        };
    }

    private boolean rings(Polygon polygon) {
        var sound = part(polygon.getExteriorRing().getCoordinateSequence());
        for (var i = 0; sound && i < polygon.getNumInteriorRing(); i++) {
            sound = part(polygon.getInteriorRingN(i).getCoordinateSequence());
        }
        return sound;
    }

    private boolean members(Geometry geometry) {
        for (var i = 0; i < geometry.getNumGeometries(); i++) {
            if (!collect(geometry.getGeometryN(i))) {
                return false;
            }
        }
        return true;
    }

    /// Adds a part unless it is empty. Vertices that repeat the one before are left out.
    private boolean part(CoordinateSequence from) {
        var start = vertices;
        for (var i = 0; i < from.size(); i++) {
            if (!vertex(from.getX(i), from.getY(i), start)) {
                return false;
            }
        }
        if (vertices > start) {
            partStart = put(partStart, ++parts, vertices);
        }
        return true;
    }

    private boolean vertex(double lon, double lat, int start) {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            return false;
        }
        var c = projection.toMap(LatLon.ofXy(lon, lat));
        if (!Double.isFinite(c.x) || !Double.isFinite(c.y)) {
            return false;
        }
        if (vertices == start || xy[2 * vertices - 2] != c.x || xy[2 * vertices - 1] != c.y) {
            append(c.x, c.y);
        }
        return true;
    }

    private void append(double x, double y) {
        if (2 * vertices == xy.length) {
            xy = Arrays.copyOf(xy, 2 * xy.length);
        }
        xy[2 * vertices] = x;
        xy[2 * vertices++ + 1] = y;
    }

    private static int[] put(int[] array, int index, int value) {
        var grown = index < array.length ? array : Arrays.copyOf(array, 2 * array.length);
        grown[index] = value;
        return grown;
    }

    public PackedShapes pack() {
        return new PackedShapes(
                Arrays.copyOf(xy, 2 * vertices),
                Arrays.copyOf(partStart, parts + 1),
                Arrays.copyOf(featureStart, kinds.size() + 1),
                kinds.toArray(Kind[]::new),
                boxes());
    }

    private double[] boxes() {
        var boxes = new double[4 * parts];
        for (var part = 0; part < parts; part++) {
            Boxes.clear(boxes, part);
            for (var v = partStart[part]; v < partStart[part + 1]; v++) {
                Boxes.include(boxes, part, xy[2 * v], xy[2 * v + 1]);
            }
        }
        return boxes;
    }
}
