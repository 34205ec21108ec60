package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.RandomEdits;
import org.amnok.store.RandomSightings;
import org.amnok.workspace.merge.MergeReport;
import org.amnok.workspace.merge.ProjectMerge.Preference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for every pair of project files, over pairs edited at random: 60, or as many as
/// `-Damnok.merge.pairs=200` says.
class MergedFilesTest {
    private static final int PAIRS = Integer.getInteger("amnok.merge.pairs", 60);

    @TempDir Path folder;

    @Test
    void merging_pairs_of_files_is_the_same_from_both_sides_and_stays_so_seeds_0_to_59()
            throws IOException {
        for (int seed = 0; seed < PAIRS; seed++) {
            var pair = Files.createDirectory(folder.resolve("" + seed));
            check(new TwoProjects(pair), seed);
        }
    }

    private static void check(TwoProjects projects, int seed) {
        var random = new RandomSightings(seed);
        projects.create("kim");
        edit(projects, "kim", random);
        projects.copy("kim", "park");
        edit(projects, "kim", random);
        edit(projects, "park", random);
        projects.copy("kim", "forth");
        projects.copy("park", "back");

        var told = told(projects.merge("forth", "park", Preference.NEWEST));
        told.addAll(told(projects.merge("back", "kim", Preference.NEWEST)));
        assertThat(sightings(projects, "forth", told))
                .as("seed %d", seed)
                .isEqualTo(sightings(projects, "back", told));
        assertNothingLost(projects, seed);
        assertRepeatingChangesNothing(projects, seed);
    }

    private static void edit(TwoProjects projects, String name, RandomSightings random) {
        try (var workspace = projects.open(name)) {
            var edits = random.below(5);
            for (int i = 0; i < edits; i++) {
                workspace.perform(RandomEdits.next(random, workspace.state().contents())).join();
            }
        }
    }

    private static Set<UUID> told(MergeReport report) {
        var told = new HashSet<UUID>();
        report.plan().deletedOnOneSide().forEach(merge -> told.add(merge.key().uuid()));
        return told;
    }

    private static void assertNothingLost(TwoProjects projects, int seed) {
        assertThat(sightings(projects, "forth", Set.of()).keySet())
                .as("nothing that was here is gone, seed %d", seed)
                .containsAll(present(projects));
    }

    /// What kim has and what is new at park, without what one deleted and the other changed.
    private static Set<UUID> present(TwoProjects projects) {
        var here = new HashSet<>(sightings(projects, "kim", Set.of()).keySet());
        var plan = projects.plan("kim", "park");
        plan.conflicts().stream()
                .filter(conflict -> conflict.question().isOfWhole())
                .forEach(conflict -> here.remove(conflict.question().record().uuid()));
        plan.added().forEach(sighting -> here.add(sighting.uuid()));
        return here;
    }

    private static void assertRepeatingChangesNothing(TwoProjects projects, int seed) {
        var before = sightings(projects, "forth", Set.of());
        var entries = entries(projects, seed);
        var again = projects.merge("forth", "park", Preference.NEWEST);
        assertThat(again.plan().conflicts()).as("seed %d", seed).isEmpty();
        assertThat(sightings(projects, "forth", Set.of())).as("seed %d", seed).isEqualTo(before);
        assertThat(entries(projects, seed)).as("seed %d", seed).isEqualTo(entries);
    }

    private static long entries(TwoProjects projects, int seed) {
        var history = ProjectStore.checkHistory(projects.file("forth"), "");
        assertThat(history.problems()).as("seed %d", seed).isEmpty();
        return history.entries();
    }

    private static Map<UUID, Sighting> sightings(
            TwoProjects projects, String name, Set<UUID> without) {
        var byUuid = new HashMap<UUID, Sighting>();
        try (var workspace = Workspace.open(projects.file(name), Access.READ_ONLY)) {
            workspace.state().contents().sightings().forEach(s -> byUuid.put(s.uuid(), s));
        }
        byUuid.keySet().removeAll(without);
        return byUuid;
    }
}
