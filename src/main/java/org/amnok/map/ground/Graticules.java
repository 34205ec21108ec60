package org.amnok.map.ground;

import java.util.Map;
import org.amnok.domain.LatestMap;
import org.amnok.map.Viewport;
import org.geotools.data.simple.SimpleFeatureCollection;

/// Keeps the graticules of the last views: a renderer knows what it has drawn by its collection,
/// and what it need not draw again by their source. Thread-safe.
public final class Graticules {
    private static final int CAPACITY = 16;

    private final Map<GraticuleFeatures.Extent, SimpleFeatureCollection> known =
            new LatestMap<>(CAPACITY);

    private final Map<GraticuleFeatures.Net, GraticuleFeatures.Net> nets =
            new LatestMap<>(CAPACITY);

    public synchronized SimpleFeatureCollection of(Viewport viewport) {
        var graticule = new GraticuleFeatures(viewport);
        var net = nets.computeIfAbsent(graticule.net(), same -> same);
        return known.computeIfAbsent(graticule.extent(), e -> graticule.features(net));
    }
}
