package org.amnok.render;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.amnok.map.LineOption.End;
import org.jspecify.annotations.Nullable;

/// What lines begin and end with, where these ends are in view and not only cut by the picture.
final class LineEnds {
    /// Clipped runs keep the ends of their line to within this.
    private static final double SAME_PLACE_PIXELS = 0.01;

    /// Width of an arrow over its length.
    private static final double ARROW_WIDTH = 0.8;

    /// How much of an arrow the line leaves free, so that it does not stick out at the tip.
    private static final double ARROW_FREE = 0.8;

    private final FeatureDrawing drawing;
    private final LinePaint paint;

    LineEnds(FeatureDrawing drawing, LinePaint paint) {
        this.drawing = drawing;
        this.paint = paint;
    }

    boolean isEmpty() {
        return paint.start() == End.NONE && paint.end() == End.NONE;
    }

    /// Draws the ends of a run that are ends of its line.
    ///
    /// @param shifted the run as it is drawn, beside the line
    /// @return what is left of the run for the stroke; null for nothing
    @Nullable LineRun draw(LineRun run, LineRun shifted, double pixels) {
        var measured = new MeasuredRun(shifted.points());
        var length = measured.length();
        var size = paint.endSize() * pixels;
        double from = 0;
        var to = length;
        if (paint.start() != End.NONE && isEnd(run, 0, true)) {
            from = free(paint.start(), size);
            draw(paint.start(), measured.at(0), measured.at(Math.min(size, length)), pixels);
        }
        if (paint.end() != End.NONE && isEnd(run, run.points().length - 2, false)) {
            to = length - free(paint.end(), size);
            draw(paint.end(), measured.at(length), measured.at(length - size), pixels);
        }
        var left = from == 0 && to == length ? shifted.points() : measured.between(from, to);
        return left.length < 4 ? null : new LineRun(left, shifted.startPixels() + from);
    }

    private static double free(End end, double size) {
        return end == End.ARROW ? ARROW_FREE * size : 0;
    }

    private boolean isEnd(LineRun run, int index, boolean start) {
        var x = run.points()[index];
        var y = run.points()[index + 1];
        var frame = drawing.frame;
        return drawing.geometry.parts().stream()
                .anyMatch(
                        part -> {
                            var i = start ? 0 : part.length - 2;
                            return Math.abs(frame.x(part[i]) - x) < SAME_PLACE_PIXELS
                                    && Math.abs(frame.y(part[i + 1]) - y) < SAME_PLACE_PIXELS;
                        });
    }

    /// @param from a place on the line from which the end is seen
    private void draw(End end, MeasuredRun.Place tip, MeasuredRun.Place from, double pixels) {
        var size = paint.endSize() * pixels;
        var direction = from.directionTo(tip);
        var dx = Math.cos(direction);
        var dy = Math.sin(direction);
        var colour = paint.stroke().colour();
        var shape =
                switch (end) {
                    case NONE -> null;
                    case ARROW -> arrow(tip, dx * size, dy * size);
                    case BAR -> bar(tip, dx, dy, size, paint.stroke().width() * pixels);
                    case DOT ->
                            new Ellipse2D.Double(
                                    tip.x() - size / 2, tip.y() - size / 2, size, size);
                };
        if (shape != null) {
            drawing.add(null, c -> FeatureDrawing.fill(c.graphics(), shape, colour));
        }
    }

    private static Shape arrow(MeasuredRun.Place tip, double dx, double dy) {
        var half = ARROW_WIDTH / 2;
        var path = new Path2D.Double();
        path.moveTo(tip.x(), tip.y());
        path.lineTo(tip.x() - dx - half * dy, tip.y() - dy + half * dx);
        path.lineTo(tip.x() - dx + half * dy, tip.y() - dy - half * dx);
        path.closePath();
        return path;
    }

    private static Shape bar(
            MeasuredRun.Place tip, double dx, double dy, double size, double width) {
        var half = size / 2;
        var across =
                new Line2D.Double(
                        tip.x() - half * dy,
                        tip.y() + half * dx,
                        tip.x() + half * dy,
                        tip.y() - half * dx);
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                .createStrokedShape(across);
    }
}
