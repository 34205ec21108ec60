package org.amnok.release.canary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/// Many numbers in little memory, each once. One thread fills it before others ask.
///
/// They stand in leaves, each of which has the numbers from its least to that of the next. A leaf
/// that is full becomes two: growing copies little and leaves nothing behind.
final class SortedLongs {
    private static final int LEAF_BITS = 12;
    private static final int LEAF = 1 << LEAF_BITS;

    private final List<Leaf> leaves = new ArrayList<>(List.of(new Leaf(Long.MIN_VALUE)));
    private int size;
    private boolean isSorted = true;

    private static final class Leaf {
        private final long[] values = new long[LEAF];
        private long least;
        private int size;

        Leaf(long least) {
            this.least = least;
        }

        void add(long value) {
            values[size++] = value;
        }

        /// Puts them in their order, each once.
        void sort() {
            Arrays.sort(values, 0, size);
            var kept = Math.min(size, 1);
            for (int i = 1; i < size; i++) {
                if (values[i] != values[i - 1]) {
                    values[kept++] = values[i];
                }
            }
            size = kept;
        }

        /// The upper half, which is taken from here.
        Leaf split() {
            var half = size / 2;
            var upper = new Leaf(values[half]);
            upper.size = size - half;
            System.arraycopy(values, half, upper.values, 0, upper.size);
            size = half;
            return upper;
        }
    }

    void add(long value) {
        var at = leafOf(value);
        if (leaves.get(at).size == LEAF && makeRoom(at) && value >= leaves.get(at + 1).least) {
            at++;
        }
        leaves.get(at).add(value);
        size++;
        isSorted = false;
    }

    private int leafOf(long value) {
        var low = 0;
        var high = leaves.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (leaves.get(middle).least <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// @return true when the leaf became two
    private boolean makeRoom(int at) {
        var leaf = leaves.get(at);
        leaf.sort();
        size -= LEAF - leaf.size;
        var isSplit = leaf.size > LEAF / 4 * 3;
        if (isSplit) {
            leaves.add(at + 1, leaf.split());
        }
        return isSplit;
    }

    /// Makes it ready to be asked; to be called before other threads are given it.
    void sort() {
        if (!isSorted) {
            leaves.forEach(Leaf::sort);
            pack(value -> true);
            isSorted = true;
        }
    }

    /// Forgets what fails a test.
    void retain(LongPredicate test) {
        sort();
        pack(test);
    }

    /// Fills all leaves but the last with those that pass a test.
    private void pack(LongPredicate test) {
        var kept = 0;
        for (var leaf : leaves) {
            var count = leaf.size;
            leaf.size = 0;
            for (int i = 0; i < count; i++) {
                var value = leaf.values[i];
                if (test.test(value)) {
                    var into = leaves.get(kept++ >>> LEAF_BITS);
                    into.add(value);
                }
            }
        }
        size = kept;
        leaves.subList(Math.max(1, (kept + LEAF - 1) >>> LEAF_BITS), leaves.size()).clear();
        for (int i = 1; i < leaves.size(); i++) {
            leaves.get(i).least = leaves.get(i).values[0];
        }
    }

    /// How many there are; more while they are added, some of them twice.
    int size() {
        return size;
    }

    long get(int at) {
        return leaves.get(at >>> LEAF_BITS).values[at & LEAF - 1];
    }

    /// Where the first stands that is not less; the size when all are.
    int from(long least) {
        var leaf = leafOf(least);
        var at = Arrays.binarySearch(leaves.get(leaf).values, 0, leaves.get(leaf).size, least);
        return (leaf << LEAF_BITS) + (at < 0 ? -at - 1 : at);
    }

    boolean contains(long value) {
        var at = from(value);
        return at < size && get(at) == value;
    }
}
