package org.amnok.store.reading;

import java.util.Arrays;

/// Fids in the order of numbers that stand for them, 16 bytes each: numbers that nobody can guess
/// make it an order that says nothing of the rows.
public final class RankedFids {
    private long[] ranks = new long[1 << 10];
    private long[] fids = new long[1 << 10];
    private int size;

    public void add(long fid, long rank) {
        if (size == fids.length) {
            ranks = Arrays.copyOf(ranks, 2 * size);
            fids = Arrays.copyOf(fids, 2 * size);
        }
        fids[size] = fid;
        ranks[size++] = rank;
    }

    /// All of them, the one of the smallest rank first, ranks without sign. It takes no more.
    public long[] inOrder() {
        sort(0, size - 1);
        ranks = new long[0];
        return Arrays.copyOf(fids, size);
    }

    /// Quicksort of both arrays: the larger part in the loop, the smaller one by itself.
    private void sort(int first, int last) {
        var low = first;
        var high = last;
        while (low < high) {
            var split = split(low, high);
            if (split - low < high - split) {
                sort(low, split);
                low = split + 1;
            } else {
                sort(split + 1, high);
                high = split;
            }
        }
    }

    /// Where those up to it have no greater rank than those behind it.
    private int split(int first, int last) {
        var pivot = ranks[(first + last) >>> 1];
        var up = first - 1;
        var down = last + 1;
        while (true) {
            do {
                up++;
            } while (Long.compareUnsigned(ranks[up], pivot) < 0);
            do {
                down--;
            } while (Long.compareUnsigned(ranks[down], pivot) > 0);
            if (up >= down) {
                return down;
            }
            swap(ranks, up, down);
            swap(fids, up, down);
        }
    }

    private static void swap(long[] numbers, int one, int other) {
        var kept = numbers[one];
        numbers[one] = numbers[other];
        numbers[other] = kept;
    }
}
