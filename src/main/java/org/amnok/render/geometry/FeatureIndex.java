package org.amnok.render.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.MapBox;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.shape.fractal.HilbertCode;

/// Finds the features of a layer that may lie in a box, in their order. Boxes of neighbours in the
/// order of the layer are joined and joined again: a few comparisons pass over thousands. Where the
/// order of the layer has nothing to do with where its features lie, neighbours on the map are
/// joined. Immutable after construction.
public final class FeatureIndex {
    private static final int FAN = 32;

    /// Of the Hilbert curve, on which what is near is near on the map: cells on a side as a power
    /// of two.
    private static final int LEVEL = 15;

    /// Boxes that cover the layer so many times are of features strewn over it.
    private static final double MOST_COVERED = 4;

    /// Of single features, in their order.
    private final double[] boxes;

    /// Which feature is which in the joined boxes; null for the order of the layer.
    private final int @Nullable [] places;

    /// From boxes of a few features to all of them; none for a small layer.
    private final double[][] floors;

    /// How many features with a shape each of these holds.
    private final int[][] sizes;

    private final int features;

    /// Of all of them.
    private final double[] whole;

    public FeatureIndex(PackedShapes shapes) {
        features = shapes.features();
        boxes = features(shapes);
        whole = whole();
        places = isStrewn() ? alongCurve() : null;
        var found = new ArrayList<double[]>();
        var counts = new ArrayList<int[]>();
        if (features > FAN) {
            found.add(joined(boxes, places));
            counts.add(counted(shapes));
        }
        while (!found.isEmpty() && found.getLast().length > 4 * FAN) {
            found.add(joined(found.getLast(), null));
            counts.add(summed(counts.getLast()));
        }
        floors = found.toArray(double[][]::new);
        sizes = counts.toArray(int[][]::new);
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

    private boolean isStrewn() {
        var few = joined(boxes, null);
        var covered = 0.0;
        for (var i = 0; i < few.length / 4; i++) {
            covered += area(few, i);
        }
        return covered > MOST_COVERED * area(whole, 0);
    }

    private double[] whole() {
        var box = new double[4];
        Boxes.clear(box, 0);
        for (var i = 0; i < features; i++) {
            Boxes.include(box, 0, boxes, i);
        }
        return box;
    }

    private static double area(double[] boxes, int box) {
        var width = boxes[4 * box + 2] - boxes[4 * box];
        return width < 0 ? 0 : width * (boxes[4 * box + 3] - boxes[4 * box + 1]);
    }

    private int[] alongCurve() {
        var keys = new long[features];
        for (var i = 0; i < features; i++) {
            var column = cell((boxes[4 * i] + boxes[4 * i + 2]) / 2, whole[0], whole[2]);
            var row = cell((boxes[4 * i + 1] + boxes[4 * i + 3]) / 2, whole[1], whole[3]);
            keys[i] = ((long) HilbertCode.encode(LEVEL, column, row) << Integer.SIZE) | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /// What is nowhere lies in the first cell.
    private static int cell(double at, double least, double greatest) {
        return (int) ((at - least) / (greatest - least) * ((1 << LEVEL) - 1));
    }

    private static double[] joined(double[] boxes, int @Nullable [] order) {
        var size = boxes.length / 4;
        var result = new double[4 * ((size + FAN - 1) / FAN)];
        for (var i = 0; i < size; i++) {
            if (i % FAN == 0) {
                Boxes.clear(result, i / FAN);
            }
            Boxes.include(result, i / FAN, boxes, order == null ? i : order[i]);
        }
        return result;
    }

    private int[] counted(PackedShapes shapes) {
        var starts = shapes.featureStart();
        var isDrawn =
                IntStream.range(0, features)
                        .map(this::feature)
                        .map(feature -> starts[feature] < starts[feature + 1] ? 1 : 0);
        return summed(isDrawn.toArray());
    }

    private static int[] summed(int[] sizes) {
        var result = new int[(sizes.length + FAN - 1) / FAN];
        for (var i = 0; i < sizes.length; i++) {
            result[i / FAN] += sizes[i];
        }
        return result;
    }

    private int feature(int place) {
        return places == null ? place : places[place];
    }

    /// True when a feature may reach into a box.
    public boolean mayMeet(int feature, MapBox box) {
        return box.sides(boxes, feature) == 0;
    }

    /// How many features may reach into a box.
    public int count(MapBox box) {
        var count = 0;
        if (floors.length == 0) {
            return countFeatures(box, 0, features);
        }
        for (var i = 0; i < sizes[floors.length - 1].length; i++) {
            count += count(box, floors.length - 1, i);
        }
        return count;
    }

    private int count(MapBox box, int floor, int at) {
        if (box.sides(floors[floor], at) != 0) {
            return 0;
        }
        if (box.holds(floors[floor], at)) {
            return sizes[floor][at];
        }
        if (floor == 0) {
            return countFeatures(box, at * FAN, Math.min((at + 1) * FAN, features));
        }
        var count = 0;
        var end = Math.min((at + 1) * FAN, sizes[floor - 1].length);
        for (var i = at * FAN; i < end; i++) {
            count += count(box, floor - 1, i);
        }
        return count;
    }

    private int countFeatures(MapBox box, int from, int to) {
        var count = 0;
        for (var i = from; i < to; i++) {
            count += mayMeet(feature(i), box) ? 1 : 0;
        }
        return count;
    }

    /// Visits what may reach into a box, in order.
    public void visit(MapBox box, IntConsumer feature) {
        if (box.sides(whole, 0) != 0) {
            return;
        }
        if (places == null) {
            visitPlaces(box, feature);
            return;
        }
        var found = new BitSet(features);
        visitPlaces(box, found::set);
        for (var i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            feature.accept(i);
        }
    }

    private void visitPlaces(MapBox box, IntConsumer feature) {
        if (floors.length == 0) {
            visitFeatures(box, 0, features, feature);
            return;
        }
        for (var i = 0; i < sizes[floors.length - 1].length; i++) {
            visit(box, floors.length - 1, i, feature);
        }
    }

    private void visit(MapBox box, int floor, int at, IntConsumer feature) {
        if (box.sides(floors[floor], at) != 0) {
            return;
        }
        if (floor == 0) {
            visitFeatures(box, at * FAN, Math.min((at + 1) * FAN, features), feature);
            return;
        }
        var end = Math.min((at + 1) * FAN, sizes[floor - 1].length);
        for (var i = at * FAN; i < end; i++) {
            visit(box, floor - 1, i, feature);
        }
    }

    private void visitFeatures(MapBox box, int from, int to, IntConsumer visitor) {
        for (var i = from; i < to; i++) {
            if (mayMeet(feature(i), box)) {
                visitor.accept(feature(i));
            }
        }
    }
}
