package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
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
        assertThat(nameless()).isEmpty();
    }

    @Test
    void the_form_of_a_picture_has_names_for_all() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        TestWindow.await("the form is there", () -> TestWindow.onFx(() -> isShown("#preset")));
        assertThat(nameless()).isEmpty();
        press("Cancel");
    }

    @Test
    void the_choice_of_a_page_has_names_for_all() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown(".dialog-pane")));
        assertThat(nameless()).isEmpty();
        press("Cancel");
    }

    @Test
    void the_gate_has_names_for_all() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        TestWindow.await("the form is there", () -> TestWindow.onFx(() -> isShown("#preset")));
        press("Review release…");
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#gate-release")));
        assertThat(nameless()).isEmpty();
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
        assertThat(nameless()).isEmpty();
        for (var row : List.of("fields", "excluded", "log")) {
            OpenDialog.press("gate-" + row);
            TestWindow.await(row, () -> TestWindow.onFx(() -> isShown(".gate-opened")));
            assertThat(nameless()).isEmpty();
        }
        OpenDialog.press("gate-cancel");
    }

    @Test
    void the_layout_editor_has_names_for_all() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#page-language")));
        press("Make page");
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> isShown("#export-page")));
        assertThat(nameless()).isEmpty();
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
        assertThat(nameless()).isEmpty();
        press("Cancel");
    }

    private static void press(String words) {
        TestWindow.await(words, () -> TestWindow.onFx(() -> button(words).isPresent()));
        TestWindow.runOnFx(() -> Platform.runLater(() -> button(words).orElseThrow().fire()));
    }

    private static Optional<ButtonBase> button(String words) {
        return shown().filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(each -> words.equals(each.getText()))
                .findFirst();
    }

    private static boolean isShown(String selector) {
        return Window.getWindows().stream()
                .map(each -> each.getScene().getRoot().lookup(selector))
                .anyMatch(Objects::nonNull);
    }

    /// What has no name or no role, by its type and what is known of it.
    private static List<String> nameless() {
        return TestWindow.onFx(
                () ->
                        shown().filter(Node::isFocusTraversable)
                                .filter(node -> !isPart(node))
                                .filter(node -> name(node).isBlank() || !hasRole(node))
                                .map(AccessibleWindowTest::described)
                                .distinct()
                                .toList());
    }

    private static boolean hasRole(Node node) {
        var role = node.getAccessibleRole();
        return role != AccessibleRole.NODE && role != AccessibleRole.PARENT;
    }

    /// What a screen reader says of itself: cells, bars and panes that only hold others.
    private static boolean isPart(Node node) {
        return node instanceof ScrollBar
                || node instanceof ScrollPane
                || node instanceof Cell
                || node instanceof TabPane
                || isInside(node, ComboBoxBase.class)
                || isInside(node, Spinner.class);
    }

    private static boolean isInside(Node node, Class<?> type) {
        for (var each = node.getParent(); each != null; each = each.getParent()) {
            if (type.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Node node) {
        var own = Objects.requireNonNullElse(node.getAccessibleText(), "");
        if (!own.isBlank()) {
            return own;
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label) {
            return String.valueOf(label.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        }
        if (node instanceof ButtonBase button) {
            return Objects.requireNonNullElse(button.getText(), "");
        }
        return node instanceof TextInputControl field
                ? Objects.requireNonNullElse(field.getPromptText(), "")
                : "";
    }

    private static String described(Node node) {
        var parent = node.getParent();
        return node.getClass().getSimpleName()
                + "#"
                + node.getId()
                + node.getStyleClass()
                + " "
                + node.getAccessibleRole()
                + " in "
                + (parent == null
                        ? ""
                        : parent.getClass().getSimpleName() + parent.getStyleClass());
    }

    private static Stream<Node> shown() {
        var all = new ArrayList<Node>();
        for (var window : Window.getWindows()) {
            collect(window.getScene().getRoot(), all);
        }
        return all.stream();
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) {
            return;
        }
        all.add(node);
        if (node instanceof Parent parent) {
            ObservableList<Node> inner = parent.getChildrenUnmodifiable();
            inner.forEach(each -> collect(each, all));
        }
    }
}
