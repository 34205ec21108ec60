package org.amnok.render;

import org.amnok.geo.MapProjection;
import org.amnok.map.PointTable;
import org.geotools.data.simple.SimpleFeatureCollection;

/// Prepares each collection once for a projection. Keeps those of the last pictures; those of the
/// base map are in every picture and so stay. Thread-safe.
final class GeometryCache {
    private static final int CAPACITY = 96;

    /// A picture may have thousands of circles, which no other picture has and which take hundreds
    /// of megabytes: they are kept for few pictures.
    private static final long MOST_FEATURES = 20_000;

    private final Recent<Key, PreparedLayer> layers =
            new Recent<>(CAPACITY, MOST_FEATURES, Key::features);

    private static final int POINT_CAPACITY = 8;

    private final Recent<Key, PointBlocks> points = new Recent<>(POINT_CAPACITY);

    private record Key(Same source, String projection) {
        int features() {
            return source.object() instanceof SimpleFeatureCollection all ? all.size() : 0;
        }
    }

    PreparedLayer of(SimpleFeatureCollection features, MapProjection projection) {
        var key = new Key(new Same(features), projection.code());
        return layers.get(key, () -> new PreparedLayer(features, projection));
    }

    /// Points are made ready by one thread; others wait for it.
    synchronized PointBlocks of(PointTable table, MapProjection projection) {
        var key = new Key(new Same(table), projection.code());
        return points.get(key, () -> PointBlocks.of(table, projection));
    }
}
