package org.amnok.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.amnok.domain.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void short_names_sort_by_their_numbers() {
        assertThat(java.util.stream.Stream.of("e10", "c2", "e9", "").sorted(new CodeOrder()))
                .containsExactly("", "c2", "e9", "e10");
    }
}
