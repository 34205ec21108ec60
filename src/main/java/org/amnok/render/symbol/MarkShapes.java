package org.amnok.render.symbol;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The well-known marks of Symbology Encoding, GeoTools' `shape://` marks, and those that QGIS
/// adds: shapes in a box of 1 × 1 around the origin, y down.
final class MarkShapes {
    private static final double STAR_INNER = 0.382;

    private static final Map<String, Shape> SHAPES =
            Map.ofEntries(
                    Map.entry("circle", new Ellipse2D.Double(-0.5, -0.5, 1, 1)),
                    Map.entry("square", closed(-.5, -.5, .5, -.5, .5, .5, -.5, .5)),
                    Map.entry("triangle", regular(3)),
                    Map.entry("diamond", regular(4)),
                    Map.entry("pentagon", regular(5)),
                    Map.entry("hexagon", regular(6)),
                    Map.entry("octagon", regular(8)),
                    Map.entry("star", star()),
                    Map.entry("cross", cross()),
                    Map.entry("x", turned(cross(), 45)),
                    Map.entry("arrow", arrow()),
                    Map.entry("filled_arrowhead", closed(-.5, -.5, .5, 0, -.5, .5)),
                    Map.entry("line", lines(0, -.5, 0, .5)),
                    Map.entry("cross2", lines(-.5, -.5, .5, .5, -.5, .5, .5, -.5)),
                    Map.entry("shape://vertline", lines(0, -.5, 0, .5)),
                    Map.entry("shape://horline", lines(-.5, 0, .5, 0)),
                    Map.entry("shape://slash", lines(-.5, .5, .5, -.5)),
                    Map.entry("shape://backslash", lines(-.5, -.5, .5, .5)),
                    Map.entry("shape://dot", new Ellipse2D.Double(-0.125, -0.125, .25, .25)),
                    Map.entry("shape://plus", lines(-.5, 0, .5, 0, 0, -.5, 0, .5)),
                    Map.entry("shape://times", lines(-.5, -.5, .5, .5, -.5, .5, .5, -.5)),
                    Map.entry("shape://oarrow", open(-.5, -.25, 0, 0, -.5, .25)),
                    Map.entry("shape://carrow", closed(-.5, -.25, 0, 0, -.5, .25)),
                    Map.entry("shape://coarrow", open(-.5, -.5, .5, 0, -.5, .5)),
                    Map.entry("shape://ccarrow", closed(-.5, -.5, .5, 0, -.5, .5)),
                    Map.entry("shape://triangle", regular(3)));

    private MarkShapes() {}

    /// Null when the name is not known. Case does not matter.
    static @Nullable Shape named(String name) {
        var shape = SHAPES.get(name);
        return shape == null ? SHAPES.get(name.toLowerCase(java.util.Locale.ROOT)) : shape;
    }

    /// A polygon with equal sides in the circle around the box's middle, a corner at the top.
    private static Path2D regular(int corners) {
        var points = new double[2 * corners];
        for (var i = 0; i < corners; i++) {
            put(points, i, 0.5, 360.0 * i / corners);
        }
        return closed(points);
    }

    private static Path2D star() {
        var points = new double[20];
        for (var i = 0; i < 10; i++) {
            put(points, i, i % 2 == 0 ? 0.5 : 0.5 * STAR_INNER, 36.0 * i);
        }
        return closed(points);
    }

    /// @param degrees clockwise from the top
    private static void put(double[] points, int index, double radius, double degrees) {
        points[2 * index] = radius * Math.sin(Math.toRadians(degrees));
        points[2 * index + 1] = -radius * Math.cos(Math.toRadians(degrees));
    }

    private static Path2D cross() {
        final var w = 0.125;
        return closed(
                -w, -.5, w, -.5, w, -w, .5, -w, .5, w, w, w, w, .5, -w, .5, -w, w, -.5, w, -.5, -w,
                -w, -w);
    }

    /// Points up.
    private static Path2D arrow() {
        return closed(0, -.5, .5, 0, .2, 0, .2, .5, -.2, .5, -.2, 0, -.5, 0);
    }

    private static Path2D turned(Path2D shape, double degrees) {
        var turned = new Path2D.Double(shape);
        turned.transform(AffineTransform.getRotateInstance(Math.toRadians(degrees)));
        return turned;
    }

    private static Path2D closed(double... xy) {
        var path = open(xy);
        path.closePath();
        return path;
    }

    private static Path2D open(double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (var i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    private static Path2D lines(double... xyxy) {
        var path = new Path2D.Double();
        for (var i = 0; i < xyxy.length; i += 4) {
            path.moveTo(xyxy[i], xyxy[i + 1]);
            path.lineTo(xyxy[i + 2], xyxy[i + 3]);
        }
        return path;
    }
}
