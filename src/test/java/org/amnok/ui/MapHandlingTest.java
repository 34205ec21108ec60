package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.amnok.domain.LatLon;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.Geodesy;
import org.amnok.ui.map.ClickReach;
import org.junit.jupiter.api.Test;

/// The map in the window: searched, dragged, zoomed, clicked.
@OneWindow
class MapHandlingTest extends WindowSpecification {
    @Test
    void enter_goes_to_a_typed_coordinate() {
        search("41.40167, 128.17778");
        robot.push(KeyCode.ENTER);
        TestWindow.await("it is gone to", () -> Geodesy.distanceMetres(centre(), HYESAN) < 10);

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
    void two_long_exports_do_not_stop_the_map() {
        window.awaitQuietMap();
        var exports = new CompletableFuture<Void>();
        try {
            window.parts().tasks().run(exports::join);
            window.parts().tasks().run(exports::join);
            TestWindow.runOnFx(() -> window.bench().mapCommands().zoomIn.run());
            window.awaitFrame();
            assertThat(exports).isNotDone();
        } finally {
            exports.complete(null);
        }
    }

    @Test
    void until_the_picture_after_a_large_jump_is_there_the_old_map_stays_as_it_lies() {
        window.awaitQuietMap();
        TestWindow.runOnFx(
                () -> {
                    var picture = (ImageView) window.bench().map().canvas().lookup(".image-view");
                    var whole = picture.getViewport();
                    var model = window.bench().model();
                    var view = model.viewport().get();

                    model.show(view.zoomedAt(300, 100, 1 / 62.0));
                    assertThat(picture.getViewport()).isEqualTo(whole);
                    model.show(view.draggedBy(5 * view.widthPixels(), 0));
                    assertThat(picture.getViewport()).isEqualTo(whole);

                    model.show(view.zoomedAt(300, 100, 0.5));
                    assertThat(picture.getViewport().getWidth())
                            .isCloseTo(whole.getWidth() / 2, offset(2.0));
                    assertThat(picture.isVisible()).isTrue();
                });
    }

    @Test
    void places_are_found_by_their_korean_name() {
        search("혜산");
        robot.push(KeyCode.ENTER);

        TestWindow.await("it is gone to", () -> Geodesy.distanceMetres(centre(), HYESAN) < 5_000);
    }

    @Test
    void dragging_a_selected_sighting_moves_it_as_one_edit() {
        addSelected();
        dragFromHyesan();
        TestWindow.await("it has moved", () -> !point(sightings().getFirst()).equals(HYESAN));

        assertThat(window.bench().commands().undo.label().get()).isEqualTo("Undo move sighting");
        assertThat(Geodesy.distanceMetres(point(sightings().getFirst()), placeAt(63, 43)))
                .isLessThan(2 * metresPerPixel());
    }

    @Test
    void a_sighting_is_no_more_exact_than_the_drag_that_moved_it() {
        var exact = new Place.Located(HYESAN, 3.0, LocationMethod.GPS, "");
        addSelected(Sightings.titled("Lot").edit().place(exact).done(Sightings.NOON));
        dragFromHyesan();
        TestWindow.await("it has moved", () -> !point(sightings().getFirst()).equals(HYESAN));
        assertThat(((Place.Located) sightings().getFirst().place()).uncertaintyMetres())
                .isEqualTo(ClickReach.metres(window.bench().model()));
    }

    @Test
    void what_is_said_of_wide_circles_lies_beside_the_overview() {
        lookAt(HYESAN);
        var wide = new Place.Located(HYESAN, 40_000.0, LocationMethod.REPORTED, "");
        add(Sightings.titled("Lot").edit().place(wide).done(Sightings.NOON));
        var map = window.bench().map();
        TestWindow.await("it is said", () -> map.lookup(".map-circles").isVisible());
        TestWindow.await("there is an overview", () -> map.lookup("#overview").isVisible());
        assertThat(
                        TestWindow.<Boolean>onFx(
                                () ->
                                        map.lookup(".map-circles")
                                                .getBoundsInParent()
                                                .intersects(
                                                        map.lookup("#overview")
                                                                .getBoundsInParent())))
                .isFalse();
    }

    @Test
    void dragging_a_sighting_that_is_not_selected_moves_the_map_and_nothing_on_it() {
        addSelected();
        TestWindow.runOnFx(() -> session().selection().clear());
        var before = centre();
        dragFromHyesan();
        TestWindow.await("the map was moved", () -> !centre().equals(before));
        assertThat(point(sightings().getFirst())).isEqualTo(HYESAN);
        assertThat(selectedTitles()).isEmpty();
    }

    @Test
    void who_wants_it_so_draws_a_box_by_dragging() {
        addSelected();
        TestWindow.runOnFx(() -> session().selection().clear());
        TestWindow.runOnFx(() -> window.bench().toolCommands().dragPans.run());
        dragFromHyesan();
        TestWindow.await("it is selected", () -> selectedTitles().equals(List.of("Lot")));
        assertThat(point(sightings().getFirst())).isEqualTo(HYESAN);
    }

    @Test
    void how_far_a_sighting_was_moved_is_said_and_can_be_taken_back_there() {
        addSelected();
        dragFromHyesan();
        TestWindow.await("it is said", () -> window.find("undo-done", Button.class).isVisible());
        assertThat(window.texts("status-message"))
                .singleElement()
                .satisfies(words -> assertThat(words).matches("Moved [0-9.,]+ k?m"));
        TestWindow.runOnFx(window.find("undo-done", Button.class)::fire);
        TestWindow.await("it is back", () -> point(sightings().getFirst()).equals(HYESAN));
    }

    @Test
    void what_something_else_was_done_after_is_no_longer_offered_to_be_taken_back() {
        addSelected();
        dragFromHyesan();
        TestWindow.await("it is said", () -> window.find("undo-done", Button.class).isVisible());
        var other = new Edit.Add(Sightings.at(new LatLon(41.5, 128), "Another"));
        perform(other);
        TestWindow.await("it is gone", () -> !window.find("undo-done", Button.class).isVisible());
        assertThat(window.texts("status-message")).containsExactly("");
    }

    @Test
    void who_comes_to_the_map_by_a_key_sees_that_keys_act_there() {
        var frame = window.bench().map().canvas().overlay().lookup(".map-focus");
        search("x");
        assertThat(frame.isVisible()).isFalse();
        focusMap();
        assertThat(frame.isVisible()).isTrue();
        assertThat(frame.getLayoutBounds().getWidth())
                .isEqualTo(window.bench().map().canvas().getWidth());
        robot.clickOn(window.bench().map().canvas());
        assertThat(frame.isVisible()).isFalse();
    }

    private void addSelected() {
        addSelected(Sightings.at(HYESAN, "Lot"));
    }

    private void addSelected(Sighting lot) {
        add(lot);
        lookAt(HYESAN);
        TestWindow.runOnFx(() -> session().selection().set(lot.uuid()));
        window.awaitQuietMap();
    }

    /// From above and left of its symbol, so that a box that is drawn holds it.
    private void dragFromHyesan() {
        var from = screen(HYESAN).add(-3, -3);
        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.add(30, 20))
                .moveTo(from.add(63, 43))
                .release(MouseButton.PRIMARY);
    }

