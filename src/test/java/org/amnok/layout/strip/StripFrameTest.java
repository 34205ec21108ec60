package org.amnok.layout.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.date.DateSpan;
import org.junit.jupiter.api.Test;

/// Where metres and months lie in a strip.
class StripFrameTest {
    private static final StripFrame WHOLE =
            StripFrame.of(
                    1000,
                    839_547,
                    new DateSpan(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 2, 3)),
                    8);

    @Test
    void whole_years_are_shown() {
        assertThat(WHOLE.first()).isEqualTo(YearMonth.of(2024, 1));
        assertThat(WHOLE.last()).isEqualTo(YearMonth.of(2025, 12));
    }

    @Test
    void of_very_many_years_the_oldest_are_left_out() {
        var days = new DateSpan(LocalDate.of(1950, 1, 1), LocalDate.of(2025, 5, 1));
        var frame = StripFrame.of(1000, 839_547, days, 8);
        assertThat(frame.last()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(frame.months()).isEqualTo(120);
    }

    @Test
    void a_place_across_is_the_metre_that_is_drawn_there() {
        var part = WHOLE.of(new MetreSpan(100_000, 200_000));
        assertThat(part.metre(part.x(127_000))).isEqualTo(127_000);
        assertThat(part.metre(0)).isEqualTo(100_000);
        assertThat(part.metre(9999)).isEqualTo(200_000);
    }

    @Test
    void a_place_down_is_the_month_that_is_drawn_there() {
        var month = YearMonth.of(2025, 2);
        assertThat(WHOLE.month(WHOLE.rowTop(month) + 1)).isEqualTo(month);
        assertThat(WHOLE.month(-50)).isEqualTo(WHOLE.first());
        assertThat(WHOLE.month(9999)).isEqualTo(WHOLE.last());
    }
}
