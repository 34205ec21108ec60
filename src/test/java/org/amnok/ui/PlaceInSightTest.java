package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.record.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A place that was typed is seen on the map.
@OneWindow
class PlaceInSightTest extends WindowSpecification {
    private static final LatLon DANDONG = new LatLon(40.12, 124.38);

    @BeforeEach
    void a_sighting_without_a_place_is_shown_and_the_map_is_elsewhere() {
        var seen = Sightings.titled("Fords");
        add(seen.edit().place(new Place.Unlocated("")).done(seen.modified()));
        TestWindow.runOnFx(() -> session().selection().set(seen.uuid()));
        TestWindow.await("it is shown", () -> session().primary().isPresent());
        lookClosely(DANDONG);
    }

    @Test
    void a_stretch_in_words_is_shown_from_end_to_end() {
        enter("as-reported", "Hyesan to Pochon", KeyCode.TAB);
        TestWindow.await("it is a stretch", () -> place() instanceof Place.Stretch);
        TestWindow.await("Hyesan is seen", () -> isSeen(HYESAN));
    }

    @Test
    void what_the_form_covers_in_a_small_window_is_not_in_view() {
        isWindowSpent = true;
        TestWindow.runOnFx(() -> window.stage().setWidth(1100));
        TestWindow.await("it covers some of the map", () -> covered() > 0);
        TestWindow.runOnFx(
                () -> {
                    var model = window.bench().model();
                    var view = model.viewport().get().centredAt(HYESAN);
                    model.show(view.draggedBy(view.widthPixels() / 2 - 20, 0));
                });
        assertThat(isSeen(HYESAN)).isFalse();
        enter("place", "41.40167, 128.17778", KeyCode.ENTER);
        TestWindow.await("Hyesan is seen", () -> isSeen(HYESAN));
    }

    private double covered() {
        return TestWindow.onFx(() -> window.bench().map().canvas().covered().get().getRight());
    }

    @Test
    void a_coordinate_is_shown_on_enter() {
        enter("place", "41.40167, 128.17778", KeyCode.ENTER);
        TestWindow.await("Hyesan is seen", () -> isSeen(HYESAN));
    }

    @Test
    void the_map_stays_for_a_place_that_is_in_view() {
        lookClosely(HYESAN);
        var before = centre();
        enter("place", "41.402, 128.178", KeyCode.TAB);
        TestWindow.await("it is placed", () -> place() instanceof Place.Located);
        assertThat(centre()).isEqualTo(before);
    }

    /// With the focus in the field for certain, wherever it lies.
    private void enter(String id, String words, KeyCode then) {
        var field = window.reveal(id, TextField.class);
        TestWindow.runOnFx(
                () -> {
                    field.requestFocus();
                    field.replaceText(0, field.getLength(), words);
                });
        TestWindow.await("it has the focus", field::isFocused);
        robot.push(then);
    }

    private Place place() {
        return sightings().getFirst().place();
    }

    private void lookClosely(LatLon where) {
        TestWindow.runOnFx(
                () -> {
                    var model = window.bench().model();
                    model.show(model.viewport().get().centredAt(where).atScale(50_000));
                });
    }

    private boolean isSeen(LatLon where) {
        return TestWindow.onFx(
                () -> {
                    var view = window.bench().model().viewport().get();
                    var at = view.screen(where);
                    return at.x > 0
                            && at.y > 0
                            && at.x < view.widthPixels() - covered()
                            && at.y < view.heightPixels();
                });
    }
}
