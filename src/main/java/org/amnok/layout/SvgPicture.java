package org.amnok.layout;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.layout.raster.Greys;
import org.amnok.layout.svg.SvgPage;

/// Makes SVG for designers. Thread-safe.
///
/// @param outlines true for letters as shapes
record SvgPicture(boolean outlines) implements PictureOutput {
    @Override
    public Optional<DrawnSheet> draw(Sheet sheet, BooleanSupplier cancelled) {
        var page = new SvgPage(sheet.size().width(), sheet.size().height(), outlines);
        var report = sheet.paint(page.graphics(), cancelled);
        if (report.cancelled()) {
            return Optional.empty();
        }
        var drawn =
                page.document(
                        sheet.title(), sheet.caption().alternative(), sheet.language().code());
        var svg = sheet.isBlackOnWhite() ? Greys.svg(drawn) : drawn;
        return Optional.of(
                new DrawnSheet(
                        report,
                        out -> out.write(svg.getBytes(StandardCharsets.UTF_8)),
                        page.outlined().text()));
    }
}
