package org.amnok.basemap.vector;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amnok.basemap.archive.TileArchive;
import org.amnok.basemap.archive.TileId;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// The decoded tiles used last, in at most so many vertices. Thread-safe.
final class StreetTiles {
    /// About 60 MB.
    private static final long MOST_VERTICES = 1_000_000;

    private final TileArchive archive;
    private final Map<TileId, StreetTile> known = new LinkedHashMap<>(64, 0.75f, true);
    private long vertices;

    StreetTiles(TileArchive archive) {
        this.archive = archive;
    }

    /// The tile; an empty one where the archive has none.
    ///
    /// @throws ProblemException when it is damaged
    StreetTile get(TileId id) {
        synchronized (known) {
            var tile = known.get(id);
            if (tile != null) {
                return tile;
            }
        }
        var fresh = read(id);
        synchronized (known) {
            if (known.put(id, fresh) == null) {
                vertices += fresh.vertices();
            }
            forgetOldest();
        }
        return fresh;
    }

    private void forgetOldest() {
        var oldest = known.values().iterator();
        while (vertices > MOST_VERTICES && known.size() > 1) {
            vertices -= oldest.next().vertices();
            oldest.remove();
        }
    }

    private StreetTile read(TileId id) {
        var bytes = archive.facts().mayHave(id) ? archive.tile(id).orElse(null) : null;
        if (bytes == null) {
            return StreetTile.EMPTY;
        }
        try {
            return StreetTileReader.read(bytes, id);
        } catch (IOException e) {
            throw new ProblemException(
                    new Problem(
                            "The street map cannot be drawn: " + e.getMessage(),
                            "tile " + id.zoom() + "/" + id.x() + "/" + id.y(),
                            "Get the file again from where it came. It was not changed."),
                    e);
        }
    }
}
