package org.amnok.layout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.layout.svg.SvgPage;
import org.amnok.release.OutputFile;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;
import org.amnok.render.RenderReport;

/// Makes SVG for designers. Thread-safe.
public final class SvgPicture implements PictureOutput {
    private final PictureComposer composer;
    private final boolean outlines;

    /// @param outlines true for letters as shapes
    public SvgPicture(PictureComposer composer, boolean outlines) {
        this.composer = composer;
        this.outlines = outlines;
    }

    @Override
    public Optional<RenderReport> write(
            PictureSpec spec,
            ReleasedSightings sightings,
            ReleasedSites sites,
            Path file,
            BooleanSupplier cancelled) {
        var page = new SvgPage(spec.size().width(), spec.size().height(), outlines);
        var report = composer.paint(spec, sightings, sites, page.graphics(), cancelled);
        if (report.cancelled()) {
            return Optional.empty();
        }
        var svg = page.document(spec.title(), "", spec.look().language().code());
        OutputFile.write(file, out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
        return Optional.of(report);
    }
}
