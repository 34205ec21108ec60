package org.amnok.basemap.making;

import java.util.Arrays;

/// Places, x and y by turns, that are added one after the other. What is said of lines here holds
/// for rings, whose last place is the same as the first.
final class Coordinates {
    private int[] values = new int[64];
    private int length;

    /// Leaves out what is the same as the one before.
    void add(int x, int y) {
        if (length > 0 && values[length - 2] == x && values[length - 1] == y) {
            return;
        }
        if (length == values.length) {
            values = Arrays.copyOf(values, 2 * length);
        }
        values[length] = x;
        values[length + 1] = y;
        length += 2;
    }

    boolean isEmpty() {
        return length == 0;
    }

    void close() {
        if (length > 0) {
            add(values[0], values[1]);
        }
    }

    int[] copy() {
        return Arrays.copyOf(values, length);
    }

    /// Smallest x and y, largest x and y.
    static int[] box(int[] line) {
        var box =
                new int[] {
                    Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE
                };
        for (var i = 0; i < line.length; i += 2) {
            box[0] = Math.min(box[0], line[i]);
            box[1] = Math.min(box[1], line[i + 1]);
            box[2] = Math.max(box[2], line[i]);
            box[3] = Math.max(box[3], line[i + 1]);
        }
        return box;
    }

    /// Twice what a ring encloses; positive when it runs clockwise as seen with y growing
    /// downwards.
    static double twiceArea(int[] ring) {
        var sum = 0.0;
        for (var i = 2; i < ring.length; i += 2) {
            var x1 = (double) ring[i - 2] - ring[0];
            var y1 = (double) ring[i - 1] - ring[1];
            var x2 = (double) ring[i] - ring[0];
            var y2 = (double) ring[i + 1] - ring[1];
            sum += x1 * y2 - x2 * y1;
        }
        return sum;
    }
}
