package org.amnok.basemap.archive;

import java.util.List;
import org.amnok.domain.LatLon;

/// What an archive says of itself.
///
/// @param name empty when it has none
/// @param attribution what must be printed with the map, as plain text; empty when it says nothing
/// @param southWest and northEast: the corners of what it covers
/// @param layers names of the layers of its vector tiles; empty when it does not say, or for
///   pictures
public record ArchiveFacts(
        String name,
        String attribution,
        TileFormat format,
        LatLon southWest,
        LatLon northEast,
        int minZoom,
        int maxZoom,
        List<String> layers) {
    public ArchiveFacts {
        layers = List.copyOf(layers);
    }

    /// True when the tile lies at least partly in what the archive covers.
    public boolean mayHave(TileId tile) {
        var north = TileMath.latitude(tile.zoom(), tile.y());
        var south = TileMath.latitude(tile.zoom(), tile.y() + 1);
        return tile.zoom() >= minZoom
                && tile.zoom() <= maxZoom
                && TileMath.longitude(tile.zoom(), tile.x()) <= northEast.lonDegrees()
                && TileMath.longitude(tile.zoom(), tile.x() + 1) >= southWest.lonDegrees()
                && south <= northEast.latDegrees()
                && north >= southWest.latDegrees();
    }
}
