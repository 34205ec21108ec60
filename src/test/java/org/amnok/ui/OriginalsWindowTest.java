package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.application.Platform;
import javafx.scene.control.Button;
import org.amnok.domain.Sightings;
import org.junit.jupiter.api.Test;

/// Originals in the window: what is wrong with them, when they were taken, and how they leave it.
class OriginalsWindowTest extends EvidenceSpecification {
    @Test
    void a_picture_that_ends_early_is_called_damaged() throws IOException {
        chosen(Sightings.at(HYESAN, "Lot"));
        var whole = Files.readAllBytes(photo("IMG_1.JPG"));
        var cut = folder.resolve("cut.jpg");
        window.answer(Files.write(cut, java.util.Arrays.copyOf(whole, whole.length * 2 / 3)));
        fire("evidence-add");
        TestWindow.await(
                "it is told",
                () ->
                        window.texts("field-error").stream()
                                .anyMatch(t -> t.contains("a part of it is missing")));
    }

    @Test
    void when_a_photo_was_taken_is_told_apart_from_when_it_was_added() {
        withPhoto();
        TestWindow.await(
                "both are told",
                () ->
                        window.texts("hint").stream().anyMatch(t -> t.startsWith("Added "))
                                && window.texts("hint")
                                        .contains("Taken 2025-11-14 15:20:05 (camera’s clock)"));
    }

    @Test
    void a_copy_of_an_original_is_saved_after_what_it_tells_was_read() {
        withPhoto();
        var copy = folder.resolve("copy.jpg");
        window.answer(copy);
        TestWindow.runOnFx(
                () -> Platform.runLater(window.find("evidence-save", Button.class)::fire));
        OpenDialog.press("dialog-consent");
        TestWindow.await("it is there", () -> Files.exists(copy));
        assertThat(copy).hasSameBinaryContentAs(folder.resolve("IMG_1.JPG"));
    }
}
