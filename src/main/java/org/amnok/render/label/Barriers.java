package org.amnok.render.label;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.GridIndex;
import org.amnok.render.canvas.LineRun;

/// Lines that labels should not lie on: the border.
public final class Barriers {
    private final GridIndex cells = new GridIndex(64);
    private double[] segments = new double[256];
    private int size;
    private double halfWidth;

    /// @param width of what is drawn along the line, px
    public void add(LineRun run, double width) {
        halfWidth = Math.max(halfWidth, width / 2);
        var p = run.points();
        for (var i = 2; i < p.length; i += 2) {
            add(p[i - 2], p[i - 1], p[i], p[i + 1]);
        }
    }

    private void add(double ax, double ay, double bx, double by) {
        if (4 * size == segments.length) {
            segments = Arrays.copyOf(segments, 2 * segments.length);
        }
        var i = 4 * size;
        segments[i] = ax;
        segments[i + 1] = ay;
        segments[i + 2] = bx;
        segments[i + 3] = by;
        cells.add(size++, Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// True when a barrier, as wide as it is drawn, runs through the rectangle.
    boolean cross(Rectangle2D box) {
        return cross(box, halfWidth);
    }

    /// @param within px; 0 for the line itself
    boolean cross(Rectangle2D box, double within) {
        if (isEmpty()) {
            return false;
        }
        var r = Boxes.grown(box, within);
        return any(
                r,
                i ->
                        r.intersectsLine(
                                segments[i], segments[i + 1], segments[i + 2], segments[i + 3]));
    }

    /// True when a straight line from one point to another meets a barrier.
    boolean part(double ax, double ay, double bx, double by) {
        if (isEmpty()) {
            return false;
        }
        var box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(ax, ay, bx, by);
        return any(
                box,
                i ->
                        Line2D.linesIntersect(
                                ax,
                                ay,
                                bx,
                                by,
                                segments[i],
                                segments[i + 1],
                                segments[i + 2],
                                segments[i + 3]));
    }

    private interface Test {
        boolean test(int segment);
    }

    private boolean any(Rectangle2D near, Test test) {
        var left = near.getMinX();
        var top = near.getMinY();
        var right = near.getMaxX();
        var bottom = near.getMaxY();
        var lastColumn = cells.column(right);
        var lastRow = cells.row(bottom);
        for (var c = cells.column(left); c <= lastColumn; c++) {
            for (var r = cells.row(top); r <= lastRow; r++) {
                for (var e = cells.first(c, r); e != 0; e = cells.next(e)) {
                    var i = 4 * cells.item(e);
                    if (!isApart(segments[i], segments[i + 2], left, right)
                            && !isApart(segments[i + 1], segments[i + 3], top, bottom)
                            && test.test(i)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// True when both ends lie beside a span, on the same side: told before a crossing is computed.
    private static boolean isApart(double a, double b, double from, double to) {
        return a < from ? b < from : a > to && b > to;
    }
}
