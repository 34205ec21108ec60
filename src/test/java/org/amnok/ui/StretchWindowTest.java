package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.RiverLine;
import org.junit.jupiter.api.Test;

/// A stretch of river drawn on the map.
@OneWindow
class StretchWindowTest extends WindowSpecification {
    @Test
    void a_drag_along_the_river_adds_a_sighting_of_that_stretch() {
        lookAt(HYESAN);
        take();
        robot.drag(onRiver(-0.5), MouseButton.PRIMARY).dropTo(onRiver(0.5));
        TestWindow.await("it is there", () -> sightings().size() == 1);
        var along = stretch(sightings().getFirst());
        assertThat(along.from().kilometres()).isBetween(middle() - 0.6, middle() - 0.4);
        assertThat(along.to().kilometres()).isBetween(middle() + 0.4, middle() + 0.6);
        assertThat(along.from().uncertaintyKilometres()).isNotNull();
    }

    @Test
    void the_selected_sighting_gets_the_stretch_and_one_undo_takes_it_back() {
        var lot = chosen(new Place.Unlocated("along the river"));
        TestWindow.runOnFx(() -> window.find("place-along-river", Button.class).fire());
        robot.drag(onRiver(-0.5), MouseButton.PRIMARY).dropTo(onRiver(0.5));
        TestWindow.await("placed", () -> sightings().getFirst().place() instanceof Place.Stretch);
        assertThat(sightings().getFirst().place().asReported()).isEqualTo("along the river");
        TestWindow.runOnFx(() -> window.bench().commands().undo.run());
        TestWindow.await("undone", () -> sightings().getFirst().equals(lot));
    }

    @Test
    void an_end_of_a_stretch_is_dragged_and_the_other_stays() {
        var before = around(0.5);
        chosen(new Place.Stretch(before, ""));
        take();
        robot.drag(onRiver(0.5), MouseButton.PRIMARY).dropTo(onRiver(0.9));
        TestWindow.await("changed", () -> !stretch(sightings().getFirst()).equals(before));
        var after = stretch(sightings().getFirst());
        assertThat(after.from()).isEqualTo(before.from());
        assertThat(after.to().kilometres()).isBetween(middle() + 0.8, middle() + 1.0);
    }

    @Test
    void what_to_do_is_said_whole_in_a_small_window() {
        isWindowSpent = true;
        TestWindow.runOnFx(() -> window.stage().setWidth(1024));
        take();
        TestWindow.await(
                "the hint is there and not cut",
                () ->
                        TestWindow.onFx(
                                () -> {
                                    var root = window.stage().getScene().getRoot();
                                    var hint = (Label) root.lookup(".status-message");
                                    return hint.getText().contains("Drag along the river")
                                            && hint.getWidth() >= hint.prefWidth(-1) - 1;
                                }));
    }

    @Test
    void esc_leaves_a_stretch_as_it_was() {
        var before = around(0.5);
        chosen(new Place.Stretch(before, ""));
        take();
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ENTER);
        assertThat(TestWindow.onFx(() -> window.bench().map().selecting().getValue())).isTrue();
        assertThat(stretch(sightings().getFirst())).isEqualTo(before);
    }

    @Test
    void a_stretch_is_made_by_keys_alone() {
        lookAt(HYESAN);
        take();
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.ENTER);
        TestWindow.await("it is there", () -> sightings().size() == 1);
        var along = stretch(sightings().getFirst());
        assertThat(along.from().kilometres()).isLessThan(middle() + 0.05);
        assertThat(along.to().kilometres()).isGreaterThan(middle() + 0.1);
    }

    @Test
    void two_clicks_are_the_two_ends() {
        lookAt(HYESAN);
        take();
        robot.clickOn(onRiver(-0.5));
        robot.clickOn(onRiver(0.5));
        TestWindow.await("it is there", () -> sightings().size() == 1);
        assertThat(stretch(sightings().getFirst()).to().kilometres())
                .isBetween(middle() + 0.4, middle() + 0.6);
    }

    @Test
    void while_the_strip_is_seen_l_and_drags_along_the_river_add_looks_one_after_the_other() {
        TestWindow.runOnFx(() -> window.bench().questions().showStrip().run());
        lookAt(HYESAN);
        focusMap();
        robot.push(KeyCode.L);
        robot.drag(onRiver(-0.5), MouseButton.PRIMARY).dropTo(onRiver(0.5));
        TestWindow.await("there is one", () -> looks().size() == 1);
        robot.drag(onRiver(0.2), MouseButton.PRIMARY).dropTo(onRiver(0.6));
        TestWindow.await("there are two", () -> looks().size() == 2);
        var first = (Examined.OfStretch) looks().getFirst().examined();
        assertThat(first.stretch().fromMetres() / 1000.0).isBetween(middle() - 0.6, middle() - 0.4);
        assertThat(first.stretch().toMetres() / 1000.0).isBetween(middle() + 0.4, middle() + 0.6);
        robot.push(KeyCode.ESCAPE);
    }

    private void take() {
        focusMap();
        robot.push(KeyCode.K);
    }

    private Sighting chosen(Place place) {
        var lot = Sightings.titled("Lot").edit().place(place).done(Sightings.NOON);
        add(lot);
        TestWindow.runOnFx(() -> session().selection().set(lot.uuid()));
        lookAt(HYESAN);
        return lot;
    }

    private RiverStretch around(double kilometres) {
        return new RiverStretch(
                River.YALU,
                new RiverKilometre(middle() - kilometres, null),
                new RiverKilometre(middle() + kilometres, null));
    }

    private static RiverStretch stretch(Sighting sighting) {
        return ((Place.Stretch) sighting.place()).along();
    }

    private RiverLine river() {
        return window.bench().map().canvas().rivers().line(River.YALU).orElseThrow();
    }

    /// The river kilometre in the middle of the map.
    private double middle() {
        return river().footOf(HYESAN).kilometre();
    }

    private Point2D onRiver(double kilometresFromMiddle) {
        return screen(river().at(middle() + kilometresFromMiddle));
    }
}
