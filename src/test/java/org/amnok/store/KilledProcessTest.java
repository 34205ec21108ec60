package org.amnok.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` loses no edit that was told as saved.
class KilledProcessTest {
    /// `-Damnok.kills=200` takes some minutes.
    private static final int KILLS = Integer.getInteger("amnok.kills", 12);

    private static final int COMPACTIONS = Math.max(6, KILLS / 4);
    private static final int MOST_EDITS = 30;

    @TempDir Path folder;

    @Test
    @Tag("slow")
    void no_saved_edit_is_lost_when_the_process_is_killed_seed_20251115() throws Exception {
        requireKept(folder.resolve("project.gpkg"), KILLS, new Random(20251115));
    }

    @Test
    void no_saved_edit_of_a_sealed_project_is_lost_when_the_process_is_killed_seed_21()
            throws Exception {
        var file = folder.resolve("project.amnok");
        Unlocking.make(file);
        requireKept(file, KILLS, new Random(21));
    }

    @Test
    void no_saved_edit_is_lost_when_the_process_is_killed_while_it_compacts_seed_23()
            throws Exception {
        var file = folder.resolve("project.amnok");
        Unlocking.make(file);
        ProjectStore.create(file, Samples.sites()).close();
        var moments = new Random(23);
        var halfWritten = 0;
        for (int kill = 0; kill < COMPACTIONS; kill++) {
            var before = read(file);
            var saved = saveAndBeKilledCompacting(file, kill, moments);
            halfWritten += Files.exists(aside(file)) ? 1 : 0;
            assertEquals(List.of(), ProjectStore.check(file));
            assertOneOf(after(before, kill, saved), after(before, kill, saved + 1), read(file));
            assertEquals(List.of(file), listed());
        }
        assertTrue(halfWritten > 0, "no compaction was under way when it was killed");
    }

    @Test
    void every_saved_edit_of_a_sealed_project_is_there_after_the_disk_was_full_seed_22()
            throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "no ulimit there");
        var file = folder.resolve("project.amnok");
        Unlocking.make(file);
        ProjectStore.create(file, Samples.sites()).close();
        var before = read(file);
        var mostKib = 1300; // the driver unpacks its library of 1100
        int saved;
        try (var process = EditingProcess.startOnSmallDisk(file, 22, mostKib)) {
            saved = process.savedUntilRefused();
            process.kill();
        }
        assertTrue(saved > 0);
        assertEquals(sightings(after(before, 22, saved)), sightings(read(file)));
        assertEquals(List.of(), ProjectStore.check(file));
    }

    private void requireKept(Path file, int kills, Random moments) throws Exception {
        ProjectStore.create(file, Samples.sites()).close();
        for (int kill = 0; kill < kills; kill++) {
            var before = read(file);
            var saved = saveAndBeKilled(file, kill, moments);
            assertEquals(List.of(), ProjectStore.check(file));
            assertOneOf(after(before, kill, saved), after(before, kill, saved + 1), read(file));
        }
        assertEquals(List.of(file), listed());
    }

    /// @return how many edits the process had told as saved when it died
    private static int saveAndBeKilled(Path file, long seed, Random moments) throws Exception {
        try (var process = EditingProcess.start(file, seed, Integer.MAX_VALUE)) {
            var awaited = moments.nextInt(MOST_EDITS);
            for (int i = 0; i < awaited; i++) {
                process.awaitSaved();
            }
            Thread.sleep(0, moments.nextInt(1_000_000));
            return awaited + process.kill();
        }
    }

    private static int saveAndBeKilledCompacting(Path file, long seed, Random moments)
            throws Exception {
        try (var process = EditingProcess.startClosing(file, seed)) {
            var awaited = 1 + moments.nextInt(5);
            for (int i = 0; i < awaited; i++) {
                process.awaitSaved();
            }
            while (!Files.exists(aside(file))) {
                Thread.onSpinWait();
            }
            Thread.sleep(0, moments.nextInt(1_000_000));
            return awaited + process.kill();
        }
    }

    private static Path aside(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /// What the process was doing, done here in memory.
    private static ProjectContents after(ProjectContents before, long seed, int edits) {
        var random = new RandomSightings(seed);
        var contents = before;
        for (int i = 0; i < edits; i++) {
            contents = contents.after(RandomEdits.next(random, contents));
        }
        return contents;
    }

    /// The edit that was under way may be kept or not, but as a whole.
    private static void assertOneOf(
            ProjectContents saved, ProjectContents andOneMore, ProjectContents found) {
        var sightings = sightings(found);
        assertTrue(
                sightings.equals(sightings(saved)) || sightings.equals(sightings(andOneMore)),
                () -> sightings(saved).size() + " saved, " + sightings.size() + " found");
    }

    private static List<Sighting> sightings(ProjectContents contents) {
        return List.copyOf(contents.sightings());
    }

    private static ProjectContents read(Path file) {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            return store.read();
        }
    }

    private List<Path> listed() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
