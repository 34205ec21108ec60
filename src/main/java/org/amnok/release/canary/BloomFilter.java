package org.amnok.release.canary;

/// Numbers of which most can be told at once not to be among some others: a bit for each that is,
/// at a place that follows from it.
final class BloomFilter {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /// So few of the bits are set that 1 in 16 others passes.
    private static final int BITS_PER_NUMBER = 16;

    private final long[] bits;
    private final int shift;

    /// @param log2 of the number of bits, 6 to 30
    BloomFilter(int log2) {
        bits = new long[1 << (log2 - 6)];
        shift = 64 - log2;
    }

    /// Wide enough for a number of entries.
    ///
    /// @param least log2 of the number of bits
    /// @param most log2 of the number of bits, whatever comes
    static BloomFilter forNumbers(long count, int least, int most) {
        var log2 = 64 - Long.numberOfLeadingZeros(Math.max(1, count) * BITS_PER_NUMBER - 1);
        return new BloomFilter(Math.clamp(log2, least, most));
    }

    void add(long number) {
        var slot = slot(number);
        bits[slot >>> 6] |= 1L << slot;
    }

    boolean mayHave(long number) {
        var slot = slot(number);
        return (bits[slot >>> 6] & 1L << slot) != 0;
    }

    private int slot(long number) {
        return (int) ((number * SPREAD) >>> shift);
    }
}
