package org.amnok.map.ground;

import java.util.ArrayList;
import java.util.function.Predicate;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// Areas of water, to be asked whether a river is among them. WGS 84.
public final class WaterNear {
    /// Our lines lie so far beside the water at most, and it may be cut there.
    private static final double NEAR_DEGREES = 0.003;

    private static final int PLACES = 100;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// About a kilometre: shorter gaps in the water are not looked at.
    private static final double CELL_DEGREES = 0.01;

    private final STRtree areas = new STRtree();

    private WaterNear() {}

    /// @param water areas; null for none
    public static WaterNear of(@Nullable SimpleFeatureCollection water) {
        return of(water, _ -> true);
    }

    /// The sea alone.
    ///
    /// @param water areas with the attribute `kind`; null for none
    public static WaterNear ofSea(@Nullable SimpleFeatureCollection water) {
        return of(water, area -> "sea".equals(area.getAttribute("kind")));
    }

    private static WaterNear of(
            @Nullable SimpleFeatureCollection water, Predicate<SimpleFeature> which) {
        var near = new WaterNear();
        if (water != null) {
            try (var all = water.features()) {
                while (all.hasNext()) {
                    var feature = all.next();
                    if (feature.getDefaultGeometry() instanceof Geometry area
                            && which.test(feature)) {
                        near.areas.insert(area.getEnvelopeInternal(), area);
                    }
                }
            }
        }
        near.areas.build();
        return near;
    }

    /// True when there is any.
    public boolean isAnywhere() {
        return !areas.isEmpty();
    }

    /// What of the extent of a shape lies within about a kilometre of water: cells of a grid.
    public Geometry around(Geometry shape) {
        var extent = shape.getEnvelopeInternal();
        var cells = new ArrayList<Geometry>();
        for (var x = Math.floor(extent.getMinX() / CELL_DEGREES);
                x * CELL_DEGREES < extent.getMaxX();
                x++) {
            for (var y = Math.floor(extent.getMinY() / CELL_DEGREES);
                    y * CELL_DEGREES < extent.getMaxY();
                    y++) {
                var cell =
                        new Envelope(
                                x * CELL_DEGREES,
                                (x + 1) * CELL_DEGREES,
                                y * CELL_DEGREES,
                                (y + 1) * CELL_DEGREES);
                if (isNear(cell)) {
                    cells.add(GEOMETRIES.toGeometry(cell));
                }
            }
        }
        return cells.isEmpty() ? GEOMETRIES.createPolygon() : UnaryUnionOp.union(cells);
    }

    private boolean isNear(Envelope cell) {
        var around = new Envelope(cell);
        around.expandBy(CELL_DEGREES);
        var box = GEOMETRIES.toGeometry(around);
        for (var area : areas.query(around)) {
            if (box.intersects((Geometry) area)) {
                return true;
            }
        }
        return false;
    }

    /// True when water lies near at least half of the places along a line, or along the edge of an
    /// area.
    public boolean isAlong(Geometry shape) {
        if (areas.isEmpty() || shape.isEmpty()) {
            return false;
        }
        var line = shape.getDimension() == 2 ? shape.getBoundary() : shape;
        var along = new LengthIndexedLine(line);
        var near = 0;
        for (var i = 0; i < PLACES; i++) {
            near += isNear(along.extractPoint(line.getLength() * (i + 0.5) / PLACES)) ? 1 : 0;
        }
        return near * 2 >= PLACES;
    }

    private boolean isNear(Coordinate place) {
        var around = new Envelope(place);
        around.expandBy(NEAR_DEGREES);
        var point = GEOMETRIES.createPoint(place);
        for (var area : areas.query(around)) {
            if (point.isWithinDistance((Geometry) area, NEAR_DEGREES)) {
                return true;
            }
        }
        return false;
    }
}
