package org.amnok.layout.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.Sighting;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.TestRelease;
import org.junit.jupiter.api.Test;

class MonthChaptersTest {
    private static final Sighting JUNE = seen("june", "2025-06-11", "2025-06-11");
    private static final Sighting AUTUMN = seen("autumn", "2025-08-20", "2025-09-02");

    @Test
    void each_month_that_something_may_have_been_in_has_a_page() {
        assertThat(months(JUNE, AUTUMN).dated())
                .extracting(Chapter::title)
                .containsExactly("June 2025", "August 2025", "September 2025");
    }

    @Test
    void what_may_have_been_in_two_months_is_on_both_pages() {
        assertThat(months(AUTUMN).dated())
                .allSatisfy(
                        page ->
                                assertThat(page.sightings().sightings())
                                        .extracting(ReleasedSighting::uuid)
                                        .containsExactly(AUTUMN.uuid()));
    }

    @Test
    void as_time_goes_by_empty_months_have_a_page_too() {
        assertThat(months(JUNE, AUTUMN).every())
                .extracting(Chapter::title)
                .containsExactly("June 2025", "July 2025", "August 2025", "September 2025");
    }

    @Test
    void only_months_that_are_asked_for_have_a_page() {
        var days = new DateSpan(LocalDate.parse("2025-09-01"), LocalDate.parse("2025-10-31"));
        var months = new MonthChapters(released(JUNE, AUTUMN), Language.EN, days);
        assertThat(months.dated()).extracting(Chapter::title).containsExactly("September 2025");
        assertThat(months.every()).extracting(Chapter::title).containsExactly("September 2025");
    }

    @Test
    void months_that_are_asked_for_are_counted_where_nothing_was_in_them_too() {
        var days = new DateSpan(LocalDate.parse("2025-09-15"), LocalDate.parse("2026-01-02"));
        assertThat(new MonthChapters(released(AUTUMN), Language.EN, days).asked()).isEqualTo(5);
        assertThat(months(JUNE, AUTUMN).asked()).isEqualTo(4);
    }

    @Test
    void months_of_an_open_period_are_counted_from_its_beginning() {
        var since = new DateSpan(LocalDate.parse("2025-05-01"), DateSpan.OPEN_END);
        assertThat(new MonthChapters(released(AUTUMN), Language.EN, since).asked()).isEqualTo(5);
    }

    @Test
    void a_month_many_years_after_the_first_has_a_page() {
        var war = seen("war", "1950-11-08", "1950-11-08");
        assertThat(months(war, JUNE).dated())
                .extracting(Chapter::title)
                .containsExactly("November 1950", "June 2025");
    }

    @Test
    void a_page_asks_for_the_days_of_its_month() {
        assertThat(months(JUNE).dated().getFirst().days())
                .isEqualTo(
                        new DateSpan(LocalDate.parse("2025-06-01"), LocalDate.parse("2025-06-30")));
    }

    @Test
    void a_month_is_a_title_in_the_readers_language() {
        assertThat(new MonthChapters(released(JUNE), Language.KO, null).dated().getFirst().title())
                .isEqualTo("2025년 6월");
    }

    @Test
    void without_dates_there_is_no_page() {
        var undated = months(Sightings.titled("undated"));
        assertThatThrownBy(undated::dated).isInstanceOf(ProblemException.class);
    }

    private static MonthChapters months(Sighting... sightings) {
        return new MonthChapters(released(sightings), Language.EN, null);
    }

    private static org.amnok.release.ReleasedSightings released(Sighting... sightings) {
        return TestRelease.released(List.of(sightings));
    }

    private static Sighting seen(String title, String from, String to) {
        return Sightings.titled(title)
                .edit()
                .privacy(PrivacyLevel.EXACT)
                .when(Sightings.seen(from, to))
                .done(Sightings.NOON);
    }
}
