package org.amnok.layout.raster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.amnok.map.Theme;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.symbol.SymbolRaster;

/// The symbols of the map as small PNG pictures that other things shine through. They hold no
/// metadata.
public final class IconPng {
    private IconPng() {}

    /// @param symbol `sighting-parked`
    /// @param sizePixels its side
    public static byte[] of(SymbolLibrary symbols, String symbol, int sizePixels) {
        var pixels = new SymbolRaster(symbols).pixels(symbol, Theme.LIGHT, sizePixels);
        try {
            var out = new ByteArrayOutputStream();
            var chunks = new PngChunks(out);
            chunks.begin(sizePixels, sizePixels, 6);
            chunks.write("IDAT", packed(pixels, sizePixels));
            chunks.end();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every row begins with its filter, 0.
    private static byte[] packed(int[] pixels, int width) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < pixels.length; i++) {
                if (i % width == 0) {
                    out.write(0);
                }
                write(pixels[i], out);
            }
        }
        return packed.toByteArray();
    }

    /// PNG has colours that are not multiplied by their opacity.
    private static void write(int premultiplied, DeflaterOutputStream out) throws IOException {
        var alpha = premultiplied >>> 24;
        for (int shift = 16; shift >= 0; shift -= 8) {
            var part = premultiplied >> shift & 0xff;
            out.write(alpha == 0 ? 0 : Math.min(255, (part * 255 + alpha / 2) / alpha));
        }
        out.write(alpha);
    }
}
