package org.amnok.release.canary;

import java.util.Arrays;
import java.util.function.LongPredicate;

/// Many numbers in little memory, each once. One thread fills it before others ask.
///
/// They stand in one array, the last of them as they came. When it is full, all are put in their
/// order, each once; it grows only when that leaves little room.
final class SortedLongs {
    private static final int LEAST = 1 << 10;

    private long[] values = new long[LEAST];
    private int size;

    void add(long value) {
        if (size == values.length) {
            order();
            if (size > values.length / 4 * 3) {
                values = Arrays.copyOf(values, values.length / 4 * 5);
            }
        }
        values[size++] = value;
    }

    private void order() {
        Arrays.sort(values, 0, size);
        var kept = Math.min(size, 1);
        for (int i = 1; i < size; i++) {
            if (values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
    }

    /// Makes it ready to be asked; to be called before other threads are given it.
    void sort() {
        order();
        values = Arrays.copyOf(values, Math.max(LEAST, size));
    }

    /// Forgets what fails a test.
    void retain(LongPredicate test) {
        order();
        var kept = 0;
        for (int i = 0; i < size; i++) {
            if (test.test(values[i])) {
                values[kept++] = values[i];
            }
        }
        size = kept;
    }

    /// How many there are; more while they are added, some of them twice.
    int size() {
        return size;
    }

    long get(int at) {
        return values[at];
    }

    /// Where the first stands that is not less; the size when all are.
    int from(long least) {
        var at = Arrays.binarySearch(values, 0, size, least);
        return at < 0 ? -at - 1 : at;
    }

    boolean contains(long value) {
        return Arrays.binarySearch(values, 0, size, value) >= 0;
    }
}
