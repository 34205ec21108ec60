package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings of an open project, also while its file is busy.
class ProjectSettingsTest {
    @TempDir Path folder;

    @Test
    void what_is_to_be_written_is_there_before_the_file_is_free() throws InterruptedException {
        var file = folder.resolve("border.gpkg");
        try (var workspace = Workspace.create(file, List.of(), BorderGeography::none)) {
            workspace.saveSettings(Map.of("gone", "soon")).join();
            var isBusy = new CountDownLatch(1);
            var free = new CountDownLatch(1);
            workspace.onChange(
                    next -> {
                        isBusy.countDown();
                        await(free);
                    });
            var edit =
                    workspace.perform(
                            new Edit.Add(Sightings.at(new LatLon(41.4, 128.2), "Lorries")));
            isBusy.await();

            var first = workspace.saveSettings(Map.of("draft", "some time", "gone", ""));
            var second = workspace.saveSettings(Map.of("draft", "some time or other"));
            assertThat(first).isNotDone();
            assertThat(workspace.settings())
                    .containsEntry("draft", "some time or other")
                    .doesNotContainKey("gone");

            free.countDown();
            edit.join();
            first.join();
            second.join();
            assertThat(workspace.settings()).containsEntry("draft", "some time or other");
        }
        try (var again = Workspace.open(file, ProjectStore.Access.READ_ONLY)) {
            assertThat(again.settings())
                    .containsEntry("draft", "some time or other")
                    .doesNotContainKey("gone");
        }
    }

    private static void await(CountDownLatch free) {
        try {
            free.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
