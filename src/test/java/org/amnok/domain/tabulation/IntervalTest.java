package org.amnok.domain.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void one_report_is_told_as_one() {
        assertThat(new Interval(1, 1).reports()).isEqualTo("one report");
        assertThat(new Interval(0, 1).reports()).isEqualTo("0–1 reports");
        assertThat(new Interval(3, 7).reports()).isEqualTo("3–7 reports");
        assertThat(Interval.NONE.reports()).isEqualTo("0 reports");
    }
}
