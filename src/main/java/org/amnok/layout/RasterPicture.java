package org.amnok.layout;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.release.OutputFile;
import org.amnok.render.RenderReport;

/// Makes pictures of pixels. Thread-safe.
public final class RasterPicture implements PictureOutput {
    private final Encoder encoder;

    RasterPicture(Encoder encoder) {
        this.encoder = encoder;
    }

    /// Writes an opaque picture of pixels in one format.
    @FunctionalInterface
    interface Encoder {
        void write(BufferedImage image, Sheet sheet, OutputStream out) throws IOException;
    }

    @Override
    public Optional<RenderReport> write(Sheet sheet, OutputFile file, BooleanSupplier cancelled) {
        var image = image(sheet.size());
        var report = paint(sheet, image, cancelled);
        if (report.cancelled()) {
            return Optional.empty();
        }
        file.write(out -> encoder.write(image, sheet, out));
        return Optional.of(report);
    }

    /// Draws a sheet into memory and lets it go, for a measurement.
    public static RenderReport draw(Sheet sheet) {
        return paint(sheet, image(sheet.size()), () -> false);
    }

    /// Draws a sheet into a picture of its size.
    static RenderReport paint(Sheet sheet, BufferedImage image, BooleanSupplier cancelled) {
        var g = image.createGraphics();
        try {
            g.scale(sheet.size().pixelRatio(), sheet.size().pixelRatio());
            return sheet.paint(g, cancelled);
        } finally {
            g.dispose();
        }
    }

    /// An empty picture of a size.
    static BufferedImage image(PictureSize size) {
        return new BufferedImage(
                size.widthPixels(), size.heightPixels(), BufferedImage.TYPE_INT_RGB);
    }
}
