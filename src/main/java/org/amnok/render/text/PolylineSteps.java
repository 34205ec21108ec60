package org.amnok.render.text;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.amnok.render.canvas.LineRun;

/// A line in equal steps along its own length, counted from the line's start: step k is the same
/// place whatever part of the line is in view.
///
/// @param firstStep number of the first step
/// @param x and y: px
public record PolylineSteps(long firstStep, double[] x, double[] y) {
    static final double STEP = 3;
    private static final int TURN_STEPS = 5;

    public static PolylineSteps of(LineRun run) {
        var p = run.points();
        var length = length(p);
        var first = (long) Math.ceil(run.startPixels() / STEP);
        var count = (int) Math.floor((run.startPixels() + length) / STEP - first) + 1;
        var x = new double[Math.max(count, 0)];
        var y = new double[x.length];
        var travelled = run.startPixels();
        var next = 0;
        for (var i = 2; i < p.length && next < x.length; i += 2) {
            var step = length(p[i] - p[i - 2], p[i + 1] - p[i - 1]);
            while (next < x.length && (first + next) * STEP <= travelled + step) {
                var t = step == 0 ? 0 : ((first + next) * STEP - travelled) / step;
                x[next] = p[i - 2] + t * (p[i] - p[i - 2]);
                y[next] = p[i - 1] + t * (p[i + 1] - p[i - 1]);
                next++;
            }
            travelled += step;
        }
        return new PolylineSteps(first, Arrays.copyOf(x, next), Arrays.copyOf(y, next));
    }

    /// Of a vector within a picture, where nothing overflows: much quicker than `Math.hypot`.
    static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    private static double length(double[] p) {
        double length = 0;
        for (var i = 2; i < p.length; i += 2) {
            length += length(p[i] - p[i - 2], p[i + 1] - p[i - 1]);
        }
        return length;
    }

    public int size() {
        return x.length;
    }

    /// The step at a distance along this course from another step, -1 or [#size] when it ends
    /// before.
    public int stepAt(int from, double distance) {
        var forward = distance > 0 ? 1 : -1;
        double travelled = 0;
        var i = from;
        while (travelled < Math.abs(distance)) {
            var next = i + forward;
            if (next < 0 || next >= size()) {
                return next;
            }
            travelled += length(x[next] - x[i], y[next] - y[i]);
            i = next;
        }
        return i;
    }

    /// How much the course turns between two steps, left and right added up, radians.
    public double turn(int from, int to) {
        double sum = 0;
        var before = direction(from);
        for (var i = from + TURN_STEPS; i + TURN_STEPS <= to; i += TURN_STEPS) {
            var next = direction(i);
            var turn = Math.abs(next - before);
            sum += Math.min(turn, 2 * Math.PI - turn);
            before = next;
        }
        return sum;
    }

    /// The mean distance to another course of the same steps between two of them, px.
    public double deviation(PolylineSteps other, int from, int to) {
        double sum = 0;
        for (var i = from; i <= to; i++) {
            sum += length(x[i] - other.x[i], y[i] - other.y[i]);
        }
        return sum / (to - from + 1);
    }

    /// The least distance of a point to the steps between two, px.
    public double distance(double atX, double atY, int from, int to) {
        var least = Double.POSITIVE_INFINITY;
        for (var i = from; i <= to; i++) {
            least = Math.min(least, length(x[i] - atX, y[i] - atY));
        }
        return least;
    }

    private double direction(int i) {
        return Math.atan2(y[i + TURN_STEPS] - y[i], x[i + TURN_STEPS] - x[i]);
    }

    /// A test of a place.
    @FunctionalInterface
    public interface PlaceTest {
        boolean test(double x, double y);
    }

    /// True when no step in a box passes a test. Neighbours are at most a step apart: those that
    /// cannot be in the box are passed over.
    public boolean noneIn(Rectangle2D box, PlaceTest test) {
        for (var i = 0; i < size(); ) {
            var aside = Math.max(box.getMinX() - x[i], x[i] - box.getMaxX());
            var away = Math.max(aside, Math.max(box.getMinY() - y[i], y[i] - box.getMaxY()));
            if (away <= 0 && test.test(x[i], y[i])) {
                return false;
            }
            i += Math.max(1, (int) (away / STEP));
        }
        return true;
    }

    /// The same course without its small bends: each step is the mean of those around it, twice.
    public PolylineSteps smoothed(int reach) {
        return new PolylineSteps(
                firstStep, mean(mean(x, reach), reach), mean(mean(y, reach), reach));
    }

    private static double[] mean(double[] values, int reach) {
        var sums = new double[values.length + 1];
        for (var i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        var result = new double[values.length];
        for (var i = 0; i < values.length; i++) {
            // The same reach on both sides: else the ends of the course would be pulled inwards.
            var r = Math.min(reach, Math.min(i, values.length - 1 - i));
            result[i] = (sums[i + r + 1] - sums[i - r]) / (2 * r + 1);
        }
        return result;
    }
}
