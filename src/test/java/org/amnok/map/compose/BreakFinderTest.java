package org.amnok.map.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.amnok.map.styling.Breaks;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreakFinderTest {
    @Test
    void equal_intervals_are_equally_wide() {
        assertThat(limits(Breaks.EQUAL_INTERVAL, 4, 0, 3, 50, 100))
                .containsExactly(0.0, 25.0, 50.0, 75.0, 100.0);
    }

    @Test
    void quantiles_hold_equally_many() {
        var numbers = DoubleStream.iterate(1, n -> n + 1).limit(100).toArray();
        assertThat(limits(Breaks.QUANTILE, 4, numbers))
                .containsExactly(1.0, 26.0, 51.0, 76.0, 100.0);
    }

    /// The example of simple-statistics (T. MacWright, after Jenks 1977): the classes 1 2 4 5, 7 9
    /// 10 and 20.
    @Test
    void natural_breaks_are_those_of_the_published_example() {
        assertThat(limits(Breaks.JENKS, 3, 1, 2, 4, 5, 7, 9, 10, 20))
                .containsExactly(1.0, 7.0, 20.0, 20.0);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_other_classes_differ_less_from_their_means(long seed) {
        var random = new Random(seed);
        var numbers = random.doubles(14, 0, 100).map(Math::rint).sorted().toArray();
        var found = limits(Breaks.JENKS, 3, numbers);
        assertThat(deviation(numbers, found.get(1), found.get(2)))
                .isCloseTo(leastDeviation(numbers), Offset.offset(1e-6));
    }

    @ParameterizedTest
    @EnumSource(Breaks.class)
    void equal_numbers_are_one_class(Breaks method) {
        assertThat(limits(method, 5, 7, 7, 7)).containsExactly(7.0, 7.0);
    }

    @ParameterizedTest
    @EnumSource(Breaks.class)
    void no_numbers_have_no_classes(Breaks method) {
        assertThat(limits(method, 5, Double.NaN)).isEmpty();
    }

    @Test
    void natural_breaks_of_many_numbers_are_found_too() {
        var numbers = new Random(9).doubles(200_000, 0, 10).map(n -> n > 5 ? n + 100 : n);
        var limits = BreakFinder.limits(Breaks.JENKS, numbers, 2);
        assertThat(limits.get(1)).isBetween(105.0, 105.01);
    }

    private static List<Double> limits(Breaks method, int classes, double... numbers) {
        return BreakFinder.limits(method, DoubleStream.of(numbers), classes);
    }

    /// The sum of squared differences from the means of three classes.
    private static double deviation(double[] numbers, double second, double third) {
        var classes =
                List.of(new ArrayList<Double>(), new ArrayList<Double>(), new ArrayList<Double>());
        for (var n : numbers) {
            classes.get(n < second ? 0 : n < third ? 1 : 2).add(n);
        }
        return classes.stream().mapToDouble(BreakFinderTest::deviation).sum();
    }

    private static double deviation(List<Double> numbers) {
        var mean = numbers.stream().mapToDouble(n -> n).average().orElse(0);
        return numbers.stream().mapToDouble(n -> (n - mean) * (n - mean)).sum();
    }

    private static double leastDeviation(double[] numbers) {
        var least = Double.POSITIVE_INFINITY;
        for (var second : numbers) {
            for (var third : numbers) {
                least = second < third ? Math.min(least, deviation(numbers, second, third)) : least;
            }
        }
        return least;
    }
}
