package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.amnok.domain.Sightings;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Outlets that are in the project are offered while one is typed.
@OneWindow
class UsedOutletsTest extends WindowSpecification {
    @BeforeEach
    void others_name_an_outlet_and_a_third_is_shown() {
        var seen = Sightings.titled("Lorries");
        add(seen, reportedBy("Daily NK", 1), reportedBy("데일리NK", 2), reportedBy("Daily NK", 3));
        TestWindow.runOnFx(() -> session().selection().set(seen.uuid()));
        TestWindow.await("it is shown", () -> session().primary().isPresent());
        robot.clickOn(window.reveal("outlet", TextField.class));
    }

    @Test
    void what_fits_is_offered_and_taken_by_down_and_enter() {
        robot.write("da");
        TestWindow.await("it is offered", () -> offered().equals(List.of("Daily NK")));
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        awaitOutlet("Daily NK");
        assertThat(offered()).isEmpty();
    }

    @Test
    void a_later_word_finds_it_too() {
        robot.write("nk");
        TestWindow.await("it is offered", () -> offered().equals(List.of("Daily NK")));
    }

    @Test
    void another_outlet_stays_as_it_was_typed() {
        robot.write("Dai");
        TestWindow.await("it is offered", () -> offered().equals(List.of("Daily NK")));
        robot.push(KeyCode.ENTER);
        awaitOutlet("Dai");
    }

    private static Sighting reportedBy(String outlet, int lot) {
        var seen = Sightings.titled("Lot " + lot);
        return seen.edit().report(Report.NONE.withOutlet(outlet)).done(seen.modified());
    }

    private void awaitOutlet(String outlet) {
        TestWindow.await(
                "it is kept",
                () ->
                        sightings().stream()
                                .anyMatch(
                                        s ->
                                                s.title().equals("Lorries")
                                                        && s.report().outlet().equals(outlet)));
    }

    private List<String> offered() {
        return TestWindow.onFx(
                () ->
                        Window.getWindows().stream()
                                .filter(w -> w instanceof Popup && w.isShowing())
                                .flatMap(
                                        w ->
                                                w
                                                        .getScene()
                                                        .getRoot()
                                                        .lookupAll(".suggestion")
                                                        .stream())
                                .map(row -> row.lookup(".label"))
                                .filter(Label.class::isInstance)
                                .map(label -> ((Label) label).getText())
                                .toList());
    }
}
