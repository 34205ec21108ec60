package org.amnok.domain.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count.Method;
import org.junit.jupiter.api.Test;

/// Several classes of counts in one cell.
class CountNotationTest {
    @Test
    void a_count_has_its_method() {
        assertThat(words(new Count(CountClass.BUS, 3, 3, 3, Method.EXACT)))
                .isEqualTo("bus 3 exact");
    }

    @Test
    void a_range_has_its_best_number() {
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
    void classes_are_parted_by_semicolons_and_read_again() {
        var counts =
                List.of(
                        new Count(CountClass.CAR, 1, 1, 1, Method.EXACT),
                        new Count(CountClass.PERSON, 10, 12, 15, Method.ESTIMATE));
        assertThat(CountNotation.of(counts))
                .isEqualTo("car 1 exact; person 10-15 best 12 estimate");
        assertThat(CountNotation.read(CountNotation.of(counts))).contains(counts);
    }

    @Test
    void without_a_method_it_is_an_estimate() {
        assertThat(CountNotation.read("bus 3"))
                .contains(List.of(new Count(CountClass.BUS, 3, 3, 3, Method.ESTIMATE)));
    }

    @Test
    void numbers_out_of_order_are_not_read() {
        assertThat(CountNotation.read("car 15-10")).isEmpty();
    }

    private static String words(Count... counts) {
        return CountNotation.of(List.of(counts));
    }
}
