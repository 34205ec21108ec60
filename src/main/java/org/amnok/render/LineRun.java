package org.amnok.render;

import java.awt.geom.Path2D;

/// A piece of a line inside a rectangle of the screen.
///
/// @param points x, y, x, y … in px, without those too close to be told apart
/// @param startPixels how far from the line's own start the piece begins, along the line: dashes
///   and labels stay where they are when the piece changes
record LineRun(double[] points, double startPixels) {
    Path2D path() {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO, points.length / 2);
        path.moveTo(points[0], points[1]);
        for (var i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
