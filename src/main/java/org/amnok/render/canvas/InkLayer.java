package org.amnok.render.canvas;

import java.awt.Rectangle;

/// Premultiplied pixels that are laid over a part of a picture.
///
/// @param ink row by row of the part
/// @param touched of each word of 64 pixels, whether there may be ink; words as in
///   [org.amnok.render.symbol.PointCover]
/// @param stride words of a row, with one of margin on both sides
public record InkLayer(int[] ink, boolean[] touched, int stride, PixelGrid grid, Rectangle part) {
    /// Lays the ink over the picture and leaves none.
    public void layOver(double opacity) {
        var share = (int) Math.round(255 * opacity);
        for (var row = 0; row < part.height; row++) {
            for (var word = 1; word < stride - 1; word++) {
                if (touched[row * stride + word]) {
                    layOver(row, (word - 1) * Long.SIZE, share);
                }
            }
        }
    }

    /// @param first column of a word
    private void layOver(int row, int first, int share) {
        var pixels = grid.pixels();
        var to = grid.index(part.x + first, part.y + row);
        var from = row * part.width + first;
        var end = from + Math.min(Long.SIZE, part.width - first);
        for (; from < end; from++, to++) {
            var above = ink[from];
            if (above != 0) {
                ink[from] = 0;
                var faded = share == 255 ? above : PixelGrid.faded(above, share);
                pixels[to] = PixelGrid.over(faded, pixels[to]);
            }
        }
    }
}
