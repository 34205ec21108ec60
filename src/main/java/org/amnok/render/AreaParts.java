package org.amnok.render;

import java.awt.geom.Path2D;

/// Adds areas to a scene.
final class AreaParts {
    private AreaParts() {}

    static void add(FeatureDrawing drawing, AreaPaint paint) {
        var frame = drawing.frame;
        if (!frame.meets(drawing.geometry.bounds(), frame.labelArea())) {
            return;
        }
        if (paint.fill() != null) {
            fill(drawing, paint);
        }
        var outline = paint.outline();
        if (outline != null) {
            drawing.runs(frame.clip())
                    .forEach(run -> LineParts.stroke(drawing, run, paint.uom(), outline.stroke()));
        }
    }

    private static void fill(FeatureDrawing drawing, AreaPaint paint) {
        var frame = drawing.frame;
        var scene = drawing.scene;
        var clip = paint.ground() == null ? frame.clip() : frame.labelArea();
        var path = AreaClipper.clip(drawing.geometry, frame, clip);
        if (paint.ground() != null) {
            scene.grounds
                    .computeIfAbsent(paint.ground(), n -> new Path2D.Double(Path2D.WIND_EVEN_ODD))
                    .append(path, false);
        }
        if (paint.water()) {
            scene.water.append(path, false);
        }
        var colour = paint.fill();
        if (colour != null) {
            drawing.add(null, c -> FeatureDrawing.fill(c.graphics(), path, colour));
        }
    }
}
