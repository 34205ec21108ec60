package org.amnok.render.ground;

import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.amnok.render.canvas.Drawing;
import org.amnok.render.canvas.GroundKey;
import org.amnok.render.canvas.PixelGrid;
import org.amnok.render.canvas.Strips;
import org.jspecify.annotations.Nullable;

/// Keeps the lower part of the last pictures, and the ink of many points or of a heat map above it:
/// what only moves when the map is dragged. A picture at the same scale copies what it shares with
/// them and paints the rest.
///
/// Thread-safe. What is copied was painted in other strips than it would be now; at their edges a
/// rounding of the antialiasing may fall otherwise, by one step of 64 of coverage.
public final class GroundCache {
    private final KeptPictures grounds = new KeptPictures();

    /// Of costly drawings above the ground, transparent. Never written to again: they are read
    /// without the lock.
    private final KeptPictures inks = new KeptPictures();

    private List<GroundKey> before = List.of();

    /// How many of them were in the picture before that as well.
    private int steady;

    /// The lowest drawings that may be kept: those that were in the picture before as well, or in
    /// whose places others were that stayed from picture to picture; after another picture all that
    /// do not change with the view.
    public synchronized List<Drawing> bottom(List<Drawing> drawings) {
        var keys = new ArrayList<GroundKey>();
        for (var drawing : drawings) {
            if (drawing.ground() == null || drawing.onlyWithLabelOf() != null) {
                break;
            }
            keys.add(drawing.ground());
        }
        var common = common(keys, before);
        var count = common == 0 ? keys.size() : Math.max(common, Math.min(steady, keys.size()));
        before = List.copyOf(keys);
        steady = common;
        return drawings.subList(0, count);
    }

    private static int common(List<GroundKey> keys, List<GroundKey> others) {
        var count = 0;
        while (count < Math.min(keys.size(), others.size())
                && keys.get(count).equals(others.get(count))) {
            count++;
        }
        return count;
    }

    /// Fills the picture with its bottom.
    ///
    /// @param painter paints rectangles that are not known; false when cancelled
    /// @return false when cancelled
    public boolean paint(Strips strips, List<Drawing> bottom, Predicate<List<Rectangle>> painter) {
        var place = GroundPlace.of(strips, bottom);
        var rest = copy(place, strips.grid());
        if (rest.isEmpty()) {
            return true;
        }
        var isPainted = painter.test(rest);
        if (isPainted && !bottom.isEmpty()) {
            keep(place, strips.grid());
        }
        return isPainted;
    }

    private synchronized List<Rectangle> copy(GroundPlace place, PixelGrid grid) {
        return grounds.copy(place, grid);
    }

    private synchronized void keep(GroundPlace place, PixelGrid grid) {
        var size = grid.width() * grid.height();
        var spare =
                grounds.takeReplaced(place).stream()
                        .map(GroundPicture::pixels)
                        .filter(p -> p.length == size)
                        .findFirst()
                        .orElseGet(() -> new int[size]);
        grounds.add(GroundPicture.of(place, grid, spare));
    }

    /// Lays the ink of a costly drawing over the picture.
    ///
    /// @param painter paints rectangles that are not known; false when cancelled
    /// @return false when cancelled
    public boolean layOver(
            Strips strips, Drawing drawing, BiPredicate<Strips, List<Rectangle>> painter) {
        var place = GroundPlace.of(strips, List.of(drawing));
        var width = strips.grid().width();
        var height = strips.grid().height();
        var pixels = known(place);
        if (pixels == null) {
            pixels = new int[width * height];
            var ink = new PixelGrid(pixels, width, height);
            var rest = copyInk(place, ink);
            if (!rest.isEmpty() && !painter.test(strips.on(ink), rest)) {
                return false;
            }
            keepInk(new GroundPicture(place, pixels));
        }
        strips.layOver(new PixelGrid(pixels, width, height));
        return true;
    }

    private synchronized int @Nullable [] known(GroundPlace place) {
        return inks.at(place);
    }

    private synchronized List<Rectangle> copyInk(GroundPlace place, PixelGrid ink) {
        return inks.copy(place, ink);
    }

    private synchronized void keepInk(GroundPicture ink) {
        inks.takeReplaced(ink.place());
        inks.add(ink);
    }

    /// The last pictures of something that only moves when the map is dragged. Not thread-safe.
    private static final class KeptPictures {
        private static final long MOST_BYTES = 64L << 20;

        /// Who drags and comes back needs no more, and windows may be small.
        private static final int MOST_PICTURES = 12;

        /// A picture that shares more of its pixels with the new one is replaced by it.
        private static final double MOSTLY = 0.5;

        private final Deque<GroundPicture> pictures = new ArrayDeque<>();

        /// Copies what is known of a place.
        ///
        /// @return what is still to be painted
        List<Rectangle> copy(GroundPlace place, PixelGrid grid) {
            var rest = List.of(grid.bounds());
            for (var picture : pictures) {
                if (!rest.isEmpty() && picture.place().isLike(place)) {
                    rest = picture.copyTo(grid, place, rest);
                }
            }
            return rest;
        }

        /// The pixels of a picture of just this place; null when there is none.
        int @Nullable [] at(GroundPlace place) {
            return pictures.stream()
                    .filter(p -> p.place().equals(place))
                    .map(GroundPicture::pixels)
                    .findFirst()
                    .orElse(null);
        }

        /// Takes the pictures away that one of a place will stand for.
        List<GroundPicture> takeReplaced(GroundPlace place) {
            var replaced = pictures.stream().filter(p -> p.place().shared(place) > MOSTLY).toList();
            pictures.removeAll(replaced);
            return replaced;
        }

        void add(GroundPicture picture) {
            pictures.addFirst(picture);
            long bytes = 0;
            while (pictures.size() > MOST_PICTURES) {
                pictures.removeLast();
            }
            for (var iterator = pictures.iterator(); iterator.hasNext(); ) {
                bytes += iterator.next().bytes();
                if (bytes > MOST_BYTES) {
                    iterator.remove();
                }
            }
        }
    }
}
