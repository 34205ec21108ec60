package org.amnok.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetresTextTest {
    @ParameterizedTest
    @CsvSource({
        "300,300",
        "'3,000',3000",
        "±300 m,300",
        "3 km,3000",
        "1.5km,1500",
        "2 miles,3218.688",
        "1000 ft,304.8"
    })
    void a_distance_is_read_in_metres_or_kilometres(String words, double metres) {
        assertThat(MetresText.parse(words)).isEqualTo(metres);
    }

    @Test
    void an_empty_field_means_unknown() {
        assertThat(MetresText.parse("  ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a mile", "-3", "3 kmm", "1e9"})
    void anything_else_is_told(String words) {
        assertThatThrownBy(() -> MetresText.parse(words))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("is not a distance");
    }
}
