package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.amnok.domain.Edit;
import org.amnok.domain.LatLon;
import org.amnok.domain.Place;
import org.amnok.domain.Sighting;
import org.amnok.domain.Sightings;
import org.amnok.domain.When;
import org.amnok.geo.Geodesy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The window as a person uses it, with real files, the real map and pointer and keys.
class WindowTest {
    private static final LatLon HYESAN = Sightings.HYESAN;

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private Path project;

    @BeforeEach
    void new_project() {
        project = folder.resolve("border.gpkg");
        window = new TestWindow(new FileAnswers(), new HashMemory(), 1000, 900);
        window.createProject(project);
        window.awaitQuietMap();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_sighting_plotted_by_key_and_click_is_found_after_reopening() {
        var place = placeAt(40, 60);
        plot(40, 60);
        robot.write("Cars in the schoolyard");
        robot.push(KeyCode.ENTER);
        awaitTitle("Cars in the schoolyard");
        TestWindow.runOnFx(window.window()::closeProject);
        window.openProject(project);

        var found = sightings().getFirst();
        assertThat(found.title()).isEqualTo("Cars in the schoolyard");
        assertThat(Geodesy.distanceMetres(point(found), place)).isLessThan(metresPerPixel());
    }

    @Test
    void what_was_typed_but_not_confirmed_is_kept_when_the_project_is_closed() {
        plot(0, 0);
        robot.write("Half a thought");
        TestWindow.runOnFx(window.window()::closeProject);
        window.openProject(project);

        assertThat(sightings().getFirst().title()).isEqualTo("Half a thought");
    }

    @Test
    void undo_takes_back_what_the_menu_names_and_redo_brings_it_again() {
        plot(0, 0);
        assertThat(window.bench().commands().undo.label().get()).isEqualTo("Undo add sighting");
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("it is gone", () -> sightings().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        TestWindow.await("it is back", () -> sightings().size() == 1);
    }

    @Test
    void delete_needs_no_question_and_can_be_undone() {
        plot(0, 0);
        focusMap();
        robot.push(KeyCode.DELETE);
        TestWindow.await("it is gone", () -> sightings().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("it is back", () -> sightings().size() == 1);
    }

    @Test
    void a_click_on_the_map_selects_in_the_table() {
        add(Sightings.at(HYESAN, "Lot"), Sightings.at(new LatLon(40.1, 124.4), "Bridge"));
        lookAt(HYESAN);
        robot.clickOn(screen(HYESAN));
        TestWindow.await(
                "the row is selected",
                () -> table().getSelectionModel().getSelectedItems().size() == 1);

        assertThat(selectedTitles()).containsExactly("Lot");
        assertThat(table().getSelectionModel().getSelectedItem().title()).isEqualTo("Lot");
    }

    @Test
    void a_row_chosen_in_the_table_is_selected_on_the_map() {
        add(Sightings.at(HYESAN, "Lot"), Sightings.at(new LatLon(40.1, 124.4), "Bridge"));
        TestWindow.runOnFx(() -> table().getSelectionModel().clearAndSelect(1));

        assertThat(selectedTitles()).containsExactly("Bridge");
        assertThat(window.bench().model().contents().get().selected()).hasSize(1);
    }

    @Test
    void the_filter_rules_map_table_and_counts_alike() {
        add(Sightings.at(HYESAN, "Lot"), Sightings.at(new LatLon(40.1, 124.4), "Bridge"));
        robot.clickOn(window.find("text-filter", TextField.class));
        robot.write("lot");
        TestWindow.await("one row is left", () -> table().getItems().size() == 1);

        assertThat(window.bench().model().contents().get().sightings()).hasSize(1);
        assertThat(window.find("shown-count", Label.class).getText())
                .startsWith("1 of 2 sightings shown");
    }

    @Test
    void dates_filter_by_plain_words() {
        add(
                dated(Sightings.at(HYESAN, "Early"), "2024-02-01", "2024-02-10"),
                dated(Sightings.at(HYESAN, "Late"), "2025-10-01", "2025-10-20"));
        robot.clickOn(window.find("date-filter", TextField.class));
        robot.write("autumn 2025");
        TestWindow.await("one row is left", () -> table().getItems().size() == 1);

        assertThat(table().getItems().getFirst().title()).isEqualTo("Late");
    }

    @Test
    void enter_goes_to_a_typed_coordinate() {
        search("41.40167, 128.17778");
        robot.push(KeyCode.ENTER);

        assertThat(centre().latDegrees()).isCloseTo(41.40167, within());
        assertThat(centre().lonDegrees()).isCloseTo(128.17778, within());
        assertThat(sightings()).isEmpty();
    }

    @Test
    void ctrl_enter_adds_at_a_typed_coordinate_in_mgrs() {
        search("52T DL 31278 83612");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        TestWindow.await("it is there", () -> sightings().size() == 1);

        var point = point(sightings().getFirst());
        assertThat(point.latDegrees()).isBetween(41.3, 41.5);
        assertThat(point.lonDegrees()).isBetween(128.1, 128.3);
    }

    @Test
    void places_are_found_by_their_korean_name() {
        search("혜산");
        robot.push(KeyCode.ENTER);

        assertThat(Geodesy.distanceMetres(centre(), HYESAN)).isLessThan(5_000);
    }

    @Test
    void dragging_a_sighting_moves_it_as_one_edit() {
        add(Sightings.at(HYESAN, "Lot"));
        lookAt(HYESAN);
        var from = screen(HYESAN);
        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.add(30, 20))
                .moveTo(from.add(60, 40))
                .release(MouseButton.PRIMARY);
        TestWindow.await("it has moved", () -> !point(sightings().getFirst()).equals(HYESAN));

        assertThat(window.bench().commands().undo.label().get()).isEqualTo("Undo move sighting");
        assertThat(Geodesy.distanceMetres(point(sightings().getFirst()), placeAt(60, 40)))
                .isLessThan(2 * metresPerPixel());
    }

    @Test
    void dragging_the_empty_map_moves_the_paper() {
        var before = centre();
        var middle = screenMiddle();
        robot.moveTo(middle)
                .press(MouseButton.PRIMARY)
                .moveTo(middle.add(50, 0))
                .moveTo(middle.add(100, 0))
                .release(MouseButton.PRIMARY);

        assertThat(centre().lonDegrees()).isLessThan(before.lonDegrees());
    }

    @Test
    void the_wheel_zooms_with_the_place_under_the_pointer_staying_there() {
        var pixel = screenMiddle().add(80, 50);
        var before = placeAt(80, 50);
        robot.moveTo(pixel).scroll(3, javafx.geometry.VerticalDirection.UP);

        assertThat(Geodesy.distanceMetres(placeAt(80, 50), before))
                .isLessThan(2 * metresPerPixel());
    }

    @Test
    void a_click_on_the_coordinate_shows_it_in_the_next_notation() {
        var button = window.find("coordinate", Button.class);
        assertThat(button.getText()).containsPattern("^[0-9.]+, [0-9.]+$");
        TestWindow.runOnFx(button::fire);
        assertThat(button.getText()).contains("°", "′", "″N");
        TestWindow.runOnFx(button::fire);
        assertThat(button.getText()).containsPattern("^5[12]T [0-9]{6} [0-9]{7}$");
        TestWindow.runOnFx(button::fire);
        assertThat(button.getText()).containsPattern("^5[12]T [A-Z]{2} [0-9]{5} [0-9]{5}$");
    }

    @Test
    void a_date_in_words_is_understood_while_it_is_typed_and_the_words_are_kept() {
        plot(0, 0);
        robot.clickOn(window.find("observed", TextField.class));
        robot.write("mid-November 2025");
        assertThat(window.find("understood", Label.class).getText())
                .startsWith("Understood: 11–20 Nov 2025");
        robot.push(KeyCode.ENTER);
        TestWindow.await(
                "the date is kept", () -> sightings().getFirst().when().observed() != null);

        assertThat(sightings().getFirst().when().asReported()).isEqualTo("mid-November 2025");
    }

    @Test
    void a_field_that_cannot_be_kept_says_why_and_blocks_nothing() {
        plot(0, 0);
        robot.clickOn(window.find("uncertainty", TextField.class));
        robot.write("about a mile");
        robot.push(KeyCode.ENTER);
        robot.clickOn(window.find("title", TextField.class));
        robot.write("Still works");
        robot.push(KeyCode.ENTER);

        awaitTitle("Still works");
        assertThat(window.find("uncertainty", TextField.class).getText()).isEqualTo("about a mile");
        assertThat(window.texts("field-error")).anyMatch(t -> t.contains("is not a distance"));
    }

    @Test
    void the_view_is_the_same_after_reopening() {
        lookAt(HYESAN);
        var scale = window.bench().model().viewport().get().scaleDenominator();
        TestWindow.runOnFx(window.window()::closeProject);
        window.openProject(project);
        window.awaitQuietMap();

        assertThat(Geodesy.distanceMetres(centre(), HYESAN)).isLessThan(1);
        assertThat(window.bench().model().viewport().get().scaleDenominator())
                .isCloseTo(scale, org.assertj.core.data.Percentage.withPercentage(0.1));
    }

    private void plot(double dx, double dy) {
        focusMap();
        robot.push(KeyCode.A);
        robot.clickOn(screenMiddle().add(dx, dy));
        TestWindow.await("it is there", () -> sightings().size() == 1);
        TestWindow.await(
                "the title has the focus", () -> window.find("title", TextField.class).isFocused());
    }

    private void focusMap() {
        TestWindow.runOnFx(() -> window.bench().map().canvas().requestFocus());
    }

    private void search(String words) {
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write(words);
    }

    private void add(Sighting... sightings) {
        for (var sighting : sightings) {
            window.bench().session();
            TestWindow.onFx(() -> window.bench().session().perform(new Edit.Add(sighting))).join();
        }
        TestWindow.await("they are there", () -> sightings().size() == sightings.length);
    }

    private void lookAt(LatLon place) {
        TestWindow.runOnFx(
                () -> {
                    var model = window.bench().model();
                    model.show(model.viewport().get().centredAt(place).atScale(30_000));
                });
        window.awaitQuietMap();
    }

    private void awaitTitle(String title) {
        TestWindow.await("the title is kept", () -> sightings().getFirst().title().equals(title));
    }

    private List<Sighting> sightings() {
        return List.copyOf(window.bench().session().state().get().contents().sightings());
    }

    private List<String> selectedTitles() {
        return TestWindow.onFx(
                () -> window.bench().session().selected().stream().map(Sighting::title).toList());
    }

    @SuppressWarnings("unchecked")
    private TableView<Sighting> table() {
        return (TableView<Sighting>) window.find("sightings-table", TableView.class);
    }

    private static Sighting dated(Sighting sighting, String from, String to) {
        When when = Sightings.seen(from, to);
        return sighting.edit().when(when).done(Sightings.NOON);
    }

    private static LatLon point(Sighting sighting) {
        return ((Place.Located) sighting.place()).point();
    }

    private LatLon centre() {
        return TestWindow.onFx(() -> window.bench().model().viewport().get().centre());
    }

    private double metresPerPixel() {
        return window.bench().model().viewport().get().groundMetresPerPixel();
    }

    /// The place at so many pixels right of and below the map's middle.
    private LatLon placeAt(double dx, double dy) {
        return TestWindow.onFx(
                () -> {
                    var v = window.bench().model().viewport().get();
                    return v.positionAt(v.widthPixels() / 2 + dx, v.heightPixels() / 2 + dy);
                });
    }

    private Point2D screenMiddle() {
        return TestWindow.onFx(
                () -> {
                    var canvas = window.bench().map().canvas();
                    return canvas.localToScreen(canvas.getWidth() / 2, canvas.getHeight() / 2);
                });
    }

    private Point2D screen(LatLon place) {
        return TestWindow.onFx(
                () -> {
                    var v = window.bench().model().viewport().get();
                    var c = v.projection().toMap(place);
                    return window.bench()
                            .map()
                            .canvas()
                            .localToScreen(v.screenX(c.x), v.screenY(c.y));
                });
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }
}
