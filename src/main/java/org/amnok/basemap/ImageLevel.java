package org.amnok.basemap;

/// One resolution of an image, cut into tiles from its upper left corner; the last tile of a row or
/// column may reach beyond the image.
///
/// @param number of the level in its pyramid, 0 is the finest
record ImageLevel(int number, int width, int height, int tileWidth, int tileHeight) {
    int columns() {
        return Math.ceilDiv(width, tileWidth);
    }

    int rows() {
        return Math.ceilDiv(height, tileHeight);
    }
}
