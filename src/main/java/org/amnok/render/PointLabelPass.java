package org.amnok.render;

import java.awt.Color;
import org.amnok.map.MutableRowSet;
import org.amnok.map.PointLabels;
import org.amnok.map.PointLayer;
import org.amnok.map.symbology.LabelOption.Placement;
import org.amnok.render.label.Scene;
import org.amnok.render.symbol.PointJob;
import org.amnok.render.text.FontLibrary;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelPlan;
import org.amnok.render.text.LabelRequest;
import org.amnok.render.text.LabelStyle;
import org.amnok.render.text.TextPaint;
import org.amnok.render.text.Typesetter;

/// Asks for the labels of points.
final class PointLabelPass {
    private static final LabelPlan BESIDE =
            new LabelPlan(
                    Placement.AROUND,
                    LabelRequest.Barrier.IGNORED,
                    0,
                    0,
                    0,
                    false,
                    false,
                    true,
                    false,
                    -1,
                    0,
                    0,
                    LabelPlan.Leader.NONE,
                    false);

    private final PointLayer layer;
    private final PointJob job;
    private final PointLabels labels;
    private final Typesetter typesetter;
    private final LabelStyle look;

    PointLabelPass(PointLayer layer, PointJob job, PointLabels labels, FontLibrary fonts) {
        this.layer = layer;
        this.job = job;
        this.labels = labels;
        typesetter = fonts.typesetter();
        look =
                new LabelStyle(
                        labels.families(),
                        labels.sizePixels(),
                        labels.weight(),
                        false,
                        new Color(labels.colourRgb()),
                        new Color(labels.haloRgb()),
                        labels.haloPixels(),
                        0,
                        0);
    }

    void addTo(Scene scene, MutableRowSet rows) {
        var words = rows.words();
        for (var word = 0; word < words.length; word++) {
            for (var bits = words[word]; bits != 0; bits &= bits - 1) {
                add(scene, (word << 6) + Long.numberOfTrailingZeros(bits));
            }
        }
    }

    private void add(Scene scene, int row) {
        var text = labels.text().apply(row).strip();
        if (text.isEmpty()) {
            return;
        }
        var paint = new TextPaint(typesetter.set(text, look), 0, BESIDE, "", null, Double.NaN);
        var radius = job.graphics().get(job.table().category(row)).radius();
        var anchor = new LabelAnchor.Around(job.x(row), job.y(row), radius, false);
        var grid = job.blocks().grid();
        var tie =
                LabelRequest.tie(
                        text, grid.mapX(job.blocks().x()[row]), grid.mapY(job.blocks().y()[row]));
        scene.labels.add(new LabelRequest(new Object(), paint, anchor, layer.opacity(), tie));
    }
}
