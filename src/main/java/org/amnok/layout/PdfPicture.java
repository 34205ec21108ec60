package org.amnok.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.layout.pdf.PdfDocument;
import org.amnok.render.RenderReport;

/// Makes PDF of one page. Thread-safe.
public final class PdfPicture implements PictureOutput {
    @Override
    public Optional<DrawnSheet> draw(Sheet sheet, BooleanSupplier cancelled) {
        try (var pdf = new PdfDocument(sheet.title(), sheet.language().code())) {
            pdf.subject(sheet.caption().text());
            var report = add(pdf, sheet, cancelled);
            if (report.cancelled()) {
                return Optional.empty();
            }
            var bytes = new ByteArrayOutputStream(1 << 20);
            pdf.write(bytes);
            return Optional.of(new DrawnSheet(report, bytes::writeTo, pdf.drawn()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds a sheet as a page of a document.
    public static RenderReport add(PdfDocument pdf, Sheet sheet, BooleanSupplier cancelled)
            throws IOException {
        return pdf.page(
                sheet.size().width(),
                sheet.size().height(),
                sheet.caption().alternative(),
                g -> sheet.paint(g, cancelled));
    }
}
