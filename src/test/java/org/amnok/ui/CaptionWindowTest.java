package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

class CaptionWindowTest extends WindowSpecification {
    @Test
    void a_caption_is_written_by_the_program_changed_by_a_person_and_kept_beside_the_picture()
            throws IOException {
        var cars = Sightings.exact("cars");
        perform(new Edit.Add(cars));
        var file = folder.resolve("map.png");
        window.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        TestWindow.await("the program wrote one", () -> text("caption-text").startsWith("The map"));
        use("caption-text", node -> ((TextArea) node).setText("Cars at dusk."));
        use("caption-file", node -> ((CheckBox) node).setSelected(true));
        press("Review release…");
        OpenDialog.press("gate-release");
        var written = folder.resolve("map.png.caption.txt");
        TestWindow.await("it is beside the picture", () -> Files.exists(written));
        assertThat(Files.readString(written))
                .contains("Cars at dusk.")
                .contains("Map of the border between China and North Korea around Ryanggang.");
    }

    @Test
    void a_copied_caption_passes_the_gate_and_is_in_the_history() {
        add(sighting());
        open_the_form();
        use("caption-text", node -> ((TextArea) node).setText("Cars at dusk."));
        use("copy-caption", node -> Platform.runLater(((Button) node)::fire));
        OpenDialog.press("gate-release");
        TestWindow.await("it is copied", () -> clipboard().equals("Cars at dusk."));
        assertThat(
                        window.bench()
                                .session()
                                .workspace()
                                .history(past -> past.of(HistoryQuery.ALL, Long.MAX_VALUE, 1))
                                .join())
                .as("in the history before it is on the clipboard")
                .first()
                .satisfies(entry -> assertThat(entry.toString()).contains("release"));
        press("Cancel");
    }

    @Test
    void a_copied_caption_with_a_secret_in_it_stays() {
        var secret = "Kim’s cousin at the third bridge";
        var seen = sighting().edit();
        add(seen.notes(seen.notes().withInternal(secret)).done(Sightings.NOON));
        TestWindow.runOnFx(() -> Clipboard.getSystemClipboard().clear());
        open_the_form();
        use("caption-text", node -> ((TextArea) node).setText(secret));
        use("copy-caption", node -> Platform.runLater(((Button) node)::fire));
        OpenDialog.press("gate-release");
        TestWindow.await("it is told", () -> TestWindow.onFx(() -> button("Close").isPresent()));
        assertThat(clipboard()).isEmpty();
        press("Close");
        press("Cancel");
    }

    @Test
    void who_has_only_drafts_is_told_before_the_gate_why_the_picture_is_empty() {
        add(Sightings.at(new LatLon(41.4, 128.18), "cars"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        TestWindow.await(
                "it is told",
                () ->
                        TestWindow.onFx(() -> OpenDialog.find("#export-next").orElseThrow())
                                .toString()
                                .contains("set their status to submitted"));
        press("Cancel");
    }

    private static Sighting sighting() {
        return Sightings.exact("cars");
    }

    private void open_the_form() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        TestWindow.await("the program wrote one", () -> text("caption-text").startsWith("The map"));
    }

    private static String clipboard() {
        return TestWindow.onFx(
                () -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    private static String text(String id) {
        return TestWindow.onFx(
                () ->
                        OpenDialog.find("#" + id)
                                .map(node -> ((TextArea) node).getText())
                                .orElse(""));
    }

    private static void use(String id, Consumer<Node> use) {
        TestWindow.runOnFx(() -> use.accept(OpenDialog.find("#" + id).orElseThrow()));
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
}
