package org.amnok.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;
import org.amnok.geo.UncertaintyText;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/// How far reports reach on the ground: one circle for each distinct point and radius, however many
/// sightings share it, and only where it is larger than a symbol.
final class UncertaintyCircles {
    private static final double MIN_RADIUS_PIXELS = 12;
    private static final double SMALL_RADIUS_PIXELS = 20;
    private static final int CORNERS = 180;
    private static final double SELECTED_LABEL = 1000;
    private static final double OTHER_LABEL = 8000;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private UncertaintyCircles() {}

    private record Circle(LatLon centre, double radiusMetres) {}

    /// Circles that reach into the picture, the widest first.
    static SimpleFeatureCollection of(MapContents contents, Viewport viewport) {
        var circles = circles(contents, viewport);
        var table =
                new FeatureTable("uncertainty", "small", "label", "order", "coord_uncertainty_m");
        circles.keySet().stream()
                .sorted(
                        Comparator.comparingDouble((Circle c) -> -c.radiusMetres)
                                .thenComparingDouble(c -> c.centre.lonDegrees())
                                .thenComparingDouble(c -> c.centre.latDegrees()))
                .forEach(c -> add(table, c, Boolean.TRUE.equals(circles.get(c)), viewport));
        return table.collection();
    }

    /// Each with whether it is that of something selected.
    private static Map<Circle, Boolean> circles(MapContents contents, Viewport viewport) {
        var circles = new HashMap<Circle, Boolean>();
        var seen = SeenArea.of(viewport);
        var least = MIN_RADIUS_PIXELS * seen.leastMetresPerPixel();
        var marks = contents.sightings().source();
        var selected = contents.sightings().clusters().among(contents.selected());
        for (var mark = 0; mark < marks.size(); mark++) {
            var radius = marks.uncertaintyMetres(mark);
            if (radius > least
                    && seen.mayShow(marks.lonDegrees(mark), marks.latDegrees(mark), radius)
                    && pixels(marks.point(mark), radius, viewport) > MIN_RADIUS_PIXELS) {
                var circle = new Circle(marks.point(mark), radius);
                circles.merge(circle, selected.get(mark), Boolean::logicalOr);
            }
        }
        return circles;
    }

    private static void add(
            FeatureTable table, Circle circle, boolean selected, Viewport viewport) {
        var small = pixels(circle.centre, circle.radiusMetres, viewport) < SMALL_RADIUS_PIXELS;
        var order = (selected ? SELECTED_LABEL : OTHER_LABEL) + 1 / circle.radiusMetres;
        table.add(
                polygon(circle),
                small,
                UncertaintyText.of(circle.radiusMetres),
                order,
                circle.radiusMetres);
    }

    private static double pixels(LatLon point, double metres, Viewport viewport) {
        var metresPerPixel =
                viewport.unitsPerPixel() * viewport.projection().groundMetresPerUnit(point);
        return metres / metresPerPixel;
    }

    /// A circle on the ground, true in every projection.
    private static Polygon polygon(Circle circle) {
        var corners = new Coordinate[CORNERS + 1];
        for (var i = 0; i < CORNERS; i++) {
            var corner =
                    Geodesy.destination(circle.centre, i * 360.0 / CORNERS, circle.radiusMetres);
            corners[i] = new Coordinate(corner.lonDegrees(), corner.latDegrees());
        }
        corners[CORNERS] = corners[0].copy();
        return GEOMETRIES.createPolygon(corners);
    }
}
