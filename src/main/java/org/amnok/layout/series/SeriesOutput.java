package org.amnok.layout.series;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.layout.PdfPicture;
import org.amnok.layout.PictureFiles;
import org.amnok.layout.RasterPicture;
import org.amnok.layout.Sheet;
import org.amnok.layout.pdf.PdfDocument;
import org.amnok.layout.raster.AnimatedGif;
import org.amnok.layout.raster.AnimatedPng;
import org.amnok.layout.raster.Animation;
import org.amnok.release.OutputFile;
import org.amnok.render.canvas.DrawnWords;
import org.jspecify.annotations.Nullable;

/// Writes the pages of a series, wholly or not at all: a `.pdf` is one document with bookmarks, a
/// `.gif` or `.apng` a moving picture, any other ending means numbered files (`map-01.png`, …).
///
/// @param sheets lays a page out; called by several threads
/// @param progress called with how many pages are done
public record SeriesOutput(Function<Chapter, Sheet> sheets, Progress progress) {
    /// More are a slip.
    public static final int MOST_PAGES = 500;

    /// True when a name asks for a moving picture.
    public static boolean isMoving(String name) {
        return hasEnding(name, ".gif") || hasEnding(name, ".apng");
    }

    private static boolean hasEnding(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /// Writes all pages.
    ///
    /// @param title of the document
    /// @return the names of the files; none when it was cancelled and nothing was written
    /// @throws ProblemException when there are too many, or a file cannot be written
    public List<String> write(String title, List<Chapter> chapters, SeriesFile file) {
        if (chapters.size() > MOST_PAGES) {
            throw ProblemException.ofTexts(
                    "layout.the_series_would_have_more_than",
                    "layout.choose_a_smaller_frame_a",
                    MOST_PAGES);
        }
        var pages = new Pages(chapters, sheets, progress);
        if (hasEnding(file.name(), ".pdf")) {
            return new PdfSeries(pages).write(title, file);
        }
        return isMoving(file.name())
                ? new MovingSeries(pages).write(file)
                : new NumberedSeries(pages).write(file);
    }

    /// One document with a bookmark a page. While one page is drawn, the next is laid out on
    /// another core.
    private record PdfSeries(Pages pages) {
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
            if (pages.isCancelled()
                    || PdfPicture.add(pdf, sheet, sheet.caption(), pages::isCancelled)
                            .cancelled()) {
                return false;
            }
            pdf.bookmark(bookmark);
            return true;
        }
    }

    /// Numbered files, drawn on all cores. None is moved into place before all are written and
    /// searched.
    private static final class NumberedSeries {
        private final Pages pages;
        private final Queue<OutputFile.Aside> waiting = new ConcurrentLinkedQueue<>();
        private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        private final AtomicInteger done = new AtomicInteger();

        NumberedSeries(Pages pages) {
            this.pages = pages;
        }

        List<String> write(SeriesFile file) {
            try {
                IntStream.range(0, pages.count()).parallel().forEach(page -> prepare(page, file));
                var why = failure.get();
                if (why != null) {
                    throw why;
                }
                if (waiting.size() < pages.count()) {
                    return List.of();
                }
                waiting.forEach(OutputFile.Aside::keep);
                return IntStream.range(0, pages.count()).mapToObj(i -> name(i, file)).toList();
            } finally {
                waiting.forEach(OutputFile.Aside::close);
            }
        }

        /// A failure is kept until all cores are at rest: a file that another one is still writing
        /// would be left behind.
        private void prepare(int page, SeriesFile file) {
            if (pages.isCancelled() || failure.get() != null) {
                return;
            }
            try {
                var sheet = pages.sheet(page);
                var its = file.printing(sheet.namesOfOthers()).sibling(name(page, file));
                new PictureFiles().prepare(sheet, its, pages::isCancelled).ifPresent(this::add);
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            }
        }

        private void add(OutputFile.Aside aside) {
            waiting.add(aside);
            pages.done(done.incrementAndGet());
        }

        /// `map-01.png`: as many digits as the last one needs.
        private String name(int page, SeriesFile file) {
            var digits = Integer.toString(pages.count()).length();
            var number = ("%0" + digits + "d").formatted(page + 1);
            return file.name().replaceFirst("(\\.[^.]*)$", "-" + number + "$1");
        }
    }

    /// A moving picture: one page after another, the last one longer, again and again.
    private record MovingSeries(Pages pages) {
        private static final int PAGE_MILLIS = 1000;
        private static final int LAST_PAGE_MILLIS = 3000;

        List<String> write(SeriesFile file) {
            var words = new DrawnWords();
            var names = new HashSet<String>();
            try (var animation = animation(file)) {
                for (int i = 0; i < pages.count(); i++) {
                    var sheet = pages.sheet(i);
                    if (!add(sheet, i, animation, words)) {
                        return List.of();
                    }
                    names.addAll(sheet.namesOfOthers());
                    pages.done(i + 1);
                }
                file.printing(names).write(animation::write, words::text);
                return List.of(file.name());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Animation animation(SeriesFile file) throws IOException {
            var dpi = pages.sheet(0).size().dpi();
            return hasEnding(file.name(), ".gif") ? new AnimatedGif() : new AnimatedPng(dpi);
        }

        private boolean add(Sheet sheet, int page, Animation animation, DrawnWords words)
                throws IOException {
            var image = RasterPicture.image(sheet.size());
            if (pages.isCancelled()
                    || RasterPicture.paint(sheet, image, words, pages::isCancelled).cancelled()) {
                return false;
            }
            animation.add(image, page == pages.count() - 1 ? LAST_PAGE_MILLIS : PAGE_MILLIS);
            return true;
        }
    }
}
