package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A copy of an open project that is made without the file beside it.
class CopiedAloneTest extends WorkspaceSpecification {
    @BeforeEach
    void create() {
        workspace.lookAfter();
        add("Before");
    }

    @Test
    void a_copy_of_the_one_file_alone_is_known_to_lack_what_lay_beside_it() throws IOException {
        workspace.watch().makeWhole().join();
        add("After");
        var copy = Files.copy(file, folder.resolve("copy.gpkg"));
        assertThat(titles(copy)).containsExactly("Before");
        assertThat(ProjectStore.checkHistory(copy, "").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("lacks its last edits"));
        try (var opened = Workspace.open(copy, Access.READ_WRITE)) {
            assertThat(opened.watch().lost()).isPresent();
        }
    }

    @Test
    void so_is_a_copy_of_a_project_that_was_never_whole_yet() throws IOException {
        var copy = Files.copy(file, folder.resolve("copy.gpkg"));
        assertThat(ProjectStore.checkHistory(copy, "").problems()).isNotEmpty();
    }

    @Test
    void a_copy_with_what_lay_beside_it_lacks_nothing() throws IOException {
        add("After");
        var copy = Files.copy(file, folder.resolve("copy.gpkg"));
        Files.copy(folder.resolve("border.gpkg-wal"), folder.resolve("copy.gpkg-wal"));
        try (var opened = Workspace.open(copy, Access.READ_WRITE)) {
            assertThat(opened.watch().lost()).isEmpty();
        }
        assertThat(titles(copy)).containsExactly("Before", "After");
        assertThat(ProjectStore.checkHistory(copy, "").problems()).isEmpty();
    }

    @Test
    void a_copy_after_a_rest_lacks_nothing() throws IOException {
        add("After");
        workspace.watch().makeWhole().join();
        var copy = Files.copy(file, folder.resolve("copy.gpkg"));
        assertThat(ProjectStore.checkHistory(copy, "").problems()).isEmpty();
    }

    @Test
    void a_project_that_was_closed_lacks_nothing() {
        add("After");
        workspace.close();
        assertThat(ProjectStore.checkHistory(file, "").problems()).isEmpty();
    }

    @Test
    void what_another_program_moved_into_the_one_file_is_not_missing() throws Exception {
        add("After");
        var copy = Files.copy(file, folder.resolve("copy.gpkg"));
        Files.copy(folder.resolve("border.gpkg-wal"), folder.resolve("copy.gpkg-wal"));
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + copy);
                var statement = other.createStatement()) {
            statement.execute("PRAGMA journal_mode=DELETE");
        }
        assertThat(folder.resolve("copy.gpkg-wal")).doesNotExist();
        assertThat(ProjectStore.checkHistory(copy, "").problems()).isEmpty();
    }

    private void add(String title) {
        workspace.perform(new Edit.Add(Sightings.titled(title))).join();
    }

    private static List<String> titles(Path project) {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.read().sightings().stream().map(Sighting::title).toList();
        }
    }
}
