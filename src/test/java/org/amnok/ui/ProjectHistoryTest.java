package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.SameAsEdits;
import org.amnok.domain.record.SameAs;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Choice;
import org.junit.jupiter.api.Test;

/// The history of the whole project below the map, and bringing back what was deleted.
class ProjectHistoryTest extends WindowSpecification {
    private static final Sighting LORRIES = Sightings.at(HYESAN, "Lorries");
    private static final Sighting BUSES = Sightings.at(HYESAN, "Buses");

    @Test
    void ctrl_h_lists_the_newest_edits_first() {
        add(LORRIES, BUSES);
        open();
        assertThat(entries().stream().map(HistoryEntry::name).limit(2))
                .containsExactly("Buses", "Lorries");
    }

    @Test
    void what_is_done_while_it_is_open_appears() {
        add(LORRIES);
        open();
        rename();
        TestWindow.await("it is told", () -> entries().getFirst().label().equals("rename"));
    }

    @Test
    void only_deletions_are_shown_on_demand() {
        add(LORRIES, BUSES);
        delete(LORRIES);
        open();
        onlyDeleted();
        assertThat(entries().getFirst().name()).isEqualTo("Lorries");
    }

    @Test
    void a_deleted_sighting_comes_back_with_its_links_as_one_undo() {
        add(LORRIES, BUSES);
        perform(
                SameAsEdits.join(
                                List.of(LORRIES.uuid(), BUSES.uuid()),
                                contents(),
                                Sightings.titled("group").uuid())
                        .orElseThrow());
        delete(LORRIES);
        open();
        onlyDeleted();
        choose(row("Lorries"));
        TestWindow.runOnFx(() -> window.find("bring-back", Button.class).fire());
        TestWindow.await("it is back", () -> sightings().contains(LORRIES));
        assertThat(marks()).isEqualTo(2);
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await("it is gone again", () -> !sightings().contains(LORRIES));
    }

    @Test
    void what_was_not_deleted_cannot_be_brought_back() {
        add(LORRIES);
        open();
        choose(0);
        assertThat(window.find("bring-back", Button.class).isDisabled()).isTrue();
    }

    @Test
    void changes_of_one_person_are_told_apart() {
        TestWindow.runOnFx(() -> session().signAs("Kim"));
        add(LORRIES);
        TestWindow.runOnFx(() -> session().signAs("Lee"));
        rename();
        open();
        TestWindow.await("names are offered", () -> author().getItems().size() > 2);
        TestWindow.runOnFx(() -> author().setValue(java.util.Optional.of("Kim")));
        TestWindow.await(
                "only Kim",
                () ->
                        !entries().isEmpty()
                                && entries().stream()
                                        .allMatch(e -> e.signature().author().equals("Kim")));
        assertThat(entries().getFirst().name()).isEqualTo("Lorries");
    }

    @Test
    void its_tab_is_behind_those_of_the_table() {
        var tab = window.find("history-tab", ToggleButton.class);
        assertThat(tab.getText()).isEqualTo("History");
    }

    private void open() {
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.H);
        TestWindow.await("it is read", () -> !entries().isEmpty());
    }

    private void onlyDeleted() {
        TestWindow.runOnFx(() -> window.find("history-deleted", CheckBox.class).setSelected(true));
        TestWindow.await(
                "only deletions",
                () ->
                        !entries().isEmpty()
                                && entries().stream()
                                        .allMatch(e -> e.kind() == HistoryEntry.Kind.DELETE));
    }

    private void rename() {
        perform(
                new Edit.Replace(
                        LORRIES, LORRIES.edit().title("Vans").done(Sightings.NOON), "rename"));
    }

    private void delete(Sighting sighting) {
        TestWindow.runOnFx(
                () -> {
                    session().selection().set(sighting.uuid());
                    window.bench().commands().delete.run();
                });
        TestWindow.await("it is gone", () -> !sightings().contains(sighting));
    }

    private int row(String name) {
        return entries().stream().map(HistoryEntry::name).toList().indexOf(name);
    }

    private void choose(int row) {
        TestWindow.runOnFx(() -> history().getSelectionModel().select(row));
    }

    private int marks() {
        return contents().all(SameAs.class).size();
    }

    private List<HistoryEntry> entries() {
        return TestWindow.onFx(() -> List.copyOf(history().getItems()));
    }

    @SuppressWarnings("unchecked")
    private TableView<HistoryEntry> history() {
        return (TableView<HistoryEntry>) window.find("project-history", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private Choice<java.util.Optional<String>> author() {
        return (Choice<java.util.Optional<String>>) window.find("history-author", Choice.class);
    }
}
