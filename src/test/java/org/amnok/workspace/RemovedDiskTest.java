package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.files.FileTree;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// As for a stick that is taken out while its project is open, and whose empty folder stays: it
/// lies on the disk of the computer then.
@EnabledIf("hasAnotherDisk")
class RemovedDiskTest extends WorkspaceSpecification {
    /// On Linux a disk of its own.
    private static final Path MEMORY = Path.of("/dev/shm");

    Path own;
    Path other;

    static boolean hasAnotherDisk() {
        return Files.isWritable(MEMORY);
    }

    @BeforeEach
    void removeDisk() throws IOException {
        workspace.close();
        own = Files.createDirectory(folder.resolve("own"));
        var inside = Files.move(file, own.resolve("border.gpkg"));
        workspace = Workspace.open(inside, Access.READ_WRITE);
        Files.move(own, folder.resolve("away"));
        other = Files.createTempDirectory(MEMORY, "amnok");
        Files.createSymbolicLink(own, other);
    }

    @AfterEach
    void removeOther() throws IOException {
        FileTree.delete(other);
    }

    @Test
    void nothing_is_written_to_another_disk_when_its_own_was_removed() throws IOException {
        workspace.watch().look().join();
        workspace.perform(new Edit.Add(Sightings.titled("After"))).join();
        assertThat(other).isEmptyDirectory();
        assertThat(workspace.watch().keeping())
                .isInstanceOfSatisfying(
                        SaveLocation.Nowhere.class,
                        none ->
                                assertThat(none.problem().what())
                                        .contains("disk that was removed"));
    }

    @Test
    void what_has_the_names_of_its_side_files_on_another_disk_stays() throws IOException {
        var another = Files.writeString(other.resolve("border.gpkg-wal"), "of another project");
        workspace.perform(new Edit.Add(Sightings.titled("After"))).join();
        workspace.close();
        assertThat(another).hasContent("of another project");
    }

    @Test
    void all_is_in_the_project_when_its_disk_is_there_again() throws IOException {
        workspace.perform(new Edit.Add(Sightings.titled("After"))).join();
        Files.delete(own);
        Files.move(folder.resolve("away"), own);
        workspace.watch().look().join();
        assertThat(workspace.watch().keeping()).isInstanceOf(SaveLocation.InFile.class);
        workspace.close();
        try (var store = ProjectStore.open(own.resolve("border.gpkg"), Access.READ_ONLY)) {
            assertThat(store.read().sightings())
                    .extracting(Sighting::title)
                    .containsExactly("After");
        }
    }
}
