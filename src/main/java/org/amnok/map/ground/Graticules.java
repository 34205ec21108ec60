package org.amnok.map.ground;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amnok.map.Viewport;
import org.geotools.data.simple.SimpleFeatureCollection;

/// Keeps the graticules of the last views: a renderer knows what it has drawn by its collection.
/// Thread-safe.
public final class Graticules {
    private static final int CAPACITY = 16;

    private final Map<GraticuleFeatures.Extent, SimpleFeatureCollection> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<GraticuleFeatures.Extent, SimpleFeatureCollection> eldest) {
                    return size() > CAPACITY;
                }
            };

    public synchronized SimpleFeatureCollection of(Viewport viewport) {
        var graticule = GraticuleFeatures.of(viewport);
        return known.computeIfAbsent(graticule.extent(), e -> graticule.features());
    }
}
