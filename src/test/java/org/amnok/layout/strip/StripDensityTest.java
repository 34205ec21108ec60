package org.amnok.layout.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.date.DateSpan;
import org.junit.jupiter.api.Test;

class StripDensityTest {
    private static final DateSpan SPRING =
            new DateSpan(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 5, 31));

    private static int day(int month, int day) {
        return (int) LocalDate.of(2025, month, day).toEpochDay();
    }

    private static StripDensity.Builder builder() {
        return new StripDensity.Builder(SPRING, 9_500);
    }

    @Test
    void two_halves_are_what_one_count_of_all_is() {
        var all = builder();
        var one = builder();
        var other = builder();
        for (var each : new StripDensity.Builder[] {all, one}) {
            each.add(1.5, 1.9, day(3, 31), day(3, 31), 1);
            each.add(0, 4.2, day(3, 31), day(4, 1), 1);
        }
        for (var each : new StripDensity.Builder[] {all, other}) {
            each.add(9.4, 9.4, day(5, 31), day(5, 31), 1);
        }
        var joined = one.plus(other).done();
        assertThat(joined.counts()).isDeepEqualTo(all.done().counts());
        assertThat(joined.counts()[0]).containsExactly(1, 2, 1, 1, 1, 0, 0, 0, 0, 0);
        assertThat(joined.counts()[1]).containsExactly(1, 1, 1, 1, 1, 0, 0, 0, 0, 0);
        assertThat(joined.counts()[2]).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(joined.sightings()).isEqualTo(3);
        assertThat(joined.certain()).isEqualTo(2);
    }

    @Test
    void what_may_go_on_beyond_the_last_month_is_not_certain_in_it() {
        var builder = builder();
        builder.add(1, 1, day(5, 1), (int) DateSpan.OPEN_END.toEpochDay(), 1);
        assertThat(builder.done().certain()).isZero();
    }

    /// Else the months shown would be those before the year 10,000.
    @Test
    void an_open_end_does_not_move_the_months() {
        var open = new DateSpan(LocalDate.of(2025, 5, 1), DateSpan.OPEN_END);
        var mark = new StripMark(Family.VEHICLES, 1000, 1000, open, false, true);
        var density = StripDensity.of(Collections.nCopies(601, mark), 9_500);
        assertThat(density.first()).hasToString("2025-05");
        assertThat(density.sightings()).isEqualTo(601);
    }
}
