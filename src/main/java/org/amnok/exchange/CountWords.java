package org.amnok.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.amnok.domain.Count;

/// Counts of several classes in one cell: `car 10-15 best 12 estimate; bus 3`.
///
/// Each is a class, a number, a range or a least number ("100+"), perhaps the best number, and the
/// method. A number alone was counted exactly.
final class CountWords {
    private CountWords() {}

    /// Empty when nothing was counted.
    static String of(List<Count> counts) {
        return counts.stream().map(CountWords::of).collect(Collectors.joining("; "));
    }

    private static String of(Count count) {
        var name = count.countClass().code();
        if (isOneNumber(count) && count.method() == Count.Method.EXACT) {
            return name + " " + count.min();
        }
        return name + " " + numbers(count) + " " + count.method().code();
    }

    private static boolean isOneNumber(Count count) {
        return Integer.valueOf(count.min()).equals(count.max())
                && Integer.valueOf(count.min()).equals(count.best());
    }

    private static String numbers(Count count) {
        if (isOneNumber(count)) {
            return Integer.toString(count.min());
        }
        var range = count.max() == null ? count.min() + "+" : count.min() + "-" + count.max();
        return count.best() == null ? range : range + " best " + count.best();
    }
}
