package org.amnok.render;

import java.awt.geom.Rectangle2D;

/// Adds lines to a scene.
final class LineParts {
    private LineParts() {}

    static void add(FeatureDrawing drawing, LinePaint paint) {
        for (var run : drawing.runs(area(drawing, paint))) {
            if (paint.barrierWidthPixels() > 0) {
                drawing.scene.barriers.add(run, paint.barrierWidthPixels());
            }
            stroke(drawing, run, paint.uom(), paint.stroke());
        }
    }

    private static Rectangle2D area(FeatureDrawing drawing, LinePaint paint) {
        var frame = drawing.frame;
        return paint.barrierWidthPixels() > 0 ? frame.labelArea() : frame.clip();
    }

    /// Draws along one run.
    static void stroke(FeatureDrawing drawing, LineRun run, Uom uom, StrokePaint paint) {
        var stroke = paint.stroke(drawing.pixels(uom, run), run.startPixels());
        var path = run.path();
        drawing.add(null, c -> FeatureDrawing.draw(c.graphics(), path, stroke, paint.colour()));
    }
}
