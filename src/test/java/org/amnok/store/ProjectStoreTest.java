package org.amnok.store;

import static org.amnok.store.Samples.at;
import static org.amnok.store.Samples.sighting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.amnok.domain.ProblemException;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.Column;
import org.junit.jupiter.api.Test;

/// A project keeps what it is given.
class ProjectStoreTest extends StoreSpecification {
    private static final Sighting LORRIES = sighting("Lorries on the bank", 128.18, 41.4);

    @Test
    void a_new_project_has_its_sites_and_no_sightings() {
        var sites = Samples.sites();
        try (var store = ProjectStore.create(file, sites)) {
            assertEquals(sites, List.copyOf(store.read().sites()));
            assertTrue(store.read().sightings().isEmpty());
        }
    }

    @Test
    void an_added_sighting_is_there_after_reopening() {
        createWith(new Edit.Add(LORRIES));
        assertEquals(List.of(LORRIES), reopened());
    }

    @Test
    void a_deleted_sighting_is_gone_after_reopening() {
        createWith(new Edit.Add(LORRIES), new Edit.Delete(LORRIES));
        assertEquals(List.of(), reopened());
    }

    @Test
    void a_moved_sighting_is_at_its_new_place() {
        var moved = LORRIES.edit().place(at(128.2, 41.39)).done(Samples.NOON);
        createWith(new Edit.Add(LORRIES), new Edit.Replace(LORRIES, moved, "move sighting"));
        assertEquals(List.of(moved), reopened());
    }

    @Test
    void undoing_a_deletion_brings_back_every_field() {
        var delete = new Edit.Delete(LORRIES);
        createWith(new Edit.Add(LORRIES), delete, delete.inverse());
        assertEquals(List.of(LORRIES), reopened());
    }

    @Test
    void sightings_keep_the_order_they_were_added_in() {
        var added = List.of(LORRIES, sighting("b", 125, 41), sighting("a", 124.4, 40));
        createWith(new Edit.Batch("import", added.stream().<Edit>map(Edit.Add::new).toList()));
        assertEquals(added, reopened());
    }

    @Test
    void deleting_what_is_not_there_changes_nothing() {
        createWith(new Edit.Delete(LORRIES));
        assertEquals(List.of(), reopened());
    }

    @Test
    void changing_what_another_program_deleted_keeps_the_change() {
        var changed = LORRIES.edit().title("Two lorries").done(Samples.NOON);
        createWith(new Edit.Replace(LORRIES, changed, "rename sighting"));
        assertEquals(List.of(changed), reopened());
    }

    @Test
    void a_batch_with_a_part_that_cannot_be_kept_changes_nothing() {
        var tooLong = LORRIES.edit().title("x".repeat(Column.LONGEST_TEXT + 1)).done(Samples.NOON);
        var batch =
                new Edit.Batch(
                        "import",
                        List.of(new Edit.Add(sighting("first", 125, 41)), new Edit.Add(tooLong)));
        try (var store = ProjectStore.create(file, List.of())) {
            assertThrows(ProblemException.class, () -> store.perform(batch));
            assertTrue(store.read().sightings().isEmpty());
            store.perform(new Edit.Add(LORRIES));
        }
        assertEquals(List.of(LORRIES), reopened());
    }

    @Test
    void the_longest_text_is_kept_whole() {
        var text = "다".repeat(Column.LONGEST_TEXT);
        createWith(new Edit.Add(LORRIES.edit().title(text).done(Samples.NOON)));
        assertEquals(text, reopened().getFirst().title());
    }

    @Test
    void settings_are_kept_and_others_stay() {
        try (var store = ProjectStore.create(file, List.of())) {
            store.saveSettings(Map.of("language", "ko", "theme", "dark"));
            store.saveSettings(Map.of("language", "zh"));
        }
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            assertEquals(Map.of("language", "zh", "theme", "dark"), store.settings());
        }
    }

    @Test
    void a_closed_project_is_one_file() throws IOException {
        createWith(new Edit.Add(LORRIES));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void a_file_copied_after_closing_is_the_whole_project() throws IOException {
        createWith(new Edit.Add(LORRIES));
        var copy = Files.copy(file, folder.resolve("copy.gpkg"));
        try (var store = ProjectStore.open(copy, Access.READ_ONLY)) {
            assertEquals(List.of(LORRIES), List.copyOf(store.read().sightings()));
        }
    }

    @Test
    void making_a_project_never_overwrites_a_file() throws IOException {
        Files.writeString(file, "something else");
        assertThrows(ProblemException.class, () -> ProjectStore.create(file, List.of()));
        assertEquals("something else", Files.readString(file));
    }

    @Test
    void making_a_project_in_a_missing_folder_names_the_folder_as_the_problem() {
        var lost = folder.resolve("missing/project.gpkg");
        var thrown =
                assertThrows(ProblemException.class, () -> ProjectStore.create(lost, List.of()));
        assertTrue(thrown.problem().what().contains("folder"), thrown.getMessage());
    }

    @Test
    void a_name_with_signs_that_mean_something_in_addresses_is_just_a_name() {
        file = folder.resolve("혜산 100% ?mode=memory&cache=shared#1.gpkg");
        createWith(new Edit.Add(LORRIES));
        assertTrue(Files.exists(file));
        assertEquals(List.of(LORRIES), reopened());
    }

    @Test
    void closing_twice_does_nothing() {
        var store = ProjectStore.create(file, List.of());
        store.close();
        store.close();
        assertFalse(Files.exists(folder.resolve("project.gpkg.lock")));
    }

    @Test
    void contents_after_edits_agree_with_what_is_read() {
        var other = sighting("other", 125, 41);
        var moved = LORRIES.edit().place(at(125, 41)).done(Samples.NOON);
        var edits =
                List.of(
                        new Edit.Add(LORRIES),
                        new Edit.Add(other),
                        new Edit.Replace(LORRIES, moved, "move sighting"),
                        new Edit.Delete(other),
                        new Edit.Add(other));
        var expected = ProjectContents.EMPTY;
        for (var edit : edits) {
            expected = expected.after(edit);
        }
        createWith(edits.toArray(Edit[]::new));
        assertEquals(List.copyOf(expected.sightings()), reopened());
    }

    private void createWith(Edit... edits) {
        try (var store = ProjectStore.create(file, List.of())) {
            for (var edit : edits) {
                store.perform(edit);
            }
        }
    }

    private List<Sighting> reopened() {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            return List.copyOf(store.read().sightings());
        }
    }
}
