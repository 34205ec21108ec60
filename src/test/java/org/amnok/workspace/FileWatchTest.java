package org.amnok.workspace;

import static org.amnok.store.ProjectStore.Access.READ_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.domain.Sha256;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.page.Pages;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.geo.border.BorderGeography;
import org.amnok.seal.KeyCost;
import org.amnok.seal.Passphrase;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.ProjectInUseException;
import org.amnok.store.sqlite.Seals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// What is told as saved is on disk, whatever becomes of the file of an open project.
class FileWatchTest extends WorkspaceSpecification {
    Path rescued;

    @BeforeEach
    void create() {
        rescued = folder.resolve("border-rescued.gpkg");
        workspace.lookAfter();
        add("Before");
    }

    @Test
    void of_a_deleted_file_all_edits_are_in_a_rescue_file() throws IOException {
        Files.delete(file);
        add("After");
        workspace.close();
        assertThat(titles(rescued)).containsExactly("Before", "After");
    }

    @Test
    void of_a_replaced_file_all_edits_are_in_a_rescue_file() throws IOException {
        replace();
        add("After");
        workspace.close();
        assertThat(titles(rescued)).containsExactly("Before", "After");
    }

    @Test
    void the_file_that_came_in_its_place_stays_as_it_is() throws IOException {
        replace();
        add("After");
        workspace.close();
        assertThat(titles(file)).containsExactly("Other");
    }

    @Test
    void a_file_that_another_is_copied_over_is_not_told_as_saved() throws IOException {
        writeOver();
        workspace.watch().look().join();
        assertThat(workspace.watch().keeping())
                .isInstanceOfSatisfying(
                        SaveLocation.Rescued.class,
                        kept -> assertThat(kept.what()).contains("was overwritten"));
    }

    @Test
    void what_the_window_shows_is_in_a_rescue_file_when_another_is_copied_over()
            throws IOException {
        writeOver();
        add("After");
        workspace.close();
        assertThat(titles(rescued)).containsExactly("Before", "After");
    }

    @Test
    void the_file_that_was_copied_over_stays_byte_for_byte() throws IOException {
        var other = writeOver();
        add("After");
        workspace.close();
        assertThat(Files.readAllBytes(file)).isEqualTo(other);
    }

    @Test
    void nothing_of_the_window_is_left_beside_the_file_that_was_copied_over() throws IOException {
        writeOver();
        workspace.watch().look().join();
        assertThat(titles(file)).containsExactly("Other");
    }

    @Test
    void however_many_there_are_all_are_in_the_rescue_file_then() throws IOException {
        addMany(6000);
        workspace.watch().makeWhole().join();
        add("Newer");
        writeOver();
        workspace.watch().look().join();
        assertThat(titles(rescued)).hasSize(6002).contains("Before", "Many 5999", "Newer");
    }

    @Test
    void of_a_project_that_was_opened_all_are_in_the_rescue_file_then() throws IOException {
        addMany(6000);
        workspace.close();
        workspace = Workspace.open(file, Access.READ_WRITE);
        workspace.lookAfter();
        workspace
                .perform(new Edit.Delete(workspace.state().sightings(new int[] {7}).getFirst()))
                .join();
        writeOver();
        add("After");
        workspace.close();
        assertThat(titles(rescued)).hasSize(6001).contains("After");
    }

    @Test
    void settings_pages_sites_and_the_history_are_in_the_rescue_file_then() throws IOException {
        var page = new PageLayout(new UUID(0, 7), "My page", Pages.full());
        var site =
                Site.drawn(
                        new UUID(0, 8),
                        new GeometryFactory().createPoint(new Coordinate(128.1, 41.4)));
        workspace.saveSettings(Map.of("look.language", "ko")).join();
        workspace.perform(new Edit.Set(null, page, "keep layout")).join();
        workspace.perform(new Edit.Set(null, site, "add site")).join();
        workspace.watch().makeWhole().join();
        writeOver();
        workspace.watch().look().join();
        workspace.close();
        try (var store = ProjectStore.open(rescued, Access.READ_ONLY)) {
            assertThat(store.settings()).containsEntry("look.language", "ko");
            assertThat(store.read().all(PageLayout.class)).containsExactly(page);
            assertThat(store.read().site(site.uuid())).contains(site);
        }
        assertThat(ProjectStore.checkHistory(rescued, "").entries()).isEqualTo(3);
    }

