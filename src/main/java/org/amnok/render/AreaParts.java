package org.amnok.render;

import java.awt.geom.Path2D;
import org.amnok.map.LabelOption;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.PolygonSymbolizer;

/// Adds areas to a scene.
final class AreaParts {
    private AreaParts() {}

    static void add(FeatureDrawing drawing, PolygonSymbolizer symbolizer, SimpleFeature feature) {
        var frame = drawing.frame;
        if (!frame.meets(drawing.geometry.bounds(), frame.labelArea())) {
            return;
        }
        if (symbolizer.getFill() != null) {
            fill(drawing, symbolizer, feature);
        }
        if (symbolizer.getStroke() != null) {
            drawing.runs(frame.clip())
                    .forEach(run -> drawing.stroke(run, symbolizer.getStroke(), feature));
        }
    }

    private static void fill(
            FeatureDrawing drawing, PolygonSymbolizer symbolizer, SimpleFeature feature) {
        var frame = drawing.frame;
        var scene = drawing.scene;
        var ground = symbolizer.getOptions().get(LabelOption.GROUND);
        var clip = ground == null ? frame.clip() : frame.labelArea();
        var path = AreaClipper.clip(drawing.geometry, frame, clip);
        var colour = StyleValues.colour(symbolizer.getFill(), feature);
        if (ground != null) {
            var name = String.valueOf(feature.getAttribute(ground));
            scene.grounds
                    .computeIfAbsent(name, n -> new Path2D.Double(Path2D.WIND_EVEN_ODD))
                    .append(path, false);
        }
        if (FeatureDrawing.has(symbolizer, LabelOption.IS_WATER)) {
            scene.water.append(path, false);
        }
        drawing.add(null, c -> FeatureDrawing.fill(c.graphics(), path, colour));
    }
}
