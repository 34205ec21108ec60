package org.amnok.exchange.flatgeobuf;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.ShapeBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Shapes as FlatGeobuf keeps them: positions one after the other, and where parts end. Heights are
/// left out.
final class FlatShape {
    private static final int ENDS = 0;
    private static final int XY = 1;
    private static final int TYPE = 6;
    private static final int PARTS = 7;
    private static final int COLLECTION = 7;

    private FlatShape() {}

    /// @param declared the type of all shapes in the file; 0 where each has its own
    /// @return null for an empty one
    /// @throws ProblemException when it is of a kind that is not read
    static @Nullable Geometry of(FlatTable table, int declared) {
        return of(table, declared, 0);
    }

    private static @Nullable Geometry of(FlatTable table, int declared, int depth) {
        if (depth > Limits.DEEPEST) {
            throw Limits.tooDeep();
        }
        var own = table.unsignedByte(TYPE);
        var type = declared == 0 || depth > 0 && own != 0 ? own : declared;
        var xy = table.doubles(XY);
        return switch (type) {
            case 1 -> xy.length < 2 ? null : ShapeBuilder.point(new Coordinate(xy[0], xy[1]));
            case 2 -> xy.length < 2 ? null : ShapeBuilder.line(positions(xy, 0, xy.length / 2));
            case 3 -> xy.length < 2 ? null : ShapeBuilder.polygon(rings(table, xy));
            case 4 -> together(points(xy));
            case 5 -> together(rings(table, xy).stream().map(ShapeBuilder::line).toList());
            case 6, COLLECTION -> together(parts(table, type, depth));
            default ->
                    throw ProblemException.ofTexts(
                            "exchange.a_shape_is_of_a_kind",
                            "exchange.save_the_layer_with_straight");
        };
    }

    private static @Nullable Geometry together(List<? extends Geometry> parts) {
        return parts.isEmpty() ? null : ShapeBuilder.together(parts);
    }

    private static List<Geometry> parts(FlatTable table, int type, int depth) {
        var parts = new ArrayList<Geometry>();
        for (var part : table.tables(PARTS)) {
            var shape = of(part, type == COLLECTION ? 0 : 3, depth + 1);
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

    private static List<List<Coordinate>> rings(FlatTable table, double[] xy) {
        var ends = table.integers(ENDS);
        if (ends.length == 0) {
            return List.of(positions(xy, 0, xy.length / 2));
        }
        var rings = new ArrayList<List<Coordinate>>();
        var start = 0;
        for (var end : ends) {
            if (end < start || 2L * end > xy.length) {
                throw FlatTable.broken();
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
