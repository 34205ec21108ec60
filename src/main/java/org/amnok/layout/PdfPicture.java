package org.amnok.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.layout.pdf.PdfDocument;
import org.amnok.release.OutputFile;
import org.amnok.render.RenderReport;

/// Makes PDF of one page. Thread-safe.
public final class PdfPicture implements PictureOutput {
    @Override
    public Optional<RenderReport> write(Sheet sheet, OutputFile file, BooleanSupplier cancelled) {
        try (var pdf = new PdfDocument(sheet.title(), sheet.language().code())) {
            var size = sheet.size();
            pdf.subject(sheet.caption().text());
            var report =
                    pdf.page(
                            size.width(),
                            size.height(),
                            sheet.caption().alternative(),
                            g -> sheet.paint(g, cancelled));
            if (report.cancelled()) {
                return Optional.empty();
            }
            file.write(pdf::write, pdf::drawn);
            return Optional.of(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
