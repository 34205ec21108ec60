package org.amnok.render.text;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.amnok.render.canvas.Quality;

/// How much of each device pixel letters cover.
///
/// @param left and top: of the first pixel, seen from the origin of the letters
/// @param pixels row by row; the highest 8 bits are the coverage
public record InkMask(int left, int top, int width, int height, int[] pixels) {
    /// @param shape in device pixels
    /// @param margin empty pixels on each side
    public static InkMask of(Shape shape, int margin) {
        var bounds = shape.getBounds2D();
        var left = (int) Math.floor(bounds.getMinX()) - margin;
        var top = (int) Math.floor(bounds.getMinY()) - margin;
        var width = (int) Math.ceil(bounds.getMaxX()) + margin - left;
        var height = (int) Math.ceil(bounds.getMaxY()) + margin - top;
        var image =
                new BufferedImage(
                        Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB_PRE);
        var g = image.createGraphics();
        try {
            Quality.apply(g);
            g.translate(-left, -top);
            g.setColor(Color.WHITE);
            g.fill(shape);
        } finally {
            g.dispose();
        }
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new InkMask(left, top, image.getWidth(), image.getHeight(), pixels);
    }

    /// Letters side by side, each at a quarter of a device pixel.
    public static InkMask of(
            Lettering lettering, GlyphMasks glyphs, double pixelRatio, int margin) {
        var letters = lettering.letters();
        var masks = new InkMask[letters.size()];
        var xs = new int[masks.length];
        var ys = new int[masks.length];
        int x0 = 0, y0 = 0, x1 = 1, y1 = 1;
        for (var i = 0; i < masks.length; i++) {
            var letter = letters.get(i);
            var quarters = Math.round(4 * letter.x() * pixelRatio);
            var m = glyphs.of(letter.glyph(), pixelRatio, (int) (quarters & 3));
            masks[i] = m;
            xs[i] = (int) (quarters >> 2) + m.left;
            ys[i] = (int) Math.round(letter.y() * pixelRatio) + m.top;
            x0 = Math.min(x0, xs[i]);
            y0 = Math.min(y0, ys[i]);
            x1 = Math.max(x1, xs[i] + m.width);
            y1 = Math.max(y1, ys[i] + m.height);
        }
        var width = x1 - x0 + 2 * margin;
        var height = y1 - y0 + 2 * margin;
        var all = new InkMask(x0 - margin, y0 - margin, width, height, new int[width * height]);
        for (var i = 0; i < masks.length; i++) {
            all.add(masks[i], xs[i] - all.left, ys[i] - all.top);
        }
        return all;
    }

    private void add(InkMask letter, int x, int y) {
        for (var row = 0; row < letter.height; row++) {
            var to = (y + row) * width + x;
            var from = row * letter.width;
            for (var column = 0; column < letter.width; column++) {
                var coverage = letter.pixels[from + column] >>> 24;
                if (coverage > 0) {
                    var sum = (pixels[to + column] >>> 24) + coverage;
                    pixels[to + column] = Math.min(sum, 255) << 24;
                }
            }
        }
    }

    /// A glyph that begins some quarters of a device pixel right of the origin.
    public static InkMask of(FontLibrary.Glyph glyph, double pixelRatio, int quarters) {
        var at = AffineTransform.getTranslateInstance(quarters / 4.0, 0);
        at.scale(pixelRatio, pixelRatio);
        return of(at.createTransformedShape(glyph.outline()), 1);
    }
}
