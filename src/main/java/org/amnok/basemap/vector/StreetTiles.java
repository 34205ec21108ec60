package org.amnok.basemap.vector;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.basemap.archive.LostTiles;
import org.amnok.basemap.archive.TileArchive;
import org.amnok.basemap.archive.TileId;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.domain.FaultWords;

/// The decoded tiles used last, within a limit of vertices. Thread-safe.
final class StreetTiles {
    /// About 60 MB.
    private static final long MOST_VERTICES = 1_000_000;

    private final TileArchive archive;
    private final Map<TileId, StreetTile> known = new LinkedHashMap<>(64, 0.75f, true);
    private final LostTiles lost = new LostTiles();
    private long vertices;

    StreetTiles(TileArchive archive) {
        this.archive = archive;
    }

    /// The tile; an empty one where the archive has none, or where it is damaged.
    ///
    /// @throws org.amnok.domain.ProblemException when nothing more of the archive can be read
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
        try {
            var bytes = archive.facts().mayHave(id) ? archive.tile(id).orElse(null) : null;
            return bytes == null
                    ? StreetTile.EMPTY
                    : StreetTileReader.read(bytes, id, archive.facts().layers());
        } catch (DamagedTile e) {
            lost.add(id.zoom(), id.x(), id.y(), e.why());
        } catch (IOException e) {
            lost.add(id.zoom(), id.x(), id.y(), FaultWords.of(e));
        }
        return StreetTile.EMPTY;
    }

    TileLoss loss() {
        return lost.drain();
    }
}
