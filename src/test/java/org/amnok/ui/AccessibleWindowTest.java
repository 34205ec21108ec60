package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.Edit;
import org.junit.jupiter.api.Test;

/// What the keyboard reaches has a name and a role, for those who hear the window.
class AccessibleWindowTest extends WindowSpecification {
    @Test
    void the_main_window_with_a_selected_sighting_has_names_for_all() {
        var sighting = Sightings.titled("cars");
        TestWindow.onFx(() -> window.bench().session().perform(new Edit.Add(sighting))).join();
        TestWindow.runOnFx(
                () -> window.bench().session().selection().set(List.of(sighting.uuid())));
        TestWindow.await("the form is there", () -> TestWindow.onFx(() -> isShown("#title")));
        assertThat(AccessibleNames.missing()).isEmpty();
    }

    @Test
    void the_form_of_a_picture_has_names_for_all() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        TestWindow.await("the form is there", () -> TestWindow.onFx(() -> isShown("#preset")));
        assertThat(AccessibleNames.missing()).isEmpty();
        press("Cancel");
    }

    @Test
    void the_choice_of_a_page_has_names_for_all() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown(".dialog-pane")));
        assertThat(AccessibleNames.missing()).isEmpty();
        press("Cancel");
    }

    @Test
    void the_gate_has_names_for_all() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        TestWindow.await("the form is there", () -> TestWindow.onFx(() -> isShown("#preset")));
        press("Review release…");
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#gate-release")));
        assertThat(AccessibleNames.missing()).isEmpty();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void the_gate_with_a_decision_and_each_of_its_rows_has_names_for_all() {
        add(
                GateScene.findable(HYESAN, "cars"),
                GateScene.harmless(HYESAN, "Mr Kim Chol-su"),
                Sightings.titled("a draft"));
        TestWindow.runOnFx(() -> Platform.runLater(window.window()::exportData));
        TestWindow.await(
                "it is asked", () -> TestWindow.onFx(() -> isShown("#gate-accept-findable")));
        assertThat(AccessibleNames.missing()).isEmpty();
        for (var row : List.of("fields", "excluded", "log")) {
            OpenDialog.press("gate-" + row);
            TestWindow.await(row, () -> TestWindow.onFx(() -> isShown(".gate-opened")));
            assertThat(AccessibleNames.missing()).isEmpty();
        }
        OpenDialog.press("gate-cancel");
    }

    @Test
    void the_layout_editor_has_names_for_all() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#page-language")));
        press("Make page");
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#export-page")));
        assertThat(AccessibleNames.missing()).isEmpty();
    }

    @Test
    void the_form_of_a_print_has_names_for_all() {
        window.printers.names = List.of("Desk");
        var cars =
                Sightings.titled("cars")
                        .edit()
                        .privacy(PrivacyLevel.EXACT)
                        .status(SightingStatus.SUBMITTED)
                        .done(Sightings.NOON);
        TestWindow.onFx(() -> window.bench().session().perform(new Edit.Add(cars))).join();
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.P);
        TestWindow.await("the form is there", () -> TestWindow.onFx(() -> isShown("#preset")));
        press("Review release…");
        OpenDialog.press("gate-release");
        TestWindow.await("paper is asked", () -> TestWindow.onFx(() -> isShown("#print-paper")));
        assertThat(AccessibleNames.missing()).isEmpty();
        press("Cancel");
    }

    private static void press(String words) {
        TestWindow.await(words, () -> TestWindow.onFx(() -> button(words).isPresent()));
        TestWindow.runOnFx(() -> Platform.runLater(() -> button(words).orElseThrow().fire()));
    }

    private static Optional<ButtonBase> button(String words) {
        return AccessibleNames.shown()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(each -> words.equals(each.getText()))
                .findFirst();
    }

    private static boolean isShown(String selector) {
        return Window.getWindows().stream()
                .map(each -> each.getScene().getRoot().lookup(selector))
                .anyMatch(Objects::nonNull);
    }
}
