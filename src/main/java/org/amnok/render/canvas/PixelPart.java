package org.amnok.render.canvas;

import java.awt.Rectangle;

/// A rectangle of a picture's pixels.
///
/// @param part in device pixels of the grid
public record PixelPart(PixelGrid grid, Rectangle part) {
    public static PixelPart whole(PixelGrid grid) {
        return new PixelPart(grid, grid.bounds());
    }
}
