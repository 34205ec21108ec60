package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.Sightings;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// A window of less than 1280 px, where the inspector lies over the map.
class NarrowWindowTest extends WindowSpecification {
    @Test
    void the_table_ends_where_the_inspector_begins() {
        var lot = Sightings.at(HYESAN, "Lot");
        add(lot);
        TestWindow.runOnFx(() -> window.stage().setWidth(1200));
        TestWindow.runOnFx(() -> session().selection().set(lot.uuid()));
        TestWindow.await("it ends there", () -> right(table()) <= left(inspector()) + 1);
        assertThat(right(table())).isGreaterThan(600);
    }

    @Test
    void layers_over_the_map_hide_none_of_the_table_nor_what_the_colours_of_a_density_mean() {
        add(Sightings.at(HYESAN, "Lot"));
        TestWindow.runOnFx(
                () -> {
                    window.stage().setWidth(1280);
                    window.bench().panes().show(Panes.Side.LAYERS, true);
                    window.bench().model().display(SightingDisplay.HEXAGONS);
                });
        var layers = window.bench().panes().pane(Panes.Side.LAYERS);
        var key = window.find("density-key", Node.class);
        TestWindow.await("it begins there", () -> left(table()) >= right(layers));
        TestWindow.await("the key is seen", () -> key.isVisible() && left(key) >= right(layers));
        assertThat(TestWindow.onFx(() -> right(key) <= right(window.bench().map()))).isTrue();
    }

    @Test
    void a_filter_is_told_in_the_middle_of_the_map_that_panes_leave() {
        add(Sightings.at(HYESAN, "Lot"));
        TestWindow.runOnFx(
                () -> {
                    window.stage().setWidth(1280);
                    window.bench().panes().show(Panes.Side.LAYERS, true);
                    session().filter().set(SightingFilter.ALL.withText("Lot"));
                });
        var layers = window.bench().panes().pane(Panes.Side.LAYERS);
        var badge = window.find("filter-badge", Node.class);
        TestWindow.await(
                "as far from both",
                () ->
                        badge.isVisible()
                                && Math.abs(
                                                left(badge)
                                                        - right(layers)
                                                        - (left(inspector()) - right(badge)))
                                        < 4);
    }

    @Test
    void without_the_inspector_the_table_has_the_whole_width() {
        var lot = Sightings.at(HYESAN, "Lot");
        add(lot);
        TestWindow.runOnFx(() -> window.stage().setWidth(1200));
        TestWindow.runOnFx(() -> session().selection().set(lot.uuid()));
        TestWindow.await("it ends there", () -> right(table()) <= left(inspector()) + 1);
        TestWindow.runOnFx(() -> window.bench().panes().show(Panes.Side.INSPECTOR, false));
        TestWindow.await("it is wide again", () -> right(table()) > 1150);
        assertThat(inspector().getParent().isVisible()).isFalse();
    }

    @Test
    void a_project_without_sightings_has_tabs_and_a_line_below_the_map() {
        var head = window.find("sightings-tab", Node.class);
        TestWindow.await("it is laid out", () -> bottom(head) > 0 && table().getHeight() > 0);
        assertThat(top(table())).as("below the tabs").isGreaterThanOrEqualTo(bottom(head) - 1);
        assertThat(table().getHeight()).isBetween(20.0, 40.0);
        var words = table().getPlaceholder();
        assertThat(bottom(words)).isLessThanOrEqualTo(bottom(table()) + 1);
    }

    @Test
    void a_project_without_sightings_offers_to_import_some() {
        var offered =
                robot.lookup(Button.class::isInstance).queryAllAs(Button.class).stream()
                        .filter(button -> button.getText().equals("Import sightings…"))
                        .findFirst()
                        .orElseThrow();
        TestWindow.await("it is within the table", () -> bottom(offered) <= bottom(table()) + 1);
        window.answer(Path.of("maps/sample/reported_activity.csv"));
        robot.clickOn(offered);
        TestWindow.await("the import is open", () -> window.window().overMap().page().isPresent());
    }

    @Test
    void the_timeline_is_a_line_until_something_has_a_date() {
        var timeline = window.bench().panes().pane(Panes.Side.TIMELINE);
        add(Sightings.at(HYESAN, "Lot"));
        TestWindow.await("it is listed", () -> table().getItems().size() == 1);
        assertThat(timeline.getPrefHeight()).isEqualTo(PaneHeights.LINE);
        TestWindow.runOnFx(() -> window.bench().panes().show(Panes.Side.TIMELINE, true));
        TestWindow.await("asked for, it opens", () -> timeline.getPrefHeight() > PaneHeights.LINE);
    }

