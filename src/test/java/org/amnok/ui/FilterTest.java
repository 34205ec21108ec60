package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.SavedFilter;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// The filter in the window: chips, values with counts, saved filters, a drawn area.
@OneWindow
class FilterTest extends WindowSpecification {
    private static final LatLon DANDONG = new LatLon(40.1, 124.4);

    @Test
    void a_value_ticked_in_the_pane_filters_and_stands_on_a_chip() {
        addTwo();
        openPane();
        assertThat(counts("kind")).containsExactly("Crossing by ford 1", "Other 1");
        tick("kind", "Crossing by ford");

        assertThat(titles()).containsExactly("Ford");
        assertThat(window.texts("chip-count")).containsExactly("1 of 2 shown");
        assertThat(chips()).containsExactly("Crossing by ford");
    }

    @Test
    void counts_say_what_would_be_shown_if_another_value_was_chosen() {
        addTwo();
        openPane();
        tick("kind", "Crossing by ford");
        TestWindow.await(
                "the others stay counted",
                () -> counts("kind").equals(List.of("Crossing by ford 1", "Other 1")));
    }

    @Test
    void a_facet_with_one_value_takes_one_line() {
        addTwo();
        openPane();
        TestWindow.await("it is one", () -> words("status").equals(List.of("Status", "draft")));
        assertThat(words("kind")).contains("1").doesNotContain("Other");
        TestWindow.runOnFx(
                () ->
                        session()
                                .filter()
                                .set(
                                        SightingFilter.ALL.withValues(
                                                Facet.STATUS, List.of("draft"))));
        TestWindow.await("it may be unticked", () -> counts("status").equals(List.of("draft 2")));
    }

    @Test
    void the_layers_count_what_the_filter_shows() {
        addTwo();
        TestWindow.await("both are counted", () -> layersCount().equals("2"));
        ask(SightingFilter.ALL.withText("ford"));
        TestWindow.await("one is counted", () -> layersCount().equals("1"));
    }

    @Test
    void a_chip_taken_away_shows_everything_again() {
        addTwo();
        ask(SightingFilter.ALL.withText("ford"));
        TestWindow.runOnFx(() -> ((Button) window.stage().getScene().lookup(".chip-close")).fire());

        assertThat(titles()).hasSize(2);
        assertThat(window.find("text-filter", TextField.class).getText()).isEmpty();
        assertThat(window.find("chips", Node.class).isVisible()).isFalse();
    }

    @Test
    void the_map_says_that_a_filter_is_on_also_when_the_table_is_folded() {
        addTwo();
        ask(SightingFilter.ALL.withText("ford"));
        TestWindow.runOnFx(() -> window.bench().panes().show(Panes.Side.TABLE, false));

        assertThat(window.find("filter-badge", Node.class).isVisible()).isTrue();
    }

    @Test
    void a_filter_without_result_names_itself_and_offers_to_be_cleared() {
        addTwo();
        ask(SightingFilter.ALL.withText("submarine"));

        assertThat(window.texts("empty"))
                .anyMatch(t -> t.equals("No sighting passes the filter: with “submarine”."));
    }

    @Test
    void only_what_lies_in_a_drawn_area_is_shown() {
        addTwo();
        lookAt(HYESAN);
        openPane();
        TestWindow.runOnFx(() -> window.find("draw-area", Button.class).fire());
        var middle = screenMiddle();
        robot.moveTo(middle.add(-60, -60))
                .press(javafx.scene.input.MouseButton.PRIMARY)
                .moveTo(middle.add(60, -60))
                .moveTo(middle.add(60, 60))
                .moveTo(middle.add(-60, 60))
                .release(javafx.scene.input.MouseButton.PRIMARY);
        TestWindow.await("the area is asked for", () -> titles().equals(List.of("Ford")));

        assertThat(chips()).containsExactly("in the drawn area");
    }

    @Test
    void a_saved_filter_is_asked_again_after_reopening_and_its_keeping_can_be_undone() {
        addTwo();
        ask(SightingFilter.ALL.withText("ford"));
        openPane();
        TestWindow.runOnFx(() -> window.find("filter-name", TextField.class).setText("Fords"));
        TestWindow.runOnFx(() -> window.find("save-filter", Button.class).fire());
        TestWindow.await("it is kept", () -> saved().size() == 1);
        TestWindow.runOnFx(window.window()::closeProject);
        window.openProject(project);
        openPane();
        TestWindow.runOnFx(() -> link("Fords").fire());

        TestWindow.await("it is asked", () -> titles().equals(List.of("Ford")));
    }

