package org.amnok.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.amnok.domain.date.DateSpan;
import org.amnok.index.TimeStep;
import org.junit.jupiter.api.Test;

/// The window of time when it is drawn, pulled and moved.
class TimeWindowTest {
    private static final DateSpan ALL = span("2017-05-01", "2026-03-31");
    private static final TimeWindow WHOLE = TimeWindow.of(Optional.empty(), ALL);
    private static final TimeWindow SPRING =
            TimeWindow.of(Optional.of(span("2025-03-01", "2025-05-31")), ALL);

    @Test
    void a_window_over_all_time_filters_nothing() {
        assertThat(WHOLE.filter()).isEmpty();
        assertThat(SPRING.filter()).contains(span("2025-03-01", "2025-05-31"));
    }

    @Test
    void a_new_window_has_whole_bars_in_whichever_direction_it_is_drawn() {
        var drawn = WHOLE.between(day("2025-06-20"), day("2025-02-11"), TimeStep.MONTH);
        assertThat(drawn.days()).isEqualTo(span("2025-02-01", "2025-06-30"));
    }

    @Test
    void pulling_an_end_past_the_other_leaves_one_bar() {
        assertThat(SPRING.startingAt(day("2025-12-24"), TimeStep.MONTH).days())
                .isEqualTo(span("2025-05-01", "2025-05-31"));
        assertThat(SPRING.endingAt(day("2019-12-24"), TimeStep.MONTH).days())
                .isEqualTo(span("2025-03-01", "2025-03-31"));
    }

    @Test
    void moving_by_months_keeps_whole_months() {
        assertThat(SPRING.moved(-1, TimeStep.MONTH).days())
                .isEqualTo(span("2025-02-01", "2025-04-30"));
    }

    @Test
    void moving_stops_at_the_ends_of_the_timeline() {
        assertThat(SPRING.moved(100, TimeStep.YEAR).days().latest()).isEqualTo(ALL.latest());
        assertThat(SPRING.moved(-100, TimeStep.YEAR).days().earliest()).isEqualTo(ALL.earliest());
    }

    @Test
    void a_window_that_nobody_drew_is_a_year_of_months() {
        assertThat(WHOLE.usual(true, TimeStep.MONTH).days())
                .isEqualTo(span("2017-05-01", "2018-04-30"));
        assertThat(WHOLE.usual(false, TimeStep.MONTH).days())
                .isEqualTo(span("2025-04-01", "2026-03-31"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static DateSpan span(String from, String to) {
        return new DateSpan(day(from), day(to));
    }
}
