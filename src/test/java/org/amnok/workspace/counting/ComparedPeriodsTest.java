package org.amnok.workspace.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedPeriodsTest {
    @Test
    void columns_belong_to_the_one_or_the_other_or_lie_between() {
        var periods = of("2024-09/2024-11", "2025-09/2025-11", Dimension.MONTH).orElseThrow();
        assertThat(
                        Stream.of("2024-08", "2024-09", "2024-11", "2024-12", "2025-09", "2025-11")
                                .map(periods::side))
                .containsExactly("", "A", "A", "", "B", "B");
        assertThat(periods.around(SightingFilter.ALL).dates()).isEqualTo(days("2024-09/2025-11"));
    }

    @Test
    void a_may_be_the_later_one() {
        var periods = of("2025", "2023", Dimension.YEAR).orElseThrow();
        assertThat(Stream.of("2023", "2024", "2025").map(periods::side))
                .containsExactly("B", "", "A");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09/2024-11, 2024-11/2025-01, MONTH",
        "2024-09-02/2024-11, 2025-09/2025-11, MONTH",
        "2024-09/2024-11, 2025-09/2025-11, YEAR",
        "2024-09/2024-11, 2025-09/2025-11, QUARTER",
        "2024-09/2024-11, 2025-09/2025-11, WEEKDAY",
        "1990, 2025, MONTH"
    })
    void what_is_no_whole_columns_or_too_far_apart_is_not_among_them(
            String a, String b, Dimension columns) {
        assertThat(of(a, b, columns)).isEmpty();
    }

    @Test
    void another_filter_is_no_other_period() {
        var b = SightingFilter.ALL.possiblyDuring(days("2025"));
        var a = SightingFilter.ALL.withText("cars").possiblyDuring(days("2024"));
        assertThat(ComparedPeriods.of(request(a, b, Dimension.YEAR))).isEmpty();
    }

    private static Optional<ComparedPeriods> of(String a, String b, Dimension columns) {
        return ComparedPeriods.of(
                request(
                        SightingFilter.ALL.possiblyDuring(days(a)),
                        SightingFilter.ALL.possiblyDuring(days(b)),
                        columns));
    }

    private static TableRequest request(SightingFilter a, SightingFilter b, Dimension columns) {
        return new TableRequest(b, a, Dimension.ALL, columns, Set.of(), 0);
    }

    private static DateSpan days(String text) {
        return DateWords.read(text, LocalDate.EPOCH).orElseThrow().span();
    }
}
