package org.amnok.render.label;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.LineRun;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.Lettering;

/// Where labels of the graticule lie: at the frame, on their line.
final class EdgePositions {
    private static final double CORNER = 30;
    private static final double BOTTOM = 40;

    private EdgePositions() {}

    /// The start of the baseline; empty when the line does not meet that edge.
    static Optional<Point2D> of(Lettering letters, LabelAnchor.Edge edge, Frame frame) {
        var size = letters.look().size();
        return switch (edge.side()) {
            case TOP ->
                    crossing(edge.runs(), 1, 0)
                            .filter(x -> x > CORNER && x < frame.width() - CORNER)
                            .map(x -> at(x - letters.width() / 2, size + 4));
            case LEFT ->
                    crossing(edge.runs(), 0, 0)
                            .filter(y -> y > CORNER && y < frame.height() - CORNER)
                            .map(y -> at(6, y - 3));
            case BOTTOM_LEFT ->
                    crossing(edge.runs(), 1, frame.height())
                            .map(x -> at(x - 9 - letters.width(), frame.height() - BOTTOM));
            case BOTTOM_RIGHT ->
                    crossing(edge.runs(), 1, frame.height())
                            .map(x -> at(x + 9, frame.height() - BOTTOM));
        };
    }

    /// Where a line first meets the straight `axis` = limit: the other coordinate.
    private static Optional<Double> crossing(List<LineRun> runs, int axis, double limit) {
        for (var run : runs) {
            var p = run.points();
            for (var i = 2; i < p.length; i += 2) {
                var a = p[i - 2 + axis] - limit;
                var b = p[i + axis] - limit;
                if (a == 0 || a > 0 != b > 0) {
                    var t = a == 0 ? 0 : a / (a - b);
                    var other = 1 - axis;
                    return Optional.of(p[i - 2 + other] + t * (p[i + other] - p[i - 2 + other]));
                }
            }
        }
        return Optional.empty();
    }

    private static Point2D at(double x, double y) {
        return new Point2D.Double(x, y);
    }
}
