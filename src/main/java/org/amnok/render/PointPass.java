package org.amnok.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.amnok.map.PointLayer;
import org.amnok.render.canvas.Drawing;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.GroundKey;
import org.amnok.render.canvas.IdentityKey;
import org.amnok.render.canvas.MapBox;
import org.amnok.render.label.Scene;
import org.amnok.render.symbol.PointBlocks;
import org.amnok.render.symbol.PointGraphic;
import org.amnok.render.symbol.PointGrid;
import org.amnok.render.symbol.PointJob;
import org.amnok.render.symbol.PointPainter;
import org.amnok.render.text.FontLibrary;
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
}
