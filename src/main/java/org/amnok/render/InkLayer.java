package org.amnok.render;

import java.awt.Rectangle;

/// Premultiplied pixels that are laid over a part of a picture.
///
/// @param ink row by row of the part
record InkLayer(int[] ink, PixelGrid grid, Rectangle part) {
    /// Lays the ink over the picture and leaves none.
    void layOver(double opacity) {
        var share = (int) Math.round(255 * opacity);
        for (var row = 0; row < part.height; row++) {
            layOver(row * part.width, (part.y + row) * grid.width() + part.x, share);
        }
    }

    private void layOver(int from, int to, int share) {
        var pixels = grid.pixels();
        for (var column = 0; column < part.width; column++) {
            var above = ink[from + column];
            if (above != 0) {
                ink[from + column] = 0;
                var faded = share == 255 ? above : PointCover.faded(above, share);
                var rest = 255 - (faded >>> 24);
                pixels[to + column] =
                        rest == 0 ? faded : faded + PointCover.faded(pixels[to + column], rest);
            }
        }
    }
}