    @Test
    void a_ring_at_one_point_opens_as_a_tray_that_arrows_walk_through_and_esc_closes() {
        add(
                Sightings.at(HYESAN, "First"),
                Sightings.at(HYESAN, "Second"),
                Sightings.at(HYESAN, "Third"));
        lookAt(HYESAN);
        robot.clickOn(screen(HYESAN));
        TestWindow.await("the tray is open", () -> !window.texts("tray-title").isEmpty());
        assertThat(window.texts("tray-title")).containsExactly("3 sightings share this point");
        assertThat(window.texts("tray-subtitle")).contains("Ordered by kind, not by place");

        robot.push(KeyCode.RIGHT);
        assertThat(selectedTitles()).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.texts("tray-title")).isEmpty();
    }

    @Test
    void where_every_sighting_is_drawn_a_click_on_several_at_one_place_opens_them_all() {
        add(Sightings.at(HYESAN, "First"), Sightings.at(HYESAN, "Second"));
        window.awaitListed();
        TestWindow.runOnFx(() -> window.bench().model().display(SightingDisplay.EVERY));
        lookAt(HYESAN);
        window.awaitQuietMap();
        robot.clickOn(screen(HYESAN));
        TestWindow.await("the tray is open", () -> !window.texts("tray-title").isEmpty());
        assertThat(window.texts("tray-title")).containsExactly("2 sightings share this point");
    }

    @Test
    void a_sighting_without_a_place_is_placed_by_a_click() {
        var nowhere =
                Sightings.titled("County only")
                        .edit()
                        .place(new Place.Unlocated("Samsu county"))
                        .done(Sightings.NOON);
        add(nowhere);
        assertThat(window.texts("card-title")).containsExactly("1 sighting has no place");
        TestWindow.runOnFx(() -> session().selection().set(nowhere.uuid()));
        TestWindow.await(
                "the button is there",
                () -> robot.lookup("Place on the map").tryQuery().isPresent());
        window.awaitQuietMap();
        robot.clickOn("Place on the map").clickOn(screenMiddle());
        TestWindow.await(
                "it is placed", () -> sightings().getFirst().place() instanceof Place.Located);

        assertThat(sightings().getFirst().place().asReported()).isEqualTo("Samsu county");
    }

    @Test
    void a_sighting_dragged_from_the_list_of_the_unlocated_is_placed_where_it_is_let_go() {
        var nowhere =
                Sightings.titled("County only")
                        .edit()
                        .place(new Place.Unlocated("Samsu county"))
                        .done(Sightings.NOON);
        add(nowhere);
        window.awaitQuietMap();
        var canvas = window.bench().map().canvas();
        assertThat(Drops.dropSighting(canvas, screenMiddle().add(30, 20), nowhere.uuid())).isTrue();
        TestWindow.await(
                "it is placed", () -> sightings().getFirst().place() instanceof Place.Located);

        var placed = (Place.Located) sightings().getFirst().place();
        assertThat(placed.uncertaintyMetres()).isNull();
        assertThat(placed.asReported()).isEqualTo("Samsu county");
        assertThat(placed.point().latDegrees()).isCloseTo(placeAt(30, 20).latDegrees(), within());
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await(
                "it is nowhere again",
                () -> sightings().getFirst().place() instanceof Place.Unlocated);
    }

    @Test
    void z_and_a_drag_zoom_to_the_box() {
        var middle = screenMiddle();
        var before = window.bench().model().viewport().get().scaleDenominator();
        focusMap();
        robot.press(KeyCode.Z)
                .moveTo(middle.add(-60, -40))
                .press(MouseButton.PRIMARY)
                .moveTo(middle)
                .moveTo(middle.add(60, 40))
                .release(MouseButton.PRIMARY)
                .release(KeyCode.Z);

        assertThat(window.bench().model().viewport().get().scaleDenominator())
                .isLessThan(before / 2);
    }

    @Test
    void dragging_with_the_pan_tool_moves_the_paper() {
        focusMap();
        robot.push(KeyCode.P);
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
        awaitStillness();
        var pixel = screenMiddle().add(80, 50);
        var before = placeAt(80, 50);
        robot.moveTo(pixel).scroll(3, javafx.geometry.VerticalDirection.UP);

        assertThat(Geodesy.distanceMetres(placeAt(80, 50), before))
                .isLessThan(2 * metresPerPixel());
    }

    /// The panes around the map may still be taking their sizes.
    private void awaitStillness() {
        var last =
                new Object() {
                    javafx.geometry.Point2D middle = screenMiddle();
                    int still;
                };
        TestWindow.await(
                "the map lies still",
                () -> {
                    var now = screenMiddle();
                    last.still = now.equals(last.middle) ? last.still + 1 : 0;
                    last.middle = now;
                    return last.still >= 10;
                });
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
}
