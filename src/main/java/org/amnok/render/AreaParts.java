package org.amnok.render;

import java.awt.geom.Path2D;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.LineRun;
import org.amnok.render.geometry.AreaClipper;
import org.amnok.render.ground.GroundHints;
import org.amnok.render.style.Uom;
import org.amnok.render.symbol.AreaPaint;
import org.amnok.render.symbol.GraphicPainter;
import org.amnok.render.symbol.PatternPainter;

/// Adds areas to a scene.
record AreaParts(FeatureDrawing drawing, GraphicPainter graphics, PatternPainter patterns) {
    void add(AreaPaint paint) {
        var frame = drawing.frame;
        if (!frame.meets(drawing.geometry.bounds(), frame.labelArea())) {
            return;
        }
        if (paint.fill() != null || paint.pattern() != null) {
            fill(paint);
        }
        if (paint.outline() != null) {
            outline(paint.uom(), paint.outline());
        }
    }

    private void fill(AreaPaint paint) {
        var frame = drawing.frame;
        var clip = paint.isHint() ? frame.labelArea() : frame.clip();
        var path = AreaClipper.clip(drawing.geometry, frame, clip);
        GroundHints.add(drawing.scene, paint, path);
        var colour = paint.fill();
        if (colour != null) {
            drawing.add(null, c -> Canvas.fill(c.graphics(), path, colour));
        }
        var pattern = paint.pattern();
        if (pattern != null) {
            var at = drawing.geometry.labelPoint();
            var pixels = paint.uom().pixels(frame, at.x, at.y);
            drawing.add(null, c -> patterns.fill(c, path, pattern, pixels, frame));
        }
    }

    private void outline(Uom uom, AreaPaint.Outline outline) {
        var lines = new LineParts(drawing, graphics);
        var reach = Math.abs(outline.offset()) + LineParts.reach(outline.stroke());
        var side = outline.offset() == 0 ? null : new OuterSide(drawing);
        for (var run : drawing.runs(drawing.area(uom, reach))) {
            var pixels = drawing.pixels(uom, run);
            if (side == null) {
                lines.stroke(run, outline.stroke(), pixels);
            } else {
                var left = side.isLeft(run) ? outline.offset() : -outline.offset();
                OffsetLine.of(run, left * pixels)
                        .forEach(beside -> lines.stroke(beside, outline.stroke(), pixels));
            }
        }
    }

    /// Determines on which side of its outline an area lies, for shells and holes alike.
    private static final class OuterSide {
        private static final double STEP_PIXELS = 0.25;

        private final Path2D area;

        OuterSide(FeatureDrawing drawing) {
            area = AreaClipper.clip(drawing.geometry, drawing.frame, drawing.frame.labelArea());
        }

        /// True when the area's outside is on the left, looking along the run. Looks at its longest
        /// segment.
        boolean isLeft(LineRun run) {
            var p = run.points();
            var i = longest(p);
            var dx = p[i] - p[i - 2];
            var dy = p[i + 1] - p[i - 1];
            var length = Math.hypot(dx, dy);
            var x = (p[i] + p[i - 2]) / 2 + STEP_PIXELS * dy / length;
            var y = (p[i + 1] + p[i - 1]) / 2 - STEP_PIXELS * dx / length;
            return !area.contains(x, y);
        }

        /// Index of the end of the longest segment.
        private static int longest(double[] p) {
            var best = 2;
            double length = 0;
            for (var i = 2; i < p.length; i += 2) {
                var l = Math.hypot(p[i] - p[i - 2], p[i + 1] - p[i - 1]);
                if (l > length) {
                    length = l;
                    best = i;
                }
            }
            return best;
        }
    }
}
