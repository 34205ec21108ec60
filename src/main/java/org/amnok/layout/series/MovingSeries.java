package org.amnok.layout.series;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.amnok.layout.RasterPicture;
import org.amnok.layout.Sheet;
import org.amnok.layout.raster.AnimatedGif;
import org.amnok.layout.raster.AnimatedPng;
import org.amnok.layout.raster.Animation;
import org.amnok.render.canvas.DrawnWords;

/// A moving picture: one page after another, the last one longer, again and again.
record MovingSeries(Pages pages) {
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
        return file.name().toLowerCase(Locale.ROOT).endsWith(".gif")
                ? new AnimatedGif()
                : new AnimatedPng(dpi);
    }

    private boolean add(Sheet sheet, int page, Animation animation, DrawnWords words)
            throws IOException {
        var image = RasterPicture.image(sheet.size());
        if (pages.isCancelled()
                || RasterPicture.paint(sheet, image, words, pages::isCancelled).cancelled()) {
            return false;
        }
        add(image, page, animation);
        return true;
    }

    private void add(BufferedImage image, int page, Animation animation) throws IOException {
        animation.add(image, page == pages.count() - 1 ? LAST_PAGE_MILLIS : PAGE_MILLIS);
    }
}
