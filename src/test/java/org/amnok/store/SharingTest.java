package org.amnok.store;

import static org.amnok.store.Samples.sighting;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amnok.domain.ProblemException;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.sqlite.Sql;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.ProjectInUseException;
import org.amnok.store.sqlite.SqliteFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One writer, any number of readers.
class SharingTest extends StoreSpecification {
    private static final Sighting LORRIES = sighting("Lorries", 128.18, 41.4);

    @BeforeEach
    void create() {
        ProjectStore.create(file, List.of()).close();
    }

    @Test
    void a_second_writer_is_told_and_offered_read_only() {
        try (var writer = write()) {
            var problem = assertThrows(ProjectInUseException.class, this::write).problem();
            assertEquals("project.gpkg is open in another Amnok window", problem.what());
            assertTrue(problem.remedy().contains("read-only"));
            writer.perform(new Edit.Add(LORRIES));
        }
    }

    @Test
    void a_refused_writer_does_not_free_the_lock() {
        try (var writer = write()) {
            assertThrows(ProjectInUseException.class, this::write);
            assertThrows(ProjectInUseException.class, this::write);
            assertFalse(writer.isReadOnly());
        }
    }

    @Test
    void a_writer_in_another_process_is_told() throws IOException {
        try (var other = EditingProcess.start(file, 1, 3)) {
            other.awaitSaved();
            assertThrows(ProjectInUseException.class, this::write);
        }
    }

    @Test
    void a_second_name_of_the_same_file_is_the_same_file() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.gpkg"), file);
        try (var writer = write()) {
            assertThrows(
                    ProjectInUseException.class, () -> ProjectStore.open(link, Access.READ_WRITE));
            assertFalse(writer.isReadOnly());
        }
    }

    @Test
    void a_hard_link_of_the_same_file_is_the_same_file() throws IOException {
        try (var writer = write()) {
            var link = Files.createLink(folder.resolve("backup.gpkg"), file);
            assertThrows(
                    ProjectInUseException.class, () -> ProjectStore.open(link, Access.READ_WRITE));
            writer.perform(new Edit.Add(LORRIES));
        }
        assertEquals(List.of(), ProjectStore.check(file));
    }

    @Test
    void a_hard_link_of_a_file_that_was_just_made_is_the_same_file() throws IOException {
        var made = folder.resolve("new.gpkg");
        try (var writer = ProjectStore.create(made, List.of())) {
            var link = Files.createLink(folder.resolve("link.gpkg"), made);
            assertThrows(
                    ProjectInUseException.class, () -> ProjectStore.open(link, Access.READ_WRITE));
            assertFalse(writer.isReadOnly());
        }
    }

    @Test
    void nothing_of_a_project_is_sorted_or_kept_for_a_while_on_a_disk() throws Exception {
        try (var writing = SqliteFile.writing(file);
                var reading = SqliteFile.reading(file)) {
            assertEquals(2, Sql.number(writing, "PRAGMA temp_store"));
            assertEquals(2, Sql.number(reading, "PRAGMA temp_store"));
        }
    }

    @Test
    void after_the_first_writer_closes_the_next_may_write() {
        write().close();
        try (var next = write()) {
            assertFalse(next.isReadOnly());
        }
    }

    @Test
    void a_lock_left_by_a_killed_process_is_not_in_the_way() throws IOException {
        try (var other = EditingProcess.start(file, 1, 1)) {
            other.awaitSaved();
            other.kill();
        }
        assertTrue(Files.exists(folder.resolve("project.gpkg.lock")));
        write().close();
        assertEquals(List.of(file), listed());
    }

    @Test
    void a_lock_file_of_something_else_is_told_and_kept() throws IOException {
        var lock = Files.writeString(folder.resolve("project.gpkg.lock"), "mine".repeat(200));
        var problem = assertThrows(ProblemException.class, this::write).problem();
        assertTrue(problem.what().contains("project.gpkg.lock"));
        assertEquals("mine".repeat(200), Files.readString(lock));
    }

    @Test
    void a_reader_sees_each_edit_of_the_writer_when_it_reads() {
        try (var writer = write();
                var reader = readOnly()) {
            assertTrue(reader.read().sightings().isEmpty());
            writer.perform(new Edit.Add(LORRIES));
            assertEquals(List.of(LORRIES), List.copyOf(reader.read().sightings()));
        }
    }

    @Test
    void a_reader_sees_what_a_writer_that_came_later_saved() {
        try (var reader = readOnly()) {
            assertTrue(reader.read().sightings().isEmpty());
            try (var writer = write()) {
                writer.perform(new Edit.Add(LORRIES));
                assertEquals(List.of(LORRIES), List.copyOf(reader.read().sightings()));
            }
            assertEquals(List.of(LORRIES), List.copyOf(reader.read().sightings()));
        }
    }

    @Test
    void a_reader_sees_the_edits_of_a_writer_in_another_process() throws IOException {
        try (var other = EditingProcess.start(file, 1, 1)) {
            other.awaitSaved();
            try (var reader = readOnly()) {
                assertFalse(reader.read().sightings().isEmpty());
            }
        }
    }

    @Test
    void a_writer_can_close_while_a_reader_looks_on() throws IOException {
        try (var reader = readOnly()) {
            try (var writer = write()) {
                writer.perform(new Edit.Add(LORRIES));
                reader.read();
            }
            var copy = Files.copy(file, folder.resolve("copy.gpkg"));
            try (var copied = ProjectStore.open(copy, Access.READ_ONLY)) {
                assertEquals(List.of(LORRIES), List.copyOf(copied.read().sightings()));
            }
        }
        write().close();
        Files.delete(folder.resolve("copy.gpkg"));
        assertEquals(List.of(file), listed());
    }

    @Test
    void reading_changes_nothing_on_disk() throws IOException {
        var before = Files.readAllBytes(file);
        try (var reader = readOnly()) {
            reader.read();
            reader.settings();
            reader.saveSettings(Map.of("language", "ko"));
            assertEquals(Map.of(), reader.settings());
            assertEquals(List.of(file), listed());
        }
        ProjectStore.check(file);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(file), listed());
    }

    @Test
    void reading_a_file_left_in_wal_mode_makes_no_side_files() throws Exception {
        Outside.value(file, "PRAGMA journal_mode=WAL");
        var before = Files.readAllBytes(file);
        try (var reader = readOnly()) {
            reader.read();
            assertEquals(List.of(file), listed());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(file), listed());
    }

    @Test
    void an_edit_of_a_read_only_project_is_refused() {
        try (var reader = readOnly()) {
            var add = new Edit.Add(LORRIES);
            var thrown = assertThrows(ProblemException.class, () -> reader.perform(add));
            assertTrue(thrown.problem().what().contains("read-only"));
        }
    }

    private ProjectStore write() {
        return ProjectStore.open(file, Access.READ_WRITE);
    }

    private ProjectStore readOnly() {
        return ProjectStore.open(file, Access.READ_ONLY);
    }

    private List<Path> listed() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
