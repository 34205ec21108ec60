package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.seal.KeyCost;
import org.amnok.seal.Passphrase;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.Seals;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.share.FolderSharing;
import org.amnok.workspace.share.OpenConflicts;
import org.junit.jupiter.api.Test;

/// A colleague's copy of the project is dropped on the window and merged.
class MergeWindowTest extends WindowSpecification {
    private static final String WORDS = "five words nobody guesses here";

    private final Sighting bridge = Sightings.titled("Bridge");
    private final Sighting ford = Sightings.titled("Ford");

    @Test
    void conflicts_are_decided_by_the_keys_and_are_not_asked_again() {
        var theirs = bothChanged("theirs");
        merge(theirs);
        TestWindow.await("the table has the keys", () -> table("merge-conflicts").isFocused());
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.LEFT);
        TestWindow.await("all is decided", () -> says("All are decided."));
        robot.push(KeyCode.ENTER);
        TestWindow.await(
                "one of each",
                () -> titles().stream().filter(title -> title.endsWith("theirs")).count() == 1);
        drop(theirs);
        press("Merge it into this project");
        TestWindow.await("nothing is left", () -> report().contains("Everything in theirs"));
        press("Close");
    }

    @Test
    void what_the_keyboard_reaches_has_a_name_and_a_role() {
        merge(bothChanged("theirs"));
        TestWindow.await("both are asked", () -> table("merge-conflicts").getItems().size() == 2);
        AccessibleNames.assertAccessible(window);
        TestWindow.await(
                "what is long takes several lines",
                () ->
                        find("#merge-conflicts .table-cell")
                                .filter(cell -> ((TableCell<?, ?>) cell).isWrapText())
                                .isPresent());
        press("All there");
        press("Answer");
        TestWindow.await("theirs count", () -> titles().getFirst().endsWith("theirs"));
    }

    @Test
    void what_was_answered_is_one_undo() {
        merge(bothChanged("theirs"));
        press("All there");
        press("Answer");
        TestWindow.await("theirs count", () -> titles().getFirst().endsWith("theirs"));
        TestWindow.runOnFx(() -> window.bench().commands().undo.run());
        TestWindow.await(
                "ours count", () -> titles().equals(List.of("Bridge, ours", "Ford, ours")));
    }

    @Test
    void a_sealed_project_is_merged_by_its_passphrase_as_one_undo_and_its_key_is_forgotten() {
        var sealed = sealed();
        window.answer(sealed);
        TestWindow.runOnFx(
                () -> Platform.runLater(window.window().commands().project().mergeProject::run));
        OpenDialog.type("passphrase", "tumen");
        OpenDialog.press("dialog-consent");
        TestWindow.await("it is asked again", () -> find(".field-error").isPresent());
        OpenDialog.type("passphrase", WORDS);
        OpenDialog.press("dialog-consent");
        TestWindow.await("it is compared", () -> find("#merge-form").isPresent());
        press("Merge");
        TestWindow.await("it is told", () -> find("#merge-report").isPresent());
        press("Close");
        TestWindow.await("both are there", () -> titles().equals(List.of("Bridge", "Ford")));
        TestWindow.await("its key is forgotten", () -> !Seals.isUnlocked(sealed));
        TestWindow.runOnFx(() -> window.bench().commands().undo.run());
        TestWindow.await("it is as before", () -> titles().equals(List.of("Bridge")));
    }

    @Test
    void a_sealed_project_whose_passphrase_nobody_gives_is_not_merged() {
        window.answer(sealed());
        TestWindow.runOnFx(
                () -> Platform.runLater(window.window().commands().project().mergeProject::run));
        TestWindow.await("it is asked", () -> OpenDialog.isOpen("passphrase"));
        press("Cancel");
        TestWindow.await(
                "it is told", () -> window.texts("status-message").contains("Nothing was merged."));
        assertThat(titles()).containsExactly("Bridge");
    }

    /// A sealed and locked project with a ford; one with a bridge is open.
    private Path sealed() {
        var file = folder.resolve("theirs.amnok");
        try (var words = new Passphrase(WORDS.toCharArray())) {
            Seals.make(file, words, KeyCost.USUAL);
        }
        try (var workspace = Workspace.create(file, List.of(), BorderGeography::none)) {
            workspace.perform(new Edit.Add(ford)).join();
        }
        Seals.lock(file);
        add(bridge);
        return file;
    }

    @Test
    void what_is_not_decided_stays_and_stays_open() {
        var theirs = bothChanged("theirs");
        merge(theirs);
        press("Answer");
        TestWindow.await("it is left", () -> find("#merge-conflicts").isEmpty());
        var here = session().workspace();
        assertThat(OpenConflicts.of(here).conflicts()).hasSize(2);
        assertThat(titles()).containsExactly("Bridge, ours", "Ford, ours");
    }

    @Test
    void each_of_several_projects_is_asked_about() {
        var first = bothChanged("first");
        var second = copy(first, "second");
        drop(first, second);
        TestWindow.await("the first is asked about", () -> says("first.gpkg is a project."));
        press("Cancel");
        TestWindow.await("then the second", () -> says("second.gpkg is a project."));
        press("Cancel");
        TestWindow.await("that was all", () -> Window.getWindows().size() == 1);
    }

    @Test
    void of_a_shared_project_what_comes_is_told_before_and_what_both_said_is_answered() {
        var theirs = bothChanged("theirs");
        share();
        drop(theirs);
        press("Merge it into this project");
        TestWindow.await("it is told before", () -> report().contains("To receive: changes 2"));
        assertThat(titles()).containsExactly("Bridge, ours", "Ford, ours");
        press("Merge");
        TestWindow.await("both are asked", () -> find("#merge-conflicts").isPresent());
        assertThat(table("merge-conflicts").getItems()).hasSize(2);
        TestWindow.await("the table has the keys", () -> table("merge-conflicts").isFocused());
        robot.push(KeyCode.RIGHT);
        press("Answer");
        TestWindow.await(
                "one is theirs", () -> titles().stream().anyMatch(t -> t.endsWith("theirs")));
        drop(theirs);
        press("Merge it into this project");
        TestWindow.await("it is there", () -> report().contains("Everything in theirs"));
        press("Close");
    }

    private void share() {
        var stick = folder.resolve("stick");
        assertThat(stick.toFile().mkdir()).isTrue();
        var here = session().workspace();
        new FolderSharing(stick, List.of(), null).share(here, Progress.NONE);
    }

    private String report() {
        return find("#share-report").map(each -> ((TextArea) each).getText()).orElse("");
    }

    /// Two copies of one project in which both titles were changed; one is open in the window.
    private Path bothChanged(String name) {
        var ours = folder.resolve("ours.gpkg");
        try (var workspace = Workspace.create(ours, List.of(), BorderGeography::none)) {
            workspace.perform(new Edit.Add(bridge)).join();
            workspace.perform(new Edit.Add(ford)).join();
        }
        var theirs = copy(ours, name);
        change(ours, "ours");
        change(theirs, "theirs");
        window.openProject(ours);
        TestWindow.await(
                "it is open", () -> titles().equals(List.of("Bridge, ours", "Ford, ours")));
        return theirs;
    }

    private Path copy(Path file, String name) {
        try {
            return Files.copy(file, folder.resolve(name + ".gpkg"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(Path file, String author) {
        try (var workspace = Workspace.open(file, Access.READ_WRITE)) {
            workspace.signAs(author);
            for (UUID uuid : List.of(bridge.uuid(), ford.uuid())) {
                var before = workspace.state().contents().sighting(uuid).orElseThrow();
                var after =
                        before.edit()
                                .title(before.title() + ", " + author)
                                .done(Sightings.NOON.plusSeconds(60));
                workspace.perform(new Edit.Replace(before, after, "edit")).join();
            }
        }
    }

    private List<String> titles() {
        return sightings().stream().map(Sighting::title).sorted().toList();
    }

    private void merge(Path file) {
        drop(file);
        press("Merge it into this project");
        TestWindow.await("it is told before", () -> report().contains("To receive: changes 2"));
        press("Merge");
        TestWindow.await("both are asked", () -> find("#merge-conflicts").isPresent());
    }

    private void drop(Path... files) {
        Drops.drop(window.bench().map().canvas(), screenMiddle(), files);
    }

    private void press(String words) {
        TestWindow.await(words + " can be pressed", () -> button(words).isPresent());
        TestWindow.runOnFx(() -> Platform.runLater(() -> button(words).orElseThrow().fire()));
    }

    private Optional<Button> button(String words) {
        return dialogs().stream()
                .flatMap(w -> w.getScene().getRoot().lookupAll(".button").stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(b -> words.equals(b.getText()) && !b.isDisabled())
                .findFirst();
    }

    private boolean says(String words) {
        return dialogs().stream()
                .flatMap(w -> w.getScene().getRoot().lookupAll(".label").stream())
                .anyMatch(label -> words.equals(((Labeled) label).getText()));
    }

    private Optional<Node> find(String id) {
        return dialogs().stream()
                .flatMap(w -> w.getScene().getRoot().lookupAll(id).stream())
                .findFirst();
    }

    private TableView<?> table(String id) {
        return (TableView<?>) find("#" + id).orElseThrow();
    }

    private List<Window> dialogs() {
        return Window.getWindows().stream()
                .filter(w -> !w.equals(window.stage()) && w.getScene() != null)
                .toList();
    }
}
