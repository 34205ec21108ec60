package org.amnok.map.compose;

import java.util.Map;
import java.util.Set;
import org.amnok.domain.LatestMap;
import org.amnok.map.cluster.MarkPoints;
import org.geotools.data.simple.SimpleFeatureCollection;

/// The features of every sighting for a style of others, the same again from picture to picture:
/// how the style paints each is found out once. Thread-safe.
final class OpenedEvery {
    private final Map<Key, SimpleFeatureCollection> known = new LatestMap<>(1);

    /// @param points equal only for the same
    private record Key(MarkPoints points, Set<String> attributes) {}

    synchronized SimpleFeatureCollection of(MarkPoints points, Set<String> attributes) {
        return known.computeIfAbsent(
                new Key(points, attributes), key -> OpenedFeatures.every(points, attributes));
    }
}
