package org.amnok.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.amnok.domain.record.ReleasePolicy;

/// The dialog that is open, or opens soon.
final class OpenDialog {
    private OpenDialog() {}

    /// Presses a button when it can be pressed.
    static void press(String id) {
        TestWindow.await(
                id + " can be pressed",
                () -> find("#" + id).filter(n -> !n.isDisabled()).isPresent());
        later(id, node -> ((ButtonBase) node).fire());
    }

    /// Types into a field, instead of what is in it.
    static void type(String id, String words) {
        TestWindow.await(id + " is there", () -> find("#" + id).isPresent());
        TestWindow.runOnFx(() -> ((TextInputControl) find("#" + id).orElseThrow()).setText(words));
    }

    /// What is in a field.
    static String text(String id) {
        TestWindow.await(id + " is there", () -> find("#" + id).isPresent());
        return TestWindow.onFx(() -> ((TextInputControl) find("#" + id).orElseThrow()).getText());
    }

    static void choosePolicy(ReleasePolicy policy) {
        press("gate-policy-" + policy.name().toLowerCase(java.util.Locale.ROOT));
    }

    /// Chooses one of a few.
    ///
    /// @param index from above
    static void choose(String id, int index) {
        TestWindow.await(id + " can be chosen", () -> find("#" + id).isPresent());
        later(id, node -> ((ComboBox<?>) node).getSelectionModel().select(index));
    }

    /// Presses a button of these words.
    static void pressNamed(String words) {
        TestWindow.runOnFx(
                () ->
                        Platform.runLater(
                                () ->
                                        Window.getWindows().stream()
                                                .flatMap(
                                                        w ->
                                                                w
                                                                        .getScene()
                                                                        .getRoot()
                                                                        .lookupAll(".button")
                                                                        .stream())
                                                .map(ButtonBase.class::cast)
                                                .filter(b -> b.getText().equals(words))
                                                .findFirst()
                                                .orElseThrow()
                                                .fire()));
    }

    private static void later(String id, Consumer<Node> use) {
        TestWindow.runOnFx(() -> Platform.runLater(() -> use.accept(find("#" + id).orElseThrow())));
    }

    /// On the FX thread.
    static boolean isOpen(String id) {
        return find("#" + id).isPresent();
    }

    static Node node(String id) {
        return find("#" + id).orElseThrow();
    }

    /// Of the window and its dialogs.
    static List<String> labels() {
        return TestWindow.onFx(
                () ->
                        Window.getWindows().stream()
                                .flatMap(
                                        shown -> shown.getScene().getRoot().lookupAll("*").stream())
                                .filter(Labeled.class::isInstance)
                                .map(node -> ((Labeled) node).getText())
                                .filter(Objects::nonNull)
                                .toList());
    }

    /// The first of such nodes in all windows, on the FX thread.
    static Optional<Node> find(String selector) {
        return Window.getWindows().stream()
                .filter(w -> w.getScene() != null)
                .map(w -> w.getScene().getRoot().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
