package org.amnok.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Features of one layer, one after the other, with plain paints. Nothing is made for a feature
/// until it is painted, and only where it is.
final class GroundRun {
    private static final int BATCH = 256;

    /// Wider strokes are cut at the picture's edge where they reach farther.
    private static final double FARTHEST_REACH = 512;

    private final PreparedLayer layer;
    private final Frame frame;
    private final BooleanSupplier cancelled;
    private final double opacity;
    private final List<Item> items = new ArrayList<>();
    private double reach = 1;

    private record Item(int feature, List<FeaturePaint> paints) {}

    GroundRun(PreparedLayer layer, Frame frame, double opacity, BooleanSupplier cancelled) {
        this.layer = layer;
        this.frame = frame;
        this.opacity = opacity;
        this.cancelled = cancelled;
    }

    void add(int feature, List<FeaturePaint> paints) {
        items.add(new Item(feature, paints));
        for (var paint : paints) {
            reach = Math.max(reach, Math.min(FARTHEST_REACH, GroundPaints.reach(paint)));
        }
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /// Paints what reaches into the canvas.
    void paint(Canvas canvas) {
        var area = grown(canvas.area(), reach);
        var box = MapBox.of(area, frame);
        var pen = new GroundPen(canvas, layer.shapes(), frame, area, opacity);
        var count = 0;
        for (var item : items) {
            if (layer.index().mayMeet(item.feature, box)) {
                if (++count % BATCH == 0 && cancelled.getAsBoolean()) {
                    return;
                }
                item.paints.forEach(paint -> pen.paint(item.feature, paint));
            }
        }
    }

    private static Rectangle2D grown(Rectangle2D r, double by) {
        return new Rectangle2D.Double(
                r.getX() - by, r.getY() - by, r.getWidth() + 2 * by, r.getHeight() + 2 * by);
    }
}
