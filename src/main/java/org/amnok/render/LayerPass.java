package org.amnok.render;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.IdentityKey;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTiles;
import org.amnok.map.symbology.LabelOption;
import org.amnok.map.symbology.LabelOption.Placement;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.Drawing;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.GroundKey;
import org.amnok.render.canvas.MapBox;
import org.amnok.render.geometry.ProjectedGeometry;
import org.amnok.render.ground.FeaturePaints;
import org.amnok.render.ground.GroundHints;
import org.amnok.render.ground.GroundRun;
import org.amnok.render.ground.LayerPaints;
import org.amnok.render.ground.PreparedLayer;
import org.amnok.render.ground.StreetLines;
import org.amnok.render.label.Scene;
import org.amnok.render.symbol.FeaturePaint;
import org.amnok.render.symbol.RuleSet;
import org.amnok.render.symbol.StyleResolver;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/// One pass of a style over the features of its layer. Plain lines and areas that follow each other
/// become one drawing; whatever else comes is added one by one.
final class LayerPass {
    private final FeatureLayer layer;
    private final List<PreparedLayer> tiles;
    private final FeatureTypeStyle style;
    private final SceneBuilder builder;
    private final Scene scene;
    private final Frame frame;
    private final double scale;
    private final StyleResolver resolver;
    private final MapBox labelBox;
    private final MapBox farBox;
    private final List<GroundRun> runs = new ArrayList<>();
    private boolean isGround = true;

    /// @param tiles of the layer, from below
    LayerPass(
            FeatureLayer layer,
            List<PreparedLayer> tiles,
            FeatureTypeStyle style,
            StyleResolver resolver,
            SceneBuilder builder) {
        this.layer = layer;
        this.tiles = tiles;
        this.style = style;
        this.resolver = resolver;
        this.builder = builder;
        scene = builder.scene();
        frame = builder.frame();
        scale = frame.viewport().scaleDenominator();
        labelBox = MapBox.of(frame.labelArea(), frame);
        farBox = MapBox.of(frame.farArea(), frame);
    }

    void walk() {
        var first = scene.drawings.size();
        for (var tile : tiles) {
            var paints = tile.paints(style, scale, resolver);
            if (!paints.isEmpty()) {
                walk(tile, paints);
            }
        }
        endRun();
        join(scene.drawings.subList(first, scene.drawings.size()));
    }

    /// Drawings that look the same wherever the picture is moved become one, kept from picture to
    /// picture: also when there are none, as others will come into view.
    private void join(List<Drawing> drawn) {
        var isMoving = drawn.stream().anyMatch(each -> each.onlyWithLabelOf() != null);
        var isEmptyPage = frame.exact() && drawn.isEmpty();
        if (!isMoving && !isEmptyPage && (isGround || !drawsFarFeatures(style))) {
            var all = List.copyOf(drawn);
            drawn.clear();
            scene.drawings.add(
                    new Drawing(
                            layer.opacity(),
                            null,
                            isGround ? frame.labelArea() : null,
                            key(),
                            canvas -> paint(all, canvas)));
        }
    }

    private void paint(List<Drawing> drawings, Canvas canvas) {
        drawings.stream()
                .takeWhile(each -> !builder.isCancelled())
                .forEach(each -> each.paint().accept(canvas));
    }

    private void walk(PreparedLayer tile, LayerPaints paints) {
        runs.add(new GroundRun(tile, frame, layer.opacity(), builder::isCancelled));
        if (isOfStreets(style)) {
            new StreetLines(tile, paints, frame).addTo(scene);
        }
        var isNear = style.rules().stream().allMatch(LayerPass::isNear);
        var alike = paints.plainForAll();
        if (drawsFarFeatures(style)) {
            for (var i = 0; i < tile.features().size(); i++) {
                visit(tile, paints, i);
            }
        } else if (isNear && alike != null) {
            runs.getLast().addAll(alike);
            scene.drawn += tile.index().count(labelBox);
        } else {
            tile.index().visit(isNear ? labelBox : farBox, i -> visit(tile, paints, i));
        }
    }

