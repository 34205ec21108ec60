package org.amnok.basemap;

import java.util.Objects;
import java.util.function.Supplier;
import org.amnok.domain.LruCache;
import org.jspecify.annotations.Nullable;

/// The decoded tiles used last, of all open files together, within a limit in bytes. Thread-safe.
public final class TileCache {
    private static final int[] NOTHING = {};
    private static final int ENTRY_BYTES = 120;

    private final LruCache<Key, int[]> tiles;

    private record Key(Object owner, int level, int column, int row) {}

    public TileCache(long mostBytes) {
        tiles = new LruCache<>(Integer.MAX_VALUE, 1, mostBytes, TileCache::size);
    }

    /// An eighth of what the program may use.
    public static TileCache ofMemory() {
        return new TileCache(Runtime.getRuntime().maxMemory() / 8);
    }

    /// The known tile, or what is read now. Two threads that ask at once may read it twice.
    ///
    /// @param owner known by identity
    int @Nullable [] get(
            Object owner, ImageLevel level, int column, int row, Supplier<int @Nullable []> read) {
        var key = new Key(owner, level.number(), column, row);
        var known = tiles.get(key, () -> Objects.requireNonNullElse(read.get(), NOTHING));
        return known.length == 0 ? null : known;
    }

    /// Forgets the tiles of a file that was closed.
    void forget(Object owner) {
        tiles.forget(key -> key.owner() == owner);
    }

    private static long size(int[] tile) {
        return 4L * tile.length + ENTRY_BYTES;
    }
}
