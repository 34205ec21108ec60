package org.amnok.render;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.LineRun;
import org.amnok.render.ground.GroundHints;
import org.amnok.render.symbol.GraphicPainter;
import org.amnok.render.symbol.LinePaint;
import org.amnok.render.symbol.StrokePaint;
import org.amnok.render.symbol.StrokePaint.RepeatedGraphic;

/// Adds lines to a scene.
record LineParts(FeatureDrawing drawing, GraphicPainter graphics) {
    void add(LinePaint paint) {
        var ends = new LineEnds(drawing, paint);
        for (var run : drawing.runs(area(paint))) {
            GroundHints.add(drawing.scene, run, paint.barrier());
            var pixels = drawing.pixels(paint.uom(), run);
            for (var beside : OffsetLine.of(run, paint.offset() * pixels)) {
                ends.draw(run, beside, pixels);
                stroke(beside, paint.stroke(), pixels);
            }
        }
    }

    private Rectangle2D area(LinePaint paint) {
        if (paint.barrier() != null) {
            return drawing.frame.labelArea();
        }
        var reach = Math.abs(paint.offset()) + Math.max(reach(paint.stroke()), paint.dotSize());
        return drawing.area(paint.uom(), reach);
    }

    /// How far a stroke reaches from its line, in its unit.
    static double reach(StrokePaint stroke) {
        var repeated = stroke.repeated();
        return repeated == null ? stroke.width() : GraphicPainter.reach(repeated.graphic());
    }

    /// Draws along one run.
    ///
    /// @param pixels in one of the stroke's units
    void stroke(LineRun run, StrokePaint paint, double pixels) {
        var repeated = paint.repeated();
        if (repeated != null) {
            repeat(run, repeated, pixels);
            return;
        }
        var stroke = paint.stroke(pixels, run.startPixels());
        var path = run.path();
        drawing.add(null, c -> Canvas.draw(c.graphics(), path, stroke, paint.colour()));
    }

    /// Graphics stand where they stand on the whole line, whatever part of it is in view.
    private void repeat(LineRun run, RepeatedGraphic repeated, double pixels) {
        var measured = new MeasuredRun(run.points());
        var graphic = repeated.graphic();
        var width = graphic.size() * graphic.symbol().aspect() * pixels;
        var period = Math.max(1, repeated.period() * pixels);
        var first = repeated.start() * pixels - run.startPixels();
        var from = first + Math.max(0, Math.ceil(-first / period)) * period;
        for (var s = from; s <= measured.length(); s += period) {
            var at = measured.at(s);
            var turn = measured.direction(s, Math.max(1, width));
            drawing.add(null, c -> graphics.paintAlong(c, graphic, at.x(), at.y(), pixels, turn));
        }
    }

    /// Dots at the ends of lines, where these are in view and not only cut by the picture.
    private record LineEnds(FeatureDrawing drawing, LinePaint paint) {
        /// Clipped runs keep the ends of their line to within this.
        private static final double SAME_PLACE_PIXELS = 0.01;

        /// Draws the ends of a run that are ends of its line.
        ///
        /// @param shifted the run as it is drawn, beside the line
        /// @param pixels in one of the paint's units
        void draw(LineRun run, LineRun shifted, double pixels) {
            if (paint.startDot() && isEnd(run, 0, true)) {
                dot(shifted, 0, pixels);
            }
            if (paint.endDot() && isEnd(run, run.points().length - 2, false)) {
                dot(shifted, shifted.points().length - 2, pixels);
            }
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

        private void dot(LineRun run, int index, double pixels) {
            var size = paint.dotSize() * pixels;
            var x = run.points()[index] - size / 2;
            var y = run.points()[index + 1] - size / 2;
            var shape = new Ellipse2D.Double(x, y, size, size);
            var colour = paint.stroke().colour();
            drawing.add(null, c -> Canvas.fill(c.graphics(), shape, colour));
        }
    }

    /// A run of a line with distances along it, to find places by.
    private static final class MeasuredRun {
        private final double[] points;
        private final double[] travelled;

        /// @param points x, y, x, y … in px, at least two
        MeasuredRun(double[] points) {
            this.points = points;
            travelled = new double[points.length / 2];
            for (var i = 1; i < travelled.length; i++) {
                travelled[i] =
                        travelled[i - 1]
                                + Math.hypot(
                                        points[2 * i] - points[2 * i - 2],
                                        points[2 * i + 1] - points[2 * i - 1]);
            }
        }

        double length() {
            return travelled[travelled.length - 1];
        }

        /// @param distance along the run, px; moved to the nearest end when it is beyond
        Place at(double distance) {
            var i = vertexAfter(distance);
            var step = travelled[i] - travelled[i - 1];
            var t = step == 0 ? 0 : Math.clamp((distance - travelled[i - 1]) / step, 0, 1);
            return new Place(
                    points[2 * i - 2] + t * (points[2 * i] - points[2 * i - 2]),
                    points[2 * i - 1] + t * (points[2 * i + 1] - points[2 * i - 1]));
        }

        private int vertexAfter(double distance) {
            var found = Arrays.binarySearch(travelled, distance);
            return Math.clamp(found < 0 ? -found - 1 : found, 1, travelled.length - 1);
        }

        /// Where the run goes around a place, over a distance, in radians clockwise from east.
        double direction(double distance, double over) {
            return at(distance - over / 2).directionTo(at(distance + over / 2));
        }

        /// px
        record Place(double x, double y) {
            double directionTo(Place other) {
                return Math.atan2(other.y - y, other.x - x);
            }
        }
    }
}
