package org.amnok.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiverStretchTest {
    @Test
    void a_stretch_runs_upstream() {
        assertThatThrownBy(() -> stretch(728, 631))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("backwards");
    }

    @Test
    void both_ends_may_be_one_kilometre() {
        assertThat(stretch(50, 50).from()).isEqualTo(stretch(50, 50).to());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 2001, Double.NaN})
    void kilometres_beyond_every_river_are_refused(double kilometres) {
        assertThatThrownBy(() -> new RiverKilometre(kilometres, null))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -3, Double.NaN})
    void uncertainty_is_unknown_or_more_than_nothing(double kilometres) {
        assertThatThrownBy(() -> new RiverKilometre(10, kilometres))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void an_uncertain_end_does_not_reach_beyond_the_mouth() {
        assertThat(new RiverKilometre(3, 10.0).lowest()).isZero();
    }

    private static RiverStretch stretch(double from, double to) {
        return new RiverStretch(
                River.YALU, new RiverKilometre(from, null), new RiverKilometre(to, null));
    }
}
