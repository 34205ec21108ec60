package org.amnok.index;

import java.util.Arrays;
import java.util.List;

/// Sorts rows by several keys. A million take a moment: not for the FX thread.
public final class RowSort {
    /// @param descending the greatest first
    public record Step(RowKey key, boolean descending) {}

    private RowSort() {}

    /// The rows by the first step, those alike by the next; those alike in all steps in the order
    /// of adding.
    public static int[] sorted(
            SightingIndex index, RowSet rows, List<Step> steps, SightingPages pages) {
        var order = rows.toArray();
        for (var step : steps.reversed()) {
            order = sorted(order, step.key().of(index, order, pages), step.descending());
        }
        return order;
    }

    /// Keeps the order of what is alike.
    private static int[] sorted(int[] order, long[] keys, boolean descending) {
        var distinct = keys.clone();
        Arrays.parallelSort(distinct);
        var packed = new long[order.length];
        Arrays.parallelSetAll(
                packed,
                i -> {
                    long rank = first(distinct, keys[i]);
                    return (descending ? -rank : rank) << 32 | i;
                });
        Arrays.parallelSort(packed);
        var sorted = new int[order.length];
        Arrays.setAll(sorted, i -> order[(int) packed[i]]);
        return sorted;
    }

    private static int first(long[] sorted, long key) {
        var low = 0;
        var high = sorted.length;
        while (low < high) {
            var middle = low + high >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
