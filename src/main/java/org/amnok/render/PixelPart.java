package org.amnok.render;

import java.awt.Rectangle;

/// A rectangle of a picture's pixels.
///
/// @param part in device pixels of the grid
record PixelPart(PixelGrid grid, Rectangle part) {
    static PixelPart whole(PixelGrid grid) {
        return new PixelPart(grid, grid.bounds());
    }
}
