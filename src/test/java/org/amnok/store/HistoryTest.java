package org.amnok.store;

import static org.amnok.store.Samples.at;
import static org.amnok.store.Samples.sighting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.amnok.domain.merge.RecordKey;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.FieldChange;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.Signature;
import org.amnok.domain.project.Signature.Turn;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.Column;
import org.junit.jupiter.api.Test;

/// Every edit leaves a line in the history, and nothing takes it away.
class HistoryTest extends StoreSpecification {
    private static final Sighting LORRIES = sighting("Lorries", 128.18, 41.4);
    private static final Sighting MORE =
            LORRIES.edit().title("More lorries").done(Samples.NOON.plusSeconds(60));
    private static final Edit.Replace RENAME = new Edit.Replace(LORRIES, MORE, "rename sighting");

    @Test
    void a_change_is_told_with_who_when_what_before_and_after() {
        createWith(new Edit.Add(LORRIES), RENAME);
        var entry = entries().getFirst();
        assertEquals(signature(Turn.DONE), entry.signature());
        assertEquals("rename sighting", entry.label());
        assertEquals(HistoryEntry.Kind.CHANGE, entry.kind());
        assertTrue(
                entry.changes().contains(new FieldChange("title", "Lorries", "More lorries")),
                entry.toString());
    }

    @Test
    void fields_that_stay_are_not_told() {
        createWith(new Edit.Add(LORRIES), RENAME);
        assertEquals(
                List.of("title", "modified"),
                entries().getFirst().changes().stream().map(FieldChange::field).toList());
    }

    @Test
    void a_moved_point_is_told_by_its_coordinates() {
        var moved = LORRIES.edit().place(at(128.2, 41.39)).done(Samples.NOON);
        createWith(new Edit.Add(LORRIES), new Edit.Replace(LORRIES, moved, "move sighting"));
        assertEquals(
                new FieldChange("geom", "41.400000, 128.180000", "41.390000, 128.200000"),
                entries().getFirst().changes().getFirst());
    }

    @Test
    void the_newest_comes_first_and_pages_go_on_below() {
        createWith(new Edit.Add(LORRIES), RENAME, RENAME.inverse(), RENAME);
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            var first = store.history().of(LORRIES.uuid(), Long.MAX_VALUE, 3);
            assertEquals(List.of(4L, 3L, 2L), first.stream().map(HistoryEntry::number).toList());
            var second = store.history().of(LORRIES.uuid(), first.getLast().number(), 3);
            assertEquals(List.of(1L), second.stream().map(HistoryEntry::number).toList());
        }
    }

    @Test
    void an_old_version_is_given_back_whole() {
        createWith(new Edit.Add(LORRIES), RENAME);
        assertEquals(Optional.of(LORRIES), version(1));
        assertEquals(Optional.of(MORE), version(2));
    }

    @Test
    void of_a_deleted_record_there_is_no_version_after() {
        createWith(new Edit.Add(LORRIES), new Edit.Delete(LORRIES));
        assertEquals(Optional.empty(), version(2));
    }

    @Test
    void what_is_taken_back_is_called_as_what_was_done() {
        var deletion = new Edit.Delete(LORRIES);
        createWith(new Edit.Add(LORRIES), deletion);
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(deletion.inverse(), signature(Turn.UNDONE));
        }
        assertEquals(
                List.of("delete sighting", "delete sighting", "add sighting"),
                entries().stream().map(HistoryEntry::label).toList());
        try (var versions = RecordVersions.open(file)) {
            assertEquals(
                    List.of(1L),
                    versions.entries(new RecordKey("sighting", LORRIES.uuid())).stream()
                            .map(HistoryEntry::number)
                            .toList());
        }
    }

    @Test
    void a_changed_site_is_in_the_history() {
        var site = Samples.island();
        createWith(new Edit.Set(null, site, "add site"));
        assertEquals(Optional.of(site), version(1));
    }

    @Test
    void the_history_of_a_new_project_begins_with_its_sites() {
        var sites = Samples.sites();
        try (var store = ProjectStore.create(file, sites)) {
            assertEquals(Optional.of(sites.getFirst()), store.history().version(1));
        }
        var report = ProjectStore.checkHistory(file, "");
        assertEquals(sites.size(), report.entries());
        assertEquals(List.of(), report.outside());
    }

    @Test
    void an_edit_that_fails_leaves_no_line() {
        var tooLong = LORRIES.edit().title("x".repeat(Column.LONGEST_TEXT + 1)).done(Samples.NOON);
        try (var store = ProjectStore.create(file, List.of())) {
            assertThrows(ProblemException.class, () -> store.perform(new Edit.Add(tooLong)));
        }
        assertEquals(0, ProjectStore.checkHistory(file, "").entries());
    }

    @Test
    void lines_refuse_to_be_changed_or_deleted() {
        createWith(new Edit.Add(LORRIES));
        assertThrows(
                SQLException.class,
                () -> Outside.sql(file, "UPDATE amnok_history SET author = 'somebody else'"));
        assertThrows(SQLException.class, () -> Outside.sql(file, "DELETE FROM amnok_history"));
    }

    @Test
    void a_name_is_kept_on_one_line_and_not_without_end() {
        assertEquals("Kim Ok", Signature.tidied(" Kim\n\u0000Ok "));
        assertEquals(Signature.LONGEST_AUTHOR, Signature.tidied("x".repeat(500)).length());
    }

    @Test
    void a_project_with_a_history_is_a_valid_geopackage() throws Exception {
        createWith(new Edit.Add(LORRIES), RENAME);
        Outside.assertValidGeoPackage(file);
    }

    @Test
    void an_edit_by_another_program_is_told_but_is_no_damage() throws Exception {
        createWith(new Edit.Add(LORRIES));
        Outside.sql(file, "UPDATE sighting SET title = 'Buses'");
        var report = ProjectStore.checkHistory(file, "");
        assertEquals(List.of(), report.problems());
        assertEquals(
                List.of("Records in the layer sighting changed by another program or by damage: 1"),
                report.outside());
    }

    @Test
    void a_row_deleted_by_another_program_is_told() throws Exception {
        createWith(new Edit.Add(LORRIES));
        Outside.sql(file, "DELETE FROM sighting");
        assertEquals(
                List.of("Records in the layer sighting deleted by another program or by damage: 1"),
                ProjectStore.checkHistory(file, "").outside());
    }

    @Test
    void a_row_added_by_another_program_is_told() throws Exception {
        createWith(new Edit.Add(LORRIES));
        Outside.sql(file, "INSERT INTO sighting (uuid) VALUES ('new')");
        assertEquals(
                List.of("Sightings older than the history, or added by another program: 1"),
                ProjectStore.checkHistory(file, "").outside());
    }

    private static Signature signature(Turn turn) {
        return new Signature("Kim", Samples.NOON, turn);
    }

    private void createWith(Edit... edits) {
        try (var store = ProjectStore.create(file, List.of())) {
            for (var edit : edits) {
                store.perform(edit, signature(Turn.DONE));
            }
        }
    }

    private List<HistoryEntry> entries() {
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            return store.history().of(LORRIES.uuid(), Long.MAX_VALUE, 100);
        }
    }

    private Optional<?> version(long number) {
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            return store.history().version(number);
        }
    }
}