    @Test
    void kept_originals_are_in_the_rescue_file_then() throws IOException {
        var bytes = new byte[3_000_000];
        new Random(5).nextBytes(bytes);
        var original =
                new Original(
                        "note.jpg",
                        new Sha256().add(bytes).hex(),
                        bytes.length,
                        MediaType.JPEG,
                        null);
        workspace.keep(kept -> kept.keepPart(original, 0, bytes)).join();
        writeOver();
        workspace.watch().look().join();
        workspace.close();
        try (var store = ProjectStore.open(rescued, Access.READ_ONLY)) {
            assertThat(store.originals().hasWhole(original)).isTrue();
        }
    }

    @Test
    void what_is_kept_for_a_rescue_has_no_name_beside_the_project() throws IOException {
        workspace.watch().look().join();
        try (var beside = Files.list(folder)) {
            assertThat(beside).allMatch(f -> f.getFileName().toString().startsWith("border.gpkg"));
        }
    }

    @Test
    void an_older_copy_of_the_project_itself_is_noticed() throws IOException {
        workspace.watch().makeWhole().join();
        var older = Files.readAllBytes(file);
        add("Newer");
        workspace.watch().makeWhole().join();
        Files.write(file, older);
        workspace.watch().look().join();
        assertThat(titles(rescued)).containsExactly("Before", "Newer");
    }

