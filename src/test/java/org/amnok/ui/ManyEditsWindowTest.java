package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.FilterText;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.session.EditProgress;
import org.junit.jupiter.api.Test;

/// What the window asks before many sightings are changed at once, and while they are.
class ManyEditsWindowTest extends WindowSpecification {
    private static final int FEW = 20;

    @Test
    void changing_more_than_20_is_asked_with_their_number() {
        select(FEW + 1);
        setStatus();
        awaitQuestion("Change 21 sightings?");
        click("Cancel");
        assertThat(sightings()).allMatch(s -> s.status() == SightingStatus.DRAFT);
    }

    @Test
    void what_was_asked_is_done_when_that_is_wanted() {
        select(FEW + 1);
        setStatus();
        awaitQuestion("Change 21 sightings?");
        click("Change");
        TestWindow.await(
                "all are changed",
                () -> sightings().stream().allMatch(s -> s.status() == SightingStatus.SUBMITTED));
    }

    @Test
    void changing_20_is_not_asked() {
        select(FEW);
        setStatus();
        TestWindow.await(
                "all are changed",
                () -> sightings().stream().allMatch(s -> s.status() == SightingStatus.SUBMITTED));
        assertThat(titles()).isEmpty();
    }

    @Test
    void deleting_more_than_20_is_asked_with_their_number() {
        select(FEW + 1);
        focusMap();
        Platform.runLater(() -> robot.push(KeyCode.DELETE));
        awaitQuestion("Delete 21 sightings?");
        click("Cancel");
        assertThat(sightings()).hasSize(FEW + 1);
    }

    @Test
    void deleting_few_that_the_filter_hides_is_asked() {
        select(FEW);
        var parked = FilterText.read("kind=.vehicles_parked").orElseThrow();
        TestWindow.runOnFx(() -> session().filter().set(parked));
        TestWindow.await("they are hidden", () -> session().shown().get().size() == 0);
        focusMap();
        Platform.runLater(() -> robot.push(KeyCode.DELETE));
        awaitQuestion("Delete 20 sightings?");
        assertThat(robot.lookup(".dialog-pane .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("20 of the selected are hidden by the filter.");
        click("Cancel");
        assertThat(sightings()).hasSize(FEW);
    }

    @Test
    void a_click_that_cancels_leaves_the_focus_where_it_was() {
        focusMap();
        changing();
        var cancel = window.find("cancel-work", Button.class);
        TestWindow.await("it can be cancelled", () -> TestWindow.onFx(cancel::isVisible));
        robot.clickOn(cancel);
        assertThat(progress().isCancelled()).isTrue();
        finish();
        TestWindow.await("it is over", () -> !TestWindow.onFx(cancel::isVisible));
        TestWindow.await(
                "the map has the focus",
                () -> TestWindow.onFx(() -> window.bench().map().canvas().isFocused()));
    }

    @Test
    void quitting_while_many_are_changed_is_asked_and_may_be_left() {
        changing();
        Platform.runLater(window.window()::quit);
        awaitQuestion("Many sightings are being changed.");
        click("Cancel");
        TestWindow.await("the question is gone", () -> titles().isEmpty());
        assertThat(TestWindow.onFx(window.stage()::isShowing)).isTrue();
        assertThat(progress().isCancelled()).isFalse();
        finish();
    }

    @Test
    void quitting_while_many_are_changed_stops_that_when_it_is_wanted() {
        changing();
        Platform.runLater(window.window()::closeProject);
        awaitQuestion("Many sightings are being changed.");
        var progress = progress();
        click("Stop and close");
        TestWindow.await("it is closed", () -> window.window().bench().isEmpty());
        assertThat(progress.isCancelled()).isTrue();
    }

    @Test
    void a_deletion_can_be_cancelled_while_its_sightings_are_read() {
        select(FEW);
        TestWindow.runOnFx(
                () -> {
                    progress().cancel();
                    window.bench().commands().delete.run();
                });
        TestWindow.await(
                "it is said",
                () -> window.texts("status-message").contains("Cancelled: nothing was changed."));
        assertThat(sightings()).hasSize(FEW);
    }

    /// Says what the thread that writes says while it is at it.
    private void changing() {
        progress().at(600, 1200, "");
        TestWindow.await("it is told", () -> progress().isRunning());
    }

    private void finish() {
        add(Sightings.titled("Buses"));
        TestWindow.await("it is done", () -> !progress().isRunning());
    }

    private EditProgress progress() {
        return session().saves().progress();
    }

    private void select(int count) {
        var many =
                IntStream.range(0, count).mapToObj(i -> Sightings.titled("Lorries " + i)).toList();
        TestWindow.onFx(
                        () ->
                                window.bench()
                                        .session()
                                        .perform(
                                                new Edit.Batch(
                                                        "add",
                                                        many.stream()
                                                                .<Edit>map(Edit.Add::new)
                                                                .toList())))
                .join();
        TestWindow.await("they are there", () -> sightings().size() == count);
        var uuids = many.stream().map(Sighting::uuid).toList();
        TestWindow.runOnFx(() -> session().selection().set(uuids));
    }

    @SuppressWarnings("unchecked") // the values of a status are words
    private void setStatus() {
        TestWindow.runOnFx(window.bench().table().commands().change::run);
        TestWindow.runOnFx(() -> window.find("bulk-value", ComboBox.class).setValue("submitted"));
        var apply = window.find("bulk-apply", Button.class);
        TestWindow.await("it can be applied", () -> !apply.isDisabled());
        Platform.runLater(apply::fire);
    }

    private void awaitQuestion(String words) {
        TestWindow.await("it is asked", () -> titles().contains(words));
    }

    private List<String> titles() {
        return TestWindow.onFx(
                () ->
                        robot.lookup(".dialog-title").queryAllAs(Label.class).stream()
                                .map(Label::getText)
                                .toList());
    }

    private void click(String button) {
        TestWindow.runOnFx(
                () ->
                        // the status bar has a button to cancel, too
                        robot
                                .lookup(".dialog-pane")
                                .lookup(button)
                                .queryAllAs(Button.class)
                                .stream()
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }
}