    private GroundKey key() {
        var rules = RuleSet.at(style, scale);
        var look = List.of(new IdentityKey(style), rules);
        var source = FeatureTiles.source(layer.features(), tiles.getFirst());
        return new GroundKey(new IdentityKey(source), look, layer.opacity(), false);
    }

    private void visit(PreparedLayer tile, LayerPaints paints, int number) {
        var feature = tile.features().get(number);
        var geometry = feature.geometry().orElse(null);
        if (geometry == null || builder.giveUp()) {
            return;
        }
        var wanted = paints.of(number, feature.feature());
        if (wanted.isGround()) {
            addToRun(tile, number, geometry, wanted);
            addLabels(feature.feature(), geometry, wanted);
        } else {
            isGround = false;
            beginAnew(tile);
            var drawing = new FeatureDrawing(scene, frame, geometry, layer.opacity());
            wanted.paints().forEach(paint -> builder.add(paint, feature.feature(), drawing));
        }
    }

    /// What was walked before lies below.
    private void beginAnew(PreparedLayer tile) {
        if (runs.size() > 1 || !runs.getLast().isEmpty()) {
            endRun();
            runs.add(new GroundRun(tile, frame, layer.opacity(), builder::isCancelled));
        }
    }

    private void addToRun(
            PreparedLayer tile, int number, ProjectedGeometry geometry, FeaturePaints wanted) {
        if (!wanted.drawn().isEmpty() && tile.index().mayMeet(number, labelBox)) {
            if (wanted.hintsLabels()) {
                GroundHints.add(scene, frame, geometry, wanted.drawn());
            }
            runs.getLast().add(number, wanted);
            scene.drawn++;
        }
    }

    /// Labels are drawn above all and so part no run.
    private void addLabels(
            SimpleFeature feature, ProjectedGeometry geometry, FeaturePaints wanted) {
        if (wanted.hasLabels()) {
            var drawing = new FeatureDrawing(scene, frame, geometry, layer.opacity());
            for (var paint : wanted.paints()) {
                if (paint instanceof FeaturePaint.Text) {
                    builder.add(paint, feature, drawing);
                }
            }
        }
    }

    private void endRun() {
        var painted = runs.stream().filter(run -> !run.isEmpty()).toList();
        runs.clear();
        if (!painted.isEmpty()) {
            scene.drawings.add(
                    new Drawing(
                            layer.opacity(),
                            null,
                            frame.labelArea(),
                            null,
                            canvas -> painted.forEach(run -> run.paint(canvas))));
        }
    }

    private static boolean isOfStreets(FeatureTypeStyle pass) {
        return pass.rules().stream()
                .flatMap(rule -> rule.symbolizers().stream())
                .anyMatch(each -> each.getOptions().containsKey(LabelOption.IS_STREET));
    }

    /// True when features far outside the picture may be drawn or named in it.
    private static boolean drawsFarFeatures(FeatureTypeStyle pass) {
        return pass.rules().stream()
                .flatMap(rule -> rule.symbolizers().stream())
                .anyMatch(LayerPass::drawsFarFeatures);
    }

    /// True when all that is drawn lies on lines and areas themselves.
    private static boolean isNear(Rule rule) {
        return rule.symbolizers().stream()
                .allMatch(
                        symbolizer ->
                                switch (symbolizer) {
                                    case LineSymbolizer l -> l.getPerpendicularOffset() == null;
                                    case PolygonSymbolizer p -> p.getPerpendicularOffset() == null;
                                    default -> false;
                                });
    }

    private static boolean drawsFarFeatures(Symbolizer symbolizer) {
        var placement = symbolizer.getOptions().get(LabelOption.PLACEMENT);
        return symbolizer.getUnitOfMeasure() != null
                || symbolizer instanceof TextSymbolizer
                        && Placement.GROUND.name().equals(placement);
    }
}
