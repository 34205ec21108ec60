package org.amnok.map;

import java.util.BitSet;
import java.util.stream.Stream;

/// Where circles lie, so that one within others is known to be covered by them. Marks cells of a
/// few pixels; what lies outside the picture does not count.
public final class Saturation {
    private static final int CELL = 4;

    /// The outline is that wide outside, and inside.
    private static final double OUTLINE = 1;

    private final int columns;
    private final int rows;
    private final BitSet[] covered;

    /// @param width of the picture in logical px
    public Saturation(int width, int height) {
        columns = width / CELL + 1;
        rows = height / CELL + 1;
        covered = Stream.generate(BitSet::new).limit(rows).toArray(BitSet[]::new);
    }

    /// True when a circle, given in logical px, lies within others.
    public boolean hides(double x, double y, double radius) {
        var reach = radius + OUTLINE;
        for (var row = first(y - reach); row <= last(y + reach, rows); row++) {
            var half = halfWidth(reach, Math.max(0, distance(row, y) - CELL / 2.0));
            if (covered[row].nextClearBit(first(x - half)) <= last(x + half, columns)) {
                return false;
            }
        }
        return true;
    }

    /// Marks the cells that a circle covers wholly.
    public void add(double x, double y, double radius) {
        var inside = radius - OUTLINE;
        for (var row = first(y - inside); row <= last(y + inside, rows); row++) {
            var half = halfWidth(inside, distance(row, y) + CELL / 2.0);
            var from = first(x - half + CELL);
            var to = last(x + half - CELL, columns) + 1;
            covered[row].set(from, Math.max(from, to));
        }
    }

    private static double distance(int row, double y) {
        return Math.abs((row + 0.5) * CELL - y);
    }

    /// Of the chord at a distance from the centre; 0 where there is none.
    private static double halfWidth(double radius, double distance) {
        return Math.sqrt(Math.max(0, radius * radius - distance * distance));
    }

    private static int first(double pixel) {
        return Math.max(0, (int) Math.floor(pixel / CELL));
    }

    private static int last(double pixel, int count) {
        return Math.min(count - 1, (int) Math.floor(pixel / CELL));
    }
}
