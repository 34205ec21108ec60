package org.amnok.render.canvas;

import java.awt.geom.Path2D;

/// A piece of a line inside a rectangle of the screen.
///
/// @param points x, y, x, y … in px, without those too close to be distinguished
/// @param startPixels how far from the line's own start the piece begins, along the line: dashes
///   and labels stay where they are when the piece changes
public record LineRun(double[] points, double startPixels) {
    public Path2D path() {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO, points.length / 2);
        path.moveTo(points[0], points[1]);
        var last = points.length - 2;
        for (var i = 2; i < last; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        if (isClosed()) {
            path.closePath();
        } else {
            path.lineTo(points[last], points[last + 1]);
        }
        return path;
    }

    /// True for a ring that is wholly in the rectangle.
    public boolean isClosed() {
        var last = points.length - 2;
        return last > 4 && points[0] == points[last] && points[1] == points[last + 1];
    }
}
