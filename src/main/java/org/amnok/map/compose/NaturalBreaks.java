package org.amnok.map.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// Jenks' natural breaks: classes whose members differ least from the means of their classes, in
/// squares, after W. D. Fisher, "On grouping for maximum homogeneity" (1958). Exact.
///
/// The best beginning of the last class never moves back when a number is added, so it is found by
/// halving, as in Ckmeans.1d.dp (Wang and Song 2011): n log n for each class instead of n².
final class NaturalBreaks {
    private final double[] numbers;

    /// Sums up to an index, of numbers less their mean: squares of large numbers lose digits.
    private final double[] sums;

    private final double[] squares;

    /// The least deviation of the first numbers in as many classes as were made so far.
    private double[] least;

    private double[] before;

    /// For each class, where it begins when it ends before an index.
    private final List<int[]> begins = new ArrayList<>();

    private NaturalBreaks(double[] sorted) {
        numbers = sorted;
        var n = sorted.length;
        sums = new double[n + 1];
        squares = new double[n + 1];
        var mean = DoubleStream.of(sorted).average().orElse(0);
        for (int i = 0; i < n; i++) {
            var d = sorted[i] - mean;
            sums[i + 1] = sums[i] + d;
            squares[i + 1] = squares[i] + d * d;
        }
        least = new double[n + 1];
        before = new double[n + 1];
    }

    /// The numbers that classes begin with, the least of all first.
    ///
    /// @param classes no more than there are different numbers
    static List<Double> begins(double[] sorted, int classes) {
        return new NaturalBreaks(sorted).begins(classes);
    }

    private List<Double> begins(int classes) {
        var n = numbers.length;
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[0] = 0;
        for (int c = 0; c < classes; c++) {
            var swap = before;
            before = least;
            least = swap;
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            begins.add(new int[n + 1]);
            fill(begins.getLast(), c + 1, n, c, n - 1);
        }
        var found = new ArrayList<Double>();
        for (int c = classes - 1, end = n; c >= 0; c--) {
            end = begins.get(c)[end];
            found.addFirst(numbers[end]);
        }
        return found;
    }

    /// Finds the beginnings of a class for its ends in a range, knowing between which they lie.
    private void fill(int[] begin, int fromEnd, int toEnd, int fromBegin, int toBegin) {
        if (fromEnd > toEnd) {
            return;
        }
        var end = (fromEnd + toEnd) >>> 1;
        for (int b = fromBegin; b <= Math.min(toBegin, end - 1); b++) {
            var all = before[b] + deviation(b, end);
            if (all < least[end]) {
                least[end] = all;
                begin[end] = b;
            }
        }
        fill(begin, fromEnd, end - 1, fromBegin, begin[end]);
        fill(begin, end + 1, toEnd, begin[end], toBegin);
    }

    /// Squared differences from the mean, from an index to before another.
    private double deviation(int from, int to) {
        var sum = sums[to] - sums[from];
        return Math.max(0, squares[to] - squares[from] - sum * sum / (to - from));
    }
}
