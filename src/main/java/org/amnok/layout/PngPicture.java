package org.amnok.layout;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.release.OutputFile;
import org.amnok.render.RenderReport;

/// Makes pictures of pixels. Thread-safe.
public final class PngPicture implements PictureOutput {
    @Override
    public Optional<RenderReport> write(Sheet sheet, OutputFile file, BooleanSupplier cancelled) {
        var image = image(sheet.size());
        var report = paint(sheet, image, cancelled);
        if (report.cancelled()) {
            return Optional.empty();
        }
        file.write(out -> PngEncoder.write(image, sheet.size().dpi(), out));
        return Optional.of(report);
    }

    /// Draws a sheet into memory and lets it go, for a measurement.
    public static RenderReport draw(Sheet sheet) {
        return paint(sheet, image(sheet.size()), () -> false);
    }

    private static RenderReport paint(Sheet sheet, BufferedImage image, BooleanSupplier cancelled) {
        var g = image.createGraphics();
        try {
            g.scale(sheet.size().pixelRatio(), sheet.size().pixelRatio());
            return sheet.paint(g, cancelled);
        } finally {
            g.dispose();
        }
    }

    private static BufferedImage image(PictureSize size) {
        return new BufferedImage(
                size.widthPixels(), size.heightPixels(), BufferedImage.TYPE_INT_RGB);
    }
}
