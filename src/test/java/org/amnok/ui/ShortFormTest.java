package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Grading.Credibility;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Fold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the form of a sighting asks first, and how the keyboard goes through it.
@OneWindow
class ShortFormTest extends WindowSpecification {
    private static final double FIRST = 480;
    private static final Sighting LORRIES = Sightings.at(HYESAN, "Lorries");

    @BeforeEach
    void one_is_selected() {
        add(LORRIES);
        TestWindow.runOnFx(() -> session().selection().set(LORRIES.uuid()));
        TestWindow.await(
                "it is shown",
                () -> window.find("title", TextField.class).getText().equals("Lorries"));
    }

    @Test
    void what_is_asked_of_every_sighting_stands_in_the_first_480_px() {
        assertThat(lowerEdge("grade-6")).isLessThan(FIRST);
    }

    @Test
    void tab_goes_through_the_fields_and_the_folded_parts_and_to_the_status_last() {
        foldAll();
        TestWindow.runOnFx(() -> window.find("title", TextField.class).requestFocus());
        var passed = new ArrayList<String>();
        for (var i = 0; i < 18; i++) {
            passed.add(focused());
            robot.push(KeyCode.TAB);
        }
        assertThat(passed)
                .containsExactly(
                        "title",
                        "kind",
                        "observed",
                        "as-reported",
                        "place",
                        "uncertainty",
                        "count-words",
                        "grade-A",
                        "grade-1",
                        "fold-place",
                        "fold-counts",
                        "fold-report",
                        "fold-sources",
                        "fold-files",
                        "fold-privacy",
                        "fold-notes",
                        "fold-history",
                        "status");
    }

    private void foldAll() {
        TestWindow.runOnFx(
                () ->
                        window
                                .find("title", TextField.class)
                                .getScene()
                                .getRoot()
                                .lookupAll(".fold")
                                .stream()
                                .filter(Fold.class::isInstance)
                                .forEach(each -> ((Fold) each).open(false)));
    }

