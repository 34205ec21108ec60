package org.amnok.layout.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/// Shapes as path data.
final class SvgPaths {
    private SvgPaths() {}

    /// The `d` of a path; empty when the shape has nothing.
    static String data(Shape shape, AffineTransform transform) {
        var data = new StringBuilder();
        var c = new double[6];
        for (var path = shape.getPathIterator(transform); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> add(data, 'M', c, 2);
                case PathIterator.SEG_LINETO -> add(data, 'L', c, 2);
                case PathIterator.SEG_QUADTO -> add(data, 'Q', c, 4);
                case PathIterator.SEG_CUBICTO -> add(data, 'C', c, 6);
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void add(StringBuilder data, char command, double[] c, int count) {
        data.append(command);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                data.append(' ');
            }
            SvgNumbers.append(data, c[i]);
        }
    }

    static boolean isEvenOdd(Shape shape) {
        return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }
}
