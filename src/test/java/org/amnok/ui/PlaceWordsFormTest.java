package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// "Place as reported" says what the place field said, unless the report has words of its own.
@OneWindow
class PlaceWordsFormTest extends WindowSpecification {
    private static final String UPSTREAM = "3 km upstream of Hyesan";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 km NE of Hyesan",
                "41°24′06″N 128°10′40″E",
                "52T DL 31271 83673",
                "52T 431271 4583674",
                "C52H+FH Hyesan",
                "https://www.google.com/maps/@41.4012,128.1789,17z",
                "river km 612-692"
            })
    void the_words_follow_the_place(String next) {
        chosen();
        place(UPSTREAM);
        place(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hyesan", "혜산", "惠山"})
    void a_name_is_a_place_with_its_radius(String name) {
        chosen();
        place(name);
        var at = (Place.Located) sightings().getFirst().place();
        assertThat(at.uncertaintyMetres()).isEqualTo(3000);
        assertThat(at.method()).isEqualTo(LocationMethod.REPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kimhyongjik to Pochon",
                "between Hyesan and Linjiang",
                "혜산에서 보천까지",
                "惠山与临江之间"
            })
    void two_names_are_a_stretch_of_river_in_their_words(String names) {
        chosen();
        place(names);
        assertThat(sightings().getFirst().place()).isInstanceOf(Place.Stretch.class);
        var kilometres = window.find("place", TextField.class);
        TestWindow.await(
                "they have the whole width",
                () ->
                        kilometres.getWidth()
                                == window.find("as-reported", TextField.class).getWidth());
        assertThat(window.find("uncertainty", TextField.class).getParent().isVisible()).isFalse();
        assertThat(window.find("stretch", Label.class).isVisible())
                .as("beside the field that says the same")
                .isFalse();
    }

    @Test
    void a_radius_stands_between_its_sign_and_its_unit() {
        chosen();
        var around = window.find("uncertainty", TextField.class).getParent().getParent();
        assertThat(around.getChildrenUnmodifiable())
                .filteredOn(Label.class::isInstance)
                .extracting(sign -> ((Label) sign).getText())
                .containsExactly("±", "m");
    }

    @Test
    void opposite_a_town_is_told_from_another_place() {
        chosen();
        place("opposite Changbai");
        assertThat(((Place.Located) sightings().getFirst().place()).method())
                .isEqualTo(LocationMethod.RELATIVE);
    }

    @Test
    void a_name_that_is_typed_is_offered_and_taken_with_enter() {
        chosen();
        TestWindow.runOnFx(() -> field("place").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("dando").push(KeyCode.ENTER);
        awaitWords("Dandong");
    }

    @Test
    void a_coordinate_in_few_digits_widens_the_radius_and_one_in_more_leaves_it() {
        chosen();
        place("2 km NE of Hyesan");
        var told = radius();
        type("41.4, 128.2");
        TestWindow.await("it is wide", () -> radius() == 7000);
        assertThat(told).isLessThan(7000);
        type("41.40200, 128.17800");
        TestWindow.await("it is there", () -> isAt(new LatLon(41.402, 128.178)));
        assertThat(radius()).isEqualTo(7000);
    }

    private double radius() {
        return java.util.Objects.requireNonNull(
                ((Place.Located) sightings().getFirst().place()).uncertaintyMetres());
    }

    @Test
    void where_words_of_a_report_may_be_is_offered_in_full() {
        chosen();
        type("41.40200, 128.17800");
        TestWindow.await("it is there", () -> isAt(new LatLon(41.402, 128.178)));
        typeReported("from Kimhyongjik to Pochon");
        TestWindow.await(
                "no dots stand for words",
                () ->
                        window.stage().getScene().getRoot().lookup("#place-choices .button")
                                        instanceof Button offered
                                && offered.lookup(".text") instanceof Text shown
                                && shown.getText().equals(offered.getText()));
    }

    @Test
    void a_name_that_the_report_gave_stays_beside_a_coordinate() {
        chosen();
        typeReported("Hyesan");
        type("41.40200, 128.17800");
        TestWindow.await("it is there", () -> isAt(new LatLon(41.402, 128.178)));
        assertThat(words()).isEqualTo("Hyesan");
    }

    @Test
    void plain_numbers_leave_no_words_of_another_place() {
        chosen();
        place(UPSTREAM);
        type("41.40200, 128.17800");
        awaitWords("");
        assertThat(((Place.Located) sightings().getFirst().place()).method())
                .isEqualTo(LocationMethod.REPORTED);
    }

    @Test
    void words_that_were_typed_as_those_of_the_report_stay() {
        chosen();
        place(UPSTREAM);
        typeReported("by the old customs house");
        type("2 km NE of Hyesan");
        TestWindow.await("it is there", () -> !isAt(HYESAN));
        assertThat(words()).isEqualTo("by the old customs house");
    }

    @Test
    void a_coordinate_that_was_typed_as_that_of_the_report_stays() {
        chosen();
        type("41.40167, 128.17778");
        typeReported("41°24′06″N 128°10′40″E");
        type("2 km NE of Hyesan");
        TestWindow.await("it is there", () -> !isAt(new LatLon(41.40167, 128.17778)));
        assertThat(words()).isEqualTo("41°24′06″N 128°10′40″E");
    }

    @Test
    void a_place_that_the_words_of_the_report_name_is_offered_and_nothing_moves_by_itself() {
        chosen();
        typeReported("Dandong");
        TestWindow.await("it is offered", () -> !offered().isEmpty());
        assertThat(isAt(HYESAN)).isTrue();

        TestWindow.runOnFx(() -> ((Button) offered().getFirst()).fire());
        TestWindow.await("it is there", () -> !isAt(HYESAN));
        awaitWords("Dandong");
        assertThat(offered()).isEmpty();
        assertThat(((Place.Located) sightings().getFirst().place()).point().lonDegrees())
                .isBetween(124.0, 125.0);
    }

    @Test
    void what_is_offered_for_one_sighting_is_not_offered_for_the_next() {
        add(Sightings.at(HYESAN, "Lot"), Sightings.at(HYESAN, "Another lot"));
        choose();
        typeReported("Dandong");
        TestWindow.await("it is offered", () -> !offered().isEmpty());
        TestWindow.runOnFx(() -> session().selection().set(sightings().getLast().uuid()));
        TestWindow.await("the other is shown", () -> reported().getText().isEmpty());
        assertThat(offered()).isEmpty();
    }

    @Test
    void what_is_offered_for_words_goes_with_them_when_they_are_undone() {
        chosen();
        typeReported("Dandong");
        TestWindow.await("it is offered", () -> !offered().isEmpty());
        TestWindow.runOnFx(session()::undo);
        TestWindow.await("the words are gone", () -> reported().getText().isEmpty());
        assertThat(offered()).isEmpty();
    }

    @Test
    void words_that_name_no_place_offer_none() {
        chosen();
        typeReported("by the old customs house");
        assertThat(offered()).isEmpty();
    }

    private List<Node> offered() {
        return List.copyOf(window.find("place-choices", VBox.class).getChildren());
    }

    @Test
    void words_of_the_place_field_are_known_again_when_the_project_was_closed() {
        chosen();
        place(UPSTREAM);
        TestWindow.runOnFx(window.window()::closeProject);
        window.openProject(project);
        window.awaitQuietMap();
        choose();
        place("2 km NE of Hyesan");
    }

    @Test
    void a_mark_that_is_moved_leaves_the_coordinate_that_was_typed() {
        chosen();
        place("41°24′06″N 128°10′40″E");
        dragAway();
        awaitWords("");
    }

    @Test
    void a_mark_that_is_moved_keeps_the_words_of_the_report() {
        chosen();
        typeReported("41°24′06″N 128°10′40″E");
        var before = point(sightings().getFirst());
        dragAway();
        TestWindow.await("it is moved", () -> !isAt(before));
        assertThat(words()).isEqualTo("41°24′06″N 128°10′40″E");
    }

    private void chosen() {
        add(Sightings.at(HYESAN, "Lot"));
        choose();
    }

    private void choose() {
        TestWindow.runOnFx(() -> session().selection().set(sightings().getFirst().uuid()));
        TestWindow.await("its form is shown", () -> !field("place").getText().isEmpty());
    }

    private void place(String words) {
        type(words);
        awaitWords(words);
    }

    private void awaitWords(String words) {
        TestWindow.await("the words are “" + words + "”", () -> words().equals(words));
        TestWindow.await("they are shown", () -> reported().getText().equals(words));
    }

    private void type(String words) {
        TestWindow.runOnFx(
                () -> {
                    field("place").requestFocus();
                    field("place").setText(words);
                });
        robot.push(KeyCode.ENTER);
    }

    private void typeReported(String words) {
        TestWindow.runOnFx(
                () -> {
                    reported().requestFocus();
                    reported().setText(words);
                    field("place").requestFocus();
                });
        awaitWords(words);
    }

    private void dragAway() {
        var at = point(sightings().getFirst());
        lookAt(at);
        var from = screen(at);
        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.add(30, 20))
                .moveTo(from.add(63, 43))
                .release(MouseButton.PRIMARY);
    }

    private TextInputControl field(String id) {
        return window.find(id, TextField.class);
    }

    private TextField reported() {
        return window.find("as-reported", TextField.class);
    }

    private boolean isAt(LatLon place) {
        return sightings().getFirst().place() instanceof Place.Located at
                && at.point().equals(place);
    }

    private String words() {
        return sightings().getFirst().place().asReported();
    }
}