    /// A person looks for them where the pane opens, not a thousand pixels further down.
    @Test
    void saved_filters_are_in_sight_when_the_pane_opens() {
        addTwo();
        openPane();
        var save = window.find("save-filter", Button.class);
        var pane = window.find("facets", Node.class);
        TestWindow.await(
                "the button is laid out",
                () -> save.localToScene(save.getBoundsInLocal()).getHeight() > 0);
        assertThat(pane.localToScene(pane.getBoundsInLocal()).getMaxY())
                .isGreaterThanOrEqualTo(save.localToScene(save.getBoundsInLocal()).getMaxY());
    }

    @Test
    void dates_can_be_asked_for_certainly() {
        add(
                dated(Sightings.at(HYESAN, "Sure"), "2025-02-01", "2025-02-10"),
                dated(Sightings.at(HYESAN, "Maybe"), "2024-10-01", "2025-02-20"));
        openPane();
        TestWindow.runOnFx(() -> window.find("facet-dates", TextField.class).setText("2025"));
        assertThat(titles()).hasSize(2);
        TestWindow.runOnFx(() -> window.find("surely-dated", CheckBox.class).fire());

        assertThat(titles()).containsExactly("Sure");
        assertThat(chips()).containsExactly("certainly 2025");
    }

    @Test
    void a_stretch_of_river_is_typed() {
        openPane();
        TestWindow.runOnFx(() -> window.find("facet-river", TextField.class).setText("692 – 612"));
        var asked = filter().find(Criterion.AlongRiver.class).orElseThrow();

        assertThat(asked.fromKilometre()).isEqualTo(612);
        assertThat(asked.toKilometre()).isEqualTo(692);
    }

    @Test
    void near_a_place_of_a_filter_its_distance_is_typed() {
        addTwo();
        openPane();
        ask(
                new SightingFilter(
                        List.of(
                                new Criterion.Within(
                                        new Around.OfShape(Outline.of(HYESAN), ""),
                                        500,
                                        Certainty.POSSIBLE))));
        TestWindow.runOnFx(() -> window.find("near-distance", TextField.class).setText("1.5 km"));

        assertThat(chips()).containsExactly("within 1.5 km of the point chosen");
        assertThat(titles()).containsExactly("Ford");
    }

    @Test
    void what_is_asked_to_be_near_is_found_by_its_letters_in_any_language() {
        openPane();
        TestWindow.runOnFx(window.find("near-what", Node.class)::requestFocus);
        robot.write("friendship");
        robot.push(KeyCode.ENTER);
        assertThat(chips()).first().asString().contains("Friendship");
        robot.write("압록강");
        robot.push(KeyCode.ENTER);
        assertThat(chips()).first().asString().doesNotContain("Friendship");
    }

    @Test
    void certainly_near_is_only_what_is_near_with_all_its_circle() {
        addTwo();
        openPane();
        ask(
                new SightingFilter(
                        List.of(
                                new Criterion.Within(
                                        new Around.OfShape(Outline.of(HYESAN), ""),
                                        200,
                                        Certainty.POSSIBLE))));
        TestWindow.runOnFx(() -> window.find("surely-near", CheckBox.class).fire());
        TestWindow.await("it is answered", () -> titles().isEmpty());

        assertThat(chips()).containsExactly("certainly within 200 m of the point chosen");
    }

    @Test
    void a_day_typed_asks_where_nobody_looked_since() {
        addTwo();
        openPane();
        TestWindow.runOnFx(
                () -> window.find("looked-since", TextField.class).setText("March 2025"));

        assertThat(filter().find(Criterion.NotLookedSince.class).orElseThrow().day())
                .hasToString("2025-03-01");
    }

    @Test
    void what_was_cleared_is_as_at_first() {
        addTwo();
        openPane();
        var day = LocalDate.of(2025, 3, 1);
        ask(
                new SightingFilter(
                        List.of(
                                new Criterion.During(new DateSpan(day, day), Certainty.CERTAIN),
                                new Criterion.AtLeast(null, 3, Certainty.CERTAIN),
                                new Criterion.Within(
                                        new Around.OfShape(Outline.of(HYESAN), ""),
                                        0,
                                        Certainty.CERTAIN),
                                new Criterion.NotLookedSince(day, Certainty.CERTAIN))));
        assertThat(ticked()).hasSize(4);
        TestWindow.runOnFx(() -> window.find("clear-all", Button.class).fire());

        assertThat(ticked()).isEmpty();
        assertThat(window.find("near-distance", TextField.class).getText()).isEqualTo("500 m");
        assertThat(window.find("looked-since", TextField.class).getText()).isEmpty();
    }

