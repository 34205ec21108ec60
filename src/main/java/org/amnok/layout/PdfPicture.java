package org.amnok.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.layout.pdf.PdfDocument;
import org.amnok.release.OutputFile;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;
import org.amnok.render.RenderReport;

/// Makes PDF of one page. Thread-safe.
public final class PdfPicture implements PictureOutput {
    private final PictureComposer composer;

    public PdfPicture(PictureComposer composer) {
        this.composer = composer;
    }

    @Override
    public Optional<RenderReport> write(
            PictureSpec spec,
            ReleasedSightings sightings,
            ReleasedSites sites,
            Path file,
            BooleanSupplier cancelled) {
        try (var pdf = new PdfDocument(spec.title(), spec.look().language().code())) {
            var report =
                    pdf.page(
                            spec.size().width(),
                            spec.size().height(),
                            g -> composer.paint(spec, sightings, sites, g, cancelled));
            if (report.cancelled()) {
                return Optional.empty();
            }
            OutputFile.write(file, pdf::write);
            return Optional.of(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
