package org.amnok.layout;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.release.OutputFile;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;
import org.amnok.render.RenderReport;

/// Makes pictures of pixels. Thread-safe.
public final class PngPicture implements PictureOutput {
    private final PictureComposer composer;

    public PngPicture(PictureComposer composer) {
        this.composer = composer;
    }

    @Override
    public Optional<RenderReport> write(
            PictureSpec spec,
            ReleasedSightings sightings,
            ReleasedSites sites,
            Path file,
            BooleanSupplier cancelled) {
        var image = image(spec);
        var report = paint(spec, sightings, sites, image, cancelled);
        if (report.cancelled()) {
            return Optional.empty();
        }
        OutputFile.write(file, out -> PngEncoder.write(image, spec.size().dpi(), out));
        return Optional.of(report);
    }

    /// Draws a picture into memory and lets it go, for a measurement.
    public RenderReport draw(PictureSpec spec, ReleasedSightings sightings, ReleasedSites sites) {
        return paint(spec, sightings, sites, image(spec), () -> false);
    }

    /// Draws a picture into memory, for a preview.
    public RenderReport paint(
            PictureSpec spec,
            ReleasedSightings sightings,
            ReleasedSites sites,
            BufferedImage image,
            BooleanSupplier cancelled) {
        var g = image.createGraphics();
        try {
            g.scale(spec.size().pixelRatio(), spec.size().pixelRatio());
            return composer.paint(spec, sightings, sites, g, cancelled);
        } finally {
            g.dispose();
        }
    }

    /// An empty picture of the right size and kind.
    public static BufferedImage image(PictureSpec spec) {
        return new BufferedImage(
                spec.size().widthPixels(), spec.size().heightPixels(), BufferedImage.TYPE_INT_RGB);
    }
}
