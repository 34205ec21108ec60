package org.amnok.packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/// The islands of `islands_measured.csv`, of which centre, area, length and bearing are known and
/// no outline: each is an ellipse of that length, area and bearing.
final class MeasuredIslands {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int CORNERS = 40;

    /// Ellipses are kept so far apart, and as far from the border, since water lies between.
    private static final double APART_METRES = 10;

    private MeasuredIslands() {}

    /// @param row of the table
    /// @param shape on one side of the border
    /// @param moat the water around it, which is known to be there, but not how wide it is
    record Island(Row row, Polygon shape, Geometry moat) {
        static Island of(Row row, Polygon shape) {
            var across = Math.sqrt(number(row, "area_m2"));
            return new Island(row, shape, Overlay.buffer(shape, 15 + Math.min(25, 0.04 * across)));
        }
    }

    /// The largest first; what a smaller one shares with a larger one it loses.
    static List<Island> of(List<Row> rows, Geometry border) {
        var islands = new ArrayList<Island>();
        var taken = new ArrayList<Geometry>();
        var largestFirst =
                rows.stream()
                        .sorted(Comparator.comparingDouble(row -> -number(row, "area_m2")))
                        .toList();
        for (var row : largestFirst) {
            var ellipse = ellipse(row);
            var near = new ArrayList<>(taken.stream().filter(ellipse::intersects).toList());
            near.add(
                    Overlay.buffer(
                            Overlay.intersection(border, ellipse.getEnvelope()), APART_METRES));
            var shape = largest(Overlay.difference(ellipse, Overlay.union(near))).orElse(null);
            if (shape != null) {
                islands.add(Island.of(row, shape));
                taken.add(Overlay.buffer(shape, APART_METRES));
            }
        }
        return islands;
    }

    private static Optional<Polygon> largest(Geometry free) {
        return Overlay.largest(free)
                .map(
                        polygon ->
                                GEOMETRIES.createPolygon(
                                        polygon.getExteriorRing().getCoordinateSequence()));
    }

    /// Of the length, area and bearing that a row has, around its place.
    static Polygon ellipse(Row row) {
        var middle = new CoordinateXY(number(row, "lon"), number(row, "lat"));
        var along = number(row, "length_m") / 2;
        var across = number(row, "area_m2") / (Math.PI * along);
        var bearing = Math.toRadians(number(row, "bearing_deg"));
        var ring = new Coordinate[CORNERS + 1];
        for (var i = 0; i < CORNERS; i++) {
            var angle = 2 * Math.PI * i / CORNERS;
            var forward = along * Math.cos(angle);
            var right = across * Math.sin(angle);
            var east = forward * Math.sin(bearing) + right * Math.cos(bearing);
            var north = forward * Math.cos(bearing) - right * Math.sin(bearing);
            ring[i] = Overlay.moved(middle, east, north);
        }
        ring[CORNERS] = ring[0];
        return GEOMETRIES.createPolygon(ring);
    }

    private static double number(Row row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
