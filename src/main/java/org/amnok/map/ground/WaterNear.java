package org.amnok.map.ground;

import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.linearref.LengthIndexedLine;

/// Areas of water, to be asked whether a river is among them. WGS 84.
public final class WaterNear {
    /// Our lines lie so far beside the water at most, and it may be cut there.
    private static final double NEAR_DEGREES = 0.003;

    private static final int PLACES = 100;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final STRtree areas = new STRtree();

    /// @param water areas; null for none
    public WaterNear(@Nullable SimpleFeatureCollection water) {
        if (water == null) {
            return;
        }
        try (var all = water.features()) {
            while (all.hasNext()) {
                if (all.next().getDefaultGeometry() instanceof Geometry area) {
                    areas.insert(area.getEnvelopeInternal(), area);
                }
            }
        }
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
