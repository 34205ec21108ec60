package org.amnok.map.marker;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

/// Points in square cells, found by where they are and taken out one after the other.
public final class SpotCells {
    private static final int NONE = -1;

    private final SpotPlaces places;
    private final double cell;

    /// An open-addressed table from cells to their first points.
    private final long[] keys;

    private final int[] first;

    private final int[] next;
    private final boolean[] taken;

    /// @param cellUnits side of a cell, at least the greatest reach
    public SpotCells(SpotPlaces places, double cellUnits) {
        this.places = places;
        cell = cellUnits;
        var size = places.x().length;
        var capacity = Integer.highestOneBit(Math.max(8, size)) * 4;
        keys = new long[capacity];
        first = new int[capacity];
        next = new int[size];
        taken = new boolean[size];
        Arrays.fill(first, NONE);
        for (var spot = size - 1; spot >= 0; spot--) {
            add(spot);
        }
    }

    private void add(int spot) {
        var slot = slot(column(spot), row(spot));
        keys[slot] = key(column(spot), row(spot));
        next[spot] = first[slot];
        first[slot] = spot;
    }

    private int column(int spot) {
        return (int) Math.floor(places.x()[spot] / cell);
    }

    private int row(int spot) {
        return (int) Math.floor(places.y()[spot] / cell);
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xFFFFFFFFL;
    }

    /// The slot of a cell, or the free one where it would be.
    private int slot(int column, int row) {
        var key = key(column, row);
        var mask = keys.length - 1;
        var slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (first[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /// Takes a point; false when it is taken already.
    public boolean take(int spot) {
        var isFree = !taken[spot];
        taken[spot] = true;
        return isFree;
    }

    /// True when more than so many others that are left lie within reach of a point.
    ///
    /// @param reach at most the side of a cell
    public boolean isCrowded(int spot, double reach, int most) {
        var near = 0;
        for (var column = column(spot) - 1; column <= column(spot) + 1; column++) {
            for (var row = row(spot) - 1; row <= row(spot) + 1; row++) {
                var other = first[slot(column, row)];
                while (other != NONE && near <= most) {
                    near += other != spot && distance(spot, other) <= reach ? 1 : 0;
                    other = next[other];
                }
            }
        }
        return near > most;
    }

    /// Takes all that are left within reach of a point.
    ///
    /// @param reach of another point, at most the side of a cell
    public void takeNear(int spot, IntToDoubleFunction reach, IntConsumer visitor) {
        for (var column = column(spot) - 1; column <= column(spot) + 1; column++) {
            for (var row = row(spot) - 1; row <= row(spot) + 1; row++) {
                takeNear(slot(column, row), spot, reach, visitor);
            }
        }
    }

    /// Leaves those that are taken out of the cell, so that nobody looks at them again.
    private void takeNear(int slot, int spot, IntToDoubleFunction reach, IntConsumer visitor) {
        var before = NONE;
        for (var other = first[slot]; other != NONE; other = next[other]) {
            if (!taken[other] && distance(spot, other) <= reach.applyAsDouble(other)) {
                taken[other] = true;
                visitor.accept(other);
            }
            if (!taken[other]) {
                before = other;
            } else if (before != NONE) {
                next[before] = next[other];
            } else if (next[other] != NONE) {
                // the slot stays in use: others may have been moved beyond it
                first[slot] = next[other];
            }
        }
    }

    private double distance(int a, int b) {
        var dx = places.x()[a] - places.x()[b];
        var dy = places.y()[a] - places.y()[b];
        return Math.sqrt(dx * dx + dy * dy);
    }
}
