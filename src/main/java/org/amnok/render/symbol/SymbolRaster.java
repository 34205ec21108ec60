package org.amnok.render.symbol;

import org.amnok.map.Theme;
import org.amnok.render.canvas.PixelGrid;
import org.amnok.render.canvas.Quality;

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
            Quality.smooth(g);
            g.translate(sizePixels / 2.0, sizePixels / 2.0);
            library.paint(g, name, theme, sizePixels);
        } finally {
            g.dispose();
        }
        return pixels;
    }
}
