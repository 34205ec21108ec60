package org.amnok.render.ground;

import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.amnok.render.canvas.Drawing;
import org.amnok.render.canvas.GroundKey;
import org.amnok.render.canvas.PixelGrid;
import org.amnok.render.canvas.Strips;

/// Keeps the lower part of the last pictures: what lies on the ground and only moves when the map
/// is dragged. A picture at the same scale copies what it shares with them and paints the rest.
///
/// Thread-safe. What is copied was painted in other strips than it would be now; at their edges a
/// rounding of the antialiasing may fall otherwise, by one step of 64 of coverage.
public final class GroundCache {
    private static final long MOST_BYTES = 64L << 20;

    /// Who drags and comes back needs no more, and windows may be small.
    private static final int MOST_PICTURES = 12;

    /// A picture that shares more of its pixels with the new one is replaced by it.
    private static final double MOSTLY = 0.5;

    private final Deque<GroundPicture> pictures = new ArrayDeque<>();
    private List<GroundKey> before = List.of();

    public synchronized void forget() {
        pictures.clear();
        before = List.of();
    }

    /// The lowest drawings that may be kept: those that were in the picture before as well; after
    /// another picture all that do not change with the view.
    public synchronized List<Drawing> bottom(List<Drawing> drawings) {
        var keys = new ArrayList<GroundKey>();
        for (var drawing : drawings) {
            if (drawing.ground() == null || drawing.onlyWithLabelOf() != null) {
                break;
            }
            keys.add(drawing.ground());
        }
        var common = common(keys, before);
        before = List.copyOf(keys);
        return drawings.subList(0, common == 0 ? keys.size() : common);
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

    /// What is still to be painted.
    private synchronized List<Rectangle> copy(GroundPlace place, PixelGrid grid) {
        var rest = List.of(grid.bounds());
        for (var picture : pictures) {
            if (!rest.isEmpty() && picture.place().isLike(place)) {
                rest = picture.copyTo(grid, place, rest);
            }
        }
        return rest;
    }

    private synchronized void keep(GroundPlace place, PixelGrid grid) {
        var replaced = pictures.stream().filter(p -> p.place().shared(place) > MOSTLY).toList();
        pictures.removeAll(replaced);
        var size = grid.width() * grid.height();
        var spare =
                replaced.stream()
                        .map(GroundPicture::pixels)
                        .filter(p -> p.length == size)
                        .findFirst()
                        .orElseGet(() -> new int[size]);
        pictures.addFirst(GroundPicture.of(place, grid, spare));
        dropOldest();
    }

    private void dropOldest() {
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
