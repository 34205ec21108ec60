package org.amnok.domain;

import static org.amnok.domain.Sightings.seen;
import static org.amnok.domain.Sightings.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SightingFilterTest {
    private static final Site STATION =
            new Site(
                    new UUID(0, 3),
                    "h03",
                    new Names("Hyesan Youth Station", "혜산청년역", "惠山青年站", ""),
                    SiteType.STATION,
                    "",
                    "KP",
                    null,
                    Site.Position.NONE,
                    null,
                    "",
                    "",
                    "");

    @Test
    void without_conditions_everything_passes() {
        assertThat(accepts(SightingFilter.ALL, titled("cars"))).isTrue();
    }

    @Test
    void retracted_sightings_are_never_shown() {
        var retracted = titled("cars").edit().status(SightingStatus.RETRACTED).done(Sightings.NOON);
        assertThat(accepts(SightingFilter.ALL, retracted)).isFalse();
    }

    @Test
    void all_words_must_occur_in_any_case() {
        assertThat(accepts(text("SCHOOL cars"), titled("Cars in a school yard"))).isTrue();
        assertThat(accepts(text("school trucks"), titled("Cars in a school yard"))).isFalse();
    }

    @Test
    void a_site_is_found_by_its_name_in_any_language() {
        var atStation = titled("loading").edit().site(STATION.uuid()).done(Sightings.NOON);
        assertThat(accepts(text("청년역"), atStation)).isTrue();
        assertThat(accepts(text("青年站"), atStation)).isTrue();
    }

    @Test
    void hidden_kinds_do_not_pass() {
        var filter = new SightingFilter("", Set.of(SightingKind.OTHER), null);
        assertThat(accepts(filter, titled("draft"))).isFalse();
    }

    @Test
    void dates_pass_when_they_may_have_been_in_the_range() {
        var november = new DateSpan(LocalDate.parse("2025-11-01"), LocalDate.parse("2025-11-30"));
        var filter = new SightingFilter("", Set.of(), november);
        assertThat(accepts(filter, on(seen("2025-10-20", "2025-11-02")))).isTrue();
        assertThat(accepts(filter, on(seen("2025-10-01", "2025-10-31")))).isFalse();
        assertThat(accepts(filter, on(When.UNKNOWN))).isFalse();
    }

    private static SightingFilter text(String words) {
        return new SightingFilter(words, Set.of(), null);
    }

    private static Sighting on(When when) {
        return titled("dated").edit().when(when).done(Sightings.NOON);
    }

    private static boolean accepts(SightingFilter filter, Sighting sighting) {
        return filter.accepts(sighting, new ProjectContents(List.of(sighting), List.of(STATION)));
    }
}
