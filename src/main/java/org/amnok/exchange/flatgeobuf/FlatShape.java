package org.amnok.exchange.flatgeobuf;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.ShapeBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.wololo.flatgeobuf.generated.GeometryType;

/// A shape as FlatGeobuf keeps it: positions one after the other, and where parts end. Heights are
/// left out.
final class FlatShape {
    /// What was read of the shape: a part may be named by several others, so that little of a file
    /// is much of a shape.
    private int positions;

    /// @param declared the type of all shapes in the file; 0 where each has its own
    /// @return null for an empty one
    /// @throws ProblemException when it is of a kind that is not read
    static @Nullable Geometry of(org.wololo.flatgeobuf.generated.Geometry table, int declared) {
        return new FlatShape().read(table, declared, 0);
    }

    private @Nullable Geometry read(
            org.wololo.flatgeobuf.generated.Geometry table, int declared, int depth) {
        if (depth > Limits.DEEPEST) {
            throw Limits.tooDeep();
        }
        var own = table.type();
        var type = declared == 0 || depth > 0 && own != 0 ? own : declared;
        var xy = positions(table);
        return switch (type) {
            case GeometryType.Point ->
                    xy.length < 2 ? null : ShapeBuilder.point(new Coordinate(xy[0], xy[1]));
            case GeometryType.LineString ->
                    xy.length < 2 ? null : ShapeBuilder.line(positions(xy, 0, xy.length / 2));
            case GeometryType.Polygon ->
                    xy.length < 2 ? null : ShapeBuilder.polygon(rings(table, xy));
            case GeometryType.MultiPoint -> together(points(xy));
            case GeometryType.MultiLineString ->
                    together(rings(table, xy).stream().map(ShapeBuilder::line).toList());
            case GeometryType.MultiPolygon, GeometryType.GeometryCollection ->
                    together(parts(table, type, depth));
            default ->
                    throw ProblemException.ofTexts(
                            "exchange.a_shape_is_of_a_kind",
                            "exchange.save_the_layer_with_straight");
        };
    }

    /// x and y by turns.
    private double[] positions(org.wololo.flatgeobuf.generated.Geometry table) {
        var bytes = table.xyAsByteBuffer();
        var xy = new double[bytes == null ? 0 : bytes.remaining() / Double.BYTES];
        positions += 1 + xy.length / 2;
        if (positions > Limits.MOST_POSITIONS) {
            throw Limits.tooManyPositions();
        }
        if (bytes != null) {
            bytes.order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(xy);
        }
        return xy;
    }

    private static @Nullable Geometry together(List<? extends Geometry> parts) {
        return parts.isEmpty() ? null : ShapeBuilder.together(parts);
    }

    private List<Geometry> parts(
            org.wololo.flatgeobuf.generated.Geometry table, int type, int depth) {
        var each = type == GeometryType.GeometryCollection ? 0 : GeometryType.Polygon;
        var parts = new ArrayList<Geometry>();
        for (var i = 0; i < table.partsLength(); i++) {
            var shape = read(table.parts(i), each, depth + 1);
            if (shape != null) {
                parts.add(shape);
            }
        }
        return parts;
    }

    private static List<Geometry> points(double[] xy) {
        var points = new ArrayList<Geometry>();
        for (var i = 0; i + 1 < xy.length; i += 2) {
            points.add(ShapeBuilder.point(new Coordinate(xy[i], xy[i + 1])));
        }
        return points;
    }

    private static List<List<Coordinate>> rings(
            org.wololo.flatgeobuf.generated.Geometry table, double[] xy) {
        if (table.endsLength() == 0) {
            return List.of(positions(xy, 0, xy.length / 2));
        }
        var rings = new ArrayList<List<Coordinate>>();
        var start = 0;
        for (var i = 0; i < table.endsLength(); i++) {
            var end = (int) table.ends(i);
            if (end < start || 2L * end > xy.length) {
                throw FlatHeader.broken();
            }
            if (end > start) {
                rings.add(positions(xy, start, end));
            }
            start = end;
        }
        return rings;
    }

    private static List<Coordinate> positions(double[] xy, int from, int to) {
        var all = new ArrayList<Coordinate>(to - from);
        for (var i = from; i < to; i++) {
            all.add(new Coordinate(xy[2 * i], xy[2 * i + 1]));
        }
        return all;
    }
}
