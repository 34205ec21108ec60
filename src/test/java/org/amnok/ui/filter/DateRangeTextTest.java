package org.amnok.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June 2017 to February 2026",
                "June 2017 – February 2026",
                "2017-06–2026-02",
                "2017-06-01/2026-02-28"
            })
    void a_range_of_dates_is_read_from_two_ends(String words) {
        assertThat(DateRangeText.read(words, TODAY))
                .contains(new DateSpan(LocalDate.of(2017, 6, 1), LocalDate.of(2026, 2, 28)));
    }

    @Test
    void one_date_is_a_range_of_its_own() {
        assertThat(DateRangeText.read("2024", TODAY))
                .contains(new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    @Test
    void ends_in_the_wrong_order_are_no_range() {
        assertThat(DateRangeText.read("2026 to 2024", TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-10, 2025-09-20",
        "2025-08-01, 2025-09-30",
        "2025-08-28, 2025-09-03",
        "2024-12-28, 2025-01-03",
        "2024-11-01, 2025-02-28",
        "2017-01-01, 2022-12-31",
        "2024-06-11, 2024-06-11",
        "2025-11-21, 9999-12-31",
        "0001-01-01, 2024-05-31"
    })
    void what_a_range_is_written_as_is_read_again(LocalDate from, LocalDate to) {
        var span = new DateSpan(from, to);
        assertThat(DateRangeText.read(DateText.of(span), TODAY)).contains(span);
    }

    @Test
    void a_range_without_an_end_is_open() {
        assertThat(DateRangeText.read("since 2025", TODAY))
                .contains(new DateSpan(LocalDate.of(2025, 1, 1), DateSpan.OPEN_END));
    }
}
