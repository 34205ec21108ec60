package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.codelist.Grading.Credibility;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.map.ClickReach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// A robot enters a news brief of eight sightings, as a practised person would, and counts: a key
/// with what is held down is one press, each letter is one.
@OneWindow
class BriefEntryTest extends WindowSpecification {
    private static final int MOST_PRESSES = 45;
    private static final int MOST_CLICKS = 2;

    private int presses;
    private int clicks;

    @Test
    void a_bare_sighting_is_a_a_click_a_title_and_enter() {
        press(KeyCode.A);
        click(screenMiddle());
        awaitNew(1);
        type("Lorries");
        press(KeyCode.ENTER);
        awaitTitle("Lorries");
        assertThat(presses).isEqualTo(1 + "Lorries".length() + 1);
        assertThat(clicks).isEqualTo(1);
    }

    @Test
    void eight_sightings_of_a_brief_take_no_more_than_45_presses_and_2_clicks_each() {
        var costs = new ArrayList<Integer>();
        costs.add(found("hyesan", "pa", "mid-Sep 2025", "100-500 cars", "B3", 1));
        costs.add(found("hyesan", "sc", "mid-Sep 2025", "", "B2", 2));
        costs.add(found("hyesan", "pa", "mid-Sep 2025", "", "B2", 3));
        costs.add(clicked("Hyesan sandbar", "fo", "Aug 2023", "20", "B2", 4));
        costs.add(found("hyesan customs", "cu", "early Jan 2025", "", "C3", 5));
        costs.add(found("wiyon", "gu", "Sep 2025", "", "B2", 6));
        costs.add(found("wihwa", "cons", "21 Dec 2024", "170여 동", "B2", 7));
        costs.add(unlocated("fo", "9 Dec 2025", "Kimhyongjik to Pochon", "32", "B2", 8));
        assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS * costs.size());
        assertThat(costs).allMatch(cost -> cost <= MOST_PRESSES, "at most 45: " + costs);
        assertThat(costs)
                .as("the table in benchmarks.md")
                .containsExactly(44, 32, 32, 37, 42, 27, 38, 45);
        assertThat(clicks).isOne();
        assertThat(kinds())
                .containsExactly(
                        SightingKind.VEHICLES_PARKED,
                        SightingKind.VEHICLES_SCHOOLYARD,
                        SightingKind.VEHICLES_PARKED,
                        SightingKind.CROSSING_FORD,
                        SightingKind.CUSTOMS_TRAFFIC,
                        SightingKind.GUARD_POST,
                        SightingKind.CONSTRUCTION,
                        SightingKind.CROSSING_FORD);
        assertThat(sightings()).allMatch(s -> s.when().observed() != null, "dated");
        assertThat(sightings()).allMatch(s -> s.grading().credibility() != null, "graded");
        var customs = sightings().get(4);
        assertThat(customs.place()).isEqualTo(new Place.Unlocated("Hyesan customs"));
        assertThat(customs.siteUuid()).isNotNull();
        assertThat(sightings().subList(0, 7))
                .filteredOn(s -> s != customs)
                .allMatch(
                        s ->
                                s.place() instanceof Place.Located at
                                        && at.uncertaintyMetres() != null,
                        "placed, with a radius");
        assertThat(sightings().getLast().place()).isInstanceOf(Place.Stretch.class);
    }

    @Test
    void one_like_the_last_has_its_kind_outlet_and_privacy() {
        found("hyesan", "pa", "mid-Sep 2025", "", "B3", 1);
        robot.clickOn(window.reveal("outlet", TextField.class));
        robot.write("ASIAPRESS");
        robot.push(KeyCode.ENTER);
        TestWindow.await(
                "it is kept", () -> sightings().getFirst().report().outlet().equals("ASIAPRESS"));
        focusMap();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        click(screenMiddle().add(60, 40));
        awaitNew(2);
        var second = sightings().getLast();
        assertThat(second.kind()).isEqualTo(SightingKind.VEHICLES_PARKED);
        assertThat(second.report().outlet()).isEqualTo("ASIAPRESS");
        assertThat(second.grading().reliability()).isNull();
        assertThat(second.title()).isEmpty();
    }

    @Test
    void where_it_was_found_by_name_the_map_goes_and_name_and_radius_are_kept() {
        find("hyesan");
        awaitNew(1);
        var place = (Place.Located) sightings().getFirst().place();
        assertThat(place.asReported()).isEqualToIgnoringCase("hyesan");
        assertThat(place.uncertaintyMetres()).isPositive();
        assertThat(org.amnok.geo.Geodesy.distanceMetres(place.point(), centre())).isLessThan(5_000);
    }

    @Test
    void where_it_was_found_by_a_korean_name_that_name_is_kept() {
        lookFor("장백");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        awaitNew(1);
        assertThat(newest().title()).isEqualTo("장백");
        assertThat(((Place.Located) newest().place()).asReported()).isEqualTo("장백");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 km NE of Hyesan", "C52H+FH Hyesan", "Hyesan (41.4012, 128.1789)"})
    void a_place_in_words_is_found_as_the_place_field_reads_it(String words) {
        lookFor(words);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        awaitNew(1);
        var place = (Place.Located) newest().place();
        assertThat(place.asReported()).isEqualTo(words);
        assertThat(org.amnok.geo.Geodesy.distanceMetres(place.point(), centre())).isLessThan(5_000);
    }

    @Test
    void a_place_that_is_known_to_be_in_a_county_is_shown_with_all_of_its_circle() {
        lookFor("Atlantis-ri, Pochon County");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        awaitNew(1);
        var place = (Place.Located) newest().place();
        assertThat(place.uncertaintyMetres()).isEqualTo(15_000);
        var view = TestWindow.onFx(() -> window.bench().model().viewport().get());
        assertThat(view.heightPixels() * view.groundMetresPerPixel()).isGreaterThan(30_000);
    }

    @Test
    void what_a_link_lacks_is_said_where_nothing_is_found() {
        lookFor("https://maps.app.goo.gl/AbCd12");
        TestWindow.await("it is said", () -> isSaid("Open it in a browser"));
    }

    private static boolean isSaid(String words) {
        return TestWindow.onFx(
                () ->
                        AccessibleNames.shown()
                                .filter(Labeled.class::isInstance)
                                .anyMatch(each -> ((Labeled) each).getText().contains(words)));
    }

    private void lookFor(String words) {
        TestWindow.runOnFx(
                () -> {
                    var search = window.find("search", TextField.class);
                    search.requestFocus();
                    search.setText(words);
                });
    }

    @Test
    void a_click_proposes_a_radius_by_its_zoom_and_says_so() {
        press(KeyCode.A);
        click(screenMiddle());
        awaitNew(1);
        var place = (Place.Located) sightings().getFirst().place();
        assertThat(place.uncertaintyMetres()).isEqualTo(ClickReach.metres(window.bench().model()));
        assertThat(window.texts("status-message"))
                .anyMatch(words -> words.contains("suggested by the zoom"));
    }

    @Test
    void tab_goes_on_alike_however_fast_one_types() {
        find("hyesan");
        awaitNew(1);
        enter("observed", "mid-Sep 2025", false);
        assertThat(focused()).isEqualTo("as-reported");
        enter("observed", "late Sep 2025", true);
        assertThat(focused()).isEqualTo("as-reported");
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
        awaitNew(2);
        enter("place", "41.4, 128.18", false);
        assertThat(focused()).isEqualTo("uncertainty");
    }

    @Test
    void a_date_whose_words_are_gone_is_cleared_by_the_keyboard() {
        find("hyesan");
        awaitNew(1);
        enter("observed", "mid-Sep 2025", false);
        TestWindow.await("it is dated", () -> newest().when().observed() != null);
        enter("observed", "", false);
        assertThat(focused()).isEqualTo("clear-observed");
        press(KeyCode.SPACE);
        TestWindow.await("it has no date", () -> newest().when().observed() == null);
    }

    /// Types into a field and presses Tab, at once or when it is kept.
    private void enter(String field, String text, boolean kept) {
        robot.interact(() -> window.find(field, TextField.class).requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        if (text.isEmpty()) {
            press(KeyCode.DELETE);
        } else {
            type(text);
        }
        if (kept) {
            TestWindow.await("it is kept", () -> newest().when().asReported().equals(text));
        }
        press(KeyCode.TAB);
    }

    private String focused() {
        return TestWindow.onFx(
                () -> String.valueOf(window.bench().getScene().getFocusOwner().getId()));
    }

    /// @return how many presses it took
    private int found(String name, String kind, String when, String count, String grade, int n) {
        var before = presses;
        find(name);
        awaitNew(n);
        press(KeyCode.TAB);
        rest(kind, when, count, grade);
        return presses - before;
    }

    private int clicked(
            String title, String kind, String when, String metres, String grade, int n) {
        focusMap();
        var before = presses;
        press(KeyCode.A);
        click(screenMiddle().add(40, 30));
        awaitNew(n);
        type(title);
        press(KeyCode.TAB);
        type(kind);
        press(KeyCode.TAB);
        type(when);
        tab(3);
        type(metres);
        tab(2);
        grade(grade);
        return presses - before;
    }

    private int unlocated(
            String kind, String when, String where, String count, String grade, int n) {
        var before = presses;
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
        awaitNew(n);
        press(KeyCode.TAB);
        type(kind);
        press(KeyCode.TAB);
        type(when);
        press(KeyCode.TAB);
        type(where);
        tab(2);
        type(count);
        press(KeyCode.TAB);
        grade(grade);
        return presses - before;
    }

    private void rest(String kind, String when, String count, String grade) {
        type(kind);
        press(KeyCode.TAB);
        type(when);
        tab(4);
        type(count);
        press(KeyCode.TAB);
        grade(grade);
    }

    private void grade(String letterAndDigit) {
        press(KeyCode.getKeyCode(letterAndDigit.substring(0, 1)));
        press(KeyCode.TAB);
        press(KeyCode.getKeyCode(letterAndDigit.substring(1)));
        var before = sightings().size();
        TestWindow.await(
                "it is kept",
                () ->
                        newest().grading().credibility()
                                        == Credibility.values()[
                                                Integer.parseInt(letterAndDigit.substring(1)) - 1]
                                && newest().grading().reliability()
                                        == Reliability.valueOf(letterAndDigit.substring(0, 1))
                                && sightings().size() == before);
    }

    private void find(String name) {
        press(KeyCode.CONTROL, KeyCode.F);
        type(name);
        press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void awaitNew(int count) {
        TestWindow.await("it is there", () -> sightings().size() == count);
        TestWindow.await(
                "its title waits",
                () ->
                        "title".equals(focused())
                                && window.bench()
                                        .session()
                                        .selection()
                                        .primary()
                                        .equals(java.util.Optional.of(newest().uuid())));
    }

    private Sighting newest() {
        return sightings().getLast();
    }

    private List<SightingKind> kinds() {
        return sightings().stream().map(Sighting::kind).toList();
    }

    private void tab(int times) {
        for (var i = 0; i < times; i++) {
            press(KeyCode.TAB);
        }
    }

    private void press(KeyCode... keys) {
        presses++;
        robot.push(keys);
    }

    /// Letter after letter, without waiting for a picture of each.
    private void type(String text) {
        presses += text.length();
        var scene = window.stage().getScene();
        var keyboard = robot.robotContext().getBaseRobot();
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> keyboard.typeKeyboard(scene, KeyCode.UNDEFINED, letter));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void click(Point2D at) {
        clicks++;
        robot.clickOn(at);
    }
}
