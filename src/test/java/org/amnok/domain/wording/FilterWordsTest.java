package org.amnok.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amnok.domain.Bank;
import org.amnok.domain.Certainty;
import org.amnok.domain.Outline;
import org.amnok.domain.River;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterWordsTest {
    private static final DateSpan YEAR =
            new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    @Test
    void no_filter_says_so() {
        assertThat(words(SightingFilter.ALL)).isEqualTo("All sightings");
    }

    @Test
    void every_part_of_a_filter_is_named() {
        var filter =
                SightingFilter.ALL
                        .withText("hyesan")
                        .hiding(Set.of(SightingKind.POLICY))
                        .possiblyDuring(YEAR);
        assertThat(words(filter)).isEqualTo("Only with “hyesan”, without Policy, 2024");
    }

    @Test
    void the_kinds_left_are_named_when_they_are_few() {
        var hidden = EnumSet.allOf(SightingKind.class);
        hidden.remove(SightingKind.SEIZURE);
        assertThat(words(SightingFilter.ALL.hiding(hidden))).isEqualTo("Only Seizure");
    }

    @Test
    void what_is_asked_of_ranges_is_said() {
        var filter =
                new SightingFilter(
                        List.of(
                                new Criterion.During(YEAR, Certainty.CERTAIN),
                                new Criterion.AtLeast(CountClass.TRUCK, 30, Certainty.POSSIBLE),
                                new Criterion.AlongRiver(River.YALU, 612, 692.5)));
        assertThat(words(filter))
                .isEqualTo("Only certainly 2024, Yalu km 612–692.5, possibly 30 trucks or more");
    }

    @Test
    void what_is_near_is_said_with_its_distance() {
        var filter =
                new SightingFilter(
                        List.of(
                                new Criterion.AlongRiver(
                                        River.YALU, 612, 692, Bank.DPRK, Certainty.CERTAIN),
                                new Criterion.Within(
                                        new Around.AnyCrossing(), 1500, Certainty.POSSIBLE),
                                new Criterion.NotLookedSince(
                                        LocalDate.of(2025, 3, 1), Certainty.CERTAIN),
                                new Criterion.NoneOf(Facet.EVIDENCE, Set.of("photo"))));
        assertThat(words(filter))
                .isEqualTo(
                        "Only certainly Yalu km 612–692, North Korean side, within 1.5 km of any"
                                + " crossing, certainly no observation since 1 Mar 2025, not photo");
    }

    @ParameterizedTest
    @CsvSource({
        "SOURCE, '', with a source",
        "SITE, '', with a site",
        "EVIDENCE, no, with evidence",
        "LOCATED, none, with a place",
        "RELIABILITY, '', source graded",
        "EVIDENCE, photo, not photo",
    })
    void what_is_not_stated_is_excluded_in_words_that_say_so(
            Facet facet, String value, String words) {
        assertThat(words(without(facet, value))).isEqualTo("Only " + words);
    }

    @Test
    void what_is_not_stated_is_excluded_beside_a_value() {
        assertThat(words(without(Facet.EVIDENCE, "no", "photo")))
                .isEqualTo("Only with evidence, not photo");
    }

    private static SightingFilter without(Facet facet, String... values) {
        return new SightingFilter(List.of(new Criterion.NoneOf(facet, Set.of(values))));
    }

    @Test
    void a_shape_of_a_file_is_called_by_its_name() {
        var area =
                new Around.OfShape(
                        new Outline(
                                Outline.Form.AREA,
                                List.of(Criterion.InArea.box(126, 41, 128, 42).ring())),
                        "zones.geojson");
        var filter = new SightingFilter(List.of(new Criterion.Within(area, 0, Certainty.POSSIBLE)));
        assertThat(words(filter)).isEqualTo("Only in “zones.geojson”");
    }

    @Test
    void values_of_facets_are_named() {
        var filter =
                SightingFilter.ALL
                        .withValues(Facet.STATUS, Set.of("verified"))
                        .withValues(Facet.LOCATED, Set.of("none"))
                        .withValues(Facet.EVIDENCE, Set.of("yes"));
        assertThat(words(filter)).isEqualTo("Only status verified, with evidence, without a place");
    }

    @Test
    void what_is_not_stated_is_named_once() {
        assertThat(words(SightingFilter.ALL.withValues(Facet.SOURCE, Set.of(""))))
                .isEqualTo("Only no source");
        assertThat(words(SightingFilter.ALL.withValues(Facet.PROVINCE, Set.of("", "Jilin"))))
                .isEqualTo("Only province Jilin or province not certain");
        assertThat(words(SightingFilter.ALL.withValues(Facet.RELIABILITY, Set.of(""))))
                .isEqualTo("Only source reliability not graded");
    }

    private static String words(SightingFilter filter) {
        var nothing = new ProjectContents(List.of(), List.of());
        return new FilterWords(new FacetNames(nothing, NamesOnMap.NONE)).of(filter);
    }
}