    @Test
    void a_file_whose_time_alone_was_set_is_still_the_project() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        workspace.watch().look().join();
        assertThat(workspace.watch().keeping()).isInstanceOf(SaveLocation.InFile.class);
    }

    @Test
    void what_another_program_moves_from_the_side_file_into_the_file_is_still_ours()
            throws Exception {
        workspace.watch().look().join();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        workspace.watch().look().join();
        assertThat(workspace.watch().keeping()).isInstanceOf(SaveLocation.InFile.class);
    }

    @Test
    void of_a_moved_file_all_edits_are_in_a_rescue_file() throws IOException {
        Files.move(file, folder.resolve("moved.gpkg"));
        add("After");
        workspace.close();
        assertThat(titles(rescued)).containsExactly("Before", "After");
    }

    @Test
    void a_moved_file_is_whole() throws IOException {
        var moved = folder.resolve("moved.gpkg");
        Files.move(file, moved);
        workspace.watch().look().join();
        assertThat(titles(moved)).containsExactly("Before");
    }

    @Test
    void it_is_told_without_an_edit() throws IOException {
        Files.delete(file);
        workspace.watch().look().join();
        assertThat(workspace.watch().keeping())
                .isInstanceOfSatisfying(
                        SaveLocation.Rescued.class,
                        kept -> {
                            assertThat(kept.lost()).isEqualTo(file);
                            assertThat(kept.kept()).isEqualTo(rescued);
                        });
    }

    @Test
    void the_project_goes_on_under_the_name_of_the_rescue_file() throws IOException {
        Files.delete(file);
        workspace.watch().look().join();
        assertThat(workspace.state().file()).isEqualTo(rescued);
    }

    @Test
    void what_was_done_before_can_be_undone_after() throws IOException {
        add("Mistake");
        Files.delete(file);
        workspace.watch().look().join();
        workspace.undo().join();
        workspace.close();
        assertThat(titles(rescued)).containsExactly("Before");
    }

    @Test
    void a_rescue_file_that_is_deleted_is_rescued_too() throws IOException {
        Files.delete(file);
        workspace.watch().look().join();
        Files.delete(rescued);
        add("After");
        workspace.close();
        assertThat(titles(folder.resolve("border-rescued-2.gpkg")))
                .containsExactly("Before", "After");
    }

    @Test
    void a_sealed_project_is_rescued_sealed_and_by_the_same_passphrase() throws IOException {
        var sealed = folder.resolve("river.amnok");
        var passphrase = "yalu".toCharArray();
        Seals.make(sealed, new Passphrase(passphrase.clone()), new KeyCost(8, 1));
        try (var open = Workspace.create(sealed, List.of(), BorderGeography::none)) {
            open.perform(new Edit.Add(Sightings.titled("Before"))).join();
            Files.delete(sealed);
            open.perform(new Edit.Add(Sightings.titled("After"))).join();
        }
        var kept = folder.resolve("river-rescued.amnok");
        Seals.lock(kept);
        Seals.unlock(kept, new Passphrase(passphrase));
        assertThat(titles(kept)).containsExactly("Before", "After");
    }

    @Test
    void without_its_folder_it_is_told_as_not_saved() throws IOException {
        moveFolderAway();
        workspace.watch().look().join();
        assertThat(workspace.watch().keeping()).isInstanceOf(SaveLocation.Nowhere.class);
    }

    @Test
    void a_person_can_say_where_all_is_kept_then() throws IOException {
        moveFolderAway();
        workspace.watch().look().join();
        add("After");
        var chosen = folder.resolve("chosen.gpkg");
        workspace.watch().rescue(chosen).join();
        workspace.close();
        assertThat(titles(chosen)).containsExactly("Before", "After");
    }

    @Test
    void only_its_owner_may_read_a_rescue_file() throws IOException {
        Files.delete(file);
        workspace.watch().look().join();
        assertThat(Files.getPosixFilePermissions(rescued))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void after_a_rest_a_copy_of_the_one_file_has_everything() throws IOException {
        workspace.watch().makeWhole().join();
        var copy = Files.copy(file, folder.resolve("copy.gpkg"));
        assertThat(titles(copy)).containsExactly("Before");
        assertThat(workspace.watch().keeping()).isEqualTo(new SaveLocation.InFile(true));
    }

    @Test
    void right_after_an_edit_the_one_file_is_not_told_as_whole() {
        assertThat(workspace.watch().keeping()).isEqualTo(new SaveLocation.InFile(false));
    }

    @Test
    void a_project_that_another_program_took_while_it_was_closed_goes_on_once_it_is_free() {
        var others = new ArrayList<ProjectStore>();
        var watch = workspace.watch();
        var work = watch.whileClosed(path -> others.add(ProjectStore.open(path, READ_WRITE)));
        assertThatThrownBy(work::join).hasCauseInstanceOf(ProjectInUseException.class);
        assertThatThrownBy(() -> add("Meanwhile")).hasCauseInstanceOf(ProjectInUseException.class);
        others.getFirst().close();
        add("After");
        workspace.close();
        assertThat(titles(file)).containsExactly("Before", "After");
    }

    private void addMany(int count) {
        var edits =
                IntStream.range(0, count)
                        .<Edit>mapToObj(i -> new Edit.Add(Sightings.titled("Many " + i)))
                        .toList();
        workspace.perform(new Edit.Batch("add", edits)).join();
    }

    private void add(String title) {
        workspace.perform(new Edit.Add(Sightings.titled(title))).join();
    }

    private void replace() throws IOException {
        Files.move(other(), file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// As `cp` does: the file stays, its bytes are others.
    private byte[] writeOver() throws IOException {
        var bytes = Files.readAllBytes(other());
        Files.write(file, bytes);
        return bytes;
    }

    private Path other() {
        var other = folder.resolve("other.gpkg");
        try (var store = ProjectStore.create(other, List.of())) {
            store.perform(new Edit.Add(Sightings.titled("Other")));
        }
        return other;
    }

    /// The project of this test lies in a folder of its own from then on, which is moved away.
    private void moveFolderAway() throws IOException {
        workspace.close();
        var own = Files.createDirectory(folder.resolve("own"));
        var inside = Files.move(file, own.resolve("border.gpkg"));
        workspace = Workspace.open(inside, Access.READ_WRITE);
        Files.move(own, folder.resolve("away"));
    }

    private static List<String> titles(Path project) {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.read().sightings().stream().map(Sighting::title).toList();
        }
    }
}