    private List<CheckBox> ticked() {
        return TestWindow.onFx(
                () ->
                        window.find("facets", Parent.class).lookupAll(".check-box").stream()
                                .map(CheckBox.class::cast)
                                .filter(c -> c.getText().startsWith("Certainly"))
                                .filter(CheckBox::isSelected)
                                .toList());
    }

    @Test
    void a_value_is_never_asked_for_and_excluded_at_once() {
        addTwo();
        openPane();
        tick("kind", "Crossing by ford");
        assertThat(chips()).containsExactly("Crossing by ford");
        TestWindow.runOnFx(() -> exclude("kind", "Crossing by ford"));

        assertThat(chips()).containsExactly("not Crossing by ford");
        assertThat(filter().values(Facet.KIND)).isEmpty();
    }

    /// What the menu of a value does.
    private void exclude(String facet, String value) {
        window.find("facet-" + facet, Parent.class).lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(c -> c.getText().equals(value))
                .findFirst()
                .orElseThrow()
                .getContextMenu()
                .getItems()
                .getFirst()
                .fire();
    }

    @Test
    void the_keys_open_the_pane_and_bring_the_layers_back() {
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(window.find("facets", Node.class).isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(window.find("facets", Node.class).isVisible()).isFalse();
    }

    private void addTwo() {
        add(
                Sightings.at(HYESAN, "Ford")
                        .edit()
                        .kind(SightingKind.CROSSING_FORD)
                        .done(Sightings.NOON),
                Sightings.at(DANDONG, "Bridge"));
    }

    private void openPane() {
        TestWindow.runOnFx(window.bench().filterController().toggle()::run);
        TestWindow.await(
                "it has counted",
                () -> sightings().isEmpty() || !words("kind").getLast().isEmpty());
    }

    private void ask(SightingFilter filter) {
        TestWindow.runOnFx(() -> session().filter().set(filter));
        TestWindow.await("it is answered", () -> titles().size() < 2);
    }

    private SightingFilter filter() {
        return TestWindow.onFx(() -> session().filter().get());
    }

    private List<SavedFilter> saved() {
        return List.copyOf(contents().all(SavedFilter.class));
    }

    private void tick(String facet, String value) {
        TestWindow.runOnFx(
                () ->
                        window.find("facet-" + facet, Parent.class).lookupAll(".check-box").stream()
                                .map(CheckBox.class::cast)
                                .filter(c -> c.getText().equals(value))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    /// What a facet says.
    private List<String> words(String facet) {
        return TestWindow.onFx(
                () ->
                        window.find("facet-" + facet, Parent.class).lookupAll(".label").stream()
                                .map(label -> ((Label) label).getText())
                                .toList());
    }

    /// The number of the first row of the layers, that of all sightings.
    private String layersCount() {
        return window.texts("tree-number").getFirst();
    }

    /// "Crossing by ford 1" for each row.
    private List<String> counts(String facet) {
        return TestWindow.onFx(
                () ->
                        window.find("facet-" + facet, Parent.class).lookupAll(".facet-row").stream()
                                .map(
                                        row ->
                                                ((CheckBox) row.lookup(".check-box")).getText()
                                                        + " "
                                                        + ((Label) row.lookup(".tree-number"))
                                                                .getText())
                                .toList());
    }

    private Button link(String text) {
        return window.stage().getScene().getRoot().lookupAll(".link").stream()
                .map(Button.class::cast)
                .filter(b -> b.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> chips() {
        return TestWindow.onFx(
                () ->
                        window.find("chips", Parent.class).lookupAll(".chip").stream()
                                .map(
                                        c ->
                                                ((Label)
                                                                ((Parent) c)
                                                                        .getChildrenUnmodifiable()
                                                                        .getFirst())
                                                        .getText())
                                .toList());
    }

    private List<String> titles() {
        return ShownRecords.of(window).stream().map(Sighting::title).toList();
    }
}
