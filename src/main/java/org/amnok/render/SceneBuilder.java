package org.amnok.render;

import java.util.function.BooleanSupplier;
import org.amnok.map.MapLayer;
import org.amnok.map.MapSnapshot;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.TextSymbolizer;

/// Walks the layers of a snapshot by their styles and collects what to paint.
final class SceneBuilder {
    private static final int BATCH = 256;

    private final GeometryCache geometries;
    private final SymbolPainter symbols;
    private final FontLibrary fonts;
    private final Frame frame;
    private final BooleanSupplier cancelled;
    private final Scene scene = new Scene();
    private int visited;

    SceneBuilder(
            GeometryCache geometries,
            SymbolPainter symbols,
            FontLibrary fonts,
            Frame frame,
            BooleanSupplier cancelled) {
        this.geometries = geometries;
        this.symbols = symbols;
        this.fonts = fonts;
        this.frame = frame;
        this.cancelled = cancelled;
    }

    Scene build(MapSnapshot snapshot) {
        for (var layer : snapshot.layers()) {
            countSkipped(layer);
            for (var pass : layer.style().featureTypeStyles()) {
                if (scene.cancelled) {
                    return scene;
                }
                walk(layer, pass);
            }
        }
        return scene;
    }

    private void countSkipped(MapLayer layer) {
        for (var feature : geometries.of(layer.features(), frame.viewport().projection())) {
            if (feature.geometry().isEmpty()) {
                scene.skipped++;
            }
        }
    }

    private void walk(MapLayer layer, FeatureTypeStyle pass) {
        var scale = frame.viewport().scaleDenominator();
        var rules = pass.rules().stream().filter(r -> isFor(r, scale)).toList();
        if (rules.isEmpty()) {
            return;
        }
        for (var feature : geometries.of(layer.features(), frame.viewport().projection())) {
            if (++visited % BATCH == 0 && cancelled.getAsBoolean()) {
                scene.cancelled = true;
                return;
            }
            var geometry = feature.geometry().orElse(null);
            if (geometry != null) {
                var drawing = new FeatureDrawing(scene, frame, geometry, layer.opacity());
                rules.forEach(rule -> apply(rule, feature.feature(), drawing));
            }
        }
    }

    private static boolean isFor(Rule rule, double scale) {
        return scale >= rule.getMinScaleDenominator() && scale < rule.getMaxScaleDenominator();
    }

    private void apply(Rule rule, SimpleFeature feature, FeatureDrawing drawing) {
        if (rule.getFilter() != null && !rule.getFilter().evaluate(feature)) {
            return;
        }
        for (var symbolizer : rule.symbolizers()) {
            switch (symbolizer) {
                case LineSymbolizer line -> LineParts.add(drawing, line, feature);
                case PolygonSymbolizer area -> AreaParts.add(drawing, area, feature);
                case PointSymbolizer point -> PointParts.add(drawing, point, feature, symbols);
                case TextSymbolizer text -> TextParts.add(drawing, text, feature, fonts);
                default ->
                        throw new IllegalArgumentException(
                                "Styles of Amnok have no " + symbolizer.getClass());
            }
        }
    }
}
