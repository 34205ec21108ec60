package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.media.Pdfs;
import org.amnok.media.Photos;
import org.amnok.ui.evidence.EvidenceViewer;
import org.junit.jupiter.api.Test;

/// Originals in the window: what is wrong with them, when they were taken, and how they leave it.
@OneWindow
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

    @Test
    void a_document_is_read_page_by_page() throws IOException {
        chosen(Sightings.at(HYESAN, "Lot"));
        var pdf = folder.resolve("report.pdf");
        window.answer(Files.write(pdf, Pdfs.pages(Color.RED, Color.BLUE)));
        fire("evidence-add");
        TestWindow.await("the evidence is there", () -> evidence().size() == 1);
        TestWindow.runOnFx(
                () -> window.bench().evidence().actions().view().accept(evidence().getFirst()));
        TestWindow.await("the first page is shown", () -> where().equals("1 of 2"));
        robot.push(KeyCode.PAGE_DOWN);
        TestWindow.await("the second page is shown", () -> where().equals("2 of 2"));
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(
                "the map is back", () -> window.find("viewer", EvidenceViewer.class) == null);
    }

    @Test
    void many_photos_ask_for_their_camera_in_one_list() throws IOException {
        chosen(Sightings.at(HYESAN, "Lot"));
        var first = photo("IMG_1.JPG");
        var second =
                Photos.photo()
                        .at(41.43, 128.21)
                        .looking(90, "T")
                        .taken("2025:11:14 16:00:00")
                        .write(folder.resolve("IMG_2.JPG"));
        TestWindow.runOnFx(
                () ->
                        window.bench()
                                .evidence()
                                .controller()
                                .add(List.of(first, second), Optional.of(sightings().getFirst())));
        awaitCard();
        var list = window.find("photo-list", ListView.class);
        assertThat(list.getItems()).hasSize(2);
        TestWindow.runOnFx(() -> list.getSelectionModel().select(1));
        TestWindow.await(
                "the second is asked about",
                () ->
                        window.find("photo-camera", CheckBox.class)
                                .getText()
                                .contains("looking 90° true"));
        fire("photo-use");
        TestWindow.await("it is the camera", () -> cameras().size() == 1);
        assertThat(cameras().getFirst().bearingDegrees()).isEqualTo(90);
    }

    @Test
    void the_strip_shows_the_files_and_enter_looks_at_one_beside_the_map() {
        withPhoto();
        var strip = window.find("evidence-strip", ListView.class);
        assertThat(strip.getItems()).hasSize(1);
        TestWindow.runOnFx(
                () -> {
                    strip.requestFocus();
                    strip.getSelectionModel().select(0);
                });
        robot.push(KeyCode.ENTER);
        TestWindow.await(
                "the viewer is open", () -> window.find("viewer", EvidenceViewer.class) != null);
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(
                "the map is alone", () -> window.find("viewer", EvidenceViewer.class) == null);
    }

    @Test
    void a_picture_stands_beside_the_map_or_over_it_as_it_was_chosen_last() {
        withPhoto();
        view();
        assertThat(window.find("map-and-viewer", SplitPane.class)).isNotNull();
        TestWindow.runOnFx(() -> window.find("viewer-beside-map", ToggleButton.class).fire());
        TestWindow.await(
                "it is over the map", () -> window.find("map-and-viewer", SplitPane.class) == null);
        robot.push(KeyCode.ESCAPE);
        view();
        assertThat(window.find("map-and-viewer", SplitPane.class)).isNull();
    }

    private void view() {
        TestWindow.runOnFx(
                () -> window.bench().evidence().actions().view().accept(evidence().getFirst()));
        TestWindow.await(
                "the viewer is open", () -> window.find("viewer", EvidenceViewer.class) != null);
    }

    private String where() {
        return window.find("sheet-where", Label.class) instanceof Label label && label.isVisible()
                ? label.getText()
                : "";
    }
}
