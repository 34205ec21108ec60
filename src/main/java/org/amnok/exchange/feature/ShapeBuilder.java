package org.amnok.exchange.feature;

import java.util.List;
import org.amnok.domain.ProblemException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Makes shapes of positions as files give them. Rings that are open are closed; what cannot be a
/// shape is reported.
public final class ShapeBuilder {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private ShapeBuilder() {}

    /// A point; one without numbers is empty, as WKB has it.
    public static Point point(@Nullable Coordinate position) {
        return position == null || Double.isNaN(position.x) || Double.isNaN(position.y)
                ? GEOMETRIES.createPoint()
                : GEOMETRIES.createPoint(position);
    }

    public static LineString line(List<Coordinate> positions) {
        if (positions.size() == 1) {
            throw ProblemException.ofTexts(
                    "exchange.a_line_has_but_one_position", "exchange.make_it_a_point");
        }
        return GEOMETRIES.createLineString(positions.toArray(Coordinate[]::new));
    }

    /// @param rings the outer one first
    public static Polygon polygon(List<List<Coordinate>> rings) {
        if (rings.isEmpty() || rings.getFirst().isEmpty()) {
            return GEOMETRIES.createPolygon();
        }
        var holes =
                rings.stream()
                        .skip(1)
                        .filter(ring -> !ring.isEmpty())
                        .map(ShapeBuilder::ring)
                        .toArray(LinearRing[]::new);
        return GEOMETRIES.createPolygon(ring(rings.getFirst()), holes);
    }

    /// One shape of many: of the narrowest kind that holds them all.
    public static Geometry together(List<? extends Geometry> parts) {
        return GEOMETRIES.buildGeometry(parts);
    }

    private static LinearRing ring(List<Coordinate> positions) {
        var first = positions.getFirst();
        var closed = first.equals2D(positions.getLast()) && positions.size() > 1;
        var size = positions.size() + (closed ? 0 : 1);
        if (size < 4) {
            throw ProblemException.ofTexts(
                    "exchange.the_edge_of_an_area_has", "exchange.draw_it_anew");
        }
        var ring = positions.toArray(new Coordinate[size]);
        ring[size - 1] = new Coordinate(first);
        return GEOMETRIES.createLinearRing(ring);
    }
}
