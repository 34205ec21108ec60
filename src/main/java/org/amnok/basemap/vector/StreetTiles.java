package org.amnok.basemap.vector;

import java.io.IOException;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.basemap.archive.LostTiles;
import org.amnok.basemap.archive.TileArchive;
import org.amnok.basemap.archive.TileId;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.domain.FaultWords;
import org.amnok.domain.LruCache;

/// The decoded tiles used last, within a limit of vertices. Thread-safe.
final class StreetTiles {
    /// About 60 MB.
    private static final long MOST_VERTICES = 1_000_000;

    private final TileArchive archive;
    private final LruCache<TileId, StreetTile> known =
            new LruCache<>(Integer.MAX_VALUE, 1, MOST_VERTICES, StreetTile::vertices);
    private final LostTiles lost = new LostTiles();

    StreetTiles(TileArchive archive) {
        this.archive = archive;
    }

    /// The tile; an empty one where the archive has none, or where it is damaged.
    ///
    /// @throws org.amnok.domain.ProblemException when nothing more of the archive can be read
    StreetTile get(TileId id) {
        return known.get(id, () -> read(id));
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
