package org.amnok.ui;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.Dialogs;
import org.junit.jupiter.api.Test;

/// What asks more than there is room for on the screen, as where text is twice as large.
class SmallScreenTest extends WindowSpecification {
    @Test
    void the_buttons_of_a_dialog_are_on_the_screen_however_much_it_asks() {
        var owner = window.stage();
        var y = TestWindow.onFx(owner::getY);
        TestWindow.runOnFx(() -> owner.setY(Screen.getPrimary().getVisualBounds().getHeight() / 2));
        TestWindow.runOnFx(
                () ->
                        Platform.runLater(
                                () ->
                                        new Dialogs(owner, window.parts().appearance())
                                                .ask("Much", tall(), "Go on")));
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> consent().isPresent()));
        TestWindow.await("its button is on the screen", () -> TestWindow.onFx(this::isOnScreen));
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("it is left", () -> TestWindow.onFx(() -> consent().isEmpty()));
        TestWindow.runOnFx(() -> owner.setY(y));
    }

    @Test
    void the_last_line_of_a_question_stands_above_its_buttons() {
        var line = Text.paragraph("project.it_can_be_opened_read_only");
        var words = Fx.styled(new VBox(line), "dialog-form");
        TestWindow.runOnFx(
                () ->
                        Platform.runLater(
                                () ->
                                        new Dialogs(window.stage(), window.parts().appearance())
                                                .ask("In use", words, "Open")));
        TestWindow.await("it is there", () -> TestWindow.onFx(() -> consent().isPresent()));
        TestWindow.await(
                "no line is behind the buttons",
                () -> TestWindow.onFx(() -> bottom(line) <= top(consent().orElseThrow())));
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("it is left", () -> TestWindow.onFx(() -> consent().isEmpty()));
    }

    private static double bottom(Node node) {
        node.getScene().getRoot().layout();
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private static Region tall() {
        var tall = new VBox(new Label("One"), new Label("Two"));
        tall.setPrefHeight(3000);
        return tall;
    }

    private boolean isOnScreen() {
        var button = consent().orElseThrow();
        button.getScene().getRoot().layout();
        var at = button.localToScreen(button.getBoundsInLocal());
        return Screen.getPrimary().getVisualBounds().contains(at.getMinX(), at.getMaxY());
    }

    private static Optional<Node> consent() {
        return Window.getWindows().stream()
                .map(each -> each.getScene().lookup("#dialog-consent"))
                .filter(Button.class::isInstance)
                .map(Node.class::cast)
                .findFirst();
    }
}
