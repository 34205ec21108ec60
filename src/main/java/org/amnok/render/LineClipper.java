package org.amnok.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts a line to a rectangle before it is stroked: dashes far outside the picture would cost
/// seconds. Clips by Liang and Barsky, "A new concept and method for line clipping" (1984).
final class LineClipper {
    /// Vertices closer than this to the last one are left out.
    private static final double TOLERANCE_PIXELS = 0.5;

    private final Frame frame;
    private final Rectangle2D rectangle;
    private final List<LineRun> runs = new ArrayList<>();
    private double[] points = new double[64];
    private int length;
    private double runStart;
    private double from;
    private double to;

    private LineClipper(Frame frame, Rectangle2D rectangle) {
        this.frame = frame;
        this.rectangle = rectangle;
    }

    /// The pieces of a line, given in map coordinates, in a rectangle of the screen.
    static List<LineRun> clip(double[] line, Frame frame, Rectangle2D rectangle) {
        var clipper = new LineClipper(frame, rectangle);
        clipper.walk(line);
        return clipper.runs;
    }

    private void walk(double[] line) {
        double travelled = 0;
        var x0 = frame.x(line[0]);
        var y0 = frame.y(line[1]);
        for (var i = 2; i < line.length; i += 2) {
            var x1 = frame.x(line[i]);
            var y1 = frame.y(line[i + 1]);
            var step = Math.hypot(x1 - x0, y1 - y0);
            if (cut(x0, y0, x1 - x0, y1 - y0)) {
                segment(x0, y0, x1, y1, travelled + from * step);
            } else {
                finish();
            }
            travelled += step;
            x0 = x1;
            y0 = y1;
        }
        finish();
    }

    private void segment(double x0, double y0, double x1, double y1, double start) {
        if (length == 0 || from > 0) {
            finish();
            runStart = start;
            append(x0 + from * (x1 - x0), y0 + from * (y1 - y0));
        }
        extend(x0 + to * (x1 - x0), y0 + to * (y1 - y0), to < 1);
        if (to < 1) {
            finish();
        }
    }

    /// Adds a vertex unless it is too close to the last; the last of a run always counts.
    private void extend(double x, double y, boolean last) {
        var near =
                Math.abs(x - points[length - 2]) < TOLERANCE_PIXELS
                        && Math.abs(y - points[length - 1]) < TOLERANCE_PIXELS;
        pendingX = x;
        pendingY = y;
        pending = near && !last;
        if (!pending) {
            append(x, y);
        }
    }

    private boolean pending;
    private double pendingX;
    private double pendingY;

    private void append(double x, double y) {
        if (length + 2 > points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        points[length++] = x;
        points[length++] = y;
    }

    private void finish() {
        if (pending) {
            append(pendingX, pendingY);
            pending = false;
        }
        if (length >= 4) {
            runs.add(new LineRun(Arrays.copyOf(points, length), runStart));
        }
        length = 0;
    }

    /// Finds the part of a segment inside the rectangle, as fractions `from` and `to`.
    private boolean cut(double x, double y, double dx, double dy) {
        from = 0;
        to = 1;
        return edge(-dx, x - rectangle.getMinX())
                && edge(dx, rectangle.getMaxX() - x)
                && edge(-dy, y - rectangle.getMinY())
                && edge(dy, rectangle.getMaxY() - y)
                && from <= to;
    }

    private boolean edge(double p, double q) {
        if (p == 0) {
            return q >= 0;
        }
        var t = q / p;
        if (p < 0) {
            from = Math.max(from, t);
        } else {
            to = Math.min(to, t);
        }
        return from <= to;
    }
}
