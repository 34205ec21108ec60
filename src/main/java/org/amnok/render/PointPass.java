package org.amnok.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.amnok.map.PointLayer;
import org.amnok.map.RowSet;

/// Adds a layer of points to a scene: one drawing for all of them, and their labels.
final class PointPass {
    private final PointLayer layer;
    private final PointBlocks blocks;
    private final PointPainter painter;
    private final FontLibrary fonts;
    private final Frame frame;

    PointPass(
            PointLayer layer,
            PointBlocks blocks,
            PointPainter painter,
            FontLibrary fonts,
            Frame frame) {
        this.layer = layer;
        this.blocks = blocks;
        this.painter = painter;
        this.fonts = fonts;
        this.frame = frame;
    }

    void addTo(Scene scene, BooleanSupplier cancelled) {
        scene.skipped += blocks.skipped();
        var graphics = graphics(scene);
        var reach = graphics.stream().mapToDouble(GraphicPainter::reach).max().orElse(0);
        var job =
                new PointJob(
                        layer.points(),
                        blocks,
                        wanted(frame.grown(reach)),
                        graphics,
                        frame.viewport(),
                        layer.opacity(),
                        cancelled);
        var count = job.rows().count();
        if (count > 0) {
            scene.drawn += count;
            scene.drawings.add(
                    new Drawing(
                            layer.opacity(),
                            null,
                            frame.grown(reach),
                            null,
                            canvas -> painter.paint(canvas, job)));
        }
        if (layer.labels() != null) {
            new PointLabelPass(layer, job, layer.labels(), fonts)
                    .addTo(scene, wanted(frame.labelArea()));
        }
    }

    /// The rows in a rectangle of the screen that the filter lets through.
    private RowSet wanted(Rectangle2D screen) {
        var rows = blocks.within(MapBox.of(screen, frame));
        layer.points().retain(rows, layer.filter());
        return rows;
    }

    /// By category; nothing to see where a mark is not known.
    private List<GraphicPaint> graphics(Scene scene) {
        var result = new ArrayList<GraphicPaint>();
        for (var symbol : layer.symbols()) {
            var graphic = PointGraphic.of(symbol);
            if (graphic == null) {
                scene.leaveOut("unknown mark “" + symbol.mark() + "”");
            }
            result.add(graphic == null ? PointGraphic.NOTHING : graphic);
        }
        return result;
    }
}
