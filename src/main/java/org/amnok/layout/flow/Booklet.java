package org.amnok.layout.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.amnok.domain.Language;
import org.amnok.layout.PdfPicture;
import org.amnok.layout.Sheet;
import org.amnok.layout.pdf.PdfDocument;
import org.amnok.release.OutputFile;

/// A document of pages that differ in kind and size, with a bookmark for each that has a name.
///
/// @param title as readers show it; not blank
public record Booklet(String title, Language language, List<Page> pages) {
    /// @param bookmark empty for none
    public record Page(String bookmark, Sheet sheet) {}

    public Booklet {
        pages = List.copyOf(pages);
    }

    /// Draws and writes all pages, wholly or not at all.
    ///
    /// @param file that may print these names of base layers
    /// @throws CancellationException when it was cancelled: nothing is written then
    /// @throws org.amnok.domain.ProblemException when it cannot be written, or holds what must not
    ///   leave
    public void write(Function<Set<String>, OutputFile> file, BooleanSupplier cancelled) {
        var names = new HashSet<String>();
        try (var pdf = new PdfDocument(title, language.code())) {
            for (var page : pages) {
                if (cancelled.getAsBoolean()
                        || PdfPicture.add(pdf, page.sheet(), page.sheet().caption(), cancelled)
                                .cancelled()) {
                    throw new CancellationException();
                }
                if (!page.bookmark().isBlank()) {
                    pdf.bookmark(page.bookmark());
                }
                names.addAll(page.sheet().namesOfOthers());
            }
            file.apply(names).write(pdf::write, pdf::drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
