package org.amnok.basemap.archive;

/// What the tiles of an archive are.
public enum TileFormat {
    /// Mapbox vector tiles.
    VECTOR,
    PNG,
    JPEG,
    WEBP,
    /// Something that is not drawn here.
    OTHER
}
