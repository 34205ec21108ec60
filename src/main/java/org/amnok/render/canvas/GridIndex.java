package org.amnok.render.canvas;

import java.util.Arrays;

/// Numbers filed under the cells of a plane that they touch: a hash table without boxes.
///
/// The entries of a cell are walked by `for (var e = cells.first(c, r); e != 0; e =
/// cells.next(e))`.
public final class GridIndex {
    private static final double WIDTH = 64;

    private final double height;
    private long[] keys = new long[512];
    private int[] firsts = new int[512];
    private int used;
    private int[] items = new int[256];
    private int[] nexts = new int[256];
    private int entries;

    /// @param height of a cell, px
    public GridIndex(double height) {
        this.height = height;
    }

    public int column(double x) {
        return floor(x / WIDTH);
    }

    public int row(double y) {
        return floor(y / height);
    }

    /// Asked for each place that a label might have: the quick compiler calls `Math.floor` as any
    /// other code.
    private static int floor(double value) {
        var whole = (int) value;
        return whole > value ? whole - 1 : whole;
    }

    /// Files a number under all cells that a rectangle touches.
    public void add(int item, double x0, double y0, double x1, double y1) {
        for (var column = column(x0); column <= column(x1); column++) {
            for (var row = row(y0); row <= row(y1); row++) {
                add(item, column, row);
            }
        }
    }

    private void add(int item, int column, int row) {
        if (4 * (used + 1) > keys.length) {
            grow();
        }
        var slot = slot(keys, firsts, key(column, row));
        if (firsts[slot] == 0) {
            keys[slot] = key(column, row);
            used++;
        }
        if (++entries == items.length) {
            items = Arrays.copyOf(items, 2 * entries);
            nexts = Arrays.copyOf(nexts, 2 * entries);
        }
        items[entries] = item;
        nexts[entries] = firsts[slot];
        firsts[slot] = entries;
    }

    /// The first entry of a cell; 0 when it is empty.
    public int first(int column, int row) {
        return firsts[slot(keys, firsts, key(column, row))];
    }

    /// The entry after another of the same cell; 0 at the end.
    public int next(int entry) {
        return nexts[entry];
    }

    public int item(int entry) {
        return items[entry];
    }

    private void grow() {
        var moreKeys = new long[2 * keys.length];
        var moreFirsts = new int[2 * keys.length];
        for (var i = 0; i < keys.length; i++) {
            if (firsts[i] != 0) {
                var slot = slot(moreKeys, moreFirsts, keys[i]);
                moreKeys[slot] = keys[i];
                moreFirsts[slot] = firsts[i];
            }
        }
        keys = moreKeys;
        firsts = moreFirsts;
    }

    private static int slot(long[] keys, int[] firsts, long key) {
        var mask = keys.length - 1;
        var slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (firsts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xFFFFFFFFL;
    }
}
