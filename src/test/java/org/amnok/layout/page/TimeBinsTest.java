package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.Sighting;
import org.amnok.layout.page.TimeBins.Bin;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.TestRelease;
import org.junit.jupiter.api.Test;

class TimeBinsTest {
    @Test
    void more_months_than_there_is_room_for_become_quarters_and_none_is_left_out() {
        var bins = bins(60, seen("2018-03-05", "2018-03-05"), seen("2025-11-13", "2025-11-13"));
        assertThat(bins.months()).isEqualTo(3);
        assertThat(bins.bins().getFirst().from()).isEqualTo("2018-01-01");
        assertThat(bins.bins().getLast().to()).isEqualTo("2025-12-31");
        assertThat(bins.bins().stream().mapToInt(Bin::certain).sum()).isEqualTo(2);
    }

    @Test
    void longer_spans_become_years() {
        var bins = bins(12, seen("2018-03-05", "2018-03-05"), seen("2025-11-13", "2025-11-13"));
        assertThat(bins.months()).isEqualTo(12);
        assertThat(bins.bins()).hasSize(8);
    }

    @Test
    void thirty_six_months_are_no_limit() {
        var bins = bins(60, seen("2021-01-05", "2021-01-05"), seen("2024-12-13", "2024-12-13"));
        assertThat(bins.months()).isEqualTo(1);
        assertThat(bins.bins()).hasSize(48);
    }

    @Test
    void a_vague_date_is_possible_in_every_month_it_may_be_of() {
        var bins = bins(60, seen("2025-08-20", "2025-10-02"), seen("2025-09-03", "2025-09-03"));
        assertThat(bins.bins()).extracting(Bin::certain).containsExactly(0, 1, 0);
        assertThat(bins.bins()).extracting(Bin::possible).containsExactly(1, 1, 1);
    }

    private static TimeBins bins(int most, Sighting... sightings) {
        var shown = TestRelease.released(List.of(sightings)).sightings();
        var days = shown.stream().map(ReleasedSighting::dates).toList();
        var first = days.stream().flatMap(Stream::ofNullable).map(DateSpan::earliest);
        var last = days.stream().flatMap(Stream::ofNullable).map(DateSpan::latest);
        return TimeBins.of(
                shown,
                new DateSpan(
                        first.min(LocalDate::compareTo).orElseThrow(),
                        last.max(LocalDate::compareTo).orElseThrow()),
                most);
    }

    private static Sighting seen(String from, String to) {
        return Sightings.titled(from)
                .edit()
                .privacy(PrivacyLevel.EXACT)
                .when(Sightings.seen(from, to))
                .done(Sightings.NOON);
    }
}
