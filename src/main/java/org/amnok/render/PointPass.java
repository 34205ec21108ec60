package org.amnok.render;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.amnok.domain.IdentityKey;
import org.amnok.map.MutableRowSet;
import org.amnok.map.PointLabels;
import org.amnok.map.PointLayer;
import org.amnok.map.symbology.LabelOption.Placement;
import org.amnok.render.canvas.Drawing;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.GroundKey;
import org.amnok.render.canvas.MapBox;
import org.amnok.render.label.Scene;
import org.amnok.render.symbol.PointBlocks;
import org.amnok.render.symbol.PointGraphic;
import org.amnok.render.symbol.PointGrid;
import org.amnok.render.symbol.PointJob;
import org.amnok.render.symbol.PointPainter;
import org.amnok.render.text.FontLibrary;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelPlan;
import org.amnok.render.text.LabelRequest;
import org.amnok.render.text.LabelStyle;
import org.amnok.render.text.TextPaint;
import org.amnok.render.text.Typesetter;
import org.amnok.words.Messages;

/// Adds a layer of points to a scene: one drawing for all of them, and their labels.
record PointPass(
        PointLayer layer,
        PointBlocks blocks,
        PointPainter painter,
        FontLibrary fonts,
        Frame frame) {
    /// Among more points than this labels find no room anyway.
    private static final int OBSTACLES_AT_MOST = 5_000;

    void addTo(Scene scene, BooleanSupplier cancelled) {
        scene.skipped += blocks.skipped();
        var graphics = graphics(scene);
        var reach = graphics.stream().mapToDouble(PointGraphic::reach).max().orElse(0);
        var job =
                new PointJob(
                        layer.points(),
                        blocks,
                        layer.rows(),
                        box(frame.grown(reach)),
                        graphics,
                        frame.viewport(),
                        layer.opacity(),
                        cancelled);
        var count = job.count();
        if (count > 0) {
            scene.drawn += count;
            scene.drawings.add(
                    new Drawing(
                            layer.opacity(),
                            null,
                            frame.grown(reach),
                            key(graphics),
                            canvas -> painter.paint(canvas, job)));
        }
        if (count <= OBSTACLES_AT_MOST) {
            addObstacles(scene, job);
        }
        if (layer.labels() != null) {
            new PointLabelPass(layer, job, layer.labels(), fonts)
                    .addTo(scene, job.rows(box(frame.labelArea())));
        }
    }

    private GroundKey key(List<PointGraphic> graphics) {
        var look = new ArrayList<Object>(graphics);
        if (layer.rows() != null) {
            look.add(new IdentityKey(layer.rows()));
        }
        return new GroundKey(new IdentityKey(layer.points()), look, layer.opacity(), true);
    }

    private PointGrid.Box box(Rectangle2D screen) {
        return blocks.grid().steps(MapBox.of(screen, frame));
    }

    /// Labels keep off them.
    private static void addObstacles(Scene scene, PointJob job) {
        for (var row : job.rows().rows()) {
            var radius = job.graphics().get(job.table().category(row)).radius();
            scene.points.add(
                    new Rectangle2D.Double(
                            job.x(row) - radius, job.y(row) - radius, 2 * radius, 2 * radius));
        }
    }

    /// By category; marks that are not known are left out.
    private List<PointGraphic> graphics(Scene scene) {
        return layer.symbols().stream()
                .map(
                        s ->
                                PointGraphic.of(
                                        s,
                                        m ->
                                                scene.leaveOut(
                                                        Messages.text("render.unknown_mark", m))))
                .toList();
    }

    /// Asks for the labels of points.
    private static final class PointLabelPass {
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
                            text,
                            grid.mapX(job.blocks().x()[row]),
                            grid.mapY(job.blocks().y()[row]));
            scene.labels.add(new LabelRequest(new Object(), paint, anchor, layer.opacity(), tie));
        }
    }
}
