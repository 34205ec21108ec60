package org.amnok.render.geometry;

import java.util.ArrayList;
import java.util.function.IntConsumer;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.MapBox;

/// Finds the features of a layer that may lie in a box, in their order. Boxes of neighbours in the
/// order of the layer are joined and joined again: a few comparisons pass over thousands. Immutable
/// after construction.
public final class FeatureIndex {
    private static final int FAN = 32;

    /// From single features to all of them.
    private final double[][] floors;

    public FeatureIndex(PackedShapes shapes) {
        var floors = new ArrayList<double[]>();
        floors.add(features(shapes));
        while (floors.getLast().length > 4 * FAN) {
            floors.add(joined(floors.getLast()));
        }
        this.floors = floors.toArray(double[][]::new);
    }

    private static double[] features(PackedShapes shapes) {
        var boxes = new double[4 * shapes.features()];
        for (var feature = 0; feature < shapes.features(); feature++) {
            Boxes.clear(boxes, feature);
            var end = shapes.featureStart()[feature + 1];
            for (var part = shapes.featureStart()[feature]; part < end; part++) {
                Boxes.include(boxes, feature, shapes.partBoxes(), part);
            }
        }
        return boxes;
    }

    private static double[] joined(double[] boxes) {
        var size = boxes.length / 4;
        var result = new double[4 * ((size + FAN - 1) / FAN)];
        for (var i = 0; i < size; i++) {
            if (i % FAN == 0) {
                Boxes.clear(result, i / FAN);
            }
            Boxes.include(result, i / FAN, boxes, i);
        }
        return result;
    }

    /// True when a feature may reach into a box.
    public boolean mayMeet(int feature, MapBox box) {
        return box.sides(floors[0], feature) == 0;
    }

    /// Visits what may reach into a box, in order.
    public void visit(MapBox box, IntConsumer feature) {
        var top = floors.length - 1;
        for (var i = 0; i < floors[top].length / 4; i++) {
            visit(box, top, i, feature);
        }
    }

    private void visit(MapBox box, int floor, int at, IntConsumer feature) {
        if (box.sides(floors[floor], at) != 0) {
            return;
        }
        if (floor == 0) {
            feature.accept(at);
            return;
        }
        var end = Math.min((at + 1) * FAN, floors[floor - 1].length / 4);
        for (var i = at * FAN; i < end; i++) {
            visit(box, floor - 1, i, feature);
        }
    }
}