    @Test
    void a_letter_and_a_digit_grade_it() {
        focus("grade-A");
        robot.push(KeyCode.B);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.DIGIT3);
        TestWindow.await("it is graded", () -> only().grading().credibility() != null);
        assertThat(only().grading().reliability()).isEqualTo(Reliability.B);
        assertThat(only().grading().credibility()).isEqualTo(Credibility.POSSIBLE);
    }

    @Test
    void a_letter_and_a_digit_typed_in_a_row_grade_it_too() {
        focus("grade-A");
        robot.push(KeyCode.C);
        robot.push(KeyCode.DIGIT2);
        TestWindow.await("it is graded", () -> only().grading().credibility() != null);
        assertThat(only().grading().reliability()).isEqualTo(Reliability.C);
        robot.push(KeyCode.A);
        TestWindow.await(
                "it is graded again", () -> only().grading().reliability() == Reliability.A);
        assertThat(only().grading().credibility()).isEqualTo(Credibility.values()[1]);
    }

    @Test
    void space_confirms_what_an_arrow_chose() {
        focus("grade-A");
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        TestWindow.await("it is graded", () -> only().grading().credibility() != null);
        assertThat(only().grading().reliability()).isEqualTo(Reliability.A);
    }

    @Test
    void enter_confirms_what_was_clicked() {
        robot.clickOn(window.find("grade-B", Node.class));
        TestWindow.await("it is graded", () -> only().grading().reliability() == Reliability.B);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.DIGIT3);
        TestWindow.await("it is graded", () -> only().grading().credibility() != null);
        assertThat(only().grading().reliability()).isEqualTo(Reliability.B);
    }

    @Test
    void backspace_takes_a_grade_back() {
        focus("grade-A");
        robot.push(KeyCode.C);
        TestWindow.await("it is graded", () -> only().grading().reliability() == Reliability.C);
        robot.push(KeyCode.BACK_SPACE);
        TestWindow.await("it is not", () -> only().grading().reliability() == null);
    }

    @Test
    void the_kind_is_found_by_its_other_names() {
        focus("kind");
        robot.write("convoy");
        robot.push(KeyCode.ENTER);
        TestWindow.await("it is kept", () -> only().kind() == SightingKind.VEHICLES_CONVOY);
        robot.write("freight");
        robot.push(KeyCode.ENTER);
        TestWindow.await("it is kept", () -> only().kind() == SightingKind.RAIL_LOADING);
        assertThat(TestWindow.onFx(() -> window.find("kind", ComboBox.class).isShowing()))
                .isFalse();
    }

    @Test
    void enter_opens_a_folded_part_and_closes_it() {
        focus("fold-notes");
        robot.push(KeyCode.ENTER);
        assertThat(fold("fold-notes").isOpen()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(fold("fold-notes").isOpen()).isFalse();
    }

    @Test
    void a_folded_part_says_what_is_in_it() {
        assertThat(summary("fold-notes")).endsWith("none");
        TestWindow.runOnFx(
                () -> {
                    var note = window.find("public-note", javafx.scene.control.TextArea.class);
                    note.setText("Seen from the far bank");
                });
        TestWindow.await(
                "it is said", () -> summary("fold-notes").contains("Seen from the far bank"));
    }

    @Test
    void another_sighting_is_shown_from_its_top() {
        var scroll =
                (ScrollPane)
                        window.find("title", TextField.class)
                                .getScene()
                                .lookup(".inspector .scroll-pane");
        TestWindow.runOnFx(
                () -> {
                    fold("fold-report").open(true);
                    fold("fold-privacy").open(true);
                });
        window.reveal("privacy-4", Node.class);
        assertThat(scroll.getVvalue()).isPositive();
        var buses = Sightings.at(HYESAN, "Buses");
        TestWindow.onFx(
                        () ->
                                window.bench()
                                        .session()
                                        .perform(new org.amnok.domain.project.Edit.Add(buses)))
                .join();
        TestWindow.runOnFx(() -> session().selection().set(buses.uuid()));
        TestWindow.await("it is at the top", () -> scroll.getVvalue() == 0);
    }

    @Test
    void words_say_where_a_sighting_without_place_is() {
        focus("place");
        TestWindow.runOnFx(() -> window.find("place", TextField.class).setText(""));
        focus("as-reported");
        TestWindow.await("it has no place", () -> only().place() instanceof Place.Unlocated);
        robot.write("혜산");
        robot.push(KeyCode.ENTER);
        TestWindow.await("it has one", () -> only().place() instanceof Place.Located);
        assertThat(only().place().asReported()).isEqualTo("혜산");
        robot.write(" 공장");
        robot.push(KeyCode.ENTER);
        TestWindow.await(
                "the words mean no place that is known",
                () -> only().place().equals(new Place.Unlocated("혜산 공장")));
    }

    private Sighting only() {
        return session().sighting(LORRIES.uuid()).orElseThrow();
    }

    private void focus(String id) {
        TestWindow.runOnFx(() -> window.find(id, Node.class).requestFocus());
    }

    private String focused() {
        return TestWindow.onFx(
                () -> String.valueOf(window.stage().getScene().getFocusOwner().getId()));
    }

    private Fold fold(String id) {
        return (Fold) window.find(id, Node.class).getParent();
    }

    private String summary(String id) {
        return TestWindow.onFx(() -> window.find(id, Node.class).getAccessibleText());
    }

    private double lowerEdge(String id) {
        var pane = window.find("title", Node.class).getScene().lookup(".inspector");
        return TestWindow.onFx(
                () -> {
                    var node = window.find(id, Node.class);
                    var top = pane.localToScene(0, 0).getY();
                    return node.localToScene(node.getBoundsInLocal()).getMaxY() - top;
                });
    }
}
