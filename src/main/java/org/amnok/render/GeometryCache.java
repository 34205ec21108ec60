package org.amnok.render;

import org.amnok.geo.MapProjection;
import org.amnok.map.PointTable;
import org.geotools.data.simple.SimpleFeatureCollection;

/// Prepares each collection once for a projection. Keeps those of the last pictures; those of the
/// base map are in every picture and so stay. Thread-safe.
final class GeometryCache {
    private static final int CAPACITY = 96;

    /// As many as two pictures have, or one over a map of others.
    private static final int LEAST = 40;

    /// Circles are of one picture and no other, and the vertices of a thousand pictures would fill
    /// the memory: some 60 bytes are kept for each.
    private static final long MOST_VERTICES = 1_000_000;

    private final Recent<Key, PreparedLayer> layers =
            new Recent<>(CAPACITY, LEAST, MOST_VERTICES, PreparedLayer::weight);

    private static final int POINT_CAPACITY = 8;

    private final Recent<Key, PointBlocks> points = new Recent<>(POINT_CAPACITY);

    private record Key(Same source, String projection) {}

    PreparedLayer of(SimpleFeatureCollection features, MapProjection projection) {
        var key = new Key(new Same(features), projection.code());
        return layers.get(key, () -> new PreparedLayer(features, projection));
    }

    /// Points are made ready by one thread; others wait for it.
    synchronized PointBlocks of(PointTable table, MapProjection projection) {
        var key = new Key(new Same(table), projection.code());
        return points.get(key, () -> PointBlocks.of(table, projection));
    }

    /// What is kept of layers, in vertices.
    long held() {
        return layers.held();
    }
}
