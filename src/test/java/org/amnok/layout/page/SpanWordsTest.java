package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.amnok.domain.Language;
import org.amnok.domain.date.DateSpan;
import org.junit.jupiter.api.Test;

class SpanWordsTest {
    private static final DateSpan DAY = span("2024-06-11", "2024-06-11");
    private static final DateSpan MID_SEPTEMBER = span("2025-09-06", "2025-09-25");
    private static final DateSpan LATE_SUMMER = span("2025-08-01", "2025-09-30");
    private static final DateSpan WINTER = span("2025-11-16", "2026-01-05");

    @Test
    void a_day_is_a_day() {
        assertThat(in(Language.EN, DAY)).isEqualTo("11 Jun 2024");
        assertThat(in(Language.KO, DAY)).isEqualTo("2024. 6. 11.");
        assertThat(in(Language.ZH, DAY)).isEqualTo("2024年6月11日");
    }

    @Test
    void days_of_a_month_are_the_month_and_no_finer() {
        assertThat(in(Language.EN, MID_SEPTEMBER)).isEqualTo("Sep 2025");
        assertThat(in(Language.KO, MID_SEPTEMBER)).isEqualTo("2025년 9월");
        assertThat(in(Language.JA, MID_SEPTEMBER)).isEqualTo("2025年9月");
    }

    @Test
    void months_of_a_year_say_the_year_once() {
        assertThat(in(Language.EN, LATE_SUMMER)).isEqualTo("Aug–Sep 2025");
        assertThat(in(Language.KO, LATE_SUMMER)).isEqualTo("2025년 8~9월");
        assertThat(in(Language.ZH, LATE_SUMMER)).isEqualTo("2025年8–9月");
    }

    @Test
    void months_of_two_years_say_both() {
        assertThat(in(Language.EN, WINTER)).isEqualTo("Nov 2025 – Jan 2026");
    }

    @Test
    void a_whole_year_is_a_year() {
        assertThat(in(Language.EN, span("2024-01-01", "2024-12-31"))).isEqualTo("2024");
        assertThat(in(Language.JA, span("2024-01-01", "2024-12-31"))).isEqualTo("2024年");
    }

    @Test
    void what_is_open_says_from_when_or_until_when() {
        var from = new DateSpan(LocalDate.of(2025, 11, 21), DateSpan.OPEN_END);
        var until = new DateSpan(DateSpan.OPEN_START, LocalDate.of(2020, 1, 31));
        assertThat(in(Language.EN, from)).isEqualTo("from Nov 2025");
        assertThat(in(Language.KO, until)).isEqualTo("2020년 1월까지");
    }

    @Test
    void days_that_were_asked_for_are_exact() {
        assertThat(asked(Language.EN, MID_SEPTEMBER)).isEqualTo("6–25 Sep 2025");
        assertThat(asked(Language.KO, MID_SEPTEMBER)).isEqualTo("2025. 9. 6~25.");
        assertThat(asked(Language.ZH, MID_SEPTEMBER)).isEqualTo("2025年9月6–25日");
        assertThat(asked(Language.JA, MID_SEPTEMBER)).isEqualTo("2025年9月6～25日");
        assertThat(asked(Language.EN, WINTER)).isEqualTo("16 Nov 2025 – 5 Jan 2026");
    }

    @Test
    void months_that_were_asked_for_are_months() {
        assertThat(asked(Language.EN, LATE_SUMMER)).isEqualTo("Aug–Sep 2025");
        assertThat(asked(Language.EN, DAY)).isEqualTo("11 Jun 2024");
    }

    private static String asked(Language language, DateSpan span) {
        return new SpanWords(language).asked(span);
    }

    private static String in(Language language, DateSpan span) {
        return new SpanWords(language).of(span);
    }

    private static DateSpan span(String from, String to) {
        return new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
    }
}