    @Test
    void under_a_filter_two_rows_are_seen_above_the_open_timeline() {
        var when = Sightings.seen("2025-09-10", "2025-09-10");
        add(Sightings.titled("Lot").edit().when(when).done(Sightings.NOON));
        TestWindow.runOnFx(
                () -> {
                    window.stage().setWidth(1280);
                    window.stage().setHeight(780);
                    window.bench().panes().show(Panes.Side.TIMELINE, true);
                    window.bench().session().filter().set(SightingFilter.ALL.withText("Lot"));
                });
        var timeline = window.bench().panes().pane(Panes.Side.TIMELINE);
        TestWindow.await("it is open", () -> timeline.getHeight() > PaneHeights.LINE);
        TestWindow.await("two are seen", () -> table().getHeight() >= 26 + 2 * PaneHeights.ROW);
    }

    @Test
    void in_a_window_that_is_too_low_for_rows_the_tabs_are_whole() {
        add(Sightings.at(HYESAN, "Lot"));
        TestWindow.runOnFx(
                () -> {
                    window.stage().setWidth(960);
                    window.stage().setHeight(540);
                });
        var tab = window.find("sightings-tab", Node.class);
        var pane = window.bench().panes().pane(Panes.Side.TABLE);
        TestWindow.await("the table has no rows", () -> pane.getHeight() < 60);
        TestWindow.await("the tabs are seen", () -> bottom(tab) <= bottom(pane) + 1);
        assertThat(top(table())).isGreaterThanOrEqualTo(bottom(tab) - 1);
    }

    @Test
    void what_has_no_room_below_the_tabs_is_not_drawn_over_them() {
        TestWindow.runOnFx(
                () -> {
                    window.stage().setWidth(800);
                    window.stage().setHeight(480);
                });
        TestWindow.await("there is no room for a line", () -> table().getHeight() < 8);
        var list = table().getParent();
        assertThat(list.getClip().getBoundsInParent().getHeight()).isLessThan(8);
    }

    @Test
    void the_prompt_of_the_search_is_whole_in_a_small_window() {
        TestWindow.runOnFx(() -> window.stage().setWidth(1024));
        TestWindow.await(
                "it is small",
                () -> TestWindow.onFx(() -> window.window().scene().getWidth() < 1030));
        TestWindow.await("its prompt is whole", () -> TestWindow.onFx(this::isPromptWhole));
    }

    private boolean isPromptWhole() {
        window.window().scene().getRoot().layout();
        var field = window.find("search", TextField.class);
        var words = new Text(field.getPromptText());
        words.setFont(field.getFont());
        var insets = field.getInsets();
        return words.getLayoutBounds().getWidth()
                <= field.getWidth() - insets.getLeft() - insets.getRight();
    }

    @Test
    void the_number_of_those_without_a_place_does_not_cover_its_pin() {
        add(
                IntStream.range(0, 11)
                        .mapToObj(NarrowWindowTest::withoutPlace)
                        .toArray(Sighting[]::new));
        TestWindow.runOnFx(() -> window.stage().setWidth(1200));
        TestWindow.await(
                "the rail is there", () -> window.bench().getScene().lookup("#rail-pin") != null);
        var pin = (Button) window.bench().getScene().lookup("#rail-pin");
        var badge = (Label) pin.getParent().lookup(".rail-badge");
        TestWindow.await("it is counted", () -> badge.getText().equals("11") && badge.isVisible());
        TestWindow.await("it is laid out", () -> badge.getHeight() > 0);
        assertThat(top(badge)).isGreaterThanOrEqualTo(bottom(pin.getGraphic()) - 1);
    }

    private static Sighting withoutPlace(int number) {
        return Sightings.titled("Lot " + number)
                .edit()
                .place(new Place.Unlocated("Samsu county"))
                .done(Instant.EPOCH);
    }

    /// A screen of 1600 px where text is twice as large.
    @Test
    void nothing_is_beyond_the_right_edge_of_800_px() {
        TestWindow.runOnFx(() -> window.stage().setWidth(800));
        var search = window.find("search", Node.class);
        TestWindow.await("the search field fits", () -> right(search) <= 800);
        var map = window.bench().map();
        TestWindow.await("the map fits", () -> right(map) <= 800);
        TestWindow.runOnFx(() -> window.stage().setWidth(1300));
        var root = search.getScene().getRoot();
        var last = TestWindow.onFx(() -> root.lookupAll(".tool"));
        TestWindow.await("all tools are back", () -> last.stream().allMatch(Node::isVisible));
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private Node inspector() {
        return window.bench().panes().pane(Panes.Side.INSPECTOR);
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }
}
