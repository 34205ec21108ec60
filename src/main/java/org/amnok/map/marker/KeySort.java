package org.amnok.map.marker;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/// Sorts the numbers 0, 1, 2 … of things by keys: ten times as fast for a million as comparing the
/// things themselves.
final class KeySort {
    /// Compares two things by their numbers.
    @FunctionalInterface
    interface Comparison {
        int compare(int a, int b);
    }

    private static final int SHORT = 24;

    private KeySort() {}

    /// The numbers of things in order.
    ///
    /// @param key not negative; never greater for the smaller of two things. Only its higher bits
    ///   count, and where they are equal the comparison decides.
    static int[] order(int size, IntToLongFunction key, Comparison exact) {
        var bits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
        var keys = new long[size];
        Arrays.parallelSetAll(keys, i -> key.applyAsLong(i) >>> bits << bits | i);
        Arrays.parallelSort(keys);
        var order = new int[size];
        Arrays.parallelSetAll(order, i -> (int) (keys[i] & (1L << bits) - 1));
        sortRuns(order, keys, bits, exact);
        return order;
    }

    /// Runs of equal keys.
    private static void sortRuns(int[] order, long[] keys, int bits, Comparison exact) {
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && keys[to] >>> bits == keys[from] >>> bits) {
                to++;
            }
            if (to - from <= SHORT) {
                insert(order, from, to, exact);
            } else {
                sort(order, from, to, exact);
            }
        }
    }

    /// Most runs are a few things long.
    private static void insert(int[] order, int from, int to, Comparison exact) {
        for (var i = from + 1; i < to; i++) {
            var thing = order[i];
            var at = i;
            while (at > from && exact.compare(order[at - 1], thing) > 0) {
                order[at] = order[--at];
            }
            order[at] = thing;
        }
    }

    private static void sort(int[] order, int from, int to, Comparison exact) {
        var sorted =
                Arrays.stream(order, from, to)
                        .boxed()
                        .sorted(exact::compare)
                        .mapToInt(Integer::intValue)
                        .toArray();
        System.arraycopy(sorted, 0, order, from, sorted.length);
    }
}
