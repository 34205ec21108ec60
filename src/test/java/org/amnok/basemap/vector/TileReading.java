package org.amnok.basemap.vector;

import java.io.IOException;
import java.util.List;
import org.amnok.basemap.archive.TileId;

/// Reads vector tiles for collections of them.
public final class TileReading {
    private static final TileId SOME_TILE = new TileId(14, 14_000, 6_000);

    private TileReading() {}

    /// @throws IOException when the tile is refused as damaged
    public static void read(byte[] tile) throws IOException {
        StreetTileReader.read(tile, SOME_TILE, List.of());
    }
}
