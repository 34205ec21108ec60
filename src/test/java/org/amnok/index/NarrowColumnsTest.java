package org.amnok.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Columns give back what was put in, however narrow they keep it.
class NarrowColumnsTest {
    private static final int ROWS = 300;

    private static int[] numbers(long seed, int bound) {
        return new Random(seed).ints(ROWS, 0, bound).toArray();
    }

    private static Ints column(int[] numbers) {
        var column = new Ints(numbers.length);
        for (var i = 0; i < numbers.length; i++) {
            column.set(i, numbers[i]);
        }
        return column;
    }

    private static int[] all(Ints column) {
        var all = new int[ROWS];
        Arrays.setAll(all, column::get);
        return all;
    }

    @ParameterizedTest(name = "seed 1, below {0}")
    @ValueSource(ints = {1, 2, 256, 257, 65_536, 65_537, Integer.MAX_VALUE})
    void numbers_come_back_seed_1(int bound) {
        assertThat(all(column(numbers(1, bound)))).isEqualTo(numbers(1, bound));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 255, 256, 65_535, 65_536})
    void one_row_may_have_another_number_than_all_others(int other) {
        var expected = new int[ROWS];
        expected[77] = other;
        assertThat(all(column(expected))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed 2, from below {0} into below {1}")
    @CsvSource({
        "1, 1",
        "1, 200",
        "200, 1",
        "200, 200",
        "200, 60000",
        "60000, 200",
        "60000, 60000",
        "70000, 200",
        "200, 70000",
        "70000, 70000"
    })
    void rows_of_another_column_are_taken_seed_2(int from, int into) {
        var taken = numbers(2, from);
        var before = numbers(3, into);
        var column = column(before);
        column.take(column(taken), 10, 100, 150);
        System.arraycopy(taken, 10, before, 150, 100);
        assertThat(all(column)).isEqualTo(before);
    }

    @Test
    void a_copy_does_not_change_with_what_it_was_copied_from() {
        var column = column(numbers(4, 50));
        var copy = column.copy();
        column.set(5, 1_000_000);
        assertThat(all(copy)).isEqualTo(numbers(4, 50));
    }

    @ParameterizedTest(name = "seed 5, {0} different ones")
    @ValueSource(ints = {1, 3, 64, 65, 300})
    void measures_come_back_and_unknown_ones_too_seed_5(int different) {
        var random = new Random(5);
        var expected = new double[ROWS];
        Arrays.setAll(expected, i -> i % 7 == 0 ? Double.NaN : 1 + random.nextInt(different) / 3.0);
        var column = new Doubles(ROWS);
        for (var i = 0; i < ROWS; i++) {
            column.set(i, expected[i]);
        }
        var found = new double[ROWS];
        Arrays.setAll(found, column::get);
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {Chunk.NO_DAY, Integer.MAX_VALUE, -32_558, -32_557, -32_556, -1, 0, 20_000})
    void every_day_comes_back_and_so_does_no_day(int day) {
        var chunk = new Chunk(2);
        chunk.setEarliest(0, 0);
        chunk.setEarliest(1, day);
        assertThat(chunk.earliest(1)).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} after the first")
    @ValueSource(longs = {1, 70_000, Integer.MAX_VALUE, 1L << 31, Long.MAX_VALUE / 2})
    void fids_come_back_however_far_apart(long after) {
        var chunk = new Chunk(3);
        chunk.setFid(0, 5);
        chunk.setFid(1, 6);
        chunk.setFid(2, 5 + after);
        assertThat(chunk.fid(0)).isEqualTo(5);
        assertThat(chunk.fid(1)).isEqualTo(6);
        assertThat(chunk.fid(2)).isEqualTo(5 + after);
    }

    /// With a day of long ago, and without: columns are then four bytes wide, or two.
    @ParameterizedTest
    @ValueSource(ints = {0, -32_556, -32_557, -32_558, -719_162})
    void rows_between_days_are_those_whose_days_are_asked_one_by_one_seed_8(int other) {
        var random = new Random(8);
        var chunk = new Chunk(Chunk.ROWS);
        for (int i = 0; i < Chunk.ROWS; i++) {
            var day = i == 7 ? other : 18_000 + random.nextInt(400);
            var hasDate = random.nextInt(9) > 0 || i == 7;
            chunk.setEarliest(i, hasDate ? day : Chunk.NO_DAY);
            chunk.setLatest(i, hasDate ? day + random.nextInt(20) : Chunk.NO_DAY);
        }
        for (var asked :
                List.of(
                        new DayTest(Integer.MIN_VALUE, 18_200, 18_100, Integer.MAX_VALUE),
                        new DayTest(18_100, Integer.MAX_VALUE, Integer.MIN_VALUE, 18_200),
                        new DayTest(other, other, other, other + 20))) {
            for (int i = 0; i < Chunk.ROWS; i++) {
                var first = chunk.earliest(i);
                var last = chunk.latest(i);
                var passes =
                        last != Chunk.NO_DAY
                                && first >= asked.earliestFrom()
                                && first <= asked.earliestTo()
                                && last >= asked.latestFrom()
                                && last <= asked.latestTo();
                var bits = chunk.daysBetween(i / 64 * 64, asked);
                assertThat((bits >> i & 1) == 1).as("row %d, %s", i, asked).isEqualTo(passes);
            }
        }
    }
}
