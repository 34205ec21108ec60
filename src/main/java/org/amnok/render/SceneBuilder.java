package org.amnok.render;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTiles;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.PointLayer;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.render.canvas.Frame;
import org.amnok.render.ground.GeometryCache;
import org.amnok.render.ground.PreparedLayer;
import org.amnok.render.label.Scene;
import org.amnok.render.style.StyleProblem;
import org.amnok.render.symbol.AreaPaint;
import org.amnok.render.symbol.FeaturePaint;
import org.amnok.render.symbol.GraphicPainter;
import org.amnok.render.symbol.LinePaint;
import org.amnok.render.symbol.PatternPainter;
import org.amnok.render.symbol.PointPaint;
import org.amnok.render.symbol.PointPainter;
import org.amnok.render.symbol.StyleResolver;
import org.amnok.render.symbol.SymbolPainter;
import org.amnok.render.text.FontLibrary;
import org.geotools.api.feature.simple.SimpleFeature;

/// Walks the layers of a snapshot by their styles and collects what to paint.
final class SceneBuilder {
    private static final int BATCH = 256;

    private final GeometryCache geometries;
    private final GraphicPainter graphics;
    private final PatternPainter patterns;
    private final StyleResolver resolver;
    private final FontLibrary fonts;
    private final PointPainter points;
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
        points = symbols.points();
        this.frame = frame;
        this.cancelled = cancelled;
    }

    Scene build(MapSnapshot snapshot) {
        snapshot.layers().parallelStream().forEach(this::prepare);
        for (var layer : snapshot.layers()) {
            scene.layers.add(new Scene.LayerStart(layer.id(), scene.drawings.size()));
            switch (layer) {
                case FeatureLayer features -> add(features);
                case PointLayer points -> add(points);
                case ImageLayer image -> ImageParts.add(scene, frame, image);
            }
            if (scene.cancelled) {
                return scene;
            }
        }
        return scene;
    }

    /// What is new on the map is projected and simplified on all cores.
    private void prepare(MapLayer layer) {
        if (layer instanceof FeatureLayer features && !isCancelled()) {
            var scale = frame.viewport().scaleDenominator();
            var isDrawn =
                    features.style().featureTypeStyles().stream()
                            .anyMatch(pass -> !resolver.rules(pass, scale).isEmpty());
            if (isDrawn) {
                prepared(features).forEach(PreparedLayer::prepare);
            }
        }
    }

    private List<PreparedLayer> prepared(FeatureLayer layer) {
        var projection = frame.viewport().projection();
        return FeatureTiles.of(layer.features()).stream()
                .map(tile -> geometries.of(tile, projection))
                .toList();
    }

    private void add(FeatureLayer layer) {
        var tiles = prepared(layer);
        tiles.forEach(tile -> scene.skipped += tile.skipped());
        for (var pass : layer.style().featureTypeStyles()) {
            if (!scene.cancelled && !tiles.isEmpty()) {
                new LayerPass(layer, tiles, pass, resolver, this).walk();
            }
        }
    }

    private void add(PointLayer layer) {
        var blocks = geometries.of(layer.points(), frame.viewport().projection());
        new PointPass(layer, blocks, points, fonts, frame).addTo(scene, this::isCancelled);
        scene.cancelled |= isCancelled();
    }

    Scene scene() {
        return scene;
    }

    Frame frame() {
        return frame;
    }

    boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    /// Asked per feature; asks itself per batch.
    boolean giveUp() {
        if (++visited % BATCH == 0 && isCancelled()) {
            scene.cancelled = true;
        }
        return scene.cancelled;
    }

    void add(FeaturePaint paint, SimpleFeature feature, FeatureDrawing drawing) {
        switch (paint) {
            case LinePaint line -> new LineParts(drawing, graphics).add(line);
            case AreaPaint area -> new AreaParts(drawing, graphics, patterns).add(area);
            case PointPaint point -> PointParts.add(drawing, point, feature, graphics);
            case FeaturePaint.Text text -> label(text, feature, drawing);
            case FeaturePaint.None none -> drawing.leaveOut(none.reason());
        }
    }

    private void label(FeaturePaint.Text text, SimpleFeature feature, FeatureDrawing drawing) {
        try {
            TextParts.add(drawing, text.symbolizer(), feature, fonts);
        } catch (StyleProblem e) {
            drawing.leaveOut(e.reason());
        }
    }
}
