package org.amnok.map.marker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySortTest {
    @ParameterizedTest(name = "seed {0}, {1} things of {2} values")
    @CsvSource({"1, 0, 1", "2, 1, 1", "3, 1000, 5", "4, 1000, 1000000", "5, 3000, 1"})
    void the_order_is_that_of_comparing(long seed, int size, int values) {
        var random = new Random(seed);
        var things = random.doubles(size, 0, values).toArray();
        var expected =
                IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> things[i]))
                        .mapToInt(i -> i)
                        .toArray();
        var order =
                KeySort.order(
                        size,
                        i -> (long) things[i],
                        (a, b) -> Double.compare(things[a], things[b]));
        assertThat(Arrays.toString(order)).isEqualTo(Arrays.toString(expected));
    }
}
