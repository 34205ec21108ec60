package org.amnok.render;

import java.util.List;
import org.amnok.map.FeatureLayer;
import org.amnok.map.symbology.LabelOption;
import org.amnok.map.symbology.LabelOption.Placement;
import org.amnok.render.canvas.Drawing;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.GroundKey;
import org.amnok.render.canvas.IdentityKey;
import org.amnok.render.canvas.MapBox;
import org.amnok.render.geometry.ProjectedGeometry;
import org.amnok.render.ground.FeaturePaints;
import org.amnok.render.ground.GroundHints;
import org.amnok.render.ground.GroundRun;
import org.amnok.render.ground.LayerPaints;
import org.amnok.render.ground.PreparedLayer;
import org.amnok.render.label.Scene;
import org.amnok.render.symbol.FeaturePaint;
import org.amnok.render.symbol.RuleSet;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;

/// One pass of a style over the features of its layer. Plain lines and areas that follow each other
/// become one drawing; whatever else comes is added one by one.
final class LayerPass {
    private final FeatureLayer layer;
    private final PreparedLayer prepared;
    private final FeatureTypeStyle style;
    private final SceneBuilder builder;
    private final Scene scene;
    private final Frame frame;
    private final double scale;
    private final LayerPaints paints;
    private final MapBox labelBox;
    private GroundRun run;
    private boolean isGround = true;

    LayerPass(
            FeatureLayer layer,
            PreparedLayer prepared,
            FeatureTypeStyle style,
            LayerPaints paints,
            SceneBuilder builder) {
        this.layer = layer;
        this.prepared = prepared;
        this.style = style;
        this.paints = paints;
        this.builder = builder;
        scene = builder.scene();
        frame = builder.frame();
        scale = frame.viewport().scaleDenominator();
        labelBox = MapBox.of(frame.labelArea(), frame);
        run = newRun();
    }

    private GroundRun newRun() {
        return new GroundRun(prepared, frame, layer.opacity(), builder::isCancelled);
    }

    void walk() {
        if (paints.isEmpty()) {
            return;
        }
        if (drawsFarFeatures(style)) {
            for (var i = 0; i < prepared.features().size(); i++) {
                visit(i);
            }
        } else {
            prepared.index().visit(MapBox.of(frame.farArea(), frame), this::visit);
        }
        endRun(isGround ? key() : null);
    }

    private GroundKey key() {
        var rules = RuleSet.at(style, scale);
        var look = List.of(new IdentityKey(style), rules);
        return new GroundKey(new IdentityKey(prepared), look, layer.opacity(), false);
    }

    private void visit(int number) {
        var feature = prepared.features().get(number);
        var geometry = feature.geometry().orElse(null);
        if (geometry == null || builder.giveUp()) {
            return;
        }
        var wanted = paints.of(number, feature.feature());
        if (wanted.isGround()) {
            addToRun(number, geometry, wanted);
            addLabels(feature.feature(), geometry, wanted);
        } else {
            isGround = false;
            endRun(null);
            var drawing = new FeatureDrawing(scene, frame, geometry, layer.opacity());
            wanted.paints().forEach(paint -> builder.add(paint, feature.feature(), drawing));
        }
    }

    private void addToRun(int number, ProjectedGeometry geometry, FeaturePaints wanted) {
        if (!wanted.drawn().isEmpty() && prepared.index().mayMeet(number, labelBox)) {
            if (wanted.hintsLabels()) {
                GroundHints.add(scene, frame, geometry, wanted.drawn());
            }
            run.add(number, wanted);
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

    private void endRun(@Nullable GroundKey key) {
        if (!run.isEmpty()) {
            scene.drawings.add(
                    new Drawing(layer.opacity(), null, frame.labelArea(), key, run::paint));
            run = newRun();
        }
    }

    /// True when features far outside the picture may be drawn or named in it.
    private static boolean drawsFarFeatures(FeatureTypeStyle pass) {
        return pass.rules().stream()
                .flatMap(rule -> rule.symbolizers().stream())
                .anyMatch(LayerPass::drawsFarFeatures);
    }

    private static boolean drawsFarFeatures(Symbolizer symbolizer) {
        var placement = symbolizer.getOptions().get(LabelOption.PLACEMENT);
        return symbolizer.getUnitOfMeasure() != null
                || symbolizer instanceof TextSymbolizer
                        && Placement.GROUND.name().equals(placement);
    }
}
