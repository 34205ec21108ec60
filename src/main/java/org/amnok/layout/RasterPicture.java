package org.amnok.layout;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
    public Optional<Drawing> draw(Sheet sheet, BooleanSupplier cancelled) {
        var image = image(sheet.size());
        var report = paint(sheet, image, cancelled);
        return report.cancelled()
                ? Optional.empty()
                : Optional.of(new Drawing(report, out -> encoder.write(image, sheet, out)));
    }

    /// Draws a sheet into memory and lets it go, for a measurement.
    public static RenderReport draw(Sheet sheet) {
        return paint(sheet, image(sheet.size()), () -> false);
    }

    /// Draws a sheet into a picture of its size.
    public static RenderReport paint(Sheet sheet, BufferedImage image, BooleanSupplier cancelled) {
        var g = image.createGraphics();
        try {
            g.scale(sheet.size().pixelRatio(), sheet.size().pixelRatio());
            return sheet.paint(g, cancelled);
        } finally {
            g.dispose();
        }
    }

    /// An empty picture of a size.
    public static BufferedImage image(PictureSize size) {
        return new BufferedImage(
                size.widthPixels(), size.heightPixels(), BufferedImage.TYPE_INT_RGB);
    }
}
