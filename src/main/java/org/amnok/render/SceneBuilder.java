package org.amnok.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTiles;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.PointLayer;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.render.canvas.Frame;
import org.amnok.render.geometry.ProjectedGeometry;
import org.amnok.render.ground.GeometryCache;
import org.amnok.render.ground.PreparedLayer;
import org.amnok.render.label.Scene;
import org.amnok.render.style.StyleProblem;
import org.amnok.render.symbol.AreaPaint;
import org.amnok.render.symbol.FeaturePaint;
import org.amnok.render.symbol.GraphicPainter;
import org.amnok.render.symbol.GraphicSymbol;
import org.amnok.render.symbol.LinePaint;
import org.amnok.render.symbol.PatternPainter;
import org.amnok.render.symbol.PointPaint;
import org.amnok.render.symbol.PointPainter;
import org.amnok.render.symbol.StyleResolver;
import org.amnok.render.symbol.SymbolPainter;
import org.amnok.render.text.FontLibrary;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Coordinate;

/// Walks the layers of a snapshot by their styles and collects what to paint.
final class SceneBuilder {
    /// The ink of a symbol as a share of its size.
    private static final double INK = 0.44;

    /// The same of a city's or town's dot.
    private static final double DOT_INK = 0.28;

    private static final int BATCH = 256;

    /// A symbol hides others whose radius is smaller by so much, px.
    private static final double LARGER = 2;

    private final GeometryCache geometries;
    private final GraphicPainter graphics;
    private final PatternPainter patterns;
    private final StyleResolver resolver;
    private final FontLibrary fonts;
    private final PointPainter points;
    private final Frame frame;
    private final BooleanSupplier cancelled;
    private final Scene scene = new Scene();
    private final List<Whole> wholes = new ArrayList<>();
    private int visited;

    /// A symbol that is seen whole or not at all.
    private record Whole(SimpleFeature feature, double x, double y, double radius) {}

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
        wholes.stream().filter(this::isSeen).forEach(each -> scene.seen.add(each.feature));
        return scene;
    }

    /// False when most of a symbol lies below a larger one: a tip of it that looks out says
    /// nothing, unless its name stands there.
    private boolean isSeen(Whole symbol) {
        var radius = symbol.radius;
        return !scene.symbols.reaches(symbol.x, symbol.y, radius / 2, radius + LARGER);
    }

    /// What is new on the map is projected and simplified on all cores.
    private void prepare(MapLayer layer) {
        if (layer instanceof FeatureLayer features && !isCancelled()) {
            var scale = frame.viewport().scaleDenominator();
            var isDrawn =
                    features.style().featureTypeStyles().stream()
                            .anyMatch(pass -> !resolver.rules(pass, scale).isEmpty());
            if (isDrawn) {
                var tolerance = frame.toleranceUnits();
                prepared(features).forEach(tile -> tile.prepare(tolerance));
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
            case PointPaint point -> addPoints(drawing, point, feature);
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

    /// Adds symbols and marks to a scene.
    private void addPoints(FeatureDrawing drawing, PointPaint paint, SimpleFeature feature) {
        for (var at : places(drawing.geometry)) {
            addPoints(drawing, paint, at, feature);
        }
    }

    /// Every point, or the one place that stands for a line or an area.
    private static List<Coordinate> places(ProjectedGeometry geometry) {
        return geometry.kind() == ProjectedGeometry.Kind.POINT && geometry.parts().size() > 1
                ? geometry.parts().stream().map(p -> new Coordinate(p[0], p[1])).toList()
                : List.of(geometry.labelPoint());
    }

    private void addPoints(
            FeatureDrawing drawing, PointPaint paint, Coordinate at, SimpleFeature feature) {
        var frame = drawing.frame;
        var graphic = paint.graphic();
        var pixels = paint.uom().pixels(frame, at.x, at.y);
        var x = frame.x(at.x) + graphic.dx() * pixels;
        var y = frame.y(at.y) - graphic.dy() * pixels;
        if (!areaOf(frame, GraphicPainter.reach(graphic) * pixels).contains(x, y)) {
            return;
        }
        drawing.dot = paint.withLabel();
        drawing.symbolRadius = radius(graphic.symbol(), graphic.size() * pixels, drawing.dot);
        if (paint.obstacle()) {
            drawing.scene.symbols.add(square(x, y, drawing.symbolRadius));
        }
        drawing.cut = paint.whole() && frame.cuts(square(x, y, drawing.symbolRadius));
        if (drawing.cut) {
            return;
        }
        var isWhole = paint.whole() && !drawing.dot;
        if (isWhole) {
            wholes.add(new Whole(feature, x, y, drawing.symbolRadius));
        }
        drawing.add(
                drawing.dot || isWhole ? feature : null,
                c -> graphics.paint(c, graphic, x, y, pixels));
    }

    /// Where symbols belong to the picture or its labels, further out for what is large.
    private static Rectangle2D areaOf(Frame frame, double reachPixels) {
        var labels = frame.labelArea();
        return reachPixels > -labels.getMinX() ? frame.clip(reachPixels) : labels;
    }

    private static double radius(GraphicSymbol symbol, double size, boolean isDot) {
        if (!(symbol instanceof GraphicSymbol.Packed p) || SymbolPainter.isRing(p.markName())) {
            return size / 2;
        }
        return size * (isDot ? DOT_INK : INK);
    }

    private static Rectangle2D square(double x, double y, double radius) {
        return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
