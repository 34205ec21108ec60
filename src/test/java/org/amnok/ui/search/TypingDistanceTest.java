package org.amnok.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypingDistanceTest {
    @Test
    void a_letter_wrong_missing_too_many_or_swapped_is_one_slip() {
        assertThat(slips("hyesen", "hyesan")).isEqualTo(1);
        assertThat(slips("hyean", "hyesan")).isEqualTo(1);
        assertThat(slips("hyeesan", "hyesan")).isEqualTo(1);
        assertThat(slips("hyseanx", "hyesan")).isEqualTo(2);
        assertThat(slips("hysean", "hyesan")).isEqualTo(1);
    }

    @Test
    void the_name_may_go_on() {
        assertThat(slips("hyes", "hyesan")).isZero();
    }

    @Test
    void more_slips_than_asked_for_are_not_counted() {
        assertThat(TypingDistance.from("changbai", "hyesan", 0, 2)).isEqualTo(3);
    }

    @Test
    void it_may_begin_within_the_name() {
        assertThat(TypingDistance.from("musam", "oldmusan", 3, 1)).isEqualTo(1);
    }

    private static int slips(String typed, String name) {
        return TypingDistance.from(typed, name, 0, 2);
    }
}
