package org.amnok.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.pdf.PdfDocument;
import org.amnok.render.RenderReport;

/// Makes PDF of one page. Thread-safe.
public final class PdfPicture implements PictureOutput {
    @Override
    public Optional<DrawnSheet> draw(Sheet sheet, BooleanSupplier cancelled) {
        var caption = sheet.caption();
        try (var pdf = new PdfDocument(title(sheet, caption), sheet.language().code())) {
            pdf.subject(caption.text());
            var report = add(pdf, sheet, caption, cancelled);
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

    /// A document has a name, for its window and for those who do not see it.
    private static String title(Sheet sheet, Caption caption) {
        if (!sheet.title().isBlank()) {
            return sheet.title();
        }
        return caption.alternative().isBlank()
                ? new PrintedWords(sheet.language()).get("untitled")
                : caption.alternative();
    }

    /// Adds a sheet as a page of a document.
    public static RenderReport add(
            PdfDocument pdf, Sheet sheet, Caption caption, BooleanSupplier cancelled)
            throws IOException {
        if (sheet.isBlackOnWhite()) {
            pdf.inGreys();
        }
        return pdf.page(
                sheet.size().width(),
                sheet.size().height(),
                caption.alternative(),
                g -> sheet.paint(g, cancelled));
    }
}
