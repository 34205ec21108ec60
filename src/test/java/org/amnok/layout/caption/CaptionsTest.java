package org.amnok.layout.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.amnok.map.Maps;
import org.amnok.release.TestRelease;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaptionsTest {
    private static final Captions CAPTIONS = new Captions(Maps.BASE);

    @Test
    void an_exact_place_is_told_by_its_town() {
        assertThat(english(exact("cars"))).contains("around Hyesan");
    }

    @Test
    void a_generalised_place_is_never_told_by_a_town() {
        for (var level : List.of(PrivacyLevel.STREET, PrivacyLevel.DISTRICT, PrivacyLevel.COUNTY)) {
            assertThat(english(exact("cars").edit().privacy(level).done(Sightings.NOON)))
                    .doesNotContain("Hyesan")
                    .contains("on the border between China and North Korea");
        }
    }

    @Test
    void places_in_one_cell_have_the_same_caption() {
        var here = Sightings.at(new LatLon(41.4012, 128.1711), "cars");
        var there = Sightings.at(new LatLon(41.4088, 128.1789), "cars");
        assertThat(english(here)).isEqualTo(english(there));
    }

    @Test
    void days_of_level_3_are_told_as_months() {
        var dated = exact("cars").edit().when(Sightings.seen("2025-09-11", "2025-09-14"));
        assertThat(english(dated.privacy(PrivacyLevel.COUNTY).done(Sightings.NOON)))
                .contains("in September 2025")
                .doesNotContain("11");
    }

    @Test
    void days_of_one_month_are_told_as_days_with_both_ends() {
        var dated = exact("cars").edit().when(Sightings.seen("2025-09-10", "2025-09-20"));
        assertThat(english(dated.done(Sightings.NOON)))
                .contains("between 10 and 20 September 2025");
        assertThat(korean(dated.done(Sightings.NOON))).contains("2025년 9월 10일부터 20일까지");
    }

    /// “3 sightings on 3 November 2025” was said of one of that day and two that nobody dated.
    @Test
    void what_is_not_dated_has_no_day_in_the_caption() {
        var three = new Sighting[] {dated("a", "2025-11-03", "2025-11-03"), exact("b"), exact("c")};
        assertThat(english(three))
                .contains("shows 3 sightings around Hyesan (one on 3 November 2025, 2 undated): ");
        assertThat(korean(three)).contains("(2025년 11월 3일 1건, 날짜를 알 수 없는 2건; 유형: ");
    }

    @Test
    void vague_dates_of_several_months_are_told_as_months() {
        assertThat(
                        english(
                                dated("a", "2024-06-11", "2024-06-11"),
                                dated("b", "2025-12-01", "2025-12-20")))
                .contains("between June 2024 and December 2025");
    }

    @Test
    void exact_dates_of_several_months_are_told_as_days() {
        assertThat(
                        english(
                                dated("a", "2024-06-11", "2024-06-11"),
                                dated("b", "2025-12-09", "2025-12-09")))
                .contains("between 11 June 2024 and 9 December 2025");
    }

    @Test
    void one_is_told_in_the_singular() {
        assertThat(english(exact("cars"))).contains("shows one undated sighting around");
    }

    @Test
    void numbers_of_vehicles_are_told_and_never_added_up() {
        assertThat(english(counting("a", 30, 39), counting("b", 100, 500)))
                .contains("2 of them give numbers of cars (30–500 each).")
                .contains("not added up");
    }

    @Test
    void an_open_number_stays_open() {
        assertThat(english(counting("a", 100, null)))
                .contains("One of them gives a number of cars: 100 or more.");
        assertThat(korean(counting("a", 100, null))).contains("승용차 수를 전한다: 100대 이상.");
    }

    @Test
    void what_was_counted_is_named() {
        assertThat(
                        english(
                                counting("t", CountClass.TRUCK_HEAVY, 20),
                                counting("e", CountClass.EXCAVATOR, 3)))
                .contains("One of them gives a number of trucks: 20.")
                .contains("One of them gives a number of excavators: 3.")
                .doesNotContain("vehicles (", "numbers of vehicles");
    }

    @Test
    void what_nobody_named_is_never_called_vehicles() {
        var unknown = counting("u", CountClass.UNKNOWN, 1);
        assertThat(english(unknown)).contains("gives a number without saying of what: 1.");
        assertThat(korean(unknown)).doesNotContain("차량 수", "1대");
    }

    @Test
    void many_kinds_of_vehicles_are_told_as_vehicles() {
        assertThat(
                        english(
                                counting("a", CountClass.CAR, 1),
                                counting("b", CountClass.BUS, 2),
                                counting("c", CountClass.TRUCK, 3),
                                counting("d", CountClass.VAN, 4)))
                .contains("4 of them give numbers of vehicles (1–4 each).");
    }

    @Test
    void statuses_are_told_apart() {
        assertThat(
                        english(
                                status("a", SightingStatus.VERIFIED),
                                status("b", SightingStatus.DISPUTED),
                                status("c", SightingStatus.DRAFT)))
                .contains("1 verified, 1 disputed and 1 not verified");
    }

    @Test
    void what_is_generalised_or_withheld_is_said() {
        var withheld = exact("w").edit().privacy(PrivacyLevel.WITHHELD).done(Sightings.NOON);
        assertThat(english(Sightings.titled("g"), withheld))
                .contains("1 generalised to grid cells for safety (within 1 km)")
                .contains("1 withheld for safety");
    }

    @Test
    void a_town_without_a_place_in_it_is_said() {
        assertThat(english(townOnly("a"), townOnly("b"))).contains("for 2 only the town is named");
    }

    @Test
    void what_no_outlet_and_no_address_tells_of_is_not_published() {
        assertThat(english(reportedBy("Daily NK"), exact("told")))
                .contains("shows 2 undated sightings around")
                .contains("Basis: Daily NK (1) and 1 not published;");
    }

    @Test
    void titles_notes_and_sources_are_not_told() {
        var noted =
                exact("cars behind the school")
                        .edit()
                        .notes(new org.amnok.domain.record.Notes("seen by Min", "her notebook"))
                        .done(Sightings.NOON);
        assertThat(english(noted)).doesNotContain("school", "Min", "notebook");
    }

    @Test
    void what_a_person_changed_is_kept_only_while_the_program_would_write_the_same() {
        var edited = new EditedCaption(new Caption("mine", ""), new Caption("yours", ""));
        assertThat(edited.over(new Caption("yours", "")).text()).isEqualTo("mine");
        assertThat(edited.over(new Caption("of other terms", "")).text())
                .isEqualTo("of other terms");
    }

    @Test
    void an_empty_map_says_so() {
        assertThat(
                        CAPTIONS.caption(
                                TestRelease.released(List.of()),
                                s -> true,
                                0,
                                SightingDisplay.SYMBOLS,
                                Captions.Beside.NOTHING,
                                Language.EN))
                .isEqualTo(
                        new Caption(
                                "No released sightings are placed within the map. The border is a"
                                        + " map-maker’s line, not a legal statement.",
                                "Map of the border between China and North Korea. No released"
                                        + " sightings are placed within the map."));
    }

    /// The circles of four others reached into a map of one; caption and alternative text told of
    /// one.
    @Test
    void what_may_lie_in_the_map_beside_what_it_shows_is_told() {
        var told = beside(exact("cars"), 4, Captions.Beside.NOTHING);
        assertThat(told.text()).contains("4 more, placed outside the map, may lie within it.");
        assertThat(told.alternative())
                .contains("4 more, placed outside the map, may lie within it. Circles show");
    }

    @Test
    void several_maps_are_told_each() {
        var maps = List.of("Sep 2025 (11 sightings)", "Oct 2025 (2 sightings)");
        var told = beside(exact("cars"), 0, new Captions.Beside(List.of(), maps, ""));
        var sentence = "2 maps: Sep 2025 (11 sightings), Oct 2025 (2 sightings).";
        assertThat(told.text()).contains(sentence);
        assertThat(told.alternative()).contains(sentence);
    }

    /// A place that its cell tells is drawn as a cell alone.
    @Test
    void cells_are_not_told_as_circles() {
        var coarse = exact("cars").edit().privacy(PrivacyLevel.COUNTY).done(Sightings.NOON);
        assertThat(beside(coarse, 0, Captions.Beside.NOTHING).alternative())
                .contains("One position is generalised.")
                .doesNotContain("Circles");
    }

    private static Caption beside(Sighting shown, int near, Captions.Beside beside) {
        return CAPTIONS.caption(
                TestRelease.released(List.of(shown)),
                s -> true,
                near,
                SightingDisplay.SYMBOLS,
                beside,
                Language.EN);
    }

    @Test
    void a_japanese_caption_names_the_town_in_japanese() {
        assertThat(caption(Language.JA, exact("cars"))).contains("恵山周辺").doesNotContain("혜산");
    }

    @Test
    void no_alternative_text_is_longer_than_250_characters() {
        for (var language : Language.values()) {
            for (var display : SightingDisplay.values()) {
                var all = java.util.stream.Stream.of(SightingKind.values());
                var each =
                        all.map(k -> exact(k.code()).edit().kind(k).done(Sightings.NOON)).toList();
                var caption =
                        CAPTIONS.caption(
                                TestRelease.released(each),
                                s -> true,
                                0,
                                display,
                                Captions.Beside.NOTHING,
                                language);
                assertThat(caption.alternative().length()).isBetween(20, 250);
            }
        }
    }

    private static Sighting exact(String title) {
        return Sightings.titled(title).edit().privacy(PrivacyLevel.EXACT).done(Sightings.NOON);
    }

    private static Sighting reportedBy(String outlet) {
        var report = new Report(outlet, "", "", "", Confidence.NOT_STATED);
        return exact(outlet).edit().report(report).done(Sightings.NOON);
    }

    private static Sighting dated(String title, String from, String to) {
        return exact(title).edit().when(Sightings.seen(from, to)).done(Sightings.NOON);
    }

    private static Sighting status(String title, SightingStatus status) {
        return exact(title).edit().status(status).done(Sightings.NOON);
    }

    private static Sighting counting(String title, int least, @Nullable Integer most) {
        var count = new Count(CountClass.CAR, least, null, most, Count.Method.ESTIMATE);
        return exact(title).edit().counts(new Counts(List.of(count), "")).done(Sightings.NOON);
    }

    private static Sighting counting(String title, CountClass counted, int number) {
        var count = new Count(counted, number, number, number, Count.Method.EXACT);
        return exact(title).edit().counts(new Counts(List.of(count), "")).done(Sightings.NOON);
    }

    private static Sighting townOnly(String title) {
        var place =
                new org.amnok.domain.record.Place.Located(
                        Sightings.HYESAN,
                        3000.0,
                        org.amnok.domain.codelist.LocationMethod.REPORTED,
                        "");
        return exact(title).edit().place(place).done(Sightings.NOON);
    }

    private static String english(Sighting... sightings) {
        return caption(Language.EN, sightings);
    }

    private static String korean(Sighting... sightings) {
        return caption(Language.KO, sightings);
    }

    private static String caption(Language language, Sighting... sightings) {
        return CAPTIONS.caption(
                        TestRelease.released(List.of(sightings)),
                        s -> true,
                        0,
                        SightingDisplay.SYMBOLS,
                        Captions.Beside.NOTHING,
                        language)
                .text();
    }
}
