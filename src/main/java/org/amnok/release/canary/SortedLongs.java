package org.amnok.release.canary;

import java.util.Arrays;
import java.util.function.LongPredicate;

/// Many numbers in little memory, each once. One thread fills it before others ask.
final class SortedLongs {
    private static final int FEWEST = 64;

    private long[] values = new long[FEWEST];
    private int size;
    private boolean isSorted = true;

    void add(long value) {
        if (size == values.length) {
            sort();
            if (size > values.length / 4 * 3) {
                values = Arrays.copyOf(values, values.length / 2 * 3);
            }
        }
        values[size++] = value;
        isSorted = false;
    }

    /// Makes it ready to be asked; to be called before other threads are given it.
    void sort() {
        if (isSorted) {
            return;
        }
        Arrays.sort(values, 0, size);
        var kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
        isSorted = true;
    }

    /// Forgets what fails a test.
    void retain(LongPredicate test) {
        var kept = 0;
        for (int i = 0; i < size; i++) {
            if (test.test(values[i])) {
                values[kept++] = values[i];
            }
        }
        size = kept;
    }

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
