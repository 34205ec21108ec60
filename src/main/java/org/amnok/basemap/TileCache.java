package org.amnok.basemap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The decoded tiles used last, of all open files together, within a limit in bytes. Thread-safe.
public final class TileCache {
    private static final int[] NOTHING = {};
    private static final int ENTRY_BYTES = 120;

    private final long mostBytes;
    private final Map<Key, int[]> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    private record Key(Object owner, int level, int column, int row) {}

    public TileCache(long mostBytes) {
        this.mostBytes = mostBytes;
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
        var known = known(key);
        if (known == null) {
            var fresh = read.get();
            known = fresh == null ? NOTHING : fresh;
            put(key, known);
        }
        return known.length == 0 ? null : known;
    }

    private synchronized int @Nullable [] known(Key key) {
        return tiles.get(key);
    }

    private synchronized void put(Key key, int[] tile) {
        var before = tiles.put(key, tile);
        bytes += size(tile) - (before == null ? 0 : size(before));
        for (var all = tiles.values().iterator(); bytes > mostBytes && tiles.size() > 1; ) {
            bytes -= size(all.next());
            all.remove();
        }
    }

    /// Forgets the tiles of a file that was closed.
    synchronized void forget(Object owner) {
        for (var all = tiles.entrySet().iterator(); all.hasNext(); ) {
            var each = all.next();
            if (each.getKey().owner() == owner) {
                bytes -= size(each.getValue());
                all.remove();
            }
        }
    }

    private static long size(int[] tile) {
        return 4L * tile.length + ENTRY_BYTES;
    }
}
