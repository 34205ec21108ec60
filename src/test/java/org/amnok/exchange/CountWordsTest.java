package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.Count;
import org.amnok.domain.Count.Method;
import org.amnok.domain.CountClass;
import org.junit.jupiter.api.Test;

/// Several classes of counts in one cell.
class CountWordsTest {
    @Test
    void a_number_alone_was_counted_exactly() {
        assertThat(words(new Count(CountClass.BUS, 3, 3, 3, Method.EXACT))).isEqualTo("bus 3");
    }

    @Test
    void a_range_has_its_best_number_and_method() {
        assertThat(words(new Count(CountClass.CAR, 10, 12, 15, Method.ESTIMATE)))
                .isEqualTo("car 10-15 best 12 estimate");
    }

    @Test
    void a_number_open_upwards_has_a_plus() {
        assertThat(words(new Count(CountClass.TRUCK_HEAVY, 100, null, null, Method.AREA)))
                .isEqualTo("truck.heavy 100+ area");
    }

    @Test
    void a_range_of_one_number_without_a_best_one_is_told_apart() {
        assertThat(words(new Count(CountClass.CAR, 3, null, 3, Method.EXACT)))
                .isEqualTo("car 3-3 exact");
    }

    @Test
    void classes_are_parted_by_semicolons() {
        assertThat(
                        words(
                                new Count(CountClass.CAR, 1, 1, 1, Method.EXACT),
                                new Count(CountClass.BUS, 0, 0, 0, Method.EXACT)))
                .isEqualTo("car 1; bus 0");
    }

    private static String words(Count... counts) {
        return CountWords.of(List.of(counts));
    }
}
