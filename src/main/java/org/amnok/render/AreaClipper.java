package org.amnok.render;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;

/// Cuts an area to a rectangle of the screen by Sutherland and Hodgman, "Reentrant polygon
/// clipping" (1974). Edges along the rectangle lie outside the picture.
final class AreaClipper {
    private static final double TOLERANCE_PIXELS = 0.5;

    private AreaClipper() {}

    /// The area's path in px, filled by the even-odd rule; empty when it is not in the rectangle.
    static Path2D clip(ProjectedGeometry area, Frame frame, Rectangle2D rectangle) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var ring : area.parts()) {
            var screen = toScreen(ring, frame);
            append(path, rectangle.contains(bounds(screen)) ? screen : cut(screen, rectangle));
        }
        return path;
    }

    private static double[] toScreen(double[] ring, Frame frame) {
        var out = new double[ring.length];
        var n = 0;
        for (var i = 0; i < ring.length; i += 2) {
            var x = frame.x(ring[i]);
            var y = frame.y(ring[i + 1]);
            var near =
                    n > 0
                            && Math.abs(x - out[n - 2]) < TOLERANCE_PIXELS
                            && Math.abs(y - out[n - 1]) < TOLERANCE_PIXELS;
            if (!near) {
                out[n++] = x;
                out[n++] = y;
            }
        }
        return Arrays.copyOf(out, n);
    }

    private static Rectangle2D bounds(double[] ring) {
        var bounds = new Envelope();
        for (var i = 0; i < ring.length; i += 2) {
            bounds.expandToInclude(ring[i], ring[i + 1]);
        }
        return new Rectangle2D.Double(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private static double[] cut(double[] ring, Rectangle2D r) {
        var left = cut(ring, 0, r.getMinX(), 1);
        var right = cut(left, 0, r.getMaxX(), -1);
        var top = cut(right, 1, r.getMinY(), 1);
        return cut(top, 1, r.getMaxY(), -1);
    }

    /// Keeps the side of an axis-parallel edge where `sign` × (coordinate − limit) ≥ 0.
    private static double[] cut(double[] ring, int axis, double limit, int sign) {
        var out = new double[2 * ring.length + 4];
        var n = 0;
        for (var i = 0; i < ring.length; i += 2) {
            var j = (i + 2) % ring.length;
            var a = sign * (ring[i + axis] - limit);
            var b = sign * (ring[j + axis] - limit);
            if (a >= 0) {
                out[n++] = ring[i];
                out[n++] = ring[i + 1];
            }
            if (a >= 0 != b >= 0) {
                var t = a / (a - b);
                out[n++] = ring[i] + t * (ring[j] - ring[i]);
                out[n++] = ring[i + 1] + t * (ring[j + 1] - ring[i + 1]);
            }
        }
        return Arrays.copyOf(out, n);
    }

    private static void append(Path2D path, double[] ring) {
        if (ring.length < 6) {
            return;
        }
        path.moveTo(ring[0], ring[1]);
        for (var i = 2; i < ring.length; i += 2) {
            path.lineTo(ring[i], ring[i + 1]);
        }
        path.closePath();
    }
}
