package org.amnok.render.canvas;

import java.awt.geom.Rectangle2D;

/// Boxes, mostly in a flat array: least x, least y, greatest x, greatest y of each.
public final class Boxes {
    private Boxes() {}

    /// A box that is larger on all four sides.
    public static Rectangle2D grown(Rectangle2D box, double by) {
        return grown(box, by, by);
    }

    /// A box that is wider by `x` on either side, and higher by `y`.
    public static Rectangle2D grown(Rectangle2D box, double x, double y) {
        return new Rectangle2D.Double(
                box.getX() - x, box.getY() - y, box.getWidth() + 2 * x, box.getHeight() + 2 * y);
    }

    /// The distance from one box to another; 0 where they meet, not a number where one has no
    /// place.
    public static double gap(Rectangle2D a, Rectangle2D b) {
        var x = Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX());
        var y = Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY());
        return Math.hypot(Math.max(0, x), Math.max(0, y));
    }

    public static void clear(double[] boxes, int box) {
        boxes[4 * box] = Double.POSITIVE_INFINITY;
        boxes[4 * box + 1] = Double.POSITIVE_INFINITY;
        boxes[4 * box + 2] = Double.NEGATIVE_INFINITY;
        boxes[4 * box + 3] = Double.NEGATIVE_INFINITY;
    }

    /// Plainly compared: before the compilers have come to it that is half as long as by
    /// `Math.min`, and all vertices of the base map come here then. A place that is no number
    /// changes nothing.
    public static void include(double[] boxes, int box, double x, double y) {
        var at = 4 * box;
        if (x < boxes[at]) {
            boxes[at] = x;
        }
        if (y < boxes[at + 1]) {
            boxes[at + 1] = y;
        }
        if (x > boxes[at + 2]) {
            boxes[at + 2] = x;
        }
        if (y > boxes[at + 3]) {
            boxes[at + 3] = y;
        }
    }

    /// Includes another box, also an empty one.
    public static void include(double[] boxes, int box, double[] others, int other) {
        boxes[4 * box] = Math.min(boxes[4 * box], others[4 * other]);
        boxes[4 * box + 1] = Math.min(boxes[4 * box + 1], others[4 * other + 1]);
        boxes[4 * box + 2] = Math.max(boxes[4 * box + 2], others[4 * other + 2]);
        boxes[4 * box + 3] = Math.max(boxes[4 * box + 3], others[4 * other + 3]);
    }
}
