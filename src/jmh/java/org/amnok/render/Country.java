package org.amnok.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapLayer;
import org.amnok.map.TestLayers;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapSnapshot;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Data to measure with, the same in every run.
final class Country {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int VERTICES = 1000;

    private Country() {}

    /// A picture of 1600 × 1000 px, 12 degrees wide, around 0, 0.
    static Viewport view() {
        return new Viewport(Projections.webMercator(), 0, 0, 800, 1600, 1000, 1);
    }

    static MapSnapshot snapshot(MapLayer... layers) {
        return TestLayers.snapshot(view(), layers);
    }

    /// Crooked coasts: so many rings of 1000 vertices.
    static List<Geometry> coasts(int rings) {
        var random = new Random(1);
        var coasts = new ArrayList<Geometry>();
        for (var i = 0; i < rings; i++) {
            coasts.add(GEOMETRIES.createPolygon(coast(random)));
        }
        return coasts;
    }

    private static Coordinate[] coast(Random random) {
        var x = 3 * random.nextGaussian();
        var y = 2 * random.nextGaussian();
        var ring = new Coordinate[VERTICES + 1];
        for (var i = 0; i < VERTICES; i++) {
            var angle = 2 * Math.PI * i / VERTICES;
            var radius = 0.5 + 0.02 * random.nextGaussian();
            ring[i] = new CoordinateXY(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        ring[VERTICES] = ring[0];
        return ring;
    }

    /// So many named places.
    static MapLayer places(int count) {
        var random = new Random(1);
        var features = new LabelledFeatures();
        for (var i = 0; i < count; i++) {
            features.addPoint(
                    3 * random.nextGaussian(), 2 * random.nextGaussian(), "Place " + i, i);
        }
        var text = LabelledFeatures.text(null, java.util.Map.of());
        return features.layer(LabelledFeatures.circle(4, java.util.Map.of()), text);
    }
}
