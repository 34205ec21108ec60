package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.ui.project.RecentProjects;
import org.amnok.workspace.FileWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// What the window says of whether all is saved.
class SavedWindowTest {
    /// As a full disk does, changes nothing and fails.
    private static final String NO_ROOM =
            "CREATE TRIGGER no_room BEFORE UPDATE ON sighting BEGIN SELECT RAISE(ABORT, 'full');"
                    + " END";

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private Path file;
    private Sighting lorries;

    @BeforeEach
    void show() {
        window = new TestWindow(new FileAnswers(), new HashMemory(), 1300, 900);
        file = folder.resolve("border.gpkg");
        window.createProject(file);
        lorries = Sightings.titled("Lorries");
        perform(new Edit.Add(lorries));
        TestWindow.runOnFx(() -> window.bench().session().selection().set(lorries.uuid()));
        TestWindow.await("the form is shown", () -> title().getText().equals("Lorries"));
    }

    @AfterEach
    void close() {
        TestWindow.runOnFx(window.window()::quitNow);
        window.close();
    }

    @Test
    void what_is_typed_is_told_as_not_saved_yet() {
        TestWindow.runOnFx(() -> title().appendText(" and buses"));
        assertThat(saved()).isEqualTo("Not saved yet");
    }

    @Test
    void what_was_typed_is_told_as_saved_when_it_is_on_disk() {
        TestWindow.runOnFx(() -> title().appendText(" and buses"));
        TestWindow.await("it is saved", () -> saved().startsWith("Saved"));
        assertThat(titles(file)).containsExactly("Lorries and buses");
    }

    @Test
    void what_is_typed_without_a_pause_is_on_disk_after_two_seconds() {
        TestWindow.await(
                "something of it is on disk",
                () -> {
                    title().appendText("x");
                    return titles(file).getFirst().contains("x");
                });
        assertThat(saved()).isIn("Not saved yet", "Saving…", "Saved");
    }

    @Test
    void what_was_typed_stays_in_its_field_while_it_cannot_be_saved() throws Exception {
        Outside.sql(file, NO_ROOM);
        TestWindow.runOnFx(() -> title().setText("Lorries and buses"));
        TestWindow.await("it is refused", () -> saved().equals("Not saved"));
        TestWindow.await("that is told", () -> !window.texts("field-error").isEmpty());
        assertThat(errors()).isNotEmpty();
        assertThat(title().getText()).isEqualTo("Lorries and buses");
        Platform.runLater(window.window()::closeProject);
        TestWindow.await("it is asked", () -> !words("dialog-title").isEmpty());
        Outside.sql(file, "DROP TRIGGER no_room");
        click("Try again");
        TestWindow.await(
                "it is tried again", () -> titles(file).equals(List.of("Lorries and buses")));
        TestWindow.await("the message goes", () -> window.texts("status-message").contains(""));
        assertThat(errors()).isEmpty();
    }

    @Test
    void what_was_typed_and_could_not_be_saved_comes_again_with_its_sighting() throws Exception {
        perform(new Edit.Add(Sightings.titled("Buses")));
        Outside.sql(file, NO_ROOM);
        TestWindow.runOnFx(() -> title().setText("Lorries and buses"));
        select(Sightings.titled("Buses"));
        TestWindow.await("it is refused", () -> saved().equals("Not saved"));
        Outside.sql(file, "DROP TRIGGER no_room");
        select(lorries);
        TestWindow.await("it is there", () -> title().getText().equals("Lorries and buses"));
        TestWindow.await("it is saved", () -> titles(file).contains("Lorries and buses"));
    }

    private void select(Sighting sighting) {
        var session = window.bench().session();
        TestWindow.runOnFx(() -> session.selection().set(sighting.uuid()));
    }

    @Test
    void of_a_deleted_file_it_says_where_all_is_kept() throws IOException {
        Files.delete(file);
        perform(new Edit.Add(Sightings.titled("Buses")));
        TestWindow.await("it is told", () -> saved().equals("Saved in border-rescued.gpkg"));
        TestWindow.await("nobody overlooks it", () -> !words("dialog-title").isEmpty());
        assertThat(words("hint")).contains(folder.resolve("border-rescued.gpkg").toString());
        click("Close");
        assertThat(errors())
                .anyMatch(words -> words.startsWith("border.gpkg was deleted or moved"));
        assertThat(TestWindow.onFx(window.stage()::getTitle))
                .isEqualTo("border-rescued.gpkg – Amnok");
        assertThat(window.memory().get(RecentProjects.RECENT, "").lines().findFirst())
                .as("it is opened from there the next time")
                .hasValueSatisfying(line -> assertThat(line).endsWith("border-rescued.gpkg"));
    }

