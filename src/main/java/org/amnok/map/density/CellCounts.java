package org.amnok.map.density;

import java.util.Arrays;

/// Counts by cell of a lattice: an open-addressed table that grows.
final class CellCounts {
    /// Consumes a cell with its count.
    @FunctionalInterface
    interface Visitor {
        void accept(int column, int row, int count);
    }

    private long[] keys = new long[1024];
    private int[] counts = new int[1024];
    private int size;

    void add(int column, int row, int count) {
        if (2 * size > keys.length) {
            grow();
        }
        put((long) column << 32 | row & 0xFFFFFFFFL, count);
    }

    private void put(long key, int count) {
        var mask = keys.length - 1;
        var slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        size += counts[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        counts[slot] += count;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new int[keys.length];
        size = 0;
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                put(oldKeys[i], oldCounts[i]);
            }
        }
    }

    int greatest() {
        return Arrays.stream(counts).max().orElse(0);
    }

    void forEach(Visitor visitor) {
        for (var i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                visitor.accept((int) (keys[i] >> 32), (int) keys[i], counts[i]);
            }
        }
    }
}
