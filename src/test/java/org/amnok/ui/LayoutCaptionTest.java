package org.amnok.ui;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// A person changes and copies what is written below a page.
@OneWindow
class LayoutCaptionTest extends LayoutSpecification {
    @Test
    void the_caption_of_the_program_is_changed_as_one_step_and_taken_back() {
        var words = caption();
        robot.clickOn(words);
        TestWindow.runOnFx(() -> words.setText("Cars at dusk."));
        TestWindow.runOnFx(() -> editor().lookup("#page-canvas").requestFocus());
        TestWindow.await(
                "it is kept",
                () -> page().caption() != null && page().caption().text().equals("Cars at dusk."));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("it is the program's", () -> page().caption() == null);
    }

    @Test
    void a_copied_specification_passes_the_gate() {
        add(cars());
        caption();
        TestWindow.runOnFx(() -> Clipboard.getSystemClipboard().clear());
        var copy = window.find("copy-page-specification", Button.class);
        TestWindow.runOnFx(() -> Platform.runLater(copy::fire));
        OpenDialog.choosePolicy(ReleasePolicy.INTERNAL);
        OpenDialog.press("gate-release");
        TestWindow.await(
                "it is copied",
                () ->
                        TestWindow.onFx(
                                        () ->
                                                Optional.ofNullable(
                                                                Clipboard.getSystemClipboard()
                                                                        .getString())
                                                        .orElse(""))
                                .startsWith("Amnok specification 1"));
    }

    @Test
    void a_series_of_months_is_written_as_an_animation_after_the_gate() throws IOException {
        add(cars());
        var file = folder.resolve("months.gif");
        window.answer(file);
        var series = window.find("page-series", Button.class);
        TestWindow.runOnFx(() -> Platform.runLater(series::fire));
        TestWindow.await("the form is open", () -> OpenDialog.isOpen("series-format"));
        OpenDialog.choose("series-format", 3);
        OpenDialog.pressNamed("Review release…");
        OpenDialog.choosePolicy(ReleasePolicy.INTERNAL);
        OpenDialog.press("gate-release");
        TestWindow.await("it is there", () -> Files.exists(file));
        assertThat(Files.readAllBytes(file)).startsWith("GIF89a".getBytes(US_ASCII));
    }

    /// Each walk of the gate calls records by other identifiers where the policy says so.
    @Test
    void a_series_for_a_partner_has_what_its_pages_show() {
        add(cars());
        var file = folder.resolve("partner.gif");
        window.answer(file);
        var series = window.find("page-series", Button.class);
        TestWindow.runOnFx(() -> Platform.runLater(series::fire));
        TestWindow.await("the form is open", () -> OpenDialog.isOpen("series-format"));
        OpenDialog.choose("series-format", 3);
        OpenDialog.pressNamed("Review release…");
        OpenDialog.choosePolicy(ReleasePolicy.PARTNER);
        OpenDialog.pressNamed("Release 1 sighting");
        TestWindow.await("it is there", () -> Files.exists(file));
    }

    private static Sighting cars() {
        return Sightings.titled("cars")
                .edit()
                .privacy(PrivacyLevel.EXACT)
                .status(SightingStatus.SUBMITTED)
                .when(Sightings.seen("2025-09-01", "2025-09-30"))
                .done(Sightings.NOON);
    }

    private TextArea caption() {
        var words = window.find("page-caption", TextArea.class);
        TestWindow.await("the program wrote one", () -> !words.getText().isBlank());
        assertThat(page().caption()).isNull();
        return words;
    }
}
