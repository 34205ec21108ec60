package org.amnok.basemap.relief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContourIntervalTest {
    @ParameterizedTest
    @CsvSource({"10000, 10", "25000, 10", "50000, 20", "100000, 50", "250000, 100"})
    void posts_of_thirty_metres_carry_what_maps_of_a_scale_have(double denominator, int metres) {
        assertThat(Contours.metres(denominator, 30)).hasValue(metres);
    }

    @Test
    void posts_of_ninety_metres_carry_fifty_metres_at_the_least() {
        assertThat(Contours.metres(50_000, 93)).hasValue(50);
        assertThat(Contours.metres(10_000, 93)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10000", "50000", "250000", "1000000"})
    void posts_of_a_kilometre_carry_none(double denominator) {
        assertThat(Contours.metres(denominator, 926)).isEmpty();
    }

    @Test
    void small_scales_have_none() {
        assertThat(Contours.metres(1_000_000, 30)).isEmpty();
    }
}
