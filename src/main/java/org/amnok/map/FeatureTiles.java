package org.amnok.map;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;

/// What of a large layer a picture needs: some of its tiles. A renderer prepares each tile once,
/// and takes two of these to draw the same ground where their source is the same.
public final class FeatureTiles extends ListFeatureCollection {
    private final Object source;
    private final List<Tile> tiles;

    /// @param source of the tiles, known by identity: whatever it gives, a place looks the same at
    ///   one scale
    /// @param tiles from below; each the same object from picture to picture
    public FeatureTiles(SimpleFeatureType type, Object source, List<Tile> tiles) {
        super(type, new Joined(tiles));
        this.source = source;
        this.tiles = List.copyOf(tiles);
    }

    /// Some features that lie near each other.
    public static final class Tile extends ListFeatureCollection {
        private final List<SimpleFeature> features;

        /// @param features never changed any more
        public Tile(SimpleFeatureType type, List<SimpleFeature> features) {
            super(type, features);
            this.features = features;
        }
    }

    /// The tiles of a layer, from below; any other collection is its only one.
    public static List<? extends SimpleFeatureCollection> of(SimpleFeatureCollection features) {
        return features instanceof FeatureTiles own ? own.tiles : List.of(features);
    }

    /// What two collections that draw the same ground have in common.
    ///
    /// @param otherwise of a collection without tiles
    public static Object source(SimpleFeatureCollection features, Object otherwise) {
        return features instanceof FeatureTiles own ? own.source : otherwise;
    }

    /// One list of all, without copying them.
    private static final class Joined extends AbstractList<SimpleFeature> {
        private final List<Tile> tiles;

        Joined(List<Tile> tiles) {
            this.tiles = tiles;
        }

        @Override
        public SimpleFeature get(int index) {
            var rest = index;
            for (var tile : tiles) {
                if (rest < tile.features.size()) {
                    return tile.features.get(rest);
                }
                rest -= tile.features.size();
            }
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public Iterator<SimpleFeature> iterator() {
            return tiles.stream().flatMap(tile -> tile.features.stream()).iterator();
        }

        @Override
        public int size() {
            return tiles.stream().mapToInt(tile -> tile.features.size()).sum();
        }
    }
}
