package org.amnok.layout.series;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.amnok.layout.PictureFiles;
import org.amnok.release.OutputFile;
import org.jspecify.annotations.Nullable;

/// Numbered files, drawn on all cores. None is moved into place before all are written and
/// searched.
final class NumberedSeries {
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
