package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.amnok.domain.Sightings;
import org.amnok.domain.page.Pages;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.SoughtKind;
import org.amnok.store.sqlite.Seals;
import org.amnok.ui.command.Command;
import org.amnok.ui.look.Choice;
import org.amnok.ui.page.LayoutEditor;
import org.amnok.ui.page.PageSpots;
import org.amnok.ui.project.IdleLock;
import org.amnok.ui.release.ReleaseController;
import org.amnok.ui.session.Tasks;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A sealed project that is locked in the middle of something, or lets something out.
class LockedWindowTest {
    private static final String WORDS = "five words nobody guesses here";

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private final AtomicLong seconds = new AtomicLong();
    private static final Map<String, String> HALF_TYPED =
            Map.of(
                    "facet-dates", "CANARY 20",
                    "date-filter", "CANARY 201",
                    "timeline-dates", "CANARY 2");

    private final AtomicInteger looks = new AtomicInteger();
    private final FileAnswers files = new FileAnswers();
    @AutoClose private TestWindow window;
    private Path file;

    @BeforeEach
    void make_a_sealed_project() {
        window = new TestWindow(files, new HashMemory(), 1600, 900);
        file = folder.resolve("river.amnok");
        window.answer(file);
        Platform.runLater(window.window().commands().project().create::run);
        OpenDialog.type("passphrase", WORDS);
        OpenDialog.type("passphrase-again", WORDS);
        OpenDialog.press("dialog-consent");
        OpenDialog.text("recovery-words");
        OpenDialog.press("dialog-consent");
        TestWindow.await("the project is open", () -> window.window().bench().isPresent());
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
        unlock();
        select(lot.uuid());
        assertThat(window.reveal("published", TextField.class).getText()).isEqualTo("CANARYday");
    }

    @Test
    void words_half_written_on_a_page_are_sealed_over_a_lock_and_come_again() throws Exception {
        var title =
                TextItem.of("title", Pages.frame(20, 30, 100, 15), TextItem.Role.TITLE, "Hyesan");
        var page = new PageLayout(UUID.randomUUID(), "Front page", Pages.with(title));
        TestWindow.onFx(
                        () ->
                                window.bench()
                                        .session()
                                        .perform(new Edit.Set(null, page, "make page")))
                .join();
        TestWindow.runOnFx(() -> window.bench().map().canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.P);
        window.awaitPage();
        robot.clickOn(TestWindow.onFx(() -> PageSpots.onScreen(editor(), 60, 37)))
                .push(KeyCode.ENTER);
        TestWindow.await(
                "the field is there", () -> window.find("text-in-place", TextArea.class) != null);
        robot.write("CANARY words");
        lock();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY");
        unlock();
        TestWindow.await(
                "they are there",
                () ->
                        window
                                .bench()
                                .session()
                                .state()
                                .get()
                                .contents()
                                .all(PageLayout.class)
                                .stream()
                                .anyMatch(each -> each.toString().contains("CANARY words")));
    }

    @Test
    void what_is_asked_is_sealed_over_a_lock_and_comes_again() throws Exception {
        var vehicles = new SoughtKind("vehicles");
        TestWindow.runOnFx(
                () -> {
                    window.bench().questions().showStrip().run();
                    kinds().setValue(vehicles);
                    openFilter();
                    filtering("facet-river").setText("CANARY km");
                    HALF_TYPED.forEach((id, days) -> filtering(id).setText(days));
                    window.bench().questions().showCounts();
                    filtering("counts-other").setText("CANARY 2024");
                });
        lock();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY");
        unlock();
        TestWindow.runOnFx(
                () -> {
                    window.bench().questions().showStrip().run();
                    assertThat(kinds().getValue()).isEqualTo(vehicles);
                    openFilter();
                    assertThat(filtering("facet-river").getText()).isEqualTo("CANARY km");
                    assertThat(HALF_TYPED)
                            .allSatisfy(
                                    (id, days) ->
                                            assertThat(filtering(id).getText()).isEqualTo(days));
                    window.bench().questions().showCounts();
                    assertThat(filtering("counts-other").getText()).isEqualTo("CANARY 2024");
                });
    }

    private void openFilter() {
        if (!window.bench().filterController().isOpen()) {
            window.bench().filterController().toggle().run();
        }
    }

    private TextField filtering(String id) {
        return window.find(id, TextField.class);
    }

    @SuppressWarnings("unchecked")
    private Choice<SoughtKind> kinds() {
        return window.find("strip-kind", Choice.class);
    }

