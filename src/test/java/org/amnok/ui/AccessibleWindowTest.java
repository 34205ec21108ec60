package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.junit.jupiter.api.Test;

/// What the keyboard reaches has a name and a role, for those who hear the window.
@OneWindow
class AccessibleWindowTest extends WindowSpecification {
    @Test
    void the_main_window_with_a_selected_sighting_has_names_for_all() {
        var sighting = Sightings.titled("cars");
        perform(new Edit.Add(sighting));
        TestWindow.runOnFx(() -> session().selection().set(List.of(sighting.uuid())));
        TestWindow.await("the form is there", () -> TestWindow.onFx(() -> isShown("#title")));
        AccessibleNames.assertAccessible(window);
    }

    @Test
    void the_form_of_a_picture_has_names_for_all() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        TestWindow.await("the form is there", () -> TestWindow.onFx(() -> isShown("#preset")));
        AccessibleNames.assertAccessible(window);
        press("Cancel");
    }

    @Test
    void the_choice_of_a_page_has_names_for_all() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown(".dialog-pane")));
        AccessibleNames.assertAccessible(window);
        press("Cancel");
    }

    @Test
    void the_gate_has_names_for_all() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        TestWindow.await("the form is there", () -> TestWindow.onFx(() -> isShown("#preset")));
        press("Review release…");
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#gate-release")));
        AccessibleNames.assertAccessible(window);
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void the_gate_with_a_decision_and_each_of_its_rows_has_names_for_all() {
        add(
                GateScene.findable(HYESAN, "cars"),
                GateScene.harmless(HYESAN, "Mr Kim Chol-su"),
                Sightings.titled("a draft"));
        TestWindow.runOnFx(
                () -> Platform.runLater(window.window().commands().output().exportData::run));
        TestWindow.await(
                "it is asked", () -> TestWindow.onFx(() -> isShown("#gate-accept-findable")));
        AccessibleNames.assertAccessible(window);
        for (var row : List.of("fields", "excluded", "log")) {
            OpenDialog.press("gate-" + row);
            TestWindow.await(row, () -> TestWindow.onFx(() -> isShown(".gate-opened")));
            AccessibleNames.assertAccessible(window);
        }
        OpenDialog.press("gate-cancel");
    }

    @Test
    void the_layout_editor_has_names_for_all() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#page-language")));
        press("Make page");
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#export-page")));
        AccessibleNames.assertAccessible(window);
    }

    @Test
    void the_form_of_a_print_has_names_for_all() {
        window.printers.names = List.of("Desk");
        var cars = Sightings.exact("cars");
        perform(new Edit.Add(cars));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.P);
        TestWindow.await("the form is there", () -> TestWindow.onFx(() -> isShown("#preset")));
        press("Review release…");
        OpenDialog.press("gate-release");
        TestWindow.await("paper is asked", () -> TestWindow.onFx(() -> isShown("#print-paper")));
        AccessibleNames.assertAccessible(window);
        press("Cancel");
    }

    @Test
    void the_windows_of_those_who_share_have_names_for_all() {
        walk(window.window().commands().output().share::run, "#share-consent");
        walk(window.window().commands().output().pack::run, "#pack-consent");
        TestWindow.runOnFx(
                () -> Platform.runLater(window.window().commands().output().sharing.sync()));
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#sync-consent")));
        AccessibleNames.assertAccessible(window);
        close("#sync-consent");
    }

    @Test
    void the_question_before_expunging_has_names_for_all() {
        var sighting = Sightings.titled("cars");
        add(sighting);
        TestWindow.runOnFx(() -> session().selection().set(sighting.uuid()));
        walk(window.window().commands().project().expunge::run, "#expunge-consent");
    }

    @Test
    void the_form_of_a_dossier_has_names_for_all() {
        add(Sightings.titled("cars"));
        walk(window.window().commands().output().makeDossier::run, "#dossier-title");
    }

    @Test
    void strip_counts_and_pairs_have_names_for_all() {
        add(Sightings.at(HYESAN, "cars"), Sightings.at(HYESAN, "buses"));
        focusMap();
        robot.push(KeyCode.Q);
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#strip-on-map")));
        AccessibleNames.assertAccessible(window);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#counts-grid")));
        AccessibleNames.assertAccessible(window);
        robot.push(KeyCode.ESCAPE);
        TestWindow.runOnFx(() -> window.bench().questions().showLikePairs());
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#pairs")));
        AccessibleNames.assertAccessible(window);
    }

    @Test
    void the_filter_and_the_history_have_names_for_all() {
        add(Sightings.at(HYESAN, "cars"));
        TestWindow.runOnFx(window.bench().filterController().toggle()::run);
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#facets")));
        AccessibleNames.assertAccessible(window);
        TestWindow.runOnFx(() -> window.find("history-tab", ToggleButton.class).fire());
        AccessibleNames.assertAccessible(window);
    }

    /// Opens a dialog and closes it again.
    private void walk(Runnable opening, String one) {
        TestWindow.runOnFx(() -> Platform.runLater(opening));
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown(one)));
        AccessibleNames.assertAccessible(window);
        close(one);
    }

    /// No consent is given by Enter in a field.
    private static void close(String one) {
        if (one.endsWith("-consent")) {
            assertThat(((Button) OpenDialog.find(one).orElseThrow()).isDefaultButton()).isFalse();
        }
        TestWindow.runOnFx(
                () ->
                        Window.getWindows().stream()
                                .filter(each -> each.getScene().getRoot().lookup(one) != null)
                                .toList()
                                .forEach(Window::hide));
        TestWindow.await("it is closed", () -> !TestWindow.onFx(() -> isShown(one)));
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
