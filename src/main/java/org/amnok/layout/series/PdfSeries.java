package org.amnok.layout.series;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.amnok.layout.PdfPicture;
import org.amnok.layout.Sheet;
import org.amnok.layout.pdf.PdfDocument;

/// One document with a bookmark a page. While one page is drawn, the next is laid out on another
/// core.
record PdfSeries(Pages pages) {
    List<String> write(String title, SeriesFile file) {
        var names = new HashSet<String>();
        var first = pages.sheet(0);
        try (var pdf = new PdfDocument(title, first.language().code())) {
            var next = CompletableFuture.completedFuture(first);
            for (int i = 0; i < pages.count(); i++) {
                var sheet = next.join();
                next = after(i);
                if (!add(pdf, sheet, pages.chapters().get(i).title())) {
                    return List.of();
                }
                names.addAll(sheet.namesOfOthers());
                pages.done(i + 1);
            }
            file.printing(names).write(pdf::write, pdf::drawn);
            return List.of(file.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CompletableFuture<Sheet> after(int page) {
        return page + 1 < pages.count()
                ? CompletableFuture.supplyAsync(() -> pages.sheet(page + 1))
                : new CompletableFuture<>();
    }

    private boolean add(PdfDocument pdf, Sheet sheet, String bookmark) throws IOException {
        if (pages.isCancelled() || PdfPicture.add(pdf, sheet, pages::isCancelled).cancelled()) {
            return false;
        }
        pdf.bookmark(bookmark);
        return true;
    }
}
