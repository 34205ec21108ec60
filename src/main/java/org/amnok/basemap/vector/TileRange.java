package org.amnok.basemap.vector;

import java.util.ArrayList;
import java.util.List;
import org.amnok.basemap.archive.ArchiveFacts;
import org.amnok.basemap.archive.TileId;
import org.amnok.basemap.archive.TileMath;
import org.amnok.map.MapExtent;
import org.amnok.map.SeenArea;
import org.amnok.map.Viewport;
import org.locationtech.jts.geom.Envelope;

/// A block of tiles of one zoom, a little larger than the picture, so that the map can be dragged
/// within it.
record TileRange(int zoom, int west, int north, int east, int south) {
    /// On the screen a tile measures from 0.7 to 1.4 of that, px.
    private static final double TILE_PIXELS = 512;

    private static final int MOST_TILES = 100;
    private static final double EQUATOR_METRES = 2 * Math.PI * 6_378_137.0;

    /// The tiles of an archive for a picture; those of a wider zoom when there would be too many.
    static TileRange of(Viewport viewport, ArchiveFacts facts) {
        var seen = SeenArea.of(viewport).degrees();
        var zoom = Math.clamp(zoom(viewport), facts.minZoom(), facts.maxZoom());
        var range = around(seen, zoom);
        while (range.size() > MOST_TILES && range.zoom > 0) {
            range = around(seen, range.zoom - 1);
        }
        return range;
    }

    /// The zoom at which tiles are about as fine as the picture.
    private static int zoom(Viewport viewport) {
        var latitude = Math.toRadians(viewport.centre().latDegrees());
        var around = EQUATOR_METRES * Math.cos(latitude) / viewport.groundMetresPerPixel();
        var zoom = Math.log(Math.max(1, around / TILE_PIXELS)) / Math.log(2);
        return Math.clamp(Math.round(zoom), 0, TileId.MOST_ZOOM);
    }

    /// Whole pairs of tiles around a box.
    private static TileRange around(Envelope degrees, int zoom) {
        var last = (1 << zoom) - 1;
        return new TileRange(
                zoom,
                index(TileMath.column(zoom, degrees.getMinX()), last) & ~1,
                index(TileMath.row(zoom, degrees.getMaxY()), last) & ~1,
                Math.min(last, index(TileMath.column(zoom, degrees.getMaxX()), last) | 1),
                Math.min(last, index(TileMath.row(zoom, degrees.getMinY()), last) | 1));
    }

    /// Where a tile lies, in Web Mercator.
    static MapExtent extent(TileId tile) {
        return TileMath.extent(tile.zoom(), tile.x(), tile.y(), tile.x() + 1, tile.y() + 1);
    }

    private static int index(double place, int last) {
        return (int) Math.clamp(Math.floor(place), 0, last);
    }

    long size() {
        return (east - west + 1L) * (south - north + 1L);
    }

    /// The tiles of a wider zoom that it lies in, and those that begin less than a third of their
    /// width away.
    List<TileId> around(int wider) {
        var shift = zoom - wider;
        var last = (1 << wider) - 1;
        var away = Math.max(1, (1 << shift) / 3);
        return new TileRange(
                        wider,
                        index(west - away >> shift, last),
                        index(north - away >> shift, last),
                        index(east + away >> shift, last),
                        index(south + away >> shift, last))
                .tiles();
    }

    List<TileId> tiles() {
        var tiles = new ArrayList<TileId>();
        for (var y = north; y <= south; y++) {
            for (var x = west; x <= east; x++) {
                tiles.add(new TileId(zoom, x, y));
            }
        }
        return tiles;
    }
}
