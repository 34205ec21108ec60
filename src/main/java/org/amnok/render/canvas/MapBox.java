package org.amnok.render.canvas;

import java.awt.geom.Rectangle2D;
import org.amnok.map.Viewport;

/// A rectangle of the picture in map units. Sides are bits: 1 left of it, 2 right, 4 below, 8
/// above.
public record MapBox(double minX, double minY, double maxX, double maxY) {
    public static MapBox of(Rectangle2D screen, Frame frame) {
        return of(screen, frame.viewport());
    }

    public static MapBox of(Rectangle2D screen, Viewport view) {
        return new MapBox(
                view.mapX(screen.getMinX()),
                view.mapY(screen.getMaxY()),
                view.mapX(screen.getMaxX()),
                view.mapY(screen.getMinY()));
    }

    public int sides(double x, double y) {
        return (x < minX ? 1 : x > maxX ? 2 : 0) | (y < minY ? 4 : y > maxY ? 8 : 0);
    }

    /// The sides on which the whole of a box lies; 0 when it may meet this one.
    public int sides(double[] boxes, int box) {
        return (boxes[4 * box + 2] < minX ? 1 : boxes[4 * box] > maxX ? 2 : 0)
                | (boxes[4 * box + 3] < minY ? 4 : boxes[4 * box + 1] > maxY ? 8 : 0);
    }

    public boolean holds(double[] boxes, int box) {
        return boxes[4 * box] >= minX
                && boxes[4 * box + 2] <= maxX
                && boxes[4 * box + 1] >= minY
                && boxes[4 * box + 3] <= maxY;
    }
}
