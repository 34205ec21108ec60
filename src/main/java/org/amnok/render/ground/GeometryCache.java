package org.amnok.render.ground;

import org.amnok.domain.IdentityKey;
import org.amnok.domain.LruCache;
import org.amnok.geo.projection.MapProjection;
import org.amnok.map.PointTable;
import org.amnok.render.symbol.PointBlocks;
import org.geotools.data.simple.SimpleFeatureCollection;

/// Prepares each collection once for a projection. Keeps those of the last two pictures, and of
/// those before what is light: the base map is in every picture and so stays. Thread-safe.
public final class GeometryCache {
    private static final int CAPACITY = 512;

    /// Circles are of one picture and no other, and the vertices of a thousand pictures would fill
    /// the memory: some 60 bytes are kept for each.
    private static final long MOST_VERTICES = 1_000_000;

    private final LruCache<Key, PreparedLayer> layers =
            new LruCache<>(CAPACITY, 0, MOST_VERTICES, PreparedLayer::weight);

    private static final int POINT_CAPACITY = 8;

    private final LruCache<Key, PointBlocks> points = new LruCache<>(POINT_CAPACITY);

    private record Key(IdentityKey source, String projection) {}

    /// Another picture begins.
    public void nextPicture() {
        layers.nextTurn();
    }

    public PreparedLayer of(SimpleFeatureCollection features, MapProjection projection) {
        var key = new Key(new IdentityKey(features), projection.code());
        return layers.get(key, () -> new PreparedLayer(features, projection));
    }

    /// Points are made ready by one thread; others wait for it.
    public synchronized PointBlocks of(PointTable table, MapProjection projection) {
        var key = new Key(new IdentityKey(table), projection.code());
        return points.get(key, () -> PointBlocks.of(table, projection));
    }

    /// What is kept of layers, in vertices.
    long held() {
        return layers.held();
    }
}
