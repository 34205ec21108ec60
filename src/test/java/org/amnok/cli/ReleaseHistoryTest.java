package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every release of a command is in the history of the project before it is a file.
class ReleaseHistoryTest {
    private static final Terminal TERMINAL = Terminal.withoutDisplay();

    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void make_a_project() {
        project = folder.resolve("border.gpkg");
        TERMINAL.type("new", project);
        try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
            store.perform(new Edit.Add(Sightings.titled("cars at dusk")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.csv", "out.gpkg", "out.shp", "out.png", "out.pdf"})
    void a_release_while_a_window_is_open_is_in_the_history(String name) {
        var before = ProjectStore.checkHistory(project, "").entries();
        try (var window = ProjectStore.open(project, Access.READ_WRITE)) {
            var result = release(name);
            assertThat(result.err()).doesNotContain("history");
            assertThat(result.exitCode()).isZero();
            assertThat(window.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 1))
                    .extracting(HistoryEntry::label, HistoryEntry::name)
                    .containsExactly(tuple("release", name));
            window.perform(new Edit.Add(Sightings.titled("trucks at dawn")));
        }
        assertThat(folder.resolve(name)).exists();
        var chain = ProjectStore.checkHistory(project, "");
        assertThat(chain.entries()).isEqualTo(before + 2);
        assertThat(chain.problems()).isEmpty();
    }

    /// Its log of writes lies beside the other name: an entry beside this one would be lost, and
    /// make the file look damaged.
    @Test
    void nothing_leaves_by_another_name_of_a_file_that_a_window_has_open() throws IOException {
        var link = Files.createLink(folder.resolve("link.gpkg"), project);
        try (var window = ProjectStore.open(project, Access.READ_WRITE)) {
            var out = folder.resolve("out.csv");
            var result = TERMINAL.type("export", link, "--out", out, "--policy", "internal");
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err()).contains("open in another Amnok window");
            assertThat(out).doesNotExist();
            window.perform(new Edit.Add(Sightings.titled("trucks at dawn")));
        }
        assertThat(ProjectStore.check(link)).isEmpty();
        assertThat(releases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.csv", "out.png"})
    void nothing_leaves_that_cannot_be_written_into_the_history(String name) throws Exception {
        var result = whileNobodyCanWrite(() -> release(name));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("so nothing was released").contains("--unlogged");
        assertThat(result.out()).doesNotContain("leaves");
        assertThat(folder.resolve(name)).doesNotExist();
        assertThat(releases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.csv", "out.png"})
    void what_leaves_unlogged_says_so_beside_the_output(String name) throws Exception {
        var result = whileNobodyCanWrite(() -> release(name, "--unlogged"));
        assertThat(result.exitCode()).isZero();
        assertThat(folder.resolve(name)).exists();
        assertThat(folder.resolve(name + ".release.txt"))
                .content()
                .contains("not in the history of the project");
        assertThat(releases()).isEmpty();
    }

    @Test
    void what_can_be_written_into_the_history_is_although_it_need_not() {
        assertThat(release("out.csv", "--unlogged").exitCode()).isZero();
        assertThat(folder.resolve("out.csv.release.txt")).doesNotExist();
        assertThat(releases()).hasSize(1);
    }

    private Terminal.Result release(String name, String... options) {
        var picture = name.endsWith(".png") || name.endsWith(".pdf");
        return TERMINAL.type(
                (picture ? "render" : "export") + " {} --out {} --policy internal",
                project,
                folder.resolve(name),
                options);
    }

    private interface Work {
        Terminal.Result run() throws IOException;
    }

    /// A window has the project open, and another program is in the middle of a long write.
    private Terminal.Result whileNobodyCanWrite(Work work) throws IOException, SQLException {
        try (var window = ProjectStore.open(project, Access.READ_WRITE);
                var other = DriverManager.getConnection("jdbc:sqlite:" + project);
                var statement = other.createStatement()) {
            assertThat(window.isReadOnly()).isFalse();
            statement.execute("BEGIN IMMEDIATE");
            var result = work.run();
            statement.execute("ROLLBACK");
            return result;
        }
    }

    private List<HistoryEntry> releases() {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 10).stream()
                    .filter(entry -> entry.label().equals("release"))
                    .toList();
        }
    }
}
