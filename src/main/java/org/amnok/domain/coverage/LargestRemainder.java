package org.amnok.domain.coverage;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Rounds parts so that they still add up: each down, and what is left goes to those that lost most
/// (Hamilton's method).
final class LargestRemainder {
    private LargestRemainder() {}

    /// @param parts 0 or more each; of 0 in all every share is 0
    /// @param total what the shares add up to
    static long[] shares(long[] parts, long total) {
        var all = LongStream.of(parts).sum();
        var shares = new long[parts.length];
        if (all == 0) {
            return shares;
        }
        for (int i = 0; i < parts.length; i++) {
            shares[i] = Math.multiplyExact(parts[i], total) / all;
        }
        var left = total - LongStream.of(shares).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingLong(i -> parts[i] * total % all)
                                .reversed()
                                .thenComparing(i -> i))
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }
}
