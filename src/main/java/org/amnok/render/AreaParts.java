package org.amnok.render;

import org.amnok.render.canvas.Canvas;
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
}
