package org.amnok.domain.filter;

import static org.amnok.domain.Sightings.seen;
import static org.amnok.domain.Sightings.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Certainty;
import org.amnok.domain.FilterWalk;
import org.amnok.domain.Findings;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.When;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.junit.jupiter.api.Test;

class SightingFilterTest {
    private static final Site STATION =
            Sightings.site(
                    new UUID(0, 3),
                    "h03",
                    new Names("Hyesan Youth Station", "혜산청년역", "惠山青年站", ""),
                    SiteType.STATION,
                    "KP",
                    null);

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
    void retracted_sightings_are_shown_when_asked_for() {
        var retracted = titled("cars").edit().status(SightingStatus.RETRACTED).done(Sightings.NOON);
        var filter = SightingFilter.ALL.withValues(Facet.STATUS, Set.of("retracted"));
        assertThat(accepts(filter, retracted)).isTrue();
    }

    @Test
    void filters_that_ask_the_same_are_equal() {
        var words = new Criterion.Words(" van ");
        var kind = new Criterion.AnyOf(Facet.KIND, Set.of("other"));
        assertThat(new SightingFilter(List.of(kind, words)))
                .isEqualTo(SightingFilter.ALL.withText("van").with(kind));
    }

    @Test
    void a_range_is_certainly_or_possibly_in_a_span() {
        var vague = on(seen("2025-10-20", "2025-11-02"));
        var november = new DateSpan(LocalDate.parse("2025-10-21"), LocalDate.parse("2025-11-30"));
        assertThat(accepts(during(november, Certainty.POSSIBLE), vague)).isTrue();
        assertThat(accepts(during(november, Certainty.CERTAIN), vague)).isFalse();
    }

    @Test
    void thirty_to_fifty_trucks_are_possibly_but_not_certainly_forty() {
        var trucks =
                counted(new Count(CountClass.TRUCK_HEAVY, 30, null, 50, Count.Method.ESTIMATE));
        assertThat(accepts(least(40, Certainty.POSSIBLE), trucks)).isTrue();
        assertThat(accepts(least(40, Certainty.CERTAIN), trucks)).isFalse();
        assertThat(accepts(least(30, Certainty.CERTAIN), trucks)).isTrue();
    }

    @Test
    void an_open_count_is_possibly_any_number() {
        var trucks = counted(new Count(CountClass.TRUCK, 30, null, null, Count.Method.ESTIMATE));
        assertThat(accepts(least(4000, Certainty.POSSIBLE), trucks)).isTrue();
    }

    @Test
    void what_was_not_counted_is_not_even_none() {
        assertThat(accepts(least(0, Certainty.POSSIBLE), titled("cars"))).isFalse();
    }

    @Test
    void a_point_lies_inside_a_drawn_area_or_not() {
        var at = Sightings.at(new LatLon(41.4, 128.2), "cars");
        assertThat(accepts(new SightingFilter(List.of(Criterion.InArea.box(128, 41, 129, 42))), at))
                .isTrue();
        assertThat(accepts(new SightingFilter(List.of(Criterion.InArea.box(126, 41, 127, 42))), at))
                .isFalse();
    }

    private static SightingFilter during(DateSpan days, Certainty certainty) {
        return new SightingFilter(List.of(new Criterion.During(days, certainty)));
    }

    private static SightingFilter least(int number, Certainty certainty) {
        return new SightingFilter(
                List.of(new Criterion.AtLeast(CountClass.TRUCK, number, certainty)));
    }

    private static Sighting counted(Count count) {
        return titled("counted").edit().counts(new Counts(List.of(count), "")).done(Sightings.NOON);
    }

    @Test
    void hidden_kinds_do_not_pass() {
        var filter = SightingFilter.ALL.hiding(Set.of(SightingKind.OTHER));
        assertThat(accepts(filter, titled("draft"))).isFalse();
    }

    @Test
    void dates_pass_when_they_may_have_been_in_the_range() {
        var november = new DateSpan(LocalDate.parse("2025-11-01"), LocalDate.parse("2025-11-30"));
        var filter = SightingFilter.ALL.possiblyDuring(november);
        assertThat(accepts(filter, on(seen("2025-10-20", "2025-11-02")))).isTrue();
        assertThat(accepts(filter, on(seen("2025-10-01", "2025-10-31")))).isFalse();
        assertThat(accepts(filter, on(When.UNKNOWN))).isFalse();
    }

    private static SightingFilter text(String words) {
        return SightingFilter.ALL.withText(words);
    }

    private static Sighting on(When when) {
        return titled("dated").edit().when(when).done(Sightings.NOON);
    }

    private static boolean accepts(SightingFilter filter, Sighting sighting) {
        var contents = new ProjectContents(List.of(sighting), List.of(STATION));
        return new FilterWalk(filter, contents, Findings.Finder.BLANK).accepts(sighting);
    }
}
