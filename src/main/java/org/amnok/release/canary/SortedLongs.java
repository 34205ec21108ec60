package org.amnok.release.canary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/// Many numbers in little memory, each once. One thread fills it before others ask.
///
/// They stand in leaves, each of which has the numbers from its least to that of the next. A leaf
/// that is full becomes two: growing copies little and leaves nothing behind. What is added waits
/// until it can be handed to all leaves in one go.
final class SortedLongs {
    private static final int LEAF_BITS = 12;
    private static final int LEAF = 1 << LEAF_BITS;

    private final List<Leaf> leaves = new ArrayList<>(List.of(new Leaf(Long.MIN_VALUE)));
    private final long[] waiting = new long[LEAF];
    private int waitingCount;
    private int size;

    private static final class Leaf {
        private final long[] values = new long[LEAF];
        private long least;
        private int size;

        /// The first this many are in order, each once.
        private int sorted;

        Leaf(long least) {
            this.least = least;
        }

        void add(long value) {
            values[size++] = value;
        }

        boolean isFull() {
            return size == LEAF;
        }

        /// Puts all in their order, each once.
        ///
        /// @param room for as many
        void sort(long[] room) {
            var added = size - sorted;
            if (added == 0) {
                return;
            }
            System.arraycopy(values, sorted, room, 0, added);
            Arrays.sort(room, 0, added);
            merge(room, added);
            size = unique(values, size);
            sorted = size;
        }

        /// From the last on, so that nothing is overwritten that is still to be moved.
        private void merge(long[] others, int count) {
            var mine = sorted - 1;
            var other = count - 1;
            for (int at = size - 1; other >= 0; at--) {
                values[at] =
                        mine >= 0 && values[mine] > others[other]
                                ? values[mine--]
                                : others[other--];
            }
        }

        /// The upper half, which is taken from here.
        Leaf split() {
            var half = size / 2;
            var upper = new Leaf(values[half]);
            upper.size = size - half;
            upper.sorted = upper.size;
            System.arraycopy(values, half, upper.values, 0, upper.size);
            size = half;
            sorted = half;
            return upper;
        }
    }

    /// Keeps each of some sorted numbers once.
    ///
    /// @return how many are left
    private static int unique(long[] values, int size) {
        var kept = Math.min(size, 1);
        for (int i = 1; i < size; i++) {
            if (values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        return kept;
    }

    void add(long value) {
        waiting[waitingCount++] = value;
        if (waitingCount == waiting.length) {
            handOut();
        }
    }

    /// Hands out to the leaves what waits.
    private void handOut() {
        Arrays.sort(waiting, 0, waitingCount);
        var count = unique(waiting, waitingCount);
        waitingCount = 0;
        var room = new long[LEAF];
        var at = leafOf(waiting[0]);
        for (int i = 0; i < count; i++) {
            at = put(waiting[i], at, room);
        }
    }

    /// @param from the leaf where it may stand, or one before
    /// @return the leaf where it stands
    private int put(long value, int from, long[] room) {
        var at = from;
        while (at + 1 < leaves.size() && leaves.get(at + 1).least <= value) {
            at++;
        }
        var leaf = leaves.get(at);
        if (leaf.isFull()) {
            makeRoom(at, room);
            return put(value, at, room);
        }
        leaf.add(value);
        size++;
        return at;
    }

    private void makeRoom(int at, long[] room) {
        var leaf = leaves.get(at);
        leaf.sort(room);
        size -= LEAF - leaf.size;
        if (leaf.size > LEAF / 4 * 3) {
            leaves.add(at + 1, leaf.split());
        }
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

    /// Makes it ready to be asked; to be called before other threads are given it.
    void sort() {
        if (waitingCount > 0) {
            handOut();
        }
        var room = new long[LEAF];
        leaves.forEach(leaf -> leaf.sort(room));
        pack(value -> true);
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
            leaf.sorted = 0;
            for (int i = 0; i < count; i++) {
                var value = leaf.values[i];
                if (test.test(value)) {
                    leaves.get(kept++ >>> LEAF_BITS).add(value);
                }
            }
        }
        size = kept;
        leaves.subList(Math.max(1, (kept + LEAF - 1) >>> LEAF_BITS), leaves.size()).clear();
        for (int i = 0; i < leaves.size(); i++) {
            var leaf = leaves.get(i);
            leaf.sorted = leaf.size;
            leaf.least = i == 0 ? Long.MIN_VALUE : leaf.values[0];
        }
    }

    /// How many there are; more while they are added, some of them twice.
    int size() {
        return size + waitingCount;
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
