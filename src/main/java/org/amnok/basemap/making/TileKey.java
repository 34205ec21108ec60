package org.amnok.basemap.making;

/// A tile and a layer in it as one number, in the order of the archive. Of 36 bits.
final class TileKey {
    static final int BITS = 36;

    private static final int LAYER_BITS = 4;
    private static final int PLACE_BITS = 14;
    private static final int PLACE = (1 << PLACE_BITS) - 1;

    private TileKey() {}

    static long of(int zoom, int x, int y, TileLayer layer) {
        return (((long) zoom << PLACE_BITS | x) << PLACE_BITS | y) << LAYER_BITS | layer.ordinal();
    }

    static long tile(long key) {
        return key >> LAYER_BITS;
    }

    static int zoom(long key) {
        return (int) (key >> LAYER_BITS + 2 * PLACE_BITS);
    }

    static int x(long key) {
        return (int) (key >> LAYER_BITS + PLACE_BITS) & PLACE;
    }

    static int y(long key) {
        return (int) (key >> LAYER_BITS) & PLACE;
    }

    static TileLayer layer(long key) {
        return TileLayer.values()[(int) key & (1 << LAYER_BITS) - 1];
    }
}
