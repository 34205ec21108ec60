package org.amnok.layout.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartScaleTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 6, 7, 12, 13, 31, 99, 100, 101, 5_000, 999_999, 40_000_000})
    void an_axis_begins_at_0_holds_the_greatest_number_and_has_few_ticks(int most) {
        var scale = ChartScale.upTo(most);
        assertThat(scale.ticks()).first().isEqualTo(0);
        assertThat(scale.top()).isGreaterThanOrEqualTo(Math.max(1, most));
        assertThat(scale.ticks()).hasSizeBetween(2, 8);
    }
}
