package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.RandomEdits;
import org.amnok.store.RandomSightings;
import org.amnok.workspace.merge.ProjectMerge;
import org.amnok.workspace.merge.ProjectMerge.Preference;
import org.amnok.workspace.share.OpenConflicts;
import org.amnok.workspace.share.ProjectUnion;
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
        projects.create("kim", new Edit.Add(Sightings.titled("Lot")));
        edit(projects, "kim", random);
        projects.copy("kim", "park");
        edit(projects, "kim", random);
        edit(projects, "park", random);
        projects.copy("kim", "forth");
        projects.copy("park", "back");

        merge(projects, "forth", "park");
        merge(projects, "back", "kim");
        assertThat(sightings(projects, "forth"))
                .as("seed %d", seed)
                .isEqualTo(sightings(projects, "back"));
        var entries = entries(projects, seed);
        assertThat(merge(projects, "forth", "park")).as("asked again, seed %d", seed).isZero();
        assertThat(entries(projects, seed)).as("seed %d", seed).isEqualTo(entries);
    }

    /// @return how many questions were answered by what was said last
    private static int merge(TwoProjects projects, String into, String other) {
        try (var here = projects.open(into)) {
            ProjectUnion.of(here, projects.file(other)).orElseThrow().take(Progress.NONE);
            var open = OpenConflicts.of(here);
            return open.answer(ProjectMerge.all(open.conflicts(), Preference.NEWEST));
        }
    }

    private static void edit(TwoProjects projects, String name, RandomSightings random) {
        try (var workspace = projects.open(name)) {
            var edits = random.below(5);
            for (int i = 0; i < edits; i++) {
                workspace.perform(RandomEdits.next(random, workspace.state().contents())).join();
            }
        }
    }

    private static long entries(TwoProjects projects, int seed) {
        var history = ProjectStore.checkHistory(projects.file("forth"), "");
        assertThat(history.problems()).as("seed %d", seed).isEmpty();
        return history.entries();
    }

    private static Map<UUID, Sighting> sightings(TwoProjects projects, String name) {
        var byUuid = new HashMap<UUID, Sighting>();
        try (var workspace = Workspace.open(projects.file(name), Access.READ_ONLY)) {
            workspace.state().contents().sightings().forEach(s -> byUuid.put(s.uuid(), s));
        }
        return byUuid;
    }
}
