package org.amnok.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amnok.geo.MapProjection;
import org.geotools.data.simple.SimpleFeatureCollection;

/// Projects each collection once. Keeps the collections of the last pictures; those of the base map
/// are in every picture and so stay. Thread-safe.
final class GeometryCache {
    private static final int CAPACITY = 96;

    private final Map<Key, List<ProjectedFeature>> projected =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, List<ProjectedFeature>> eldest) {
                    return size() > CAPACITY;
                }
            };

    /// A collection as an object, not by its contents: it never changes.
    private static final class Key {
        private final SimpleFeatureCollection features;
        private final String projection;

        Key(SimpleFeatureCollection features, String projection) {
            this.features = features;
            this.projection = projection;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && that.features == features
                    && that.projection.equals(projection);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(features) + projection.hashCode();
        }
    }

    List<ProjectedFeature> of(SimpleFeatureCollection features, MapProjection projection) {
        var key = new Key(features, projection.code());
        synchronized (projected) {
            var known = projected.get(key);
            if (known != null) {
                return known;
            }
        }
        var fresh = project(features, projection);
        synchronized (projected) {
            projected.put(key, fresh);
        }
        return fresh;
    }

    private static List<ProjectedFeature> project(
            SimpleFeatureCollection features, MapProjection projection) {
        var result = new ArrayList<ProjectedFeature>();
        try (var iterator = features.features()) {
            while (iterator.hasNext()) {
                var feature = iterator.next();
                var geometry = ProjectedGeometry.of(feature.getDefaultGeometry(), projection);
                result.add(new ProjectedFeature(feature, geometry));
            }
        }
        return List.copyOf(result);
    }
}