    @Test
    void closing_a_project_whose_file_is_gone_asks() throws IOException {
        Files.delete(file);
        perform(new Edit.Add(Sightings.titled("Buses")));
        TestWindow.await("it is told", () -> !words("dialog-title").isEmpty());
        click("Close");
        Platform.runLater(window.window()::closeProject);
        TestWindow.await("it is asked", () -> !words("dialog-title").isEmpty());
        assertThat(window.window().bench()).isPresent();
        click("Close");
        TestWindow.await("it is closed", () -> window.window().bench().isEmpty());
    }

    @Test
    void what_another_program_changed_is_told_and_shown() throws Exception {
        Outside.sql(file, "UPDATE sighting SET title = 'Vans'");
        watch().look().join();
        TestWindow.await("it is shown", () -> title().getText().equals("Vans"));
        assertThat(window.texts("status-message"))
                .contains("1 sighting was changed by another program.");
    }

    @Test
    void where_both_changed_one_field_the_window_asks_which_stays() throws Exception {
        Outside.sql(file, "UPDATE sighting SET title = 'Vans'");
        Platform.runLater(
                () -> window.bench().session().perform(retitled(lorries, "Lorries and buses")));
        TestWindow.await("it is asked", () -> !words("dialog-title").isEmpty());
        click("What I wrote");
        TestWindow.await("it is kept", () -> title().getText().equals("Lorries and buses"));
    }

    @Test
    void whoever_types_on_answers_no_question_that_comes_meanwhile() throws IOException {
        var away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, away);
        perform(new Edit.Add(Sightings.titled("Buses")));
        TestWindow.await("it is asked", () -> !words("dialog-title").isEmpty());
        robot.type(KeyCode.SPACE, KeyCode.ENTER);
        robot.interact(() -> {});
        assertThat(words("dialog-title")).isNotEmpty();
        assertThat(window.suggested()).containsExactly("border.amnok");
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        TestWindow.await(
                "a place is asked for",
                () -> window.suggested().equals(List.of("border.amnok", "border.gpkg")));
    }

    @Test
    void what_has_to_be_written_elsewhere_is_before_the_project_is_closed() throws Exception {
        var elsewhere = folder.resolveSibling(folder.getFileName() + "-elsewhere.gpkg");
        Files.move(folder, folder.resolveSibling(folder.getFileName() + "-away"));
        perform(new Edit.Add(Sightings.titled("Buses")));
        TestWindow.await("it is asked", () -> !words("dialog-title").isEmpty());
        robot.type(KeyCode.ESCAPE);
        var slow = new CountDownLatch(1);
        watch().onKeeping(now -> await(slow));
        Platform.runLater(window.window()::closeProject);
        TestWindow.await("it is asked again", () -> !words("dialog-title").isEmpty());
        window.answer(elsewhere);
        click("Choose a place…");
        TestWindow.await("it is being written", () -> Files.exists(elsewhere));
        assertThat(TestWindow.onFx(window.window()::bench)).as("is open still").isPresent();
        slow.countDown();
        TestWindow.await("it is closed", () -> window.window().bench().isEmpty());
        assertThat(titles(elsewhere)).containsExactlyInAnyOrder("Lorries", "Buses");
        assertThat(words("dialog-title")).as("nothing is asked of a closed project").isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private FileWatch watch() {
        return window.bench().session().workspace().watch();
    }

    private static Edit retitled(Sighting sighting, String title) {
        return new Edit.Replace(
                sighting, sighting.edit().title(title).done(Sightings.NOON), "edit title");
    }

    private void perform(Edit edit) {
        TestWindow.onFx(() -> window.bench().session().perform(edit)).join();
    }

    private TextField title() {
        return window.find("title", TextField.class);
    }

    private String saved() {
        return window.find("saved-state", Label.class).getText();
    }

    /// What the status bar says as an error, beside where it says what is saved.
    private List<String> errors() {
        return words("error").stream().filter(words -> !words.equals(saved())).toList();
    }

    private List<String> words(String styleClass) {
        return robot.lookup("." + styleClass).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private void click(String button) {
        var found =
                robot.lookup(button).queryAllAs(Button.class).stream().findFirst().orElseThrow();
        TestWindow.runOnFx(found::fire);
    }

    private static List<String> titles(Path project) {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.read().sightings().stream().map(Sighting::title).toList();
        }
    }
}
