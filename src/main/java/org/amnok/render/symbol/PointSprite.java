package org.amnok.render.symbol;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;
import org.amnok.render.canvas.Quality;
import org.jspecify.annotations.Nullable;

/// A point's picture at one place between the pixels, cut to its ink. At most 64 pixels wide, so
/// that a row of it is a word of bits.
///
/// @param left and top: where its upper left pixel lies from the pixel of the point
/// @param argb premultiplied, row by row
/// @param inked a bit for each pixel of a row that has ink, the leftmost lowest
record PointSprite(int left, int top, int width, int height, int[] argb, long[] inked) {
    /// @param shiftX and shiftY: where in its pixel the point lies, 0 to 1, in device pixels from
    ///   the middle of rounding
    /// @param radius beyond which there is no ink, device pixels
    /// @param paint draws around the origin, in px
    /// @return null when it is too wide
    static @Nullable PointSprite of(
            double shiftX,
            double shiftY,
            double radius,
            double pixelRatio,
            Consumer<Graphics2D> paint) {
        var half = (int) Math.ceil(radius) + 1;
        var image = new BufferedImage(2 * half + 2, 2 * half + 2, BufferedImage.TYPE_INT_ARGB_PRE);
        var g = image.createGraphics();
        try {
            Quality.apply(g);
            g.translate(half + shiftX, half + shiftY);
            g.scale(pixelRatio, pixelRatio);
            paint.accept(g);
        } finally {
            g.dispose();
        }
        var ink = ink(image);
        return ink.width > Long.SIZE ? null : cut(image, ink, half);
    }

    private static PointSprite cut(BufferedImage image, Rectangle ink, int half) {
        var argb = new int[ink.width * ink.height];
        var inked = new long[ink.height];
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (var row = 0; row < ink.height; row++) {
            for (var column = 0; column < ink.width; column++) {
                var pixel = pixels[(ink.y + row) * image.getWidth() + ink.x + column];
                argb[row * ink.width + column] = pixel;
                inked[row] |= pixel == 0 ? 0 : 1L << column;
            }
        }
        return new PointSprite(ink.x - half, ink.y - half, ink.width, ink.height, argb, inked);
    }

    /// The smallest rectangle with all ink; empty when there is none.
    private static Rectangle ink(BufferedImage image) {
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var ink = new Rectangle(0, 0, -1, -1);
        for (var i = 0; i < pixels.length; i++) {
            if (pixels[i] != 0) {
                var at = new Rectangle(i % image.getWidth(), i / image.getWidth(), 1, 1);
                ink = ink.width < 0 ? at : ink.union(at);
            }
        }
        return ink.width < 0 ? new Rectangle() : ink;
    }
}
