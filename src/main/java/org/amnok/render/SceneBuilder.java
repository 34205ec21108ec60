package org.amnok.render;

import java.util.function.BooleanSupplier;
import org.amnok.map.MapLayer;
import org.amnok.map.MapSnapshot;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;

/// Walks the layers of a snapshot by their styles and collects what to paint.
final class SceneBuilder {
    private static final int BATCH = 256;

    private final GeometryCache geometries;
    private final GraphicPainter graphics;
    private final PatternPainter patterns;
    private final StyleResolver resolver;
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
        graphics = symbols.graphics();
        patterns = symbols.patterns();
        resolver = symbols.resolver();
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
        var rules = RuleSet.of(pass, frame.viewport().scaleDenominator(), resolver);
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
                for (var paint : rules.paints(feature.feature())) {
                    add(paint, feature.feature(), drawing);
                }
            }
        }
    }

    private void add(FeaturePaint paint, SimpleFeature feature, FeatureDrawing drawing) {
        switch (paint) {
            case LinePaint line -> new LineParts(drawing, graphics).add(line);
            case AreaPaint area -> new AreaParts(drawing, graphics, patterns).add(area);
            case PointPaint point -> PointParts.add(drawing, point, feature, graphics);
            case FeaturePaint.Text text ->
                    TextParts.add(drawing, text.symbolizer(), feature, fonts);
            case FeaturePaint.Elsewhere elsewhere ->
                    ProjectedGeometry.of(elsewhere.geometry(), frame.viewport().projection())
                            .ifPresentOrElse(
                                    g -> add(elsewhere.paint(), feature, drawing.at(g)),
                                    () -> drawing.leaveOut("a geometry that cannot be drawn"));
            case FeaturePaint.None none -> drawing.leaveOut(none.reason());
        }
    }
}
