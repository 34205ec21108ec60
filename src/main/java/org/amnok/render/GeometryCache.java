package org.amnok.render;

import org.amnok.geo.MapProjection;
import org.geotools.data.simple.SimpleFeatureCollection;

/// Prepares each collection once for a projection. Keeps those of the last pictures; those of the
/// base map are in every picture and so stay. Thread-safe.
final class GeometryCache {
    private static final int CAPACITY = 96;

    private final Recent<Key, PreparedLayer> layers = new Recent<>(CAPACITY);

    private record Key(Same features, String projection) {}

    PreparedLayer of(SimpleFeatureCollection features, MapProjection projection) {
        var key = new Key(new Same(features), projection.code());
        return layers.get(key, () -> new PreparedLayer(features, projection));
    }
}
