package org.amnok.map.symbol;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;
import org.amnok.geo.UncertaintyText;
import org.amnok.map.FeatureTable;
import org.amnok.map.Saturation;
import org.amnok.map.SeenArea;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/// How far reports reach on the ground: one circle for each distinct point and radius, however many
/// sightings share it, and only where it is larger than a symbol. Points closer together than half
/// a pixel are one, and what nobody would see below others is left out: else tens of thousands are
/// drawn over one another.
public final class UncertaintyCircles {
    private static final double MIN_RADIUS_PIXELS = 12;
    private static final double SMALL_RADIUS_PIXELS = 20;
    private static final int CORNERS = 180;

    /// Of smaller circles there may be tens of thousands: they have fewer corners.
    private static final double MANY_BELOW_RADIUS_PIXELS = 40;

    /// So far an edge of theirs may lie within the round line.
    static final double ROUND_PIXELS = 0.01;

    private static final double CELL_PIXELS = 0.5;
    private static final double SELECTED_LABEL = 1000;
    private static final double OTHER_LABEL = 8000;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private static final Comparator<Circle> WIDEST_FIRST =
            Comparator.comparingDouble(c -> -c.radiusMetres);

    /// Spreads hashes of places that are near each other.
    private static final int MIXED = 0x9E3779B9;

    private UncertaintyCircles() {}

    private record Circle(LatLon centre, double radiusMetres, boolean isSelected) {
        Circle with(Circle other) {
            return other.isSelected ? other : this;
        }
    }

    /// The cell of a circle: circles in one cell cannot be distinguished in the picture.
    private record Cell(long x, long y, double radiusMetres) {
        public static Cell of(LatLon centre, double radiusMetres, Viewport viewport) {
            var at = viewport.projection().toMap(centre);
            var size = CELL_PIXELS * viewport.unitsPerPixel();
            return new Cell(Math.round(at.x / size), Math.round(at.y / size), radiusMetres);
        }
    }

    /// Circles that reach into the picture, the widest first.
    public static SimpleFeatureCollection of(MapContents contents, Viewport viewport) {
        var table =
                new FeatureTable("uncertainty", "small", "label", "order", "coord_uncertainty_m");
        seen(circles(contents, viewport), viewport).stream()
                .sorted(
                        WIDEST_FIRST
                                .thenComparingDouble(c -> c.centre.lonDegrees())
                                .thenComparingDouble(c -> c.centre.latDegrees()))
                .forEach(c -> add(table, c, viewport));
        return table.collection();
    }

    /// Each with whether it is that of something selected.
    private static Collection<Circle> circles(MapContents contents, Viewport viewport) {
        var circles = new LinkedHashMap<Cell, Circle>();
        var seen = SeenArea.of(viewport);
        var least = MIN_RADIUS_PIXELS * seen.leastMetresPerPixel();
        var marks = contents.sightings().source();
        var selected = contents.sightings().clusters().among(contents.selected());
        for (var mark : contents.sightings().lessExactThan(least).toArray()) {
            var radius = marks.uncertaintyMetres(mark);
            if (seen.mayShow(marks.lonDegrees(mark), marks.latDegrees(mark), radius)
                    && pixels(marks.point(mark), radius, viewport) > MIN_RADIUS_PIXELS) {
                var circle = new Circle(marks.point(mark), radius, selected.get(mark));
                var cell = Cell.of(circle.centre, radius, viewport);
                circles.merge(cell, circle, Circle::with);
            }
        }
        return circles.values();
    }

    /// Those of one width in no order of place: the outer ones come among the first, so that what
    /// is within them need not be drawn.
    private static List<Circle> seen(Collection<Circle> circles, Viewport viewport) {
        var saturation =
                new Saturation((int) viewport.widthPixels(), (int) viewport.heightPixels());
        return circles.stream()
                .sorted(WIDEST_FIRST.thenComparingInt(c -> MIXED * c.centre.hashCode()))
                .filter(c -> isSeen(c, saturation, viewport))
                .toList();
    }

    private static boolean isSeen(Circle circle, Saturation saturation, Viewport viewport) {
        var at = viewport.projection().toMap(circle.centre);
        var x = viewport.screenX(at.x);
        var y = viewport.screenY(at.y);
        var radius = pixels(circle.centre, circle.radiusMetres, viewport);
        if (!circle.isSelected && saturation.hides(x, y, radius)) {
            return false;
        }
        saturation.add(x, y, radius);
        return true;
    }

    private static void add(FeatureTable table, Circle circle, Viewport viewport) {
        var radius = pixels(circle.centre, circle.radiusMetres, viewport);
        var order = (circle.isSelected ? SELECTED_LABEL : OTHER_LABEL) + 1 / circle.radiusMetres;
        table.add(
                polygon(circle, corners(radius)),
                radius < SMALL_RADIUS_PIXELS,
                UncertaintyText.of(circle.radiusMetres),
                order,
                circle.radiusMetres);
    }

    private static double pixels(LatLon point, double metres, Viewport viewport) {
        var metresPerPixel =
                viewport.unitsPerPixel() * viewport.projection().groundMetresPerUnit(point);
        return metres / metresPerPixel;
    }

    private static int corners(double radiusPixels) {
        return radiusPixels < MANY_BELOW_RADIUS_PIXELS
                ? (int) Math.ceil(Math.PI / Math.acos(1 - ROUND_PIXELS / radiusPixels))
                : CORNERS;
    }

    /// A circle on the ground, true in every projection.
    private static Polygon polygon(Circle circle, int count) {
        var xy = new double[2 * (count + 1)];
        for (var i = 0; i < count; i++) {
            var corner = Geodesy.destination(circle.centre, i * 360.0 / count, circle.radiusMetres);
            xy[2 * i] = corner.lonDegrees();
            xy[2 * i + 1] = corner.latDegrees();
        }
        xy[2 * count] = xy[0];
        xy[2 * count + 1] = xy[1];
        return GEOMETRIES.createPolygon(new PackedCoordinateSequence.Double(xy, 2, 0));
    }
}
