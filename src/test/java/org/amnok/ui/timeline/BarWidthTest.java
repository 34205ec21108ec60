package org.amnok.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BarWidthTest {
    @ParameterizedTest
    @EnumSource
    void the_index_has_a_step_for_every_width(BarWidth width) {
        assertThat(width.step().name()).isEqualTo(width.name());
    }
}
