package org.amnok.map;

/// Rows of a table, a bit for each: what is looked at is in the order of the table. Not
/// thread-safe, but threads may change different words.
public final class MutableRowSet {
    private final long[] words;

    /// An empty set for a number of rows.
    public MutableRowSet(int rows) {
        this(new long[(rows + 63) >> 6]);
    }

    private MutableRowSet(long[] words) {
        this.words = words;
    }

    public MutableRowSet copy() {
        return new MutableRowSet(words.clone());
    }

    public void add(int row) {
        words[row >> 6] |= 1L << row;
    }

    public void remove(int row) {
        words[row >> 6] &= ~(1L << row);
    }

    /// Takes out what is not in another set of the same table.
    public void retain(MutableRowSet others) {
        for (var word = 0; word < words.length; word++) {
            words[word] &= others.words[word];
        }
    }

    public boolean contains(int row) {
        return (words[row >> 6] >>> row & 1) != 0;
    }

    /// How many rows there are in it.
    public int count() {
        var count = 0;
        for (var word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /// The rows in it, from the first.
    public int[] rows() {
        var result = new int[count()];
        var size = 0;
        for (var word = 0; word < words.length; word++) {
            for (var bits = words[word]; bits != 0; bits &= bits - 1) {
                result[size++] = (word << 6) + Long.numberOfTrailingZeros(bits);
            }
        }
        return result;
    }

    /// The bits themselves, 64 rows in each, the lowest bit first.
    public long[] words() {
        return words;
    }
}
