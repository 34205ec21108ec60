package org.amnok.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    @ParameterizedTest
    @CsvSource({"2026-03-01T14:59:59Z, 2026-03-01", "2026-03-01T15:00:00Z, 2026-03-02"})
    void today_is_the_day_at_the_border(Instant now, LocalDate day) {
        assertThat(When.today(() -> now)).isEqualTo(day);
    }
}
