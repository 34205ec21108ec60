package org.amnok.domain.tabulation;

import java.util.Arrays;

/// Numbers that were found in cells, with whether they are certain there. A million of them take
/// twelve bytes each and no objects.
final class CellValues {
    private final boolean isWanted;
    private long[] found = new long[16];
    private boolean isSorted;
    private int size;

    CellValues(boolean isWanted) {
        this.isWanted = isWanted;
    }

    boolean isWanted() {
        return isWanted;
    }

    /// @param cell below two million
    void add(int cell, int value, boolean isCertain) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = (long) cell << 33 | (value & 0xffff_ffffL) << 1 | (isCertain ? 1 : 0);
    }

    void addAll(CellValues other) {
        var all = Arrays.copyOf(found, size + other.size);
        System.arraycopy(other.found, 0, all, size, other.size);
        found = all;
        size = all.length;
    }

    /// What is called for each number of a cell, the same numbers behind one another.
    interface Taker {
        void take(int value, boolean isCertain);
    }

    /// The numbers of one cell.
    void of(int cell, Taker taker) {
        if (!isSorted) {
            Arrays.parallelSort(found, 0, size);
            isSorted = true;
        }
        for (int i = firstOf(cell); i < size && (int) (found[i] >>> 33) == cell; i++) {
            taker.take((int) (found[i] >>> 1), (found[i] & 1) == 1);
        }
    }

    private int firstOf(int cell) {
        var at = Arrays.binarySearch(found, 0, size, (long) cell << 33);
        return at < 0 ? -at - 1 : at;
    }
}
