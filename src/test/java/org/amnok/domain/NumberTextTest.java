package org.amnok.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that others wrote.
class NumberTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"12.5", " 12.5\n", "\u300012.5\u3000", "+1.25e1"})
    void a_number_is_read_with_blanks_around_it(String text) {
        assertThat(NumberText.finite(text, -1)).isEqualTo(12.5);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "12,5", "12.5 m", "NaN", "-Infinity", "1e999"})
    void what_is_no_finite_number_is_what_the_caller_says(String text) {
        assertThat(NumberText.finite(text, -1)).isEqualTo(-1);
    }
}
