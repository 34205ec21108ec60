package org.amnok.basemap;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.amnok.basemap.tiff.RowFormat;
import org.amnok.basemap.tiff.RowSource;

/// The colours of a PNG or JPEG of any size, row by row. Its decoder begins at the first row each
/// time, so that it is read in stripes that are as high as memory allows.
record PictureRows(Path file, int width, int height) implements RowSource {
    private static final int BYTES_PER_PIXEL = 10;

    @Override
    public RowFormat format() {
        return RowFormat.COLOURS;
    }

    @Override
    public void read(Sink sink, BooleanSupplier cancelled) {
        var room = Runtime.getRuntime().maxMemory() / 6 / BYTES_PER_PIXEL;
        var stripe = Math.clamp(room / width, 1, height);
        var values = new double[4 * width];
        var weights = new float[width];
        var argb = new int[width];
        for (var top = 0; top < height && !cancelled.getAsBoolean(); top += stripe) {
            var part = part(top, Math.min(stripe, height - top));
            for (var y = 0; y < part.getHeight(); y++) {
                part.getRGB(0, y, width, 1, argb, 0, width);
                for (var x = 0; x < width; x++) {
                    ArgbRows.put(argb[x], x, values, weights);
                }
                sink.row(values, weights);
            }
        }
    }

    private BufferedImage part(int top, int rows) {
        return PicturePyramid.with(
                file,
                reader -> {
                    var how = reader.getDefaultReadParam();
                    how.setSourceRegion(new Rectangle(0, top, width, rows));
                    return reader.read(0, how);
                });
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
