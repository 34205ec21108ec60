package org.amnok.layout;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.layout.svg.SvgPage;
import org.amnok.release.OutputFile;
import org.amnok.render.RenderReport;

/// Makes SVG for designers. Thread-safe.
public final class SvgPicture implements PictureOutput {
    private final boolean outlines;

    /// @param outlines true for letters as shapes
    public SvgPicture(boolean outlines) {
        this.outlines = outlines;
    }

    @Override
    public Optional<RenderReport> write(Sheet sheet, OutputFile file, BooleanSupplier cancelled) {
        var page = new SvgPage(sheet.size().width(), sheet.size().height(), outlines);
        var report = sheet.paint(page.graphics(), cancelled);
        if (report.cancelled()) {
            return Optional.empty();
        }
        var svg =
                page.document(
                        sheet.title(), sheet.caption().alternative(), sheet.language().code());
        file.write(out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
        return Optional.of(report);
    }
}
