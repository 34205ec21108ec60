package org.amnok.render.geometry;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.LineRun;
import org.amnok.render.canvas.MapBox;

/// Cuts lines to a rectangle before they are stroked: dashes far outside the picture would cost
/// seconds. Clips by Liang and Barsky, "A new concept and method for line clipping" (1984); chunks
/// of a line outside the rectangle are passed over.
public final class LineClipper {
    /// Takes the pieces of lines; the points are to be used at once.
    public interface Sink {
        /// @param points x, y, x, y … in px, the first `length` numbers
        /// @param startPixels how far along its line the piece begins
        void run(double[] points, int length, double startPixels);
    }

    private final Frame frame;
    private final Rectangle2D rectangle;
    private final MapBox box;
    private final double unitsPerPixel;
    private final Sink sink;
    private double[] points = new double[256];
    private int length;
    private double runStart;
    private double from;
    private double to;

    public LineClipper(Frame frame, Rectangle2D rectangle, Sink sink) {
        this.frame = frame;
        this.rectangle = rectangle;
        this.sink = sink;
        box = MapBox.of(rectangle, frame);
        unitsPerPixel = frame.viewport().unitsPerPixel();
    }

    /// The pieces of a feature's lines or outlines in a rectangle of the screen.
    public static List<LineRun> clip(
            ProjectedGeometry geometry, Frame frame, Rectangle2D rectangle) {
        var runs = new ArrayList<LineRun>();
        var clipper =
                new LineClipper(
                        frame,
                        rectangle,
                        (points, length, start) ->
                                runs.add(new LineRun(Arrays.copyOf(points, length), start)));
        var level = geometry.layer().at(frame.toleranceUnits());
        for (var part = geometry.firstPart(); part < geometry.endPart(); part++) {
            clipper.clip(level, part);
        }
        return runs;
    }

    public void clip(Level level, int part) {
        var chunks = level.chunks();
        if (level.size(part) < 2) {
            return;
        }
        for (var chunk = 0; chunk < chunks.count(part); chunk++) {
            if (chunks.sides(part, chunk, box) == 0) {
                walk(level, part, chunk);
            } else {
                finish();
            }
        }
        finish();
    }

    private void walk(Level level, int part, int chunk) {
        var first = level.chunks().first(part, chunk);
        var last = level.chunks().last(part, chunk);
        var travelled = level.chunks().travelled(part, chunk) / unitsPerPixel;
        var isWithin = level.chunks().isWithin(part, chunk, box);
        var x0 = frame.x(level.x(first));
        var y0 = frame.y(level.y(first));
        if (isWithin) {
            from = 0;
            to = 1;
        }
        for (var v = first + 1; v <= last; v++) {
            var x1 = frame.x(level.x(v));
            var y1 = frame.y(level.y(v));
            var step = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
            if (isWithin || cut(x0, y0, x1 - x0, y1 - y0)) {
                segment(x0, y0, x1, y1, travelled, step);
            } else {
                finish();
            }
            travelled += step;
            x0 = x1;
            y0 = y1;
        }
    }

    private void segment(
            double x0, double y0, double x1, double y1, double travelled, double step) {
        if (length == 0 || from > 0) {
            finish();
            runStart = travelled + from * step;
            append(x0 + from * (x1 - x0), y0 + from * (y1 - y0));
        }
        append(to < 1 ? x0 + to * (x1 - x0) : x1, to < 1 ? y0 + to * (y1 - y0) : y1);
        if (to < 1) {
            finish();
        }
    }

    private void append(double x, double y) {
        if (length + 2 > points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        points[length++] = x;
        points[length++] = y;
    }

    private void finish() {
        if (length >= 4) {
            sink.run(points, length, runStart);
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
