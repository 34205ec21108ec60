package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.amnok.courier.OwnKey;
import org.amnok.courier.PersonKey;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.files.DeviceFiles;
import org.amnok.seal.Opener;
import org.amnok.seal.Passphrase;
import org.amnok.seal.SealKey;
import org.amnok.seal.WrongPassphraseException;
import org.amnok.store.sqlite.Seals;
import org.amnok.workspace.handover.SealedPeople;
import org.junit.jupiter.api.AutoClose;
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
    @AutoClose private TestWindow window;
    private Path file;

    @BeforeEach
    void show() {
        window = new TestWindow(files, memory, 1600, 900);
        file = folder.resolve("river.amnok");
    }

    @Test
    void a_new_sealed_project_tells_nine_words_once_and_is_open() {
        assertThat(create().split("-")).hasSize(9);
        assertThat(window.bench().session().isReadOnly()).isFalse();
    }

    @Test
    void two_different_passphrases_make_no_project() {
        window.answer(file);
        Platform.runLater(window.window().commands().project().create::run);
        OpenDialog.type("passphrase", WORDS);
        OpenDialog.type("passphrase-again", "other");
        OpenDialog.press("dialog-consent");
        TestWindow.await("it is asked again", () -> OpenDialog.isOpen("passphrase"));
        AccessibleNames.assertAccessible(window);
        assertThat(file).doesNotExist();
    }

    @Test
    void neither_enter_nor_escape_takes_the_recovery_words_away() {
        window.answer(file);
        Platform.runLater(window.window().commands().project().create::run);
        chooseWords();
        OpenDialog.text("recovery-words");
        AccessibleNames.assertAccessible(window);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        assertThat(OpenDialog.isOpen("recovery-words")).isTrue();
        OpenDialog.press("dialog-consent");
        TestWindow.await("the project is open", () -> window.window().bench().isPresent());
    }

    @Test
    void nothing_of_a_locked_project_is_on_the_screen() {
        create();
        plot("CANARY lot");
        lock();
        assertThat(OpenDialog.labels()).isNotEmpty().noneMatch(words -> words.contains("CANARY"));
        assertThat(OpenDialog.labels()).noneMatch(words -> words.contains("river"));
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
        awaitSaid("does not open");
        AccessibleNames.assertAccessible(window);
        assertThat(window.window().bench()).isEmpty();
        assertThat(OpenDialog.labels()).noneMatch(words -> words.contains("river"));
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
        assertThat(memory.copy().values()).noneMatch(words -> words.contains("river"));
    }

    @Test
    void a_plain_project_is_sealed_and_the_sealed_one_is_open() throws Exception {
        var plain = folder.resolve("plain.gpkg");
        window.createProject(plain);
        plot("CANARY lot");
        window.answer(file);
        Platform.runLater(window.window().commands().project().seal::run);
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
            awaitSaid("without a signature");
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
        new SealedPeople(file).let(List.of(kim), Progress.NONE);
        Seals.lock(file);
        Platform.runLater(window.window().commands().project().open::run);
        OpenDialog.press("open-with-key");
        TestWindow.await("it is open", () -> window.window().bench().isPresent());
        lock();
        files.key(other);
        TestWindow.runOnFx(() -> ((Button) inWindow("open-with-key")).fire());
        awaitSaid("with this key");
        files.key(own);
        TestWindow.runOnFx(() -> ((Button) inWindow("open-with-key")).fire());
        TestWindow.await("it is open again", () -> window.window().bench().isPresent());
    }

    @Test
    void who_is_let_in_opens_it_with_a_key_and_who_is_removed_no_more() throws Exception {
        var words = create();
        plot("lot");
        var own = folder.resolve("kim.key");
        var kim = OwnKey.make(own);
        ask();
        OpenDialog.type("person-name", "Kim");
        OpenDialog.type("person-key", kim.text());
        OpenDialog.press("person-add");
        OpenDialog.press("openers-consent");
        TestWindow.await("she is let in", () -> people().equals(List.of(kim)));
        assertThat(opensWith(() -> SealedPeople.secret(own))).isTrue();
        plot("kept after it was reopened");
        var copy = Files.copy(file, folder.resolve("copy.amnok"));
        ask();
        TestWindow.runOnFx(() -> tick("Kim").setSelected(false));
        assertThat(OpenDialog.labels())
                .anyMatch(said -> said.contains("Copies and backups they have"));
        OpenDialog.type("passphrase", words);
        OpenDialog.press("openers-consent");
        awaitSaid("This is not the passphrase");
        TestWindow.await("the passphrase is typed again", () -> hasFocus("passphrase"));
        OpenDialog.type("passphrase", WORDS);
        OpenDialog.press("openers-consent");
        var other = OpenDialog.text("recovery-words");
        OpenDialog.press("dialog-consent");
        assertThat(other).isNotEqualTo(words);
        assertThat(people()).isEmpty();
        assertThat(opensWith(() -> SealedPeople.secret(own))).isFalse();
        assertThat(opensWith(() -> phrase(words))).isFalse();
        assertThat(opensWith(() -> phrase(other))).isTrue();
        try (var key = SealKey.of(copy, SealedPeople.secret(own))) {
            assertThat(key.people(copy)).hasSize(1);
        }
        plot("kept after it was sealed anew");
        lock();
        unlock(WORDS);
        TestWindow.await("it is open", () -> window.window().bench().isPresent());
        assertThat(window.bench().session().state().get().contents().sightings())
                .extracting(s -> s.title())
                .contains("lot", "kept after it was reopened", "kept after it was sealed anew");
    }

    @Test
    void enter_goes_from_name_to_key_and_adds_the_person() {
        create();
        ask();
        OpenDialog.type("person-name", "Kim");
        OpenDialog.type("person-key", OwnKey.make(folder.resolve("kim.key")).text());
        TestWindow.runOnFx(() -> OpenDialog.node("person-name").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(hasFocus("person-key")).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(hasFocus("person-name")).isTrue();
        assertThat(TestWindow.onFx(() -> tick("Kim").isSelected())).isTrue();
        OpenDialog.pressNamed("Cancel");
    }

    private static boolean hasFocus(String id) {
        return TestWindow.onFx(() -> OpenDialog.node(id).isFocused());
    }

    @Test
    void another_passphrase_is_typed_twice_and_the_one_before_opens_it_no_more() {
        create();
        ask();
        TestWindow.runOnFx(
                () -> ((CheckBox) OpenDialog.node("other-passphrase")).setSelected(true));
        OpenDialog.type("passphrase", "another five words nobody knows");
        OpenDialog.type("passphrase-again", "another five words nobody knew");
        OpenDialog.press("openers-consent");
        awaitSaid("are different");
        OpenDialog.type("passphrase-again", "another five words nobody knows");
        OpenDialog.press("openers-consent");
        OpenDialog.text("recovery-words");
        OpenDialog.press("dialog-consent");
        assertThat(opensWith(() -> phrase(WORDS))).isFalse();
        assertThat(opensWith(() -> phrase("another five words nobody knows"))).isTrue();
    }

    @Test
    void a_plain_project_has_nobody_to_let_in_and_nothing_to_lock() {
        window.createProject(folder.resolve("plain.gpkg"));
        assertThat(disabled("Who can open it…")).isTrue();
        assertThat(disabled("Lock")).isTrue();
        TestWindow.runOnFx(window.window()::closeProject);
        create();
        assertThat(disabled("Who can open it…")).isFalse();
        assertThat(disabled("Seal…")).isTrue();
    }

    private boolean disabled(String command) {
        return TestWindow.onFx(
                () ->
                        window.window().menus().stream()
                                .flatMap(menu -> menu.groups().stream())
                                .flatMap(List::stream)
                                .filter(each -> each.label().get().equals(command))
                                .findFirst()
                                .orElseThrow()
                                .disabled()
                                .get());
    }

    private void ask() {
        Platform.runLater(window.window().commands().project().openers::run);
        TestWindow.await("it is asked", () -> OpenDialog.isOpen("openers-form"));
        AccessibleNames.assertAccessible(window);
    }

    private static CheckBox tick(String name) {
        return OpenDialog.node("openers-form").lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(each -> each.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<PersonKey> people() {
        return Seals.people(file).stream().map(each -> PersonKey.of(each.key())).toList();
    }

    private boolean opensWith(Supplier<Opener> opener) {
        try (var given = opener.get()) {
            SealKey.of(file, given).close();
            return true;
        } catch (WrongPassphraseException e) {
            return false;
        }
    }

    private static Passphrase phrase(String words) {
        return new Passphrase(words.toCharArray());
    }

    private static void awaitSaid(String words) {
        TestWindow.await(
                "it says: " + words,
                () -> OpenDialog.labels().stream().anyMatch(said -> said.contains(words)));
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
        Platform.runLater(window.window().commands().project().create::run);
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
}
