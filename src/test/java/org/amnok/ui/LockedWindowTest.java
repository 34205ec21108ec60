package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.store.sqlite.Seals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A sealed project that is locked in the middle of something.
class LockedWindowTest {
    private static final String WORDS = "five words nobody guesses here";

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private Path file;

    @BeforeEach
    void make_a_sealed_project() {
        window = new TestWindow(new FileAnswers(), new HashMemory(), 1600, 900);
        file = folder.resolve("river.amnok");
        window.answer(file);
        Platform.runLater(window.window()::create);
        OpenDialog.type("passphrase", WORDS);
        OpenDialog.type("passphrase-again", WORDS);
        OpenDialog.press("dialog-consent");
        OpenDialog.text("recovery-words");
        OpenDialog.press("dialog-consent");
        TestWindow.await("the project is open", () -> window.window().bench().isPresent());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void the_key_locks_from_within_a_dialog_too_and_takes_that_away() {
        Platform.runLater(window.window()::chooseIdle);
        TestWindow.await("it is asked", () -> OpenDialog.isOpen("idle-minutes"));
        lock();
        assertThat(OpenDialog.isOpen("idle-minutes")).isFalse();
        assertThat(Seals.isUnlocked(file)).isFalse();
    }

    @Test
    void half_typed_words_are_sealed_over_a_lock_and_come_again() throws Exception {
        var lot = Sightings.titled("lot");
        TestWindow.onFx(() -> window.bench().session().perform(new Edit.Add(lot))).join();
        select(lot.uuid());
        robot.clickOn(window.reveal("published", TextField.class)).write("CANARYday");
        lock();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY");
        TestWindow.runOnFx(
                () -> {
                    var page = window.stage().getScene().getRoot();
                    ((PasswordField) page.lookup("#passphrase")).setText(WORDS);
                    ((Button) page.lookup("#unlock")).fire();
                });
        TestWindow.await("it is open", () -> window.window().bench().isPresent());
        select(lot.uuid());
        assertThat(window.reveal("published", TextField.class).getText()).isEqualTo("CANARYday");
    }

    private void select(UUID uuid) {
        TestWindow.await(
                "it is there",
                () ->
                        !window.bench()
                                .session()
                                .state()
                                .get()
                                .contents()
                                .sightings(List.of(uuid))
                                .isEmpty());
        TestWindow.runOnFx(() -> window.bench().session().selection().set(uuid));
    }

    private void lock() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        TestWindow.await("it is locked", () -> OpenDialog.isOpen("lock-page"));
    }
}
