package org.amnok.layout;

import org.amnok.map.StyleSample;
import org.amnok.map.Theme;
import org.amnok.map.base.BaseKey;
import org.amnok.render.TextRenderer;
import org.amnok.render.canvas.PixelGrid;
import org.amnok.render.canvas.Quality;

/// What legends show beside their words, as pixels for lists in the window. Thread-safe.
public record LegendRaster(TextRenderer pen) {
    /// A picture in premultiplied 0xAARRGGBB, row by row.
    ///
    /// @param ratio device pixels in a logical one
    public int[] pixels(BaseKey key, Theme theme, double ratio) {
        var width = width(ratio);
        var height = height(ratio);
        var pixels = new int[width * height];
        var g = new PixelGrid(pixels, width, height).image().createGraphics();
        try {
            Quality.apply(g);
            g.scale(ratio, ratio);
            new LegendPainter(pen, theme, theme)
                    .swatch(
                            g,
                            LegendLine.of(key),
                            StyleSample.WIDTH_PIXELS / 2,
                            StyleSample.HEIGHT_PIXELS / 2);
        } finally {
            g.dispose();
        }
        return pixels;
    }

    /// In device pixels.
    public static int width(double ratio) {
        return (int) Math.ceil(StyleSample.WIDTH_PIXELS * ratio);
    }

    /// In device pixels.
    public static int height(double ratio) {
        return (int) Math.ceil(StyleSample.HEIGHT_PIXELS * ratio);
    }
}
