package org.amnok.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lengths as a person types and reads them.
class MillimetresTest {
    @ParameterizedTest
    @CsvSource({
        "12,12",
        "12.5,12.5",
        "'12,5',12.5",
        "1.2 cm,12",
        "1 in,25.4",
        "-3 mm,-3",
        "96px,25.4"
    })
    void lengths_are_understood(String words, double millimetres) {
        assertThat(Millimetres.read(words).orElseThrow())
                .isCloseTo(millimetres, org.assertj.core.api.Assertions.within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"wide", "1e9", "12 km", "''"})
    void other_words_are_not(String words) {
        assertThat(Millimetres.read(words)).isEmpty();
    }

    @Test
    void lengths_are_shown_without_needless_zeros() {
        assertThat(Millimetres.text(210)).isEqualTo("210");
        assertThat(Millimetres.text(12.504)).isEqualTo("12.5");
    }
}
