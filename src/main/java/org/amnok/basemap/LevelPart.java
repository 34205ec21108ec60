package org.amnok.basemap;

import org.amnok.map.MapExtent;

/// A rectangle of the pixels of a level.
record LevelPart(ImageLevel level, int left, int top, int width, int height) {
    /// All that a window shows, and a pixel around it to blend with.
    static LevelPart of(PixelWindow window, ImageGrid grid, ImageLevel level) {
        var x = (double) level.width() / grid.width();
        var y = (double) level.height() / grid.height();
        var left = Math.max(0, (int) Math.floor(window.left() * x) - 1);
        var top = Math.max(0, (int) Math.floor(window.top() * y) - 1);
        var right = Math.min(level.width(), (int) Math.ceil(window.right() * x) + 1);
        var bottom = Math.min(level.height(), (int) Math.ceil(window.bottom() * y) + 1);
        return new LevelPart(
                level, left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    long pixels() {
        return (long) width * height;
    }

    MapExtent extent(ImageGrid grid) {
        return grid.part(level.width(), level.height(), left, top, width, height);
    }

    int firstColumn() {
        return left / level.tileWidth();
    }

    int lastColumn() {
        return (left + width - 1) / level.tileWidth();
    }

    int firstRow() {
        return top / level.tileHeight();
    }

    int lastRow() {
        return (top + height - 1) / level.tileHeight();
    }

    /// Copies what of a tile lies in this part.
    ///
    /// @param into the pixels of this part
    void copy(int[] tile, int column, int row, int[] into) {
        var x = column * level.tileWidth();
        var y = row * level.tileHeight();
        var from = Math.max(left, x);
        var to = Math.min(left + width, x + level.tileWidth());
        for (var line = Math.max(top, y);
                line < Math.min(top + height, y + level.tileHeight());
                line++) {
            System.arraycopy(
                    tile,
                    (line - y) * level.tileWidth() + from - x,
                    into,
                    (line - top) * width + from - left,
                    to - from);
        }
    }
}