    /// Of a window that was there before the project was opened, and of one that was not.
    @Test
    void using_any_window_begins_the_minutes_anew() {
        var locks = new AtomicInteger();
        var lock = idle(locks::incrementAndGet);
        var before = shown();
        TestWindow.runOnFx(() -> lock.start(window.stage().getScene()));
        var after = shown();
        for (var used : List.of(before, after, window.stage())) {
            seconds.addAndGet(9 * 60);
            TestWindow.runOnFx(() -> Event.fireEvent(used.getScene(), moved()));
            seconds.addAndGet(9 * 60);
            awaitLook();
            assertThat(locks).hasValue(0);
        }
        seconds.addAndGet(60);
        TestWindow.await("it is time", () -> locks.get() > 0);
        TestWindow.runOnFx(
                () -> {
                    lock.stop();
                    before.close();
                    after.close();
                });
    }

    @Test
    void what_was_copied_in_the_window_is_gone_from_the_clipboard_after_a_minute() {
        var lock = idle(() -> {});
        TestWindow.runOnFx(
                () -> {
                    Clipboard.getSystemClipboard().clear();
                    lock.start(window.stage().getScene());
                    Clipboard.getSystemClipboard()
                            .setContent(Map.of(DataFormat.PLAIN_TEXT, "CANARY"));
                });
        awaitLook();
        seconds.addAndGet(59);
        awaitLook();
        assertThat(isCopied()).isTrue();
        seconds.addAndGet(1);
        TestWindow.await("it is gone", () -> !isCopied());
        TestWindow.runOnFx(lock::stop);
    }

    @Test
    void no_name_that_is_suggested_for_what_leaves_tells_that_of_the_project() {
        var lot = Sightings.exact("lot");
        TestWindow.onFx(() -> window.bench().session().perform(new Edit.Add(lot))).join();
        files.none();
        var output = window.window().commands().output();
        assertThat(suggested(output.takeAlong)).isEqualTo("untitled-copy.gpkg");
        assertThat(suggested(output.exportData)).isEqualTo("untitled.csv");
        assertThat(ReleaseController.name(window.bench(), "-printed.pdf"))
                .isEqualTo("untitled-printed.pdf");
    }

    private String suggested(Command command) {
        files.suggested().clear();
        TestWindow.runOnFx(() -> Platform.runLater(command::run));
        OpenDialog.press("gate-release");
        TestWindow.await("a name was suggested", () -> !files.suggested().isEmpty());
        return String.join(" ", files.suggested());
    }

    @Test
    void it_is_locked_before_the_computer_sleeps_and_lets_it_sleep_once_that_is_done() {
        var told = new ArrayList<String>();
        var going = new AtomicReference<Runnable>();
        var lock =
                TestWindow.onFx(
                        () ->
                                new IdleLock(
                                        new HashMemory(),
                                        new Tasks(Runnable::run, Runnable::run),
                                        () -> told.add("locked"),
                                        System::nanoTime,
                                        todo -> {
                                            going.set(todo);
                                            return () -> told.add("may sleep");
                                        }));
        TestWindow.runOnFx(() -> lock.start(window.stage().getScene()));
        TestWindow.runOnFx(going.get());
        TestWindow.runOnFx(lock::stop);
        assertThat(told).containsExactly("locked", "may sleep");
    }

    private static boolean isCopied() {
        return TestWindow.onFx(() -> Clipboard.getSystemClipboard().hasString());
    }

    private IdleLock idle(Runnable lock) {
        return TestWindow.onFx(
                () ->
                        new IdleLock(
                                new HashMemory(),
                                new Tasks(Runnable::run, Runnable::run),
                                lock,
                                () -> {
                                    looks.incrementAndGet();
                                    return seconds.get() * 1_000_000_000L;
                                }));
    }

    /// Only the first look may still have had the time before. It is asked between rounds.
    private void awaitLook() {
        var seen = looks.get();
        TestWindow.await("it looked", () -> looks.get() > seen + 1);
    }

    private static Stage shown() {
        return TestWindow.onFx(
                () -> {
                    var stage = new Stage();
                    stage.setScene(new Scene(new Pane(), 100, 100));
                    stage.show();
                    return stage;
                });
    }

    private static MouseEvent moved() {
        var none = MouseButton.NONE;
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                5,
                5,
                5,
                5,
                none,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private LayoutEditor editor() {
        return window.window().editor().orElseThrow();
    }

    private void unlock() {
        TestWindow.runOnFx(
                () -> {
                    var page = window.stage().getScene().getRoot();
                    ((PasswordField) page.lookup("#passphrase")).setText(WORDS);
                    ((Button) page.lookup("#unlock")).fire();
                });
        TestWindow.await("it is open", () -> window.window().bench().isPresent());
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
