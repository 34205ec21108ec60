package org.amnok.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.amnok.domain.DateSpan;
import org.amnok.domain.SightingFilter;
import org.amnok.domain.SightingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void no_filter_says_so() {
        assertThat(FilterWords.of(SightingFilter.ALL)).isEqualTo("All sightings");
    }

    @Test
    void every_part_of_a_filter_is_named() {
        var filter =
                new SightingFilter(
                        "hyesan",
                        Set.of(SightingKind.POLICY),
                        new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        assertThat(FilterWords.of(filter)).isEqualTo("Only with “hyesan”, without Policy, 2024");
    }

    @Test
    void the_kinds_left_are_named_when_they_are_few() {
        var hidden = EnumSet.allOf(SightingKind.class);
        hidden.remove(SightingKind.SEIZURE);
        assertThat(FilterWords.of(new SightingFilter("", hidden, null))).isEqualTo("Only Seizure");
    }

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
