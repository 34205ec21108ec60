package org.amnok.render.ground;

import static java.util.Objects.requireNonNull;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.Frame;
import org.amnok.render.geometry.AreaClipper;
import org.amnok.render.geometry.LayerShapes;
import org.amnok.render.geometry.Level;
import org.amnok.render.geometry.LineClipper;
import org.amnok.render.symbol.AreaPaint;
import org.amnok.render.symbol.FeaturePaint;
import org.amnok.render.symbol.StrokePaint;
import org.jspecify.annotations.Nullable;

/// Fills and strokes features of one layer on a canvas. Uses the same objects for all of them.
final class GroundPen {
    /// Parts of lines that are smaller in both directions have no shape.
    private static final double DOT_DEVICE_PIXELS = 0.7;

    /// Wider lines are stroked, however short.
    private static final double WIDEST_DOT_DEVICE_PIXELS = 8;

    private static final int OPAQUE = 255;

    /// Of so many features lines that look alike are inked together: each stroke for itself costs
    /// as much as a hundred vertices.
    private static final int MANY_FEATURES = 1_000;

    private static final int MOST_TOGETHER = 8_192;

    private final Canvas canvas;
    private final Frame frame;
    private final Level level;
    private final double opacity;
    private final double dotUnits;
    private final LineClipper lines;
    private final AreaClipper areas;
    private final Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);

    /// Of features before, still to be stroked.
    private final Path2D together = new Path2D.Double(Path2D.WIND_NON_ZERO, 256);

    private int verticesTogether;
    private @Nullable StrokePaint stroke;
    private BasicStroke solid = new BasicStroke();

    /// @param area what the canvas needs, with room for the width of lines, px
    GroundPen(Canvas canvas, LayerShapes shapes, Frame frame, Rectangle2D area, double opacity) {
        this.canvas = canvas;
        this.frame = frame;
        this.opacity = opacity;
        level = shapes.at(frame.toleranceUnits());
        var view = frame.viewport();
        dotUnits = frame.exact() ? 0 : DOT_DEVICE_PIXELS * view.unitsPerPixel() / view.pixelRatio();
        lines = new LineClipper(frame, area, this::stroke);
        areas = new AreaClipper(frame, area);
    }

    /// @param paint a plain one
    void paint(int feature, FeaturePaint paint) {
        if (paint instanceof AreaPaint area && area.fill() != null) {
            finish();
            fill(feature, area.fill());
        }
        var line = GroundPaints.stroke(paint);
        if (line != null) {
            draw(feature, line);
        }
    }

    private void fill(int feature, Color colour) {
        var starts = level.shapes().featureStart();
        path.reset();
        for (var part = starts[feature]; part < starts[feature + 1]; part++) {
            areas.append(level, part, path);
        }
        if (path.getCurrentPoint() != null) {
            canvas.graphics().setColor(colour);
            canvas.graphics().fill(path);
        }
    }

    /// Strokes what is still to be.
    void finish() {
        if (verticesTogether > 0) {
            canvas.graphics().setColor(requireNonNull(stroke).colour());
            canvas.graphics().setStroke(solid);
            canvas.graphics().draw(together);
            together.reset();
            verticesTogether = 0;
        }
    }

    private void draw(int feature, StrokePaint paint) {
        if (stroke != paint) {
            finish();
            stroke = paint;
            solid = paint.stroke(1, 0);
        }
        canvas.graphics().setColor(paint.colour());
        canvas.graphics().setStroke(solid);
        var starts = level.shapes().featureStart();
        path.reset();
        for (var part = starts[feature]; part < starts[feature + 1]; part++) {
            if (isDot(part, paint)) {
                dot(part, paint);
            } else {
                lines.clip(level, part);
            }
        }
        if (path.getCurrentPoint() != null) {
            canvas.graphics().draw(path);
        }
    }

    /// Lines that cover all below, so that it is seen at their edges alone.
    private boolean isInkedWithOthers(StrokePaint paint) {
        return canvas.raster()
                && level.shapes().features() >= MANY_FEATURES
                && opacity == 1
                && paint.colour().getAlpha() == OPAQUE
                && paint.dashes().isEmpty();
    }

    /// Pieces of one line are inked together where they would darken each other, as where it winds
    /// in and out of the canvas.
    private static boolean isInkedTogether(StrokePaint paint) {
        return paint.colour().getAlpha() < OPAQUE && paint.dashes().isEmpty();
    }

    private boolean isDot(int part, StrokePaint paint) {
        return sizeUnits(part) < dotUnits
                && paint.width() * canvas.pixelRatio() < WIDEST_DOT_DEVICE_PIXELS;
    }

    private double sizeUnits(int part) {
        var boxes = level.shapes().partBoxes();
        return Math.max(
                boxes[4 * part + 2] - boxes[4 * part], boxes[4 * part + 3] - boxes[4 * part + 1]);
    }

    /// As much ink as the line would leave: its length times its width, and the ends.
    private void dot(int part, StrokePaint paint) {
        var boxes = level.shapes().partBoxes();
        var x = frame.x((boxes[4 * part] + boxes[4 * part + 2]) / 2);
        var y = frame.y((boxes[4 * part + 1] + boxes[4 * part + 3]) / 2);
        var size = sizeUnits(part) / frame.viewport().unitsPerPixel();
        var hasEnds = paint.cap() != BasicStroke.CAP_BUTT || isClosed(part);
        var ends = hasEnds ? paint.width() * paint.width() * Math.PI / 4 : 0;
        var diameter = Math.sqrt((size * paint.width() + ends) * 4 / Math.PI);
        var dots = canvas.dots();
        if (dots != null) {
            dots.stamp(x, y, diameter, paint.colour(), opacity);
        } else {
            var disc = new Ellipse2D.Double(x - diameter / 2, y - diameter / 2, diameter, diameter);
            canvas.graphics().fill(disc);
        }
    }

    private boolean isClosed(int part) {
        var shapes = level.shapes();
        return shapes.isSame(shapes.partStart()[part], shapes.partStart()[part + 1] - 1);
    }

    private void stroke(double[] points, int length, double startPixels) {
        var paint = stroke;
        if (paint != null && isInkedWithOthers(paint)) {
            append(together, points, length);
            verticesTogether += length / 2;
            if (verticesTogether >= MOST_TOGETHER) {
                finish();
            }
            return;
        }
        if (paint != null && !paint.dashes().isEmpty()) {
            canvas.graphics().setStroke(paint.stroke(1, startPixels));
        }
        append(path, points, length);
        if (paint == null || !isInkedTogether(paint)) {
            canvas.graphics().draw(path);
            path.reset();
        }
    }

    private static void append(Path2D path, double[] points, int length) {
        path.moveTo(points[0], points[1]);
        for (var i = 2; i < length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
    }
}
