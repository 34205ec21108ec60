package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sightings;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.FieldChange;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Another program writes to the file of an open project.
class ForeignChangeTest extends WorkspaceSpecification {
    Sighting lorries;

    @BeforeEach
    void create() {
        workspace.perform(new Edit.Add(Sightings.titled("Lorries"))).join();
        lorries = only();
    }

    @Test
    void what_it_wrote_is_shown() throws SQLException {
        elsewhere("UPDATE sighting SET title = 'Buses'");
        workspace.watch().look().join();
        assertThat(only().title()).isEqualTo("Buses");
    }

    /// As on a drive of the network that was away for a moment.
    @Test
    void what_could_not_be_read_at_once_is_read_by_the_next_look() throws SQLException {
        var state = workspace.state();
        workspace.close();
        var reads = new AtomicInteger();
        Runnable readAgain =
                () -> {
                    if (reads.incrementAndGet() == 1) {
                        throw ProblemException.of("It cannot be read", "Look later.");
                    }
                };
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            var opened = new ReopenableStore(store, BorderGeography::none);
            var watch = new FileWatch(opened, Runnable::run, () -> state, readAgain);
            elsewhere("UPDATE sighting SET title = 'Buses'");
            assertThat(watch.look()).isCompletedExceptionally();
            assertThat(watch.look()).isCompleted();
            assertThat(watch.look()).isCompleted();
        }
        assertThat(reads).hasValue(2);
    }

    @Test
    void it_is_told_how_many_sightings_differ() throws SQLException {
        var told = new ArrayList<ForeignChange>();
        workspace.watch().onForeignChange(told::add);
        elsewhere("UPDATE sighting SET title = 'Buses'");
        workspace.watch().look().join();
        assertThat(told).containsExactly(new ForeignChange(OptionalInt.of(1)));
        assertThat(told.getFirst().sentence())
                .isEqualTo("1 sighting was changed by another program.");
    }

    @Test
    void what_was_deleted_comes_back_with_its_row_number_and_the_cells_of_other_programs()
            throws SQLException {
        elsewhere("ALTER TABLE sighting ADD COLUMN seen_by TEXT");
        elsewhere("UPDATE sighting SET seen_by = 'QGIS', fid = 70");
        workspace.perform(new Edit.Add(Sightings.titled("More"))).join();
        workspace.perform(new Edit.Delete(lorries)).join();
        workspace.undo().join();
        assertThat(
                        Outside.value(
                                file,
                                "SELECT fid || seen_by FROM sighting WHERE title = 'Lorries'"))
                .isEqualTo("70QGIS");
    }

    @Test
    void what_was_deleted_comes_back_without_a_cell_that_another_row_has_now() throws SQLException {
        elsewhere("ALTER TABLE sighting ADD COLUMN tag TEXT");
        elsewhere("CREATE UNIQUE INDEX one_tag ON sighting(tag)");
        elsewhere("UPDATE sighting SET tag = 'T1'");
        workspace.perform(new Edit.Delete(lorries)).join();
        elsewhere("INSERT INTO sighting (title, tag) VALUES ('Other', 'T1')");
        workspace.undo().join();
        assertThat(Outside.value(file, "SELECT title FROM sighting WHERE tag = 'T1'"))
                .isEqualTo("Other");
        assertThat(Outside.value(file, "SELECT count(*) FROM sighting")).isEqualTo("2");
    }

    @Test
    void what_came_back_is_found_by_its_words() throws SQLException {
        workspace.perform(new Edit.Add(Sightings.titled("More"))).join();
        workspace.perform(new Edit.Delete(lorries)).join();
        workspace.undo().join();
        assertThat(found("lorries")).isEqualTo(1);
        assertThat(found("more")).isEqualTo(1);
    }

    @Test
    void what_came_back_after_another_program_wrote_is_found_by_its_words() throws SQLException {
        workspace.perform(new Edit.Add(Sightings.titled("More"))).join();
        workspace.perform(new Edit.Delete(lorries)).join();
        elsewhere("UPDATE sighting SET title = 'Buses'");
        workspace.watch().look().join();
        workspace.undo().join();
        assertThat(found("lorries")).isEqualTo(1);
        assertThat(found("buses")).isEqualTo(1);
    }

    private int found(String words) {
        return workspace.state().index().rows(SightingFilter.ALL.withText(words)).count();
    }

    @Test
    void a_row_number_that_another_program_took_meanwhile_is_not_taken_back() throws SQLException {
        workspace.perform(new Edit.Delete(lorries)).join();
        elsewhere("INSERT INTO sighting (fid, title) VALUES (1, 'Other')");
        workspace.undo().join();
        assertThat(Outside.value(file, "SELECT title FROM sighting WHERE fid = 1"))
                .isEqualTo("Other");
        assertThat(Outside.value(file, "SELECT count(*) FROM sighting")).isEqualTo("2");
    }

    @Test
    void own_edits_are_not_those_of_another_program() {
        var told = new ArrayList<ForeignChange>();
        workspace.watch().onForeignChange(told::add);
        workspace.perform(new Edit.Add(Sightings.titled("More"))).join();
        workspace.watch().look().join();
        assertThat(told).isEmpty();
    }

    @Test
    void an_edit_writes_only_the_field_that_the_person_changed() throws SQLException {
        elsewhere("UPDATE sighting SET public_note = 'Seen from the bridge'");
        workspace.perform(retitled("Buses")).join();
        assertThat(only().title()).isEqualTo("Buses");
        assertThat(only().notes().publicNote()).isEqualTo("Seen from the bridge");
    }

    @Test
    void undo_takes_back_only_the_field_that_the_person_changed() throws SQLException {
        workspace.perform(retitled("Buses")).join();
        elsewhere("UPDATE sighting SET public_note = 'Seen from the bridge'");
        workspace.undo().join();
        assertThat(only().title()).isEqualTo("Lorries");
        assertThat(only().notes().publicNote()).isEqualTo("Seen from the bridge");
    }

    @Test
    void where_both_changed_the_same_field_a_person_is_asked() throws SQLException {
        elsewhere("UPDATE sighting SET title = 'Vans'");
        assertThat(conflict(retitled("Buses")).fields())
                .containsExactly(new FieldChange("title", "Vans", "Buses"));
        assertThat(only().title()).isEqualTo("Vans");
    }

    @Test
    void what_the_person_wrote_can_be_kept() throws SQLException {
        elsewhere("UPDATE sighting SET title = 'Vans'");
        workspace.perform(conflict(retitled("Buses")).mine()).join();
        assertThat(only().title()).isEqualTo("Buses");
    }

    @Test
    void what_the_other_program_wrote_can_be_kept() throws SQLException {
        elsewhere("UPDATE sighting SET title = 'Vans'");
        workspace.perform(conflict(retitled("Buses")).theirs()).join();
        assertThat(only().title()).isEqualTo("Vans");
    }

    @Test
    void deleting_what_the_other_program_changed_is_asked() throws SQLException {
        elsewhere("UPDATE sighting SET title = 'Vans'");
        assertThat(conflict(new Edit.Delete(lorries)).fields())
                .containsExactly(new FieldChange("title", "Vans", "Lorries"));
    }

    @Test
    void changing_what_the_other_program_deleted_is_asked() throws SQLException {
        elsewhere("DELETE FROM sighting");
        var asked = conflict(retitled("Buses"));
        assertThat(workspace.state().contents().sightings()).isEmpty();
        workspace.perform(asked.mine()).join();
        assertThat(only().title()).isEqualTo("Buses");
    }

    private EditConflict conflict(Edit edit) {
        var failure = catchThrowable(() -> workspace.perform(edit).join());
        assertThat(failure).hasCauseInstanceOf(EditConflict.class);
        return (EditConflict) Objects.requireNonNull(failure.getCause());
    }

    private Edit retitled(String title) {
        return new Edit.Replace(lorries, lorries.edit().title(title).done(Sightings.NOON), "title");
    }

    private Sighting only() {
        var all = workspace.state().contents().sightings();
        assertThat(all).hasSize(1);
        return all.iterator().next();
    }

    private void elsewhere(String sql) throws SQLException {
        Outside.sql(file, sql);
    }
}
