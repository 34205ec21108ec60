package org.amnok.release.canary;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The numbers of a text by their value, so that those which may be some coordinate are found among
/// many without looking at all.
final class WrittenNumbers {
    private final List<WrittenNumber> byValue;
    private final double widest;

    WrittenNumbers(List<WrittenNumber> numbers) {
        byValue =
                numbers.stream().sorted(Comparator.comparingDouble(WrittenNumber::value)).toList();
        widest = numbers.stream().mapToDouble(WrittenNumber::within).max().orElse(0);
    }

    /// Two numbers that stand near each other.
    record Pair(WrittenNumber first, WrittenNumber second) {
        /// True when the first may be the one coordinate, and the second the other.
        boolean is(double one, double other) {
            return first.is(one) && second.is(other);
        }
    }

    /// Pairs of which the first may be one coordinate and the second the other.
    ///
    /// @param apart how many characters they stand apart at most
    Stream<Pair> near(double one, double other, int apart) {
        var seconds = of(other).toList();
        return seconds.isEmpty()
                ? Stream.empty()
                : of(one).flatMap(
                                first ->
                                        seconds.stream()
                                                .filter(s -> Math.abs(first.at() - s.at()) <= apart)
                                                .map(second -> new Pair(first, second)));
    }

    private Stream<WrittenNumber> of(double coordinate) {
        var from = from(coordinate - widest);
        return byValue.subList(from, byValue.size()).stream()
                .takeWhile(number -> number.value() <= coordinate + widest)
                .filter(number -> number.is(coordinate));
    }

    /// The first that is not less.
    private int from(double value) {
        int low = 0;
        int high = byValue.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (byValue.get(middle).value() < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
