package org.amnok.render.ground;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.amnok.render.canvas.PixelGrid;

/// The ground of a picture.
///
/// @param pixels row by row
record GroundPicture(GroundPlace place, int[] pixels) {
    /// A copy of what pixels hold, in an array of the same size that is not used any more.
    static GroundPicture of(GroundPlace place, PixelGrid grid, int[] spare) {
        for (var y = 0; y < grid.height(); y++) {
            var from = grid.index(0, y);
            System.arraycopy(grid.pixels(), from, spare, y * grid.width(), grid.width());
        }
        return new GroundPicture(place, spare);
    }

    long bytes() {
        return 4L * pixels.length;
    }

    /// Copies what is wanted and known.
    ///
    /// @param wanted rectangles of a picture at another place that is like this one
    /// @return what is not known
    List<Rectangle> copyTo(PixelGrid grid, GroundPlace other, List<Rectangle> wanted) {
        var known = other.common(place);
        if (known.isEmpty()) {
            return wanted;
        }
        var rest = new ArrayList<Rectangle>();
        for (var area : wanted) {
            var copied = area.intersection(known);
            if (copied.isEmpty()) {
                rest.add(area);
            } else {
                copy(grid, other, copied);
                around(area, copied, rest);
            }
        }
        return rest;
    }

    private void copy(PixelGrid grid, GroundPlace other, Rectangle area) {
        var left = (int) (other.left() - place.left());
        var top = (int) (other.top() - place.top());
        for (var y = area.y; y < area.y + area.height; y++) {
            System.arraycopy(
                    pixels,
                    (y + top) * place.width() + area.x + left,
                    grid.pixels(),
                    grid.index(area.x, y),
                    area.width);
        }
    }

    /// What is left of a rectangle without one in it.
    private static void around(Rectangle whole, Rectangle hole, List<Rectangle> rest) {
        var right = hole.x + hole.width;
        var bottom = hole.y + hole.height;
        add(rest, whole.x, whole.y, whole.width, hole.y - whole.y);
        add(rest, whole.x, bottom, whole.width, whole.y + whole.height - bottom);
        add(rest, whole.x, hole.y, hole.x - whole.x, hole.height);
        add(rest, right, hole.y, whole.x + whole.width - right, hole.height);
    }

    private static void add(List<Rectangle> rest, int x, int y, int width, int height) {
        if (width > 0 && height > 0) {
            rest.add(new Rectangle(x, y, width, height));
        }
    }
}
