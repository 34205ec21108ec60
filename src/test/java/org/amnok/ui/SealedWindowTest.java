package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.amnok.courier.OwnKey;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.files.DeviceFiles;
import org.amnok.seal.Passphrase;
import org.amnok.store.sqlite.Seals;
import org.amnok.workspace.handover.SealedPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class SealedWindowTest {
    private static final String WORDS = "five words nobody guesses here";

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private final FileAnswers files = new FileAnswers();
    private final HashMemory memory = new HashMemory();
    private TestWindow window;
    private Path file;

    @BeforeEach
    void show() {
        window = new TestWindow(files, memory, 1600, 900);
        file = folder.resolve("river.amnok");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_new_sealed_project_tells_nine_words_once_and_is_open() {
        assertThat(create().split("-")).hasSize(9);
        assertThat(window.bench().session().isReadOnly()).isFalse();
    }

    @Test
    void two_different_passphrases_make_no_project() {
        window.answer(file);
        Platform.runLater(window.window()::create);
        OpenDialog.type("passphrase", WORDS);
        OpenDialog.type("passphrase-again", "other");
        OpenDialog.press("dialog-consent");
        TestWindow.await("it is asked again", () -> OpenDialog.isOpen("passphrase"));
        assertThat(file).doesNotExist();
    }

    @Test
    void nothing_of_a_locked_project_is_on_the_screen() {
        create();
        plot("CANARY lot");
        lock();
        assertThat(labels()).isNotEmpty().noneMatch(words -> words.contains("CANARY"));
        assertThat(labels()).noneMatch(words -> words.contains("river"));
        assertThat(TestWindow.onFx(() -> window.stage().getTitle())).isEqualTo("Amnok");
    }

    @Test
    void the_key_of_a_locked_project_is_forgotten() {
        create();
        lock();
        assertThat(Seals.isUnlocked(file)).isFalse();
    }

    @Test
    void the_title_of_the_window_does_not_name_an_open_sealed_project() {
        create();
        assertThat(TestWindow.onFx(() -> window.stage().getTitle())).doesNotContain("river");
    }

    @Test
    void a_wrong_passphrase_leaves_it_locked_and_the_right_one_goes_on() {
        create();
        plot("lot");
        lock();
        unlock("tumen");
        TestWindow.await(
                "it is told",
                () -> labels().stream().anyMatch(words -> words.contains("does not open")));
        assertThat(window.window().bench()).isEmpty();
        unlock(WORDS);
        TestWindow.await("it is open", () -> window.window().bench().isPresent());
        assertThat(window.bench().session().state().get().contents().sightings())
                .extracting(s -> s.title())
                .containsExactly("lot");
    }

    @Test
    void what_was_copied_is_gone_from_the_clipboard_when_it_is_locked() {
        create();
        TestWindow.runOnFx(
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, "CANARY")));
        lock();
        assertThat(TestWindow.onFx(() -> Clipboard.getSystemClipboard().hasString())).isFalse();
    }

    @Test
    void a_sealed_project_is_not_in_the_list_of_recent_ones() {
        create();
        TestWindow.runOnFx(window.window()::closeProject);
        assertThat(window.texts("way-title")).noneMatch(words -> words.contains("river"));
    }

    @Test
    void a_plain_project_is_sealed_and_the_sealed_one_is_open() throws Exception {
        var plain = folder.resolve("plain.gpkg");
        window.createProject(plain);
        plot("CANARY lot");
        window.answer(file);
        Platform.runLater(window.window()::seal);
        chooseWords();
        OpenDialog.text("recovery-words");
        OpenDialog.press("dialog-consent");
        TestWindow.await("the sealed one is open", this::isSealedOpen);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY");
        assertThat(plain).exists();
    }

    @Test
    void a_project_that_was_locked_without_a_signature_is_told_when_it_is_unlocked()
            throws Exception {
        var home = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
        try {
            var key = DeviceFiles.signingKey().orElseThrow();
            Files.createDirectories(key.resolveSibling(""));
            Files.writeString(key, "no key");
            create();
            plot("lot");
            lock();
            assertThat(TestWindow.onFx(Window::getWindows)).hasSize(1);
            unlock(WORDS);
            TestWindow.await("it is told", () -> told().contains("without a signature"));
            Files.delete(key);
            OpenDialog.pressNamed("Close");
        } finally {
            System.setProperty("user.home", home);
        }
    }

    @Test
    void a_locked_project_is_opened_with_a_key_file_and_one_of_somebody_else_is_told() {
        create();
        plot("lot");
        TestWindow.runOnFx(window.window()::closeProject);
        var own = folder.resolve("kim.key");
        files.key(own);
        var other = folder.resolve("lee.key");
        var kim = OwnKey.make(own);
        OwnKey.make(other);
        Seals.unlock(file, new Passphrase(WORDS.toCharArray()));
        new SealedPeople(file).let(List.of(kim));
        Seals.lock(file);
        Platform.runLater(window.window()::open);
        OpenDialog.press("open-with-key");
        TestWindow.await("it is open", () -> window.window().bench().isPresent());
        lock();
        files.key(other);
        TestWindow.runOnFx(() -> ((Button) inWindow("open-with-key")).fire());
        TestWindow.await(
                "it is told",
                () -> labels().stream().anyMatch(words -> words.contains("with this key")));
        files.key(own);
        TestWindow.runOnFx(() -> ((Button) inWindow("open-with-key")).fire());
        TestWindow.await("it is open again", () -> window.window().bench().isPresent());
    }

    private static String told() {
        return Window.getWindows().stream()
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".dialog-title").stream())
                .map(title -> ((Labeled) title).getText())
                .collect(Collectors.joining());
    }

    private boolean isSealedOpen() {
        return window.window()
                .bench()
                .filter(bench -> Seals.isSealed(bench.session().state().get().file()))
                .isPresent();
    }

    /// @return the words of the recovery key
    private String create() {
        window.answer(file);
        Platform.runLater(window.window()::create);
        chooseWords();
        var words = OpenDialog.text("recovery-words");
        OpenDialog.press("dialog-consent");
        TestWindow.await("the project is open", () -> window.window().bench().isPresent());
        return words;
    }

    private static void chooseWords() {
        OpenDialog.type("passphrase", WORDS);
        OpenDialog.type("passphrase-again", WORDS);
        OpenDialog.press("dialog-consent");
    }

    private void plot(String title) {
        var sighting = Sightings.titled(title);
        TestWindow.onFx(() -> window.bench().session().perform(new Edit.Add(sighting))).join();
    }

    private void lock() {
        TestWindow.runOnFx(() -> window.bench().map().canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        TestWindow.await("it is locked", () -> OpenDialog.isOpen("lock-page"));
    }

    private void unlock(String words) {
        TestWindow.runOnFx(
                () -> {
                    ((PasswordField) inWindow("passphrase")).setText(words);
                    ((Button) inWindow("unlock")).fire();
                });
    }

    private Node inWindow(String id) {
        return window.stage().getScene().getRoot().lookup("#" + id);
    }

    private List<String> labels() {
        return TestWindow.onFx(
                () ->
                        window.stage().getScene().getRoot().lookupAll("*").stream()
                                .filter(Labeled.class::isInstance)
                                .map(node -> ((Labeled) node).getText())
                                .filter(Objects::nonNull)
                                .toList());
    }
}
