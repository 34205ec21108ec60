package org.amnok.render.canvas;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amnok.map.Theme;
import org.jspecify.annotations.Nullable;

/// Paints pixels in horizontal strips, several at once. Where they are cut does not depend on how
/// many threads there are, nor does the picture.
///
/// @param parallel true for all cores, false for this thread only
/// @param words gathers what is drawn; null when nobody asks
public record Strips(
        PixelGrid grid,
        Frame frame,
        Theme theme,
        DotMasks masks,
        boolean parallel,
        @Nullable DrawnWords words) {
    /// Enough for the cores to end at nearly the same time; each costs looking at what crosses it.
    private static final int MOST = 4;

    private static final int LEAST_HEIGHT = 64;

    public Rectangle bounds() {
        return grid.bounds();
    }

    /// Paints rectangles of the picture, in device pixels.
    ///
    /// @param paint paints on a part of it; false when cancelled
    /// @return false when cancelled
    public boolean paint(List<Rectangle> areas, Predicate<Canvas> paint) {
        var isWhole = new AtomicBoolean(true);
        Stream<Rectangle> strips = areas.stream().flatMap(r -> cut(r).stream());
        var parts = strips.toList();
        (parallel ? parts.parallelStream() : parts.stream())
                .forEach(
                        part -> {
                            if (isWhole.get() && !paint(part, paint)) {
                                isWhole.set(false);
                            }
                        });
        return isWhole.get();
    }

    /// Strips of other pixels of the same picture.
    public Strips on(PixelGrid other) {
        return new Strips(other, frame, theme, masks, parallel, words);
    }

    /// Lays premultiplied pixels over the whole picture.
    public void layOver(PixelGrid ink) {
        var parts = cut(bounds());
        (parallel ? parts.parallelStream() : parts.stream())
                .forEach(part -> grid.layOver(ink, part));
    }

    /// Paints on the whole picture, on this thread.
    ///
    /// @return false when cancelled
    public boolean paintWhole(Predicate<Canvas> paint) {
        return paint(bounds(), paint);
    }

    private static List<Rectangle> cut(Rectangle area) {
        var count = Math.clamp(area.height / LEAST_HEIGHT, 1, MOST);
        var strips = new ArrayList<Rectangle>();
        for (var i = 0; i < count; i++) {
            var top = area.height * i / count;
            var bottom = area.height * (i + 1) / count;
            strips.add(new Rectangle(area.x, area.y + top, area.width, bottom - top));
        }
        return strips;
    }

    private boolean paint(Rectangle part, Predicate<Canvas> paint) {
        var ratio = frame.viewport().pixelRatio();
        var g = grid.image(part).createGraphics();
        try {
            Quality.apply(g);
            if (words != null) {
                words.follow(g);
            }
            g.translate(-part.x, -part.y);
            g.scale(ratio, ratio);
            return paint.test(canvas(g, part, ratio));
        } finally {
            g.dispose();
        }
    }

    private Canvas canvas(Graphics2D g, Rectangle part, double ratio) {
        var area =
                new Rectangle2D.Double(
                        part.x / ratio, part.y / ratio, part.width / ratio, part.height / ratio);
        var dots = new DotStamps(masks, grid, part, ratio);
        return new Canvas(g, ratio, theme, area, dots, new PixelPart(grid, part));
    }
}
