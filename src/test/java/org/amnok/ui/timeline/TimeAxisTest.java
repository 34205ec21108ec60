package org.amnok.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import org.amnok.domain.date.DateSpan;
import org.amnok.index.TimeStep;
import org.junit.jupiter.api.Test;

/// Where days lie on the timeline.
class TimeAxisTest {
    private static final DateSpan ALL = span("2017-01-01", "2026-12-31");
    private static final TimeAxis AXIS = new TimeAxis(ALL, 1000);

    @Test
    void the_first_day_lies_at_the_left_and_the_last_ends_at_the_right() {
        assertThat(AXIS.x(ALL.earliest())).isEqualTo(0);
        assertThat(AXIS.right(ALL)).isEqualTo(1000);
    }

    @Test
    void years_before_2023_are_drawn_at_a_sixth_of_the_width() {
        var early = AXIS.x(day("2022-01-01")) - AXIS.x(day("2021-01-01"));
        var late = AXIS.x(day("2026-01-01")) - AXIS.x(day("2025-01-01"));
        assertThat(early).isCloseTo(late / 6, within(0.01));
    }

    @Test
    void the_change_of_scale_is_marked_only_where_both_scales_are_in_view() {
        assertThat(AXIS.hasTwoScales()).isTrue();
        assertThat(new TimeAxis(span("2023-01-01", "2026-12-31"), 1000).hasTwoScales()).isFalse();
        assertThat(new TimeAxis(span("2017-01-01", "2022-12-31"), 1000).hasTwoScales()).isFalse();
    }

    @Test
    void the_day_at_the_middle_of_a_day_is_that_day_seed_59() {
        var random = new Random(59);
        for (int i = 0; i < 500; i++) {
            var day = ALL.earliest().plusDays(random.nextInt(3652));
            var middle = (AXIS.x(day) + AXIS.x(day.plusDays(1))) / 2;
            assertThat(AXIS.day(middle)).isEqualTo(day);
        }
    }

    @Test
    void zooming_keeps_the_day_under_the_pointer() {
        var under = AXIS.day(700);
        var closer = AXIS.zoomed(700, 0.1, ALL);
        assertThat(closer.x(under)).isCloseTo(700, within(6.0));
        assertThat(closer.pixelsPerDay()).isGreaterThan(AXIS.pixelsPerDay() * 5);
    }

    @Test
    void zooming_and_moving_never_leave_the_limits_seed_61() {
        var random = new Random(61);
        var axis = AXIS;
        for (int i = 0; i < 500; i++) {
            axis =
                    random.nextBoolean()
                            ? axis.zoomed(
                                    random.nextDouble(1000), 0.5 + random.nextDouble(1.5), ALL)
                            : axis.moved(random.nextDouble(400) - 200, ALL);
            assertThat(ALL.holds(axis.shown())).isTrue();
        }
    }

    @Test
    void bars_are_as_narrow_as_can_be_seen() {
        assertThat(AXIS.fittingBars()).isEqualTo(TimeStep.MONTH);
        assertThat(new TimeAxis(span("2025-01-01", "2025-12-31"), 1000).fittingBars())
                .isEqualTo(TimeStep.WEEK);
        assertThat(new TimeAxis(span("2025-06-01", "2025-06-30"), 1000).fittingBars())
                .isEqualTo(TimeStep.DAY);
    }

    @Test
    void an_open_end_lies_at_the_right_edge() {
        var open = new DateSpan(day("2025-01-01"), DateSpan.OPEN_END);
        assertThat(AXIS.right(open)).isEqualTo(1000);
    }

    @Test
    void ticks_name_years_once_where_months_have_no_room() {
        assertThat(TimeTick.of(AXIS)).extracting(TimeTick::words).contains("2023", "2024", "2025");
        assertThat(TimeTick.of(new TimeAxis(span("2025-01-01", "2025-12-31"), 1000)))
                .extracting(TimeTick::words)
                .startsWith("2025", "Feb", "Mar");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static DateSpan span(String from, String to) {
        return new DateSpan(day(from), day(to));
    }
}
