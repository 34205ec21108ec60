package org.amnok.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.amnok.domain.DateSpan;
import org.amnok.domain.SightingFilter;
import org.amnok.domain.SightingKind;
import org.junit.jupiter.api.Test;

class FilterWordsTest {
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

    @Test
    void short_names_sort_by_their_numbers() {
        assertThat(java.util.stream.Stream.of("e10", "c2", "e9", "").sorted(new CodeOrder()))
                .containsExactly("", "c2", "e9", "e10");
    }
}
