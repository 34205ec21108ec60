package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.amnok.courier.Courier;
import org.amnok.courier.OwnKey;
import org.amnok.courier.PersonKey;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.ProjectStore;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.WaitingWindow;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.handover.Handover;
import org.amnok.workspace.handover.Matter;
import org.junit.jupiter.api.Test;

/// A project is packed for a colleague, and what a colleague packed is merged, in the window.
class CourierWindowTest extends WindowSpecification {
    @Test
    void it_is_packed_for_a_person_who_is_added_with_a_key_and_opened_by_that_key() {
        add(Sightings.titled("Raft"));
        var own = folder.resolve("lee.key");
        var lee = OwnKey.make(own);
        var packed = folder.resolve("p.age");
        window.answer(packed);
        TestWindow.runOnFx(() -> Platform.runLater(window.window().commands().output().pack::run));
        TestWindow.await("it is asked", () -> OpenDialog.find("#pack-consent").isPresent());
        assertThat(consent().isDisabled()).isTrue();
        fill("lee", "age1nokey");
        assertThat(consent().isDisabled()).isTrue();
        fill("Lee", lee.text());
        assertThat(((RadioButton) OpenDialog.find("#pack-changes").orElseThrow()).isDisabled())
                .isTrue();
        TestWindow.runOnFx(() -> consent().fire());
        TestWindow.await("it is packed", () -> Files.exists(packed));
        var out = folder.resolve("out.gpkg");
        Courier.unpack(packed, OwnKey.read(own), out, Progress.NONE);
        try (var store = ProjectStore.open(out, ProjectStore.Access.READ_ONLY)) {
            assertThat(store.read().sightings()).hasSize(1);
        }
        TestWindow.await("it is noted", () -> handover().handed(lee).isPresent());
        assertThat(handover().people()).containsEntry("Lee", lee);
    }

    private Handover handover() {
        return Handover.of(session().workspace());
    }

    private void fill(String name, String key) {
        TestWindow.runOnFx(
                () -> {
                    ((TextField) OpenDialog.find("#person-name").orElseThrow()).setText(name);
                    ((TextField) OpenDialog.find("#person-key").orElseThrow()).setText(key);
                    ((Button) OpenDialog.find("#person-add").orElseThrow()).fire();
                });
    }

    @Test
    void what_a_colleague_packed_is_merged_into_the_open_project() {
        add(Sightings.titled("Raft"));
        var own = folder.resolve("own.key");
        var packed = theirs(OwnKey.make(own));
        window.answer(packed);
        window.answerKey(own);
        TestWindow.runOnFx(
                () -> Platform.runLater(window.window().commands().output().unpack::run));
        TestWindow.await("it is asked", () -> OpenDialog.find("#dialog-consent").isPresent());
        TestWindow.runOnFx(
                () -> ((Button) OpenDialog.find("#dialog-consent").orElseThrow()).fire());
        TestWindow.await("it is merged", () -> sightings().size() == 2);
    }

    @Test
    void where_none_is_open_what_was_packed_becomes_a_project_of_its_own() {
        var own = folder.resolve("own.key");
        var packed = theirs(OwnKey.make(own));
        TestWindow.runOnFx(window.window()::closeProject);
        TestWindow.await("none is open", () -> window.window().bench().isEmpty());
        var mine = folder.resolve("mine.gpkg");
        window.answer(packed);
        window.answerNew(mine);
        window.answerKey(own);
        TestWindow.runOnFx(
                () -> Platform.runLater(window.window().commands().output().unpack::run));
        TestWindow.await("it is open", () -> window.window().bench().isPresent());
        assertThat(sightings()).extracting(s -> s.title()).containsExactly("Ford");
        assertThat(mine).exists();
    }

    @Test
    void while_it_is_unpacked_as_a_project_of_its_own_it_says_how_far_it_is_and_is_cancelled() {
        var dialogs = new Dialogs(window.stage(), window.parts().appearance());
        var tasks = window.parts().tasks();
        var waiting = TestWindow.onFx(() -> new WaitingWindow("Unpacking", dialogs, tasks));
        TestWindow.await("it is shown", () -> OpenDialog.find("#waiting-cancel").isPresent());
        TestWindow.await(
                "it says how far it is",
                () -> {
                    waiting.at(1, 4, "");
                    return ((ProgressBar) OpenDialog.find(".progress-bar").orElseThrow())
                                    .getProgress()
                            == .25;
                });
        assertThat(waiting.isCancelled()).isFalse();
        TestWindow.runOnFx(
                () -> ((Button) OpenDialog.find("#waiting-cancel").orElseThrow()).fire());
        assertThat(waiting.isCancelled()).isTrue();
        var over = TestWindow.onFx(() -> new WaitingWindow("Unpacking", dialogs, tasks));
        TestWindow.runOnFx(over::end);
        assertThat(over.isCancelled()).isFalse();
        assertThat(TestWindow.onFx(() -> OpenDialog.find("#waiting-cancel"))).isEmpty();
    }

    @Test
    void a_key_of_ones_own_is_made_and_what_others_pack_to_is_shown() {
        var own = folder.resolve("mine.key");
        window.answerKey(own);
        TestWindow.runOnFx(
                () -> Platform.runLater(window.window().commands().output().makeKey::run));
        var shown = OpenDialog.text("own-key");
        assertThat(shown).startsWith("age1");
        assertThat(own).content().contains("# public key: " + shown + "\n");
        OpenDialog.pressNamed("Close");
    }

    private Path theirs(PersonKey to) {
        var file = folder.resolve("theirs.gpkg");
        try (var workspace = Workspace.create(file, List.of(), BorderGeography::none)) {
            workspace.perform(new Edit.Add(Sightings.titled("Ford"))).join();
        }
        var packed = folder.resolve("theirs.age");
        Handover.of(file).pack(List.of(to), new Matter.Whole(), packed, Progress.NONE);
        return packed;
    }

    private static Button consent() {
        return (Button) OpenDialog.find("#pack-consent").orElseThrow();
    }
}
