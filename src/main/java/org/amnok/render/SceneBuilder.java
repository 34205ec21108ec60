package org.amnok.render;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.amnok.map.LabelOption;
import org.amnok.map.LabelOption.Placement;
import org.amnok.map.MapLayer;
import org.amnok.map.MapSnapshot;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;

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
    private final MapBox labelBox;
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
        labelBox = MapBox.of(frame.labelArea(), frame);
        this.cancelled = cancelled;
    }

    Scene build(MapSnapshot snapshot) {
        for (var layer : snapshot.layers()) {
            var prepared = geometries.of(layer.features(), frame.viewport().projection());
            scene.skipped += prepared.skipped();
            for (var pass : layer.style().featureTypeStyles()) {
                if (scene.cancelled) {
                    return scene;
                }
                new Pass(layer, prepared, pass).walk();
            }
        }
        return scene;
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

    /// One pass of a style over the features of its layer.
    private final class Pass {
        private final MapLayer layer;
        private final PreparedLayer prepared;
        private final FeatureTypeStyle style;
        private final double scale = frame.viewport().scaleDenominator();
        private final LayerPaints paints;
        private GroundRun run;
        private boolean isGround = true;

        Pass(MapLayer layer, PreparedLayer prepared, FeatureTypeStyle style) {
            this.layer = layer;
            this.prepared = prepared;
            this.style = style;
            paints = prepared.paints(style, scale, resolver);
            run = newRun();
        }

        private GroundRun newRun() {
            return new GroundRun(prepared, frame, layer.opacity(), cancelled);
        }

        void walk() {
            if (paints.isEmpty()) {
                return;
            }
            if (isWhereverItsFeaturesLie(style)) {
                for (var i = 0; i < prepared.features().size(); i++) {
                    visit(i);
                }
            } else {
                prepared.index().visit(MapBox.of(frame.farArea(), frame), this::visit);
            }
            endRun(isGround && paints.isSteady() ? key() : null);
        }

        private GroundKey key() {
            var rules = PreparedLayer.rules(style, scale);
            return new GroundKey(new Same(prepared), new Same(style), rules, layer.opacity());
        }

        private void visit(int number) {
            if (scene.cancelled || ++visited % BATCH == 0 && cancelled.getAsBoolean()) {
                scene.cancelled = true;
                return;
            }
            var feature = prepared.features().get(number);
            var geometry = feature.geometry().orElse(null);
            if (geometry == null) {
                return;
            }
            var wanted = paints.of(number, feature.feature(), scale);
            if (wanted.stream().allMatch(GroundPaints::isPlain)) {
                addToRun(number, geometry, wanted);
            } else {
                addOne(feature.feature(), geometry, wanted);
            }
        }

        private void addToRun(int number, ProjectedGeometry geometry, List<FeaturePaint> wanted) {
            if (!wanted.isEmpty() && prepared.index().mayMeet(number, labelBox)) {
                GroundHints.add(scene, frame, geometry, wanted);
                run.add(number, wanted);
                scene.drawn++;
            }
        }

        private void addOne(
                SimpleFeature feature, ProjectedGeometry geometry, List<FeaturePaint> wanted) {
            if (!wanted.stream().allMatch(FeaturePaint.Text.class::isInstance)) {
                isGround = false;
                endRun(null);
            }
            var drawing = new FeatureDrawing(scene, frame, geometry, layer.opacity());
            wanted.forEach(paint -> SceneBuilder.this.add(paint, feature, drawing));
        }

        private void endRun(@Nullable GroundKey key) {
            if (!run.isEmpty()) {
                scene.drawings.add(
                        new Drawing(layer.opacity(), null, frame.labelArea(), key, run::paint));
                run = newRun();
            }
        }
    }

    /// True when features far outside the picture may be drawn or named in it.
    private static boolean isWhereverItsFeaturesLie(FeatureTypeStyle pass) {
        return pass.rules().stream()
                .flatMap(rule -> rule.symbolizers().stream())
                .anyMatch(
                        s ->
                                s.getGeometry() != null
                                        || s.getUnitOfMeasure() != null
                                        || s instanceof TextSymbolizer
                                                && Placement.GROUND
                                                        .name()
                                                        .equals(
                                                                s.getOptions()
                                                                        .get(
                                                                                LabelOption
                                                                                        .PLACEMENT)));
    }
}
