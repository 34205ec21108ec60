package org.amnok.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.project.Edit;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no sound project is told plainly and left exactly as it was.
class OpeningTest extends StoreSpecification {
    @Test
    void a_missing_file_is_told() throws IOException {
        for (var access : Access.values()) {
            var thrown =
                    assertThrows(ProblemException.class, () -> ProjectStore.open(file, access));
            assertTrue(thrown.problem().what().contains("does not exist"));
        }
        assertTrue(isEmpty(folder));
    }

    @Test
    void a_folder_is_told() throws IOException {
        Files.createDirectory(file);
        assertRefused("is not a file");
    }

    @Test
    void an_empty_file_is_told() throws IOException {
        Files.createFile(file);
        assertRefused("is empty");
    }

    @Test
    void a_text_file_is_told() throws IOException {
        Files.writeString(file, "title,lat,lon\nLorries,41.4,128.2\n".repeat(100));
        assertRefused("not an SQLite database");
    }

    @Test
    void a_file_of_a_few_bytes_is_told() throws IOException {
        Files.writeString(file, "SQLite");
        assertRefused("not an SQLite database");
    }

    @Test
    void a_database_that_is_no_geopackage_is_told() throws Exception {
        Outside.sql(file, "CREATE TABLE addresses(name TEXT)");
        assertRefused("not a GeoPackage");
    }

    @Test
    void nobody_is_told_to_delete_a_database_of_another_program_that_has_no_tables()
            throws Exception {
        Outside.sql(file, "PRAGMA user_version = 3");
        var problem = problemOf(Access.READ_ONLY);
        assertEquals("project.gpkg is a database with nothing in it", problem.what());
        assertTrue(problem.remedy().startsWith("Choose a .gpkg file"), problem.remedy());
    }

    @Test
    void a_sealed_project_whose_making_was_killed_is_no_foreign_database() {
        file = file.resolveSibling("border.amnok");
        Unlocking.make(file);
        Unlocking.unlock(file);
        var words = problemOf(Access.READ_ONLY).what();
        assertTrue(words.contains("was ended before it was done"), words);
    }

    @Test
    void a_geopackage_of_another_program_is_told_and_can_be_imported() throws Exception {
        create();
        Outside.sql(file, "DROP TABLE amnok_meta");
        assertTrue(assertRefused("another program").remedy().contains("import"));
    }

    @Test
    void a_foreign_geopackage_left_in_wal_mode_gets_no_side_files() throws Exception {
        create();
        Outside.sql(file, "DROP TABLE amnok_meta");
        Outside.value(file, "PRAGMA journal_mode=WAL");
        assertRefused("another program");
    }

    @Test
    void a_project_of_a_newer_version_is_told() throws Exception {
        create();
        Outside.sql(file, "UPDATE amnok_meta SET value = '999' WHERE name = 'schema_version'");
        assertRefused("newer version of Amnok");
    }

    @Test
    void a_project_without_a_version_is_told() throws Exception {
        create();
        Outside.sql(file, "DELETE FROM amnok_meta");
        assertRefused("version is missing");
    }

    @Test
    void a_project_without_a_table_is_told() throws Exception {
        create();
        Outside.sql(file, "DROP TABLE sighting_count");
        assertRefused("sighting_count");
    }

    @Test
    void a_view_in_place_of_a_table_is_told() throws Exception {
        create();
        Outside.sql(
                file,
                "DROP TABLE amnok_setting",
                "CREATE VIEW amnok_setting AS WITH RECURSIVE n(i) AS"
                        + " (SELECT 1 UNION ALL SELECT i FROM n) SELECT i AS name, i AS value FROM n");
        assertRefused("amnok_setting");
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 100, 1000, 4096, 10_000, 50_000})
    void a_truncated_project_is_told(int bytes) throws IOException {
        create();
        truncate(bytes);
        assertRefused("");
    }

    @Test
    void a_project_with_a_page_overwritten_is_told() throws IOException {
        create();
        overwrite(3 * 4096, new byte[4096]);
        assertRefused("damaged");
    }

    @Test
    void no_bytes_anywhere_crash_the_program_seed_17() throws IOException {
        create();
        var sound = Files.readAllBytes(file);
        var random = new Random(17);
        for (int i = 0; i < 150; i++) {
            var bytes = Arrays.copyOf(sound, sound.length);
            var noise = new byte[1 + random.nextInt(64)];
            random.nextBytes(noise);
            System.arraycopy(
                    noise, 0, bytes, random.nextInt(bytes.length - noise.length), noise.length);
            Files.write(file, bytes);
            readOrBeTold();
            assertArrayEquals(bytes, Files.readAllBytes(file));
            assertEquals(List.of(file), listed());
        }
    }

    private void readOrBeTold() {
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            store.read();
            store.settings();
        } catch (ProblemException e) {
            assertFalse(e.problem().what().isBlank());
        }
        ProjectStore.check(file);
    }

    private Problem assertRefused(String words) throws IOException {
        var before = Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);
        var writing = problemOf(Access.READ_WRITE);
        assertTrue(writing.what().contains(words), writing.sentence());
        assertFalse(writing.remedy().isEmpty());
        assertEquals(writing, problemOf(Access.READ_ONLY));
        assertEquals(List.of(writing), ProjectStore.check(file));
        var after = Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);
        assertArrayEquals(before, after);
        assertEquals(List.of(file), listed());
        return writing;
    }

    private Problem problemOf(Access access) {
        return assertThrows(ProblemException.class, () -> ProjectStore.open(file, access))
                .problem();
    }

    private void create() {
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(
                    new Edit.Batch(
                            "import",
                            new RandomSightings(5)
                                    .many(40).stream().<Edit>map(Edit.Add::new).toList()));
        }
    }

    private void truncate(int bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        }
    }

    private void overwrite(long position, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), position);
        }
    }

    private List<Path> listed() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
