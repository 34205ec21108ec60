package org.amnok.render.symbol;

import java.awt.RenderingHints;
import org.amnok.map.Theme;
import org.amnok.render.canvas.PixelGrid;

/// The map's symbols as pixels, for trees, tables and forms. Thread-safe.
public record SymbolRaster(SymbolLibrary library) {
    /// A square picture of a symbol in premultiplied 0xAARRGGBB.
    ///
    /// @param name without extension, for example `sighting-parked`
    /// @param sizePixels its side in device pixels
    public int[] pixels(String name, Theme theme, int sizePixels) {
        var pixels = new int[sizePixels * sizePixels];
        var g = new PixelGrid(pixels, sizePixels, sizePixels).image().createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.translate(sizePixels / 2.0, sizePixels / 2.0);
            library.paint(g, name, theme, sizePixels);
        } finally {
            g.dispose();
        }
        return pixels;
    }
}
