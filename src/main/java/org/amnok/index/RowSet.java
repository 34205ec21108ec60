package org.amnok.index;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Rows of an index, as one bit each. Immutable.
public final class RowSet {
    public static final RowSet EMPTY = new RowSet(new long[0]);

    private final long[] bits;
    private final int count;

    /// @param bits not changed afterwards
    RowSet(long[] bits) {
        this.bits = bits;
        var sum = 0;
        for (var word : bits) {
            sum += Long.bitCount(word);
        }
        count = sum;
    }

    /// How many rows are in it.
    public int count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /// False for rows that no index has.
    public boolean contains(int row) {
        var word = row >> 6;
        return row >= 0 && word < bits.length && (bits[word] & 1L << row) != 0;
    }

    /// The rows, ascending: the order in which sightings were added. One bit after the other: the
    /// window's quick compiler finds the next one that is set no quicker.
    public int[] toArray() {
        var rows = new int[count];
        var next = 0;
        for (int i = 0; i < bits.length; i++) {
            if (bits[i] == -1) {
                for (int row = i << 6; row < i + 1 << 6; row++) {
                    rows[next++] = row;
                }
            } else {
                var row = i << 6;
                for (var word = bits[i]; word != 0; word >>>= 1) {
                    rows[next] = row++;
                    next += (int) word & 1;
                }
            }
        }
        return rows;
    }

    /// The rows, ascending.
    public IntStream stream() {
        return Arrays.stream(toArray());
    }

    /// The bits of 64 rows; 0 beyond the end.
    long word(int index) {
        return index < bits.length ? bits[index] : 0;
    }

    /// The bits of a chunk's rows.
    long[] words(int chunk) {
        return Arrays.copyOfRange(bits, chunk * Chunk.WORDS, (chunk + 1) * Chunk.WORDS);
    }

    /// Those from a row on; all for a row below 0.
    public RowSet from(int row) {
        var first = Math.max(0, row);
        var rest = bits.clone();
        Arrays.fill(rest, 0, Math.min(first >> 6, rest.length), 0);
        if (first >> 6 < rest.length) {
            rest[first >> 6] &= -1L << first;
        }
        return new RowSet(rest);
    }

    /// Rows that are in one of both.
    public RowSet or(RowSet other) {
        var union = Arrays.copyOf(bits, Math.max(bits.length, other.bits.length));
        for (int i = 0; i < other.bits.length; i++) {
            union[i] |= other.bits[i];
        }
        return new RowSet(union);
    }

    /// Rows that are in both.
    public RowSet and(RowSet other) {
        var both = Arrays.copyOf(bits, Math.min(bits.length, other.bits.length));
        for (int i = 0; i < both.length; i++) {
            both[i] &= other.bits[i];
        }
        return new RowSet(both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowSet that
                && count == that.count
                && Arrays.equals(toArray(), that.toArray());
    }

    @Override
    public int hashCode() {
        return count;
    }

    @Override
    public String toString() {
        return count + " rows";
    }
}
