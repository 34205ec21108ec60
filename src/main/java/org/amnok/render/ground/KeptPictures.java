package org.amnok.render.ground;

import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.amnok.render.canvas.PixelGrid;
import org.jspecify.annotations.Nullable;

/// The last pictures of something that only moves when the map is dragged. Not thread-safe.
final class KeptPictures {
    private static final long MOST_BYTES = 64L << 20;

    /// Who drags and comes back needs no more, and windows may be small.
    private static final int MOST_PICTURES = 12;

    /// A picture that shares more of its pixels with the new one is replaced by it.
    private static final double MOSTLY = 0.5;

    private final Deque<GroundPicture> pictures = new ArrayDeque<>();

    void forget() {
        pictures.clear();
    }

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
