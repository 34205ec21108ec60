package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.Geodesy;
import org.amnok.geo.MeasureText;
import org.junit.jupiter.api.Test;

/// Tools on the map: what a person draws, measures, asks and copies.
@OneWindow
class MapToolsTest extends WindowSpecification {
    private static final LatLon EAST = Geodesy.destination(HYESAN, 90, 1_500);
    private static final LatLon SOUTH = Geodesy.destination(HYESAN, 180, 800);

    @Test
    void two_clicks_measure_the_geodesic_between_them() {
        lookAt(HYESAN);
        focusMap();
        robot.push(KeyCode.M);
        var middle = screenMiddle();
        clickAt(middle.add(-60, 20));
        clickAt(middle.add(70, -30));
        assertThat(window.texts("hint")).contains("1").doesNotContain("2");
        robot.push(KeyCode.ENTER);

        var expected = Geodesy.distanceMetres(placeAt(-60, 20), placeAt(70, -30));
        var measured = window.bench().tools().measureTool().measurement();
        assertThat(measured.lengthMetres())
                .isCloseTo(expected, org.assertj.core.data.Offset.offset(2 * metresPerPixel()));
        assertThat(window.find("measured", Label.class).getText())
                .isEqualTo("Distance " + MeasureText.length(measured.lengthMetres()));
    }

