package org.amnok.map.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.amnok.domain.IdentityKey;
import org.amnok.domain.LruCache;
import org.amnok.map.FeatureTable;
import org.amnok.map.FeatureTiles;
import org.amnok.map.FeatureTiles.Tile;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;

/// Layers of our own map in tiles of a few features that follow each other. What is changed in an
/// area leaves all other tiles the same objects, which a renderer has prepared before. Thread-safe.
final class GroundTiles {
    /// With so many a tile is full.
    private static final int VERTICES = 2_000;

    /// Layers of two languages.
    private static final int CAPACITY = 16;

    private final LruCache<IdentityKey, List<Tile>> known = new LruCache<>(CAPACITY);

    /// The features in their order, with others in place of those near an area. Neighbours that
    /// change come into one tile: a renderer simplifies an edge that two have in common alike only
    /// there.
    ///
    /// @param change of a feature and its shape; asked by several threads at once
    FeatureTiles changed(
            SimpleFeatureCollection features,
            CoveredArea covered,
            BiFunction<SimpleFeature, Geometry, List<SimpleFeature>> change) {
        var result = new ArrayList<Tile>();
        var near = new ArrayList<SimpleFeature>();
        for (var tile : known.get(new IdentityKey(features), () -> tiles(features))) {
            var all = FeatureTable.all(tile);
            if (all.stream().anyMatch(covered::isNear)) {
                near.addAll(all);
            } else {
                add(result, near, covered, change);
                result.add(tile);
            }
        }
        add(result, near, covered, change);
        return new FeatureTiles(features.getSchema(), new Object(), result);
    }

    private static void add(
            List<Tile> tiles,
            List<SimpleFeature> near,
            CoveredArea covered,
            BiFunction<SimpleFeature, Geometry, List<SimpleFeature>> change) {
        if (!near.isEmpty()) {
            var changed =
                    near.parallelStream()
                            .flatMap(each -> changed(each, covered, change).stream())
                            .toList();
            tiles.add(new Tile(near.getFirst().getFeatureType(), changed));
            near.clear();
        }
    }

    private static List<SimpleFeature> changed(
            SimpleFeature feature,
            CoveredArea covered,
            BiFunction<SimpleFeature, Geometry, List<SimpleFeature>> change) {
        return covered.isNear(feature)
                ? change.apply(feature, (Geometry) feature.getDefaultGeometry())
                : List.of(feature);
    }

    private static List<Tile> tiles(SimpleFeatureCollection features) {
        var tiles = new ArrayList<Tile>();
        var some = new ArrayList<SimpleFeature>();
        var vertices = 0;
        for (var feature : FeatureTable.all(features)) {
            some.add(feature);
            vertices += feature.getDefaultGeometry() instanceof Geometry g ? g.getNumPoints() : 0;
            if (vertices >= VERTICES) {
                tiles.add(new Tile(features.getSchema(), List.copyOf(some)));
                some.clear();
                vertices = 0;
            }
        }
        if (!some.isEmpty()) {
            tiles.add(new Tile(features.getSchema(), List.copyOf(some)));
        }
        return tiles;
    }
}
