package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.share.FolderSharing;
import org.amnok.workspace.share.Participant;
import org.junit.jupiter.api.Test;

/// The open project is shared over a folder, and what two said is answered, in the window.
class ShareWindowTest extends WindowSpecification {
    private static final Sighting RAFT = Sightings.titled("Raft");

    @Test
    void what_a_colleague_shared_comes_and_an_open_question_is_answered() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        add(RAFT);
        share(stick);
        assertThat(((TextArea) OpenDialog.find("#share-report").orElseThrow()).getText())
                .contains("Sent: ");
        OpenDialog.pressNamed("Close");
        theirs(stick);
        var before = contents().sighting(RAFT.uuid());
        var mine = before.orElseThrow().edit().title("Mine").done(Sightings.NOON);
        TestWindow.runOnFx(
                () ->
                        window.bench()
                                .session()
                                .perform(new Edit.Replace(before.get(), mine, "edit"), () -> {}));
        TestWindow.await("it is mine", () -> titles().contains("Mine"));
        share(stick);
        leave("#shared-form");
        open(stick);
        TestWindow.await("nothing is new", () -> news().contains("To send: changes 0"));
        TestWindow.await("one is open", () -> questions().isVisible());
        TestWindow.runOnFx(questions()::fire);
        TestWindow.await("it is asked", () -> OpenDialog.find("#merge-conflicts").isPresent());
        var table = OpenDialog.find("#merge-conflicts").orElseThrow();
        TestWindow.runOnFx(
                () -> {
                    table.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.RIGHT,
                                    false,
                                    false,
                                    false,
                                    false));
                    ((Button) OpenDialog.find("#dialog-consent").orElseThrow()).fire();
                });
        TestWindow.await("it is theirs", () -> titles().contains("Theirs"));
        TestWindow.await("it is asked again", () -> OpenDialog.find("#share-consent").isPresent());
        assertThat(questions().isVisible()).isFalse();
        leave("#share-form");
    }

    private static void leave(String form) {
        TestWindow.runOnFx(() -> OpenDialog.find(form).orElseThrow().getScene().getWindow().hide());
        TestWindow.await("it is left", () -> OpenDialog.find(form).isEmpty());
    }

    private static Button questions() {
        return (Button) OpenDialog.find("#share-questions").orElseThrow();
    }

    private static String news() {
        return OpenDialog.find("#share-new").map(each -> ((TextArea) each).getText()).orElse("");
    }

    @Test
    void what_is_new_is_told_before_anything_goes_or_comes() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        add(RAFT);
        share(stick);
        OpenDialog.pressNamed("Close");
        theirs(stick);
        var files = stick.toFile().list();
        open(stick);
        TestWindow.await("it is told", () -> news().contains("Lee: 1"));
        assertThat(news()).contains("To send: changes 0", "To receive: changes");
        assertThat(stick.toFile().list()).containsExactlyInAnyOrder(files);
        assertThat(titles()).contains("Raft");
        leave("#share-form");
    }

    @Test
    void two_projects_that_began_apart_become_one_only_when_a_person_says_so() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        others(stick);
        var files = stick.toFile().list();
        add(RAFT);
        open(stick);
        TestWindow.await("it is told", () -> news().contains("Another project is shared there"));
        TestWindow.runOnFx(() -> ((Button) OpenDialog.find("#share-consent").orElseThrow()).fire());
        TestWindow.await("it is asked", () -> OpenDialog.find("#join-form").isPresent());
        leave("#join-form");
        assertThat(stick.toFile().list()).containsExactlyInAnyOrder(files);
        open(stick);
        TestWindow.runOnFx(() -> ((Button) OpenDialog.find("#share-consent").orElseThrow()).fire());
        TestWindow.await("it is asked", () -> OpenDialog.find("#join-consent").isPresent());
        TestWindow.runOnFx(() -> ((Button) OpenDialog.find("#join-consent").orElseThrow()).fire());
        TestWindow.await("it is told", () -> OpenDialog.find("#shared-form").isPresent());
        assertThat(titles()).contains("Raft", "Of others");
        leave("#shared-form");
    }

    private void others(Path stick) {
        try (var others =
                Workspace.create(folder.resolve("others.gpkg"), List.of(), BorderGeography::none)) {
            others.perform(new Edit.Add(Sightings.titled("Of others"))).join();
            new FolderSharing(stick, List.of(), null).share(others, Progress.NONE);
        }
    }

    @Test
    void the_pane_tells_who_takes_part_what_is_new_and_who_signs() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        add(RAFT);
        assertThat(window.find("sharing-tab", ToggleButton.class).isVisible()).isFalse();
        share(stick);
        OpenDialog.pressNamed("Close");
        theirs(stick);
        TestWindow.await(
                "there is a tab", () -> window.find("sharing-tab", ToggleButton.class).isVisible());
        TestWindow.runOnFx(() -> window.find("sharing-tab", ToggleButton.class).fire());
        TestWindow.await("this project is told", () -> participants().size() == 1);
        assertThat(participants().getFirst().isHere()).isTrue();
        AccessibleNames.assertAccessible(window);
        TestWindow.runOnFx(() -> window.find("sharing-look", Button.class).fire());
        TestWindow.await(
                "what is new is told",
                () -> window.find("sharing-news", Label.class).getText().contains("Lee: 1"));
        share(stick);
        leave("#shared-form");
        TestWindow.await("both are told", () -> participants().size() == 2);
        var lee = participants().getLast();
        assertThat(lee.name()).isEqualTo("Lee");
        assertThat(lee.isHere()).isFalse();
        assertThat(lee.last()).isNotEmpty();
    }

    @SuppressWarnings("unchecked") // of those only
    private List<Participant> participants() {
        return ((TableView<Participant>) window.find("participants", TableView.class)).getItems();
    }

    private void open(Path stick) {
        window.answer(stick);
        TestWindow.runOnFx(() -> Platform.runLater(window.window().commands().output().share::run));
        TestWindow.await("it is asked", () -> OpenDialog.find("#share-consent").isPresent());
        TestWindow.runOnFx(() -> ((Button) OpenDialog.find("#share-folder").orElseThrow()).fire());
    }

    private void share(Path stick) {
        open(stick);
        TestWindow.runOnFx(() -> ((Button) OpenDialog.find("#share-consent").orElseThrow()).fire());
        TestWindow.await("it is told", () -> OpenDialog.find("#shared-form").isPresent());
    }

    private void theirs(Path stick) {
        try (var theirs =
                Workspace.create(folder.resolve("theirs.gpkg"), List.of(), BorderGeography::none)) {
            var sharing = new FolderSharing(stick, List.of(), null);
            theirs.signAs("Lee");
            sharing.share(theirs, Progress.NONE);
            var raft = theirs.state().contents().sighting(RAFT.uuid()).orElseThrow();
            var changed = raft.edit().title("Theirs").done(Sightings.NOON);
            theirs.perform(new Edit.Replace(raft, changed, "edit")).join();
            sharing.share(theirs, Progress.NONE);
        }
    }

    private List<String> titles() {
        return sightings().stream().map(Sighting::title).toList();
    }
}
