package org.amnok.render.geometry;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.MapBox;

/// Cuts areas to a rectangle of the screen by Sutherland and Hodgman, "Reentrant polygon clipping"
/// (1974), after leaving out what runs beyond one side of it. Edges along the rectangle lie outside
/// the picture.
public final class AreaClipper {
    private final Frame frame;
    private final Rectangle2D rectangle;
    private final MapBox box;
    private double[] ring = new double[256];
    private double[] cut = new double[256];
    private int length;

    /// The sides that all vertices since the last one taken lie beyond.
    private int beyond;

    private boolean pending;
    private double pendingX;
    private double pendingY;

    public AreaClipper(Frame frame, Rectangle2D rectangle) {
        this.frame = frame;
        this.rectangle = rectangle;
        box = MapBox.of(rectangle, frame);
    }

    /// The area's path in px, filled by the even-odd rule; empty when it is not in the rectangle.
    public static Path2D clip(ProjectedGeometry area, Frame frame, Rectangle2D rectangle) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        var clipper = new AreaClipper(frame, rectangle);
        var level = area.layer().at(frame.toleranceUnits());
        for (var part = area.firstPart(); part < area.endPart(); part++) {
            clipper.append(level, part, path);
        }
        return path;
    }

    /// Adds what lies of a ring in the rectangle to a path.
    public void append(Level level, int part, Path2D path) {
        var boxes = level.shapes().partBoxes();
        if (level.size(part) < 4 || box.sides(boxes, part) != 0) {
            return;
        }
        length = 0;
        if (box.holds(boxes, part)) {
            whole(level, part);
        } else {
            reduced(level, part);
            clip();
        }
        close(path);
    }

    private void whole(Level level, int part) {
        for (var v = level.first(part); v < level.end(part) - 1; v++) {
            put(level.x(v), level.y(v));
        }
    }

    /// Chunks beyond one side are straight lines from their first to their last vertex.
    private void reduced(Level level, int part) {
        var chunks = level.chunks();
        beyond = 0;
        pending = false;
        visit(level, level.first(part));
        for (var chunk = 0; chunk < chunks.count(part); chunk++) {
            var last = chunks.last(part, chunk);
            if (chunks.sides(part, chunk, box) != 0) {
                visit(level, last);
                continue;
            }
            for (var v = chunks.first(part, chunk) + 1; v <= last; v++) {
                visit(level, v);
            }
        }
        flush();
    }

    /// Of vertices in a row that lie beyond the same side only the first and the last are taken.
    private void visit(Level level, int vertex) {
        var x = level.x(vertex);
        var y = level.y(vertex);
        var sides = box.sides(x, y);
        if ((sides & beyond) != 0) {
            beyond &= sides;
            pending = true;
            pendingX = x;
            pendingY = y;
        } else {
            flush();
            put(x, y);
            beyond = sides;
        }
    }

    private void flush() {
        if (pending) {
            put(pendingX, pendingY);
            pending = false;
        }
    }

    private void put(double mapX, double mapY) {
        if (length + 2 > ring.length) {
            ring = Arrays.copyOf(ring, 2 * ring.length);
        }
        ring[length++] = frame.x(mapX);
        ring[length++] = frame.y(mapY);
    }

    private void clip() {
        cut(0, rectangle.getMinX(), 1);
        cut(0, rectangle.getMaxX(), -1);
        cut(1, rectangle.getMinY(), 1);
        cut(1, rectangle.getMaxY(), -1);
    }

    /// Keeps the side of an axis-parallel edge where `sign` × (coordinate − limit) ≥ 0.
    private void cut(int axis, double limit, int sign) {
        if (cut.length < 2 * length + 4) {
            cut = new double[2 * ring.length + 4];
        }
        var n = 0;
        for (var i = 0; i < length; i += 2) {
            var j = i + 2 == length ? 0 : i + 2;
            var a = sign * (ring[i + axis] - limit);
            var b = sign * (ring[j + axis] - limit);
            if (a >= 0) {
                cut[n++] = ring[i];
                cut[n++] = ring[i + 1];
            }
            if (a >= 0 != b >= 0) {
                var t = a / (a - b);
                cut[n++] = ring[i] + t * (ring[j] - ring[i]);
                cut[n++] = ring[i + 1] + t * (ring[j + 1] - ring[i + 1]);
            }
        }
        var swap = ring;
        ring = cut;
        cut = swap;
        length = n;
    }

    private void close(Path2D path) {
        if (length < 6) {
            return;
        }
        path.moveTo(ring[0], ring[1]);
        for (var i = 2; i < length; i += 2) {
            path.lineTo(ring[i], ring[i + 1]);
        }
        path.closePath();
    }
}
