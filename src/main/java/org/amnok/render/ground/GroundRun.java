package org.amnok.render.ground;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.MapBox;
import org.jspecify.annotations.Nullable;

/// Features of one layer, one after the other, with plain paints. Nothing is made for a feature
/// until it is painted, and only where it is.
public final class GroundRun {
    private static final int BATCH = 256;

    /// Wider strokes are cut at the picture's edge where they reach farther.
    private static final double FARTHEST_REACH = 512;

    private final PreparedLayer layer;
    private final Frame frame;
    private final BooleanSupplier cancelled;
    private final double opacity;
    private int[] features = new int[64];
    private FeaturePaints[] wanted = new FeaturePaints[64];
    private int size;
    private double reach = 1;

    /// How all features of the layer are painted; null when each is painted as it was added.
    private @Nullable FeaturePaints all;

    public GroundRun(PreparedLayer layer, Frame frame, double opacity, BooleanSupplier cancelled) {
        this.layer = layer;
        this.frame = frame;
        this.opacity = opacity;
        this.cancelled = cancelled;
        Arrays.fill(wanted, FeaturePaints.NOTHING);
    }

    public void add(int feature, FeaturePaints paints) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
            wanted = Arrays.copyOf(wanted, 2 * size);
        }
        features[size] = feature;
        wanted[size++] = paints;
        reach(paints);
    }

    /// All features of the layer, painted alike: they are looked at where they are painted alone.
    public void addAll(FeaturePaints paints) {
        all = paints;
        reach(paints);
    }

    private void reach(FeaturePaints paints) {
        reach = Math.max(reach, Math.min(FARTHEST_REACH, paints.reach()));
    }

    public boolean isEmpty() {
        return size == 0 && all == null;
    }

    /// Paints what reaches into the canvas.
    public void paint(Canvas canvas) {
        var area = Boxes.grown(canvas.area(), reach);
        var box = MapBox.of(area, frame);
        var index = layer.index();
        var pen = new GroundPen(canvas, layer.shapes(), frame, area, opacity);
        var alike = all;
        if (alike != null) {
            index.visit(box, feature -> paint(pen, feature, alike));
        }
        var count = 0;
        for (var i = 0; i < size; i++) {
            if (index.mayMeet(features[i], box)) {
                if (++count % BATCH == 0 && cancelled.getAsBoolean()) {
                    return;
                }
                paint(pen, features[i], wanted[i]);
            }
        }
        pen.finish();
    }

    private void paint(GroundPen pen, int feature, FeaturePaints paints) {
        if (all != null && cancelled.getAsBoolean()) {
            return;
        }
        for (var paint : paints.drawn()) {
            pen.paint(feature, paint);
        }
    }
}
