package org.amnok.render;

import org.amnok.map.LabelOption;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.LineSymbolizer;

/// Adds lines to a scene.
final class LineParts {
    private LineParts() {}

    static void add(FeatureDrawing drawing, LineSymbolizer symbolizer, SimpleFeature feature) {
        var frame = drawing.frame;
        var barrier = symbolizer.getOptions().get(LabelOption.BARRIER_WIDTH);
        var area = barrier == null ? frame.clip() : frame.labelArea();
        for (var run : drawing.runs(area)) {
            if (barrier != null) {
                drawing.scene.barriers.add(run, Double.parseDouble(barrier));
            }
            drawing.stroke(run, symbolizer.getStroke(), feature);
        }
    }
}
