package org.amnok.layout;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.layout.raster.Greys;
import org.amnok.render.PictureGraphics;
import org.amnok.render.RenderReport;
import org.amnok.render.canvas.DrawnWords;

/// Makes pictures of pixels. Thread-safe.
public record RasterPicture(Encoder encoder) implements PictureOutput {
    /// Writes an opaque picture of pixels in one format.
    @FunctionalInterface
    interface Encoder {
        void write(BufferedImage image, Sheet sheet, OutputStream out) throws IOException;
    }

    @Override
    public Optional<DrawnSheet> draw(Sheet sheet, BooleanSupplier cancelled) {
        var image = image(sheet.size());
        var words = new DrawnWords();
        var report = paint(sheet, image, words, cancelled);
        return report.cancelled()
                ? Optional.empty()
                : Optional.of(
                        new DrawnSheet(
                                report, out -> encoder.write(image, sheet, out), words.text()));
    }

    /// Draws a sheet into memory and lets it go, for a measurement.
    public static RenderReport draw(Sheet sheet) {
        return paint(sheet, image(sheet.size()), new DrawnWords(), () -> false);
    }

    /// Draws a sheet into a picture of its size.
    ///
    /// @param words gathers what it says: its title as a whole, and every line that is drawn
    public static RenderReport paint(
            Sheet sheet, BufferedImage image, DrawnWords words, BooleanSupplier cancelled) {
        var g = PictureGraphics.on(image, words);
        try {
            words.add(sheet.title());
            g.scale(sheet.size().pixelRatio(), sheet.size().pixelRatio());
            var report = sheet.paint(g, cancelled);
            if (sheet.isBlackOnWhite()) {
                Greys.turn(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
            }
            return report;
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
