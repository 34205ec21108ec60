package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.stage.Window;

/// Walks all open windows: what the keyboard reaches has a name and a role.
final class AccessibleNames {
    private AccessibleNames() {}

    /// All open windows can be heard, reached by keys and read.
    static void assertAccessible(TestWindow window) {
        assertThat(missing()).isEmpty();
        assertThat(unreachable()).isEmpty();
        assertThat(ReadableWords.faint(window.parts().appearance())).isEmpty();
    }

    /// What has no name or no role, by its type and what is known of it.
    private static List<String> missing() {
        return TestWindow.onFx(
                () ->
                        shown().filter(Node::isFocusTraversable)
                                .filter(node -> !isPart(node))
                                .filter(node -> name(node).isBlank() || !hasRole(node))
                                .map(AccessibleNames::described)
                                .distinct()
                                .toList());
    }

    /// What is pressed, chosen or typed into, and no key reaches: neither Tab nor the arrows within
    /// a row of tools.
    private static List<String> unreachable() {
        return TestWindow.onFx(
                () ->
                        shown().filter(AccessibleNames::isUsed)
                                .filter(node -> !node.isFocusTraversable() && !node.isDisabled())
                                .filter(node -> !isPart(node) && !isReachedOtherwise(node))
                                .map(AccessibleNames::described)
                                .distinct()
                                .toList());
    }

    private static boolean isUsed(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof Slider
                || node instanceof ListView
                || node instanceof TableView;
    }

    /// By F10, by the arrows within a row of tools or tabs, or by a key of its own.
    private static boolean isReachedOtherwise(Node node) {
        var styles = node.getStyleClass();
        return styles.contains("menu")
                || styles.contains("tool")
                || styles.contains("small-tool")
                || node instanceof Toggle
                || "place-along-river".equals(node.getId());
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

    /// All that is visible in all windows.
    static Stream<Node> shown() {
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
