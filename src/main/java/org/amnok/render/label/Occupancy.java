package org.amnok.render.label;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Optional;
import org.amnok.render.canvas.GridIndex;

/// Rectangles that are taken, found by where they are.
public final class Occupancy {
    /// Rectangles that touch count as overlapping, and those as wide as each other as equal: else
    /// the last digit of a coordinate would decide and a map dragged by a pixel could differ.
    private static final double TOUCH = 1e-6;

    /// Px.
    private static final double SAME_PLACE = 0.1;

    private final GridIndex cells = new GridIndex(24);
    private double[] boxes = new double[256];
    private int size;

    public void add(Rectangle2D r) {
        add(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY());
    }

    public void add(double x0, double y0, double x1, double y1) {
        if (4 * size == boxes.length) {
            boxes = Arrays.copyOf(boxes, 2 * boxes.length);
        }
        var i = 4 * size;
        boxes[i] = x0;
        boxes[i + 1] = y0;
        boxes[i + 2] = x1;
        boxes[i + 3] = y1;
        cells.add(size++, x0, y0, x1, y1);
    }

    /// Takes away one that was added.
    void remove(Rectangle2D r) {
        for (var e = cells.first(cells.column(r.getMinX()), cells.row(r.getMinY()));
                e != 0;
                e = cells.next(e)) {
            var i = 4 * cells.item(e);
            if (boxes[i] == r.getMinX()
                    && boxes[i + 1] == r.getMinY()
                    && boxes[i + 2] == r.getMaxX()
                    && boxes[i + 3] == r.getMaxY()) {
                Arrays.fill(boxes, i, i + 4, Double.NaN);
                return;
            }
        }
    }

    public boolean isFree(Rectangle2D r) {
        return isFreeBesides(Double.NaN, Double.NaN, r);
    }

    /// The same but for squares around a point.
    boolean isFreeBesides(double x, double y, Rectangle2D r) {
        var x0 = r.getMinX();
        var y0 = r.getMinY();
        var x1 = r.getMaxX();
        var y1 = r.getMaxY();
        if (size == 0) {
            return true;
        }
        var lastColumn = cells.column(x1);
        var lastRow = cells.row(y1);
        for (var row = cells.row(y0); row <= lastRow; row++) {
            for (var column = cells.column(x0); column <= lastColumn; column++) {
                for (var e = cells.first(column, row); e != 0; e = cells.next(e)) {
                    var i = 4 * cells.item(e);
                    if (overlaps(i, x0, y0, x1, y1) && !(away(i, x, y) < SAME_PLACE)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean overlaps(int i, double x0, double y0, double x1, double y1) {
        return boxes[i] < x1 + TOUCH
                && boxes[i + 2] > x0 - TOUCH
                && boxes[i + 1] < y1 + TOUCH
                && boxes[i + 3] > y0 - TOUCH;
    }

    /// The largest square around a point whose inscribed circle holds that point.
    Optional<Rectangle2D> around(double x, double y) {
        var best = -1;
        for (var e = cells.first(cells.column(x), cells.row(y)); e != 0; e = cells.next(e)) {
            var i = 4 * cells.item(e);
            if (holds(i, x, y) && (best < 0 || width(i) > width(best) + TOUCH)) {
                best = i;
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(
                        new Rectangle2D.Double(
                                boxes[best],
                                boxes[best + 1],
                                width(best),
                                boxes[best + 3] - boxes[best + 1]));
    }

    /// True when the inscribed circle of a large square, with its middle elsewhere, reaches into a
    /// circle.
    ///
    /// @param least half the width of such squares
    public boolean reaches(double x, double y, double radius, double least) {
        for (var column = cells.column(x - radius); column <= cells.column(x + radius); column++) {
            for (var row = cells.row(y - radius); row <= cells.row(y + radius); row++) {
                for (var e = cells.first(column, row); e != 0; e = cells.next(e)) {
                    var i = 4 * cells.item(e);
                    var away = away(i, x, y);
                    if (width(i) / 2 > least - TOUCH
                            && away > radius
                            && away < width(i) / 2 + radius - TOUCH) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// How much of what is here a rectangle covers, px²; the middle of a square, where a ring has
    /// its number, counts four times as much.
    double covered(Rectangle2D r) {
        var x0 = r.getMinX();
        var y0 = r.getMinY();
        var x1 = r.getMaxX();
        var y1 = r.getMaxY();
        double covered = 0;
        for (var i = 0; i < 4 * size; i += 4) {
            if (overlaps(i, x0, y0, x1, y1)) {
                var inset = width(i) / 4;
                covered += shared(i, 0, x0, y0, x1, y1) + 3 * shared(i, inset, x0, y0, x1, y1);
            }
        }
        return covered;
    }

    private double shared(int i, double inset, double x0, double y0, double x1, double y1) {
        var across = Math.min(boxes[i + 2] - inset, x1) - Math.max(boxes[i] + inset, x0);
        var down = Math.min(boxes[i + 3] - inset, y1) - Math.max(boxes[i + 1] + inset, y0);
        return Math.max(0, across) * Math.max(0, down);
    }

    private double away(int i, double x, double y) {
        return Math.hypot((boxes[i] + boxes[i + 2]) / 2 - x, (boxes[i + 1] + boxes[i + 3]) / 2 - y);
    }

    private boolean holds(int i, double x, double y) {
        return away(i, x, y) <= width(i) / 2;
    }

    private double width(int i) {
        return boxes[i + 2] - boxes[i];
    }
}
