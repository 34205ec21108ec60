package org.amnok.basemap.archive;

/// What the tiles of an archive are.
public enum TileFormat {
    /// Mapbox vector tiles.
    VECTOR,
    PNG,
    JPEG,
    WEBP,
    /// Something that is not drawn here.
    OTHER;

    /// Of the bytes that [#of] looks at.
    static final int LONGEST_SIGNATURE = 12;

    /// By the first bytes of a tile. Pictures are not compressed once more: what is, is a vector
    /// tile.
    static TileFormat of(byte[] start) {
        if (has(start, 0, 0x89, 'P', 'N', 'G')) {
            return PNG;
        }
        if (has(start, 0, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (has(start, 0, 'R', 'I', 'F', 'F') && has(start, 8, 'W', 'E', 'B', 'P')) {
            return WEBP;
        }
        var isVector = has(start, 0, 0x1F, 0x8B) || has(start, 0, 0x78) || has(start, 0, 0x1A);
        return isVector ? VECTOR : OTHER;
    }

    private static boolean has(byte[] start, int at, int... signature) {
        for (var i = 0; i < signature.length; i++) {
            if (at + i >= start.length || (start[at + i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
