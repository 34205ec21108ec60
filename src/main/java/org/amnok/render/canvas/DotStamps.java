package org.amnok.render.canvas;

import java.awt.Color;
import java.awt.Rectangle;

/// Writes small discs straight into pixels: lines too short to have a shape.
///
/// @param part what may be written, in device pixels
public record DotStamps(DotMasks masks, PixelGrid grid, Rectangle part, double pixelRatio) {
    /// @param x and y: the disc's middle, px
    /// @param diameter px
    /// @param opacity 0 to 1, multiplies the colour's own
    public void stamp(double x, double y, double diameter, Color colour, double opacity) {
        var mask = masks.of((int) Math.round(diameter * pixelRatio * DotMasks.STEPS));
        var column = (int) Math.floor(x * pixelRatio);
        var row = (int) Math.floor(y * pixelRatio);
        var right = (int) ((x * pixelRatio - column) * DotMasks.PHASES);
        var down = (int) ((y * pixelRatio - row) * DotMasks.PHASES);
        var coverage = mask.coverage()[down * DotMasks.PHASES + right];
        var alpha = (int) Math.round(colour.getAlpha() * opacity);
        blend(
                column - mask.size() / 2,
                row - mask.size() / 2,
                mask.size(),
                coverage,
                alpha,
                colour);
    }

    private void blend(int left, int top, int size, byte[] coverage, int alpha, Color colour) {
        var pixels = grid.pixels();
        var opaque = colour.getRGB() | 0xFF000000;
        var x0 = Math.max(left, part.x);
        var x1 = Math.min(left + size, part.x + part.width);
        var y1 = Math.min(top + size, part.y + part.height);
        for (var y = Math.max(top, part.y); y < y1; y++) {
            for (var x = x0; x < x1; x++) {
                var covered = coverage[(y - top) * size + x - left] & 0xFF;
                if (covered > 0) {
                    var at = grid.index(x, y);
                    pixels[at] = mixed(pixels[at], opaque, (covered * alpha * 257 + 32768) >> 16);
                }
            }
        }
    }

    /// @param share of the new colour, 0 to 255
    private static int mixed(int below, int colour, int share) {
        var weight = share + (share >> 7);
        var rest = 256 - weight;
        var even = (below & 0xFF00FF) * rest + (colour & 0xFF00FF) * weight;
        var odd = (below >>> 8 & 0xFF00FF) * rest + (colour >>> 8 & 0xFF00FF) * weight;
        return even >>> 8 & 0xFF00FF | odd & 0xFF00FF00;
    }
}
