package org.amnok.domain.query;

import java.util.Arrays;
import java.util.Comparator;
import org.amnok.domain.Facet;

/// Rows in the order of a list. Finding it takes a moment with a million rows; then any part of it
/// is at hand.
public final class RowOrder {
    private RowOrder() {}

    /// In the order of adding.
    public static int[] added(RowSet rows) {
        return rows.toArray();
    }

    /// By the earliest day, then the latest; what has no date comes first.
    public static int[] byDate(SightingIndex index, RowSet rows) {
        return by(rows, row -> ((long) index.earliestDay(row) << 32) + index.latestDay(row));
    }

    /// By the lowest river kilometre; what has none comes first.
    public static int[] byKilometre(SightingIndex index, RowSet rows) {
        return by(rows, row -> Math.round(index.lowestKilometre(row) * 1000));
    }

    /// By the values of a facet, as texts.
    public static int[] byFacet(SightingIndex index, RowSet rows, Facet facet) {
        var values = index.dictionaries().of(facet);
        var ids = new Integer[values.size()];
        Arrays.setAll(ids, id -> id);
        Arrays.sort(
                ids,
                Comparator.comparing(
                        id -> String.join(" ", values.value(id).stream().sorted().toList())));
        var rank = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            rank[ids[i]] = i;
        }
        return by(rows, row -> rank[index.valueId(row, facet)]);
    }

    /// In the order of fids that [SightingPages#fidsBy] tells.
    public static int[] byFids(SightingIndex index, RowSet rows, long[] fids) {
        var order = new int[rows.count()];
        var next = 0;
        for (var fid : fids) {
            var row = index.rowOfFid(fid);
            if (row >= 0 && rows.contains(row) && next < order.length) {
                order[next++] = row;
            }
        }
        return Arrays.copyOf(order, next);
    }

    /// The other way round.
    public static int[] reversed(int[] order) {
        var reversed = new int[order.length];
        Arrays.setAll(reversed, i -> order[order.length - 1 - i]);
        return reversed;
    }

    /// A number by which rows are sorted.
    @FunctionalInterface
    private interface Key {
        long of(int row);
    }

    /// Rows of one key stay in the order of adding.
    private static int[] by(RowSet rows, Key key) {
        var order = rows.toArray();
        var keys = new long[order.length];
        Arrays.setAll(keys, i -> key.of(order[i]));
        var sorted = keys.clone();
        Arrays.parallelSort(sorted);
        return placed(order, keys, sorted);
    }

    /// Each row goes to the first free place of its key.
    private static int[] placed(int[] order, long[] keys, long[] sorted) {
        var placed = new int[order.length];
        var taken = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            var first = first(sorted, keys[i]);
            placed[first + taken[first]++] = order[i];
        }
        return placed;
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
