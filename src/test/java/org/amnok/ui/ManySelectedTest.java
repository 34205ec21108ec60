package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// The inspector while several sightings are selected.
@OneWindow
class ManySelectedTest extends WindowSpecification {
    private static final Sighting DRAFT = Sightings.titled("One");
    private static final Sighting SUBMITTED =
            Sightings.titled("Two").edit().status(SightingStatus.SUBMITTED).done(Sightings.NOON);

    @Test
    void it_says_what_they_share_and_what_differs() {
        selectBoth();
        assertThat(window.texts("pane-title")).contains("2 selected");
        TestWindow.await(
                "it is read",
                () -> window.texts("hint").contains("2 different: draft (1), submitted (1)"));
        assertThat(window.texts("many-shared")).contains(DRAFT.kind().label());
    }

    @Test
    void a_date_is_told_as_the_table_tells_it() {
        var seen = Sightings.seen("2025-09-11", "2025-09-20");
        var both =
                Stream.of("Early", "Late")
                        .map(title -> Sightings.titled(title).edit().when(seen))
                        .map(draft -> draft.done(Sightings.NOON))
                        .toArray(Sighting[]::new);
        add(both);
        TestWindow.runOnFx(
                () ->
                        window.bench()
                                .session()
                                .selection()
                                .set(Stream.of(both).map(Sighting::uuid).toList()));
        TestWindow.await(
                "it is read", () -> window.texts("many-shared").contains("11–20 Sep 2025"));
    }

    /// It took a field, a value and a button.
    @Test
    void one_press_marks_the_drafts_among_them_as_submitted_as_one_undo() {
        var verified =
                Sightings.titled("Three")
                        .edit()
                        .status(SightingStatus.VERIFIED)
                        .done(Sightings.NOON);
        add(DRAFT, verified);
        TestWindow.runOnFx(
                () ->
                        window.bench()
                                .session()
                                .selection()
                                .set(List.of(DRAFT.uuid(), verified.uuid())));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        TestWindow.await(
                "it is told",
                () ->
                        window.texts("status-message")
                                .contains("1 draft marked as submitted. Ctrl+Z takes it back."));
        assertThat(sightings())
                .extracting(Sighting::status)
                .containsExactlyInAnyOrder(SightingStatus.SUBMITTED, SightingStatus.VERIFIED);
        TestWindow.runOnFx(() -> window.bench().commands().undo.run());
        TestWindow.await(
                "it is a draft again",
                () -> sightings().stream().anyMatch(s -> s.status() == SightingStatus.DRAFT));
    }

    @Test
    void the_form_of_one_is_not_there_to_be_changed_by_mistake() {
        selectBoth();
        assertThat(window.find("title", TextField.class)).isNull();
    }

    @Test
    void a_press_on_a_field_chooses_it_and_one_value_is_set_for_all_as_one_undo() {
        selectBoth();
        TestWindow.await("it is read", () -> !window.texts("many-field").isEmpty());
        TestWindow.runOnFx(() -> field("Status").fire());
        TestWindow.runOnFx(() -> choice().setValue("corroborated"));
        var apply = window.find("bulk-apply", Button.class);
        TestWindow.await("it can be done", () -> !apply.isDisabled());
        TestWindow.runOnFx(apply::fire);
        TestWindow.await(
                "both are set",
                () ->
                        sightings().stream()
                                .allMatch(s -> s.status() == SightingStatus.CORROBORATED));
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await("both are as before", () -> sightings().contains(SUBMITTED));
        assertThat(sightings()).containsExactlyInAnyOrder(DRAFT, SUBMITTED);
    }

    @Test
    void one_selected_again_has_its_form_again() {
        selectBoth();
        TestWindow.runOnFx(() -> session().selection().set(DRAFT.uuid()));
        assertThat(window.find("title", TextField.class).getText()).isEqualTo("One");
    }

    @SuppressWarnings("unchecked") // the values of a status are words
    private ComboBox<String> choice() {
        return window.find("bulk-value", ComboBox.class);
    }

    private Button field(String words) {
        return robot.lookup(".many-field").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void selectBoth() {
        add(DRAFT, SUBMITTED);
        TestWindow.runOnFx(
                () ->
                        window.bench()
                                .session()
                                .selection()
                                .set(List.of(DRAFT.uuid(), SUBMITTED.uuid())));
    }
}
