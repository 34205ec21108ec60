package org.amnok.basemap.archive;

import org.amnok.domain.FileFault;

/// A tile of the web's square world: at zoom 0 one tile, at each further zoom four times as many.
///
/// @param x from the antimeridian eastwards
/// @param y from the north southwards (as in PMTiles; MBTiles counts from the south)
public record TileId(int zoom, int x, int y) {
    /// Closer than any archive of streets.
    public static final int MOST_ZOOM = 24;

    public TileId {
        if (zoom < 0 || zoom > MOST_ZOOM || x < 0 || y < 0 || x >= 1 << zoom || y >= 1 << zoom) {
            throw new IllegalArgumentException("no tile: " + zoom + "/" + x + "/" + y);
        }
    }

    /// A zoom that a file says.
    ///
    /// @throws FileFault when there is none such
    static int zoom(int said) throws FileFault {
        if (said < 0 || said > MOST_ZOOM) {
            throw FileFault.of("basemap.zoom_is_outside_0_to", said, MOST_ZOOM);
        }
        return said;
    }

    /// The tile in which this one lies, at a wider zoom.
    public TileId at(int widerZoom) {
        var shift = zoom - widerZoom;
        return new TileId(widerZoom, x >> shift, y >> shift);
    }

    /// The row as MBTiles counts.
    int rowFromSouth() {
        return (1 << zoom) - 1 - y;
    }

    /// The place of the tile in a PMTiles archive: all tiles of the zooms before, then along the
    /// Hilbert curve. Source: PMTiles specification 3, section 4.1; the curve after Hilbert's
    /// drawing: four quarters, the first and the last of them flipped.
    long hilbertId() {
        var before = ((1L << (2 * zoom)) - 1) / 3;
        long along = 0;
        var column = x;
        var row = y;
        for (var side = 1 << zoom >> 1; side > 0; side >>= 1) {
            var right = (column & side) > 0 ? 1 : 0;
            var lower = (row & side) > 0 ? 1 : 0;
            along += (long) side * side * (3 * right ^ lower);
            if (lower == 0) {
                if (right == 1) {
                    column = (side - 1) - (column & side - 1);
                    row = (side - 1) - (row & side - 1);
                }
                var swap = column;
                column = row;
                row = swap;
            }
        }
        return before + along;
    }
}
