package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Progress;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.ProjectStore;
import org.amnok.store.RecordVersions;
import org.amnok.workspace.merge.ProjectMerge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A colleague's project of an older version is merged, and left as it is.
class OlderProjectMergeTest {
    @TempDir private Path folder;

    @Test
    void two_copies_that_are_brought_up_to_date_one_by_one_know_what_they_had_in_common()
            throws IOException {
        var old = Path.of("src/test/resources/org/amnok/store/schema/project-v5.gpkg");
        var one = Files.copy(old, folder.resolve("one.gpkg"));
        var two = Files.copy(old, folder.resolve("two.gpkg"));
        ProjectStore.open(one, ProjectStore.Access.READ_WRITE).close();
        ProjectStore.open(two, ProjectStore.Access.READ_WRITE).close();
        try (var here = RecordVersions.open(one);
                var there = RecordVersions.open(two)) {
            assertThat(here.lastInCommon(there)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project-v1.gpkg",
                "project-v2.gpkg",
                "project-v3.gpkg",
                "project-v4.gpkg",
                "project-v5.gpkg"
            })
    void what_an_older_project_holds_comes_in_and_its_file_stays(String name) throws IOException {
        var old = Path.of("src/test/resources/org/amnok/store/schema", name);
        var other = Files.copy(old, folder.resolve(name));
        var upgraded = Files.copy(old, folder.resolve("upgraded.gpkg"));
        ProjectStore.open(upgraded, ProjectStore.Access.READ_WRITE).close();

        try (var here =
                        Workspace.create(
                                folder.resolve("here.gpkg"), List.of(), BorderGeography::none);
                var there = Workspace.open(upgraded, ProjectStore.Access.READ_ONLY)) {
            try (var merge = ProjectMerge.open(here, other)) {
                merge.apply(merge.plan(Progress.NONE), Map.of(), Progress.NONE);
            }
            assertThat(there.state().contents().sites()).isNotEmpty();
            assertThat(List.copyOf(here.state().contents().sites()))
                    .containsExactlyInAnyOrderElementsOf(
                            List.copyOf(there.state().contents().sites()));
        }
        assertThat(other).hasSameBinaryContentAs(old);
        try (var left = Files.list(folder)) {
            assertThat(left.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(name, "upgraded.gpkg", "here.gpkg");
        }
    }
}