    @Test
    void a_double_click_closes_an_area_and_backspace_opens_it_again() {
        lookAt(HYESAN);
        focusMap();
        robot.push(KeyCode.M);
        var middle = screenMiddle();
        clickAt(middle.add(-60, 60));
        clickAt(middle.add(60, 60));
        robot.moveTo(middle.add(0, -60)).doubleClickOn(MouseButton.PRIMARY);

        assertThat(window.find("measured", Label.class).getText()).startsWith("Area ");
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.BACK_SPACE);
        assertThat(window.bench().tools().measureTool().measurement().points()).hasSize(2);
    }

    @Test
    void esc_ends_measuring_and_leaves_nothing_on_the_map() {
        focusMap();
        robot.push(KeyCode.M);
        clickAt(screenMiddle());
        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup("#measured").tryQuery()).isEmpty();
        assertThat(TestWindow.onFx(() -> window.bench().map().selecting().getValue())).isTrue();
    }

    @Test
    void identifying_closes_a_tray() {
        openTray();
        TestWindow.runOnFx(() -> window.bench().tools().identify());
        assertThat(trays()).isEmpty();
    }

    @Test
    void measuring_closes_a_tray() {
        openTray();
        TestWindow.runOnFx(() -> window.bench().tools().measureFrom(EAST));
        assertThat(trays()).isEmpty();
    }

    @Test
    void a_tray_ends_measuring() {
        openTray();
        TestWindow.runOnFx(() -> window.bench().tools().measureFrom(EAST));
        TestWindow.runOnFx(window.bench().map()::openTray);
        assertThat(trays()).hasSize(1);
        assertThat(robot.lookup("#measured").tryQuery()).isEmpty();
    }

    private List<String> trays() {
        return window.texts("tray-title").stream().filter(t -> t.contains("share")).toList();
    }

    private void openTray() {
        var first = Sightings.at(HYESAN, "First");
        add(first, Sightings.at(HYESAN, "Second"));
        lookAt(HYESAN);
        TestWindow.runOnFx(() -> session().selection().set(first.uuid()));
        window.awaitQuietMap();
        TestWindow.runOnFx(window.bench().map()::openTray);
        assertThat(trays()).hasSize(1);
    }

    @Test
    void ctrl_c_copies_the_measured_legs_as_a_table() {
        lookAt(HYESAN);
        focusMap();
        robot.push(KeyCode.M);
        clickAt(screenMiddle().add(-60, 0));
        clickAt(screenMiddle().add(60, 0));
        robot.push(KeyCode.CONTROL, KeyCode.C);

        assertThat(clipboard()).startsWith("Distance ").contains("\n1\t");
    }

    @Test
    void a_box_selects_what_is_inside_and_the_table_follows() {
        threeSightings();
        drawBoxes();
        drag(screen(HYESAN).add(-40, -40), screen(EAST).add(30, 30));

        assertThat(selectedTitles()).containsExactlyInAnyOrder("Here", "East");
        assertThat(
                        TestWindow.onFx(
                                () ->
                                        sightings(table().getSelectionModel().getSelectedItems())
                                                .stream()
                                                .map(s -> s.title())
                                                .toList()))
                .containsExactlyInAnyOrder("Here", "East");
    }

    @Test
    void shift_adds_what_is_in_the_box_and_ctrl_takes_it_out() {
        threeSightings();
        dragHolding(KeyCode.SHIFT, HYESAN);
        dragHolding(KeyCode.SHIFT, SOUTH);
        assertThat(selectedTitles()).containsExactlyInAnyOrder("Here", "South");

        dragHolding(KeyCode.CONTROL, HYESAN);
        assertThat(selectedTitles()).containsExactly("South");
    }

    /// The line goes round "South" and "Here" but leaves out "East", which lies in their box.
    @Test
    void the_lasso_selects_exactly_what_is_inside() {
        threeSightings();
        focusMap();
        robot.push(KeyCode.R);
        var here = screen(HYESAN);
        var south = screen(SOUTH);
        stroke(
                List.of(
                        here.add(-25, -25),
                        here.add(25, -25),
                        here.add(25, 15),
                        south.add(20, 0),
                        south.add(90, 12),
                        south.add(90, 25),
                        south.add(-25, 25)));

        assertThat(selectedTitles()).containsExactlyInAnyOrder("Here", "South");
    }

    @Test
    void ctrl_a_selects_all_that_pass_the_filter() {
        threeSightings();
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.A);

        assertThat(selectedTitles()).hasSize(3);
        assertThat(window.find("shown-count", Label.class).getText()).endsWith("3 selected");
        assertThat(window.texts("pane-title")).contains("3 selected");
    }

    @Test
    void identify_lists_what_lies_under_the_pointer_and_enter_goes_to_the_record() {
        add(Sightings.at(HYESAN, "Lot"), Sightings.at(HYESAN, "Convoy"));
        lookAt(HYESAN);
        focusMap();
        robot.push(KeyCode.H);
        clickAt(screen(HYESAN));
        TestWindow.await("the list is there", () -> !window.texts("identify-row").isEmpty());

        var rows = window.texts("identify-row");
        assertThat(rows.subList(0, 2)).allMatch(r -> r.contains("Lot") || r.contains("Convoy"));
        assertThat(rows).anyMatch(r -> r.startsWith("Hyesan"));
        assertThat(rows.getLast()).startsWith("North Korea");

        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(selectedTitles()).hasSize(1);
        assertThat(rows.get(1)).startsWith(selectedTitles().getFirst());
    }

    @Test
    void identify_says_which_sightings_may_lie_there_and_enter_selects_them() {
        add(within(3_000, "Wide"), within(12_000, "Wider"), within(1_000, "Near"));
        lookAt(EAST);
        focusMap();
        robot.push(KeyCode.H);
        clickAt(screen(EAST));
        TestWindow.await("the list is there", () -> !window.texts("identify-row").isEmpty());

        assertThat(window.texts("identify-row")).contains("2 sightings may lie here");
        robot.clickOn("2 sightings may lie here");
        assertThat(selectedTitles()).containsExactlyInAnyOrder("Wide", "Wider");
    }

    private static Sighting within(double metres, String title) {
        var place = new Place.Located(HYESAN, metres, LocationMethod.MAP_CLICK, "");
        return Sightings.at(HYESAN, title).edit().place(place).done(Sightings.NOON);
    }

    @Test
    void a_feature_of_a_layer_is_listed_with_its_values_in_as_many_lines_as_they_need()
            throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("post.geojson"),
                        "{\"type\":\"Feature\",\"properties\":{\"name\":\"Post\",\"kind\":\"tower\"},"
                                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":["
                                + HYESAN.lonDegrees()
                                + ","
                                + HYESAN.latDegrees()
                                + "]}}");
        TestWindow.runOnFx(() -> window.bench().bases().add(List.of(file)));
        TestWindow.await("it is there", () -> session().state().get().bases().size() == 1);
        lookAt(HYESAN);
        focusMap();
        robot.push(KeyCode.H);
        clickAt(screen(HYESAN));
        TestWindow.await("the list is there", () -> !window.texts("identify-row").isEmpty());
        var row =
                TestWindow.onFx(
                        () ->
                                window
                                        .window()
                                        .scene()
                                        .getRoot()
                                        .lookupAll(".identify-row")
                                        .stream()
                                        .map(Button.class::cast)
                                        .filter(each -> each.getText().startsWith("Post"))
                                        .findFirst()
                                        .orElseThrow());
        assertThat(row.getHeight()).isBetween(40.0, 90.0);
    }

    @Test
    void the_place_under_the_pointer_is_copied_as_the_status_bar_writes_it() {
        lookAt(HYESAN);
        focusMap();
        robot.moveTo(screen(HYESAN));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        assertThat(clipboard()).isEqualTo(TestWindow.onFx(window.bench().model()::pointerText));
    }

    @Test
    void a_right_click_offers_to_measure_from_there() {
        lookAt(HYESAN);
        robot.moveTo(screen(HYESAN)).clickOn(MouseButton.SECONDARY);
        robot.clickOn("Measure from here");

        var points = window.bench().tools().measureTool().measurement().points();
        assertThat(Geodesy.distanceMetres(points.getFirst(), HYESAN))
                .isLessThan(2 * metresPerPixel());
    }

    @Test
    void a_right_click_copies_the_place() {
        lookAt(HYESAN);
        robot.moveTo(screen(HYESAN)).clickOn(MouseButton.SECONDARY);
        robot.clickOn("#copy-coordinates");

        assertThat(clipboard()).startsWith("41.40").contains(", 128.1");
    }

    @Test
    void tab_visits_the_sightings_in_view_and_enter_opens_one() {
        threeSightings();
        focusMap();
        robot.push(KeyCode.TAB);
        assertThat(accessibleText()).endsWith("1 of 3");
        robot.push(KeyCode.TAB);
        assertThat(accessibleText()).endsWith("2 of 3");
        robot.push(KeyCode.ENTER);

        assertThat(accessibleText()).startsWith(selectedTitles().getFirst());
    }

    @Test
    void single_letters_can_be_turned_off() {
        focusMap();
        var letterKeys = window.bench().toolCommands().letterKeys;
        TestWindow.runOnFx(letterKeys::run);
        try {
            robot.push(KeyCode.M);
            assertThat(TestWindow.onFx(() -> window.bench().map().selecting().getValue())).isTrue();
        } finally {
            TestWindow.runOnFx(letterKeys::run);
        }
    }

    private String accessibleText() {
        return TestWindow.onFx(() -> window.bench().map().canvas().getAccessibleText());
    }

    private void threeSightings() {
        add(Sightings.at(HYESAN, "Here"), Sightings.at(EAST, "East"), Sightings.at(SOUTH, "South"));
        lookAt(HYESAN);
        TestWindow.await(
                "all are drawn", () -> window.bench().map().canvas().sightings().all().size() == 3);
        window.awaitQuietMap();
    }

    private Point2D around(LatLon place, double pixels) {
        return screen(place).add(pixels, pixels);
    }

    private void clickAt(Point2D place) {
        // from elsewhere, or two clicks are a double click
        robot.moveTo(place.add(60, 60)).moveTo(place).clickOn(MouseButton.PRIMARY);
    }

    private void drawBoxes() {
        TestWindow.runOnFx(() -> window.bench().map().dragPans().set(false));
    }

    private void drag(Point2D from, Point2D to) {
        stroke(List.of(from, from.midpoint(to), to));
    }

    private void stroke(List<Point2D> way) {
        robot.moveTo(way.getFirst()).press(MouseButton.PRIMARY);
        way.forEach(robot::moveTo);
        robot.release(MouseButton.PRIMARY);
    }

    /// The headless robot's mouse knows nothing of held keys: these events are made by hand.
    private void dragHolding(KeyCode key, LatLon middle) {
        fire(MouseEvent.MOUSE_PRESSED, around(middle, -25), key);
        fire(MouseEvent.MOUSE_DRAGGED, around(middle, 0), key);
        fire(MouseEvent.MOUSE_DRAGGED, around(middle, 25), key);
        fire(MouseEvent.MOUSE_RELEASED, around(middle, 25), key);
    }

    private void fire(EventType<MouseEvent> type, Point2D at, KeyCode key) {
        var canvas = window.bench().map().canvas();
        TestWindow.runOnFx(
                () -> {
                    var local = canvas.screenToLocal(at);
                    canvas.fireEvent(
                            new MouseEvent(
                                    canvas,
                                    canvas,
                                    type,
                                    local.getX(),
                                    local.getY(),
                                    at.getX(),
                                    at.getY(),
                                    MouseButton.PRIMARY,
                                    1,
                                    key == KeyCode.SHIFT,
                                    key == KeyCode.CONTROL,
                                    false,
                                    false,
                                    true,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    new PickResult(canvas, local.getX(), local.getY())));
                });
    }

    private static String clipboard() {
        return TestWindow.onFx(() -> Clipboard.getSystemClipboard().getString());
    }
}
