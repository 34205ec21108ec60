package org.amnok.ui;

import static org.amnok.domain.Sightings.HYESAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.Geodesy;
import org.junit.jupiter.api.Test;

/// Camera standpoints and stretches of river in the window.
@OneWindow
class CameraFormTest extends WindowSpecification {
    private static final RiverStretch STRETCH =
            new RiverStretch(
                    River.YALU, new RiverKilometre(700, 5.0), new RiverKilometre(740, 3.0));

    @Test
    void a_camera_typed_in_numbers_is_kept_and_undone() {
        chosen(Sightings.at(HYESAN, "Lot"));
        type("camera-place", "41.41, 128.19");
        TestWindow.await("the camera is there", () -> cameras().size() == 1);
        type("camera-bearing", "225");
        TestWindow.await("it is turned", () -> bearing() == 225);
        type("camera-field", "40");
        type("camera-range", "1.5 km");
        TestWindow.await("it has a wedge", () -> cameras().getFirst().rangeMetres() != null);
        assertThat(cameras().getFirst().rangeMetres()).isEqualTo(1500);
        assertThat(window.bench().model().contents().get().cameras()).hasSize(1);

        undo();
        TestWindow.await("the range is gone", () -> cameras().getFirst().rangeMetres() == null);
    }

    @Test
    void a_bearing_that_is_none_is_explained_and_not_kept() {
        withCamera();
        type("camera-bearing", "north");
        assertThat(window.texts("field-error")).anyMatch(t -> t.contains("not an angle"));
        assertThat(cameras().getFirst().bearingDegrees()).isNull();
    }

    @Test
    void a_removed_camera_comes_back_by_undo() {
        withCamera();
        fire("camera-remove");
        TestWindow.await("it is gone", () -> cameras().isEmpty());
        undo();
        TestWindow.await("it is back", () -> cameras().size() == 1);
    }

    @Test
    void the_next_click_on_the_map_gives_the_camera_its_place() {
        chosen(Sightings.at(HYESAN, "Lot"));
        lookAt(HYESAN);
        var place = placeAt(60, -40);
        fire("camera-on-map");
        robot.clickOn(screenMiddle().add(60, -40));
        TestWindow.await("the camera is there", () -> cameras().size() == 1);
        assertThat(Geodesy.distanceMetres(cameras().getFirst().point(), place))
                .isLessThan(2 * metresPerPixel());
    }

    @Test
    void a_deleted_sighting_takes_its_camera_along_and_brings_it_back() {
        withCamera();
        focusMap();
        robot.push(KeyCode.DELETE);
        TestWindow.await("both are gone", () -> sightings().isEmpty() && cameras().isEmpty());
        undo();
        TestWindow.await("both are back", () -> cameras().size() == 1);
    }

    @Test
    void a_stretch_of_river_is_shown_in_words_and_chosen_on_the_map() {
        add(along("Fords"));
        var middle = window.bench().map().canvas().rivers().line(River.YALU).orElseThrow().at(720);
        TestWindow.runOnFx(
                () -> {
                    var model = window.bench().model();
                    model.show(model.viewport().get().centredAt(middle).atScale(300_000));
                });
        window.awaitQuietMap();
        // from elsewhere, or it is a double click with one of another test
        robot.moveTo(screen(middle).add(60, 60)).clickOn(screen(middle));
        TestWindow.await("it is chosen", () -> selectedTitles().equals(List.of("Fords")));
        assertThat(TestWindow.onFx(() -> window.find("stretch", Label.class).getText()))
                .isEqualTo("Yalu, km 700 (±5)–740 (±3)");
    }

    private static Sighting along(String title) {
        return Sightings.titled(title)
                .edit()
                .place(new Place.Stretch(STRETCH, ""))
                .done(Sightings.NOON);
    }

    private void chosen(Sighting sighting) {
        add(sighting);
        TestWindow.runOnFx(() -> session().selection().set(sighting.uuid()));
    }

    private void withCamera() {
        var lot = Sightings.at(HYESAN, "Lot");
        chosen(lot);
        var camera = Camera.at(new java.util.UUID(1, 2), lot.uuid(), HYESAN);
        TestWindow.onFx(
                        () ->
                                window.bench()
                                        .session()
                                        .perform(new Edit.Set(null, camera, "add camera")))
                .join();
        TestWindow.await("the camera is there", () -> cameras().size() == 1);
    }

    private void type(String id, String text) {
        TestWindow.runOnFx(
                () -> {
                    var field = window.reveal(id, TextField.class);
                    field.requestFocus();
                    field.setText(text);
                });
        robot.push(KeyCode.ENTER);
    }

    private void fire(String id) {
        TestWindow.runOnFx(() -> window.find(id, Button.class).fire());
    }

    private void undo() {
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    private double bearing() {
        var bearing = cameras().getFirst().bearingDegrees();
        return bearing == null ? -1 : bearing;
    }
}
