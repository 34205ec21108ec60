package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.Edit;
import org.junit.jupiter.api.Test;

class CaptionWindowTest extends WindowSpecification {
    @Test
    void a_caption_is_written_by_the_program_changed_by_a_person_and_kept_beside_the_picture()
            throws IOException {
        var cars =
                Sightings.titled("cars")
                        .edit()
                        .privacy(PrivacyLevel.EXACT)
                        .status(SightingStatus.SUBMITTED)
                        .done(Sightings.NOON);
        TestWindow.onFx(() -> window.bench().session().perform(new Edit.Add(cars))).join();
        var file = folder.resolve("map.png");
        window.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        TestWindow.await("the program wrote one", () -> text("caption-text").startsWith("The map"));
        use("caption-text", node -> ((TextArea) node).setText("Cars at dusk."));
        use("caption-file", node -> ((CheckBox) node).setSelected(true));
        press("What leaves…");
        OpenDialog.press("gate-release");
        var written = folder.resolve("map.caption.txt");
        TestWindow.await("it is beside the picture", () -> Files.exists(written));
        assertThat(Files.readString(written))
                .contains("Cars at dusk.")
                .contains("Map of the border between China and North Korea around Ryanggang.");
    }

    private static String text(String id) {
        return TestWindow.onFx(() -> find(id).map(node -> ((TextArea) node).getText()).orElse(""));
    }

    private static void use(String id, Consumer<Node> use) {
        TestWindow.runOnFx(() -> use.accept(find(id).orElseThrow()));
    }

    private static void press(String words) {
        TestWindow.runOnFx(() -> Platform.runLater(() -> button(words).orElseThrow().fire()));
    }

    private static Optional<Button> button(String words) {
        return Window.getWindows().stream()
                .flatMap(w -> w.getScene().getRoot().lookupAll(".dialog-pane .button").stream())
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst();
    }

    private static Optional<Node> find(String id) {
        return Window.getWindows().stream()
                .map(w -> w.getScene().getRoot().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
