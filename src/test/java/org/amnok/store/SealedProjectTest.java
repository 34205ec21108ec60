package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sha256;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.Sighting;
import org.amnok.seal.Passphrase;
import org.amnok.seal.SealedException;
import org.amnok.seal.WrongPassphraseException;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.record.Originals;
import org.amnok.store.sqlite.ProjectInUseException;
import org.amnok.store.sqlite.Seals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedProjectTest {
    /// Where the header ends.
    private static final int MARK = 4096;

    private static final Sighting LOT = Sightings.titled("CANARY lot");

    @TempDir Path folder;
    private Path plain;
    private Path sealed;

    @BeforeEach
    void name() {
        plain = folder.resolve("border.gpkg");
        sealed = folder.resolve("border.amnok");
    }

    @Test
    void an_edit_is_there_when_the_project_is_opened_again() {
        made();
        assertThat(read(sealed).sightings()).containsExactly(LOT);
    }

    @Test
    void a_reader_sees_an_edit_of_the_writer() {
        made();
        try (var writer = ProjectStore.open(sealed, Access.READ_WRITE);
                var reader = ProjectStore.open(sealed, Access.READ_ONLY)) {
            var more = Sightings.titled("Second");
            writer.perform(new Edit.Add(more));
            assertThat(reader.read().sightings()).containsExactlyInAnyOrder(LOT, more);
        }
    }

    @Test
    void three_hundred_random_edits_of_seed_7_are_read_as_they_were_made() {
        Unlocking.make(sealed);
        var random = new RandomSightings(7);
        ProjectContents contents;
        try (var store = ProjectStore.create(sealed, Samples.sites())) {
            contents = store.read();
            for (var i = 0; i < 300; i++) {
                var edit = RandomEdits.next(random, contents);
                store.perform(edit);
                contents = contents.after(edit);
            }
        }
        assertThat(List.copyOf(read(sealed).sightings()))
                .isEqualTo(List.copyOf(contents.sightings()));
        assertThat(ProjectStore.check(sealed)).isEmpty();
    }

    @Test
    void what_is_on_disk_after_each_of_sixty_edits_of_seed_8_is_the_project() throws IOException {
        Unlocking.make(sealed);
        var random = new RandomSightings(8);
        try (var store = ProjectStore.create(sealed, Samples.sites())) {
            var contents = store.read();
            for (var i = 0; i < 60; i++) {
                var edit = RandomEdits.next(random, contents);
                store.perform(edit);
                contents = contents.after(edit);
                var killed = folder.resolve("killed-" + i + ".amnok");
                Files.copy(sealed, killed); // what kill -9 would leave
                Unlocking.unlock(killed);
                assertThat(ProjectStore.check(killed)).as("edit %d", i).isEmpty();
                assertThat(List.copyOf(read(killed).sightings()))
                        .as("edit %d", i)
                        .isEqualTo(List.copyOf(contents.sightings()));
                Seals.lock(killed);
            }
        }
    }

    @Test
    void an_edit_of_two_thousand_sightings_writes_some_pages_and_no_more() throws IOException {
        Unlocking.make(sealed);
        try (var store = ProjectStore.create(sealed, List.of())) {
            var many = IntStream.range(0, 2000).mapToObj(i -> Sightings.titled("Lot " + i));
            store.perform(new Edit.Batch("paste", many.<Edit>map(Edit.Add::new).toList()));
            var before = Files.size(sealed);
            store.perform(new Edit.Add(LOT));
            assertThat(Files.size(sealed) - before).isLessThan(120_000);
        }
    }

    @Test
    void nothing_lies_beside_the_file_while_it_is_open_but_its_lock() throws IOException {
        made();
        try (var store = ProjectStore.open(sealed, Access.READ_WRITE)) {
            store.perform(new Edit.Add(Sightings.titled("Second")));
            assertThat(listed())
                    .containsExactlyInAnyOrder(sealed, sealed.resolveSibling("border.amnok.lock"));
        }
        assertThat(listed()).containsExactly(sealed);
    }

    @Test
    void no_word_of_it_is_in_the_file_while_it_is_open_or_afterwards() throws IOException {
        made();
        try (var store = ProjectStore.open(sealed, Access.READ_WRITE)) {
            store.perform(new Edit.Add(Sightings.titled("CANARY second")));
            assertThat(bytes()).doesNotContain("CANARY");
        }
        assertThat(bytes()).doesNotContain("CANARY");
    }

    @Test
    void only_its_owner_may_read_the_file() throws IOException {
        made();
        assertThat(Files.getPosixFilePermissions(sealed)).hasSize(2);
    }

    @Test
    void a_project_whose_passphrase_was_not_given_is_said_to_be_sealed() {
        made();
        Seals.lock(sealed);
        assertThatThrownBy(() -> ProjectStore.open(sealed, Access.READ_ONLY))
                .isInstanceOf(SealedException.class)
                .hasMessageContaining("border.amnok is sealed");
    }

    @Test
    void a_wrong_passphrase_leaves_it_sealed() {
        made();
        Seals.lock(sealed);
        assertThatThrownBy(() -> Seals.unlock(sealed, new Passphrase("tumen".toCharArray())))
                .isInstanceOf(WrongPassphraseException.class);
        assertThat(Seals.isUnlocked(sealed)).isFalse();
    }

    @Test
    void another_process_cannot_write_to_it_meanwhile() {
        made();
        try (var store = ProjectStore.open(sealed, Access.READ_WRITE)) {
            assertThat(store.isReadOnly()).isFalse();
            assertThatThrownBy(() -> ProjectStore.open(sealed, Access.READ_WRITE))
                    .isInstanceOf(ProjectInUseException.class);
        }
    }

    @Test
    void sealing_and_unsealing_keep_records_history_and_originals() {
        var photo = withPhoto(plain);
        var head = ProjectStore.checkHistory(plain, "").head();
        SealedProjects.seal(plain, sealed, Unlocking.passphrase(), Unlocking.CHEAP);
        var again = folder.resolve("again.gpkg");
        SealedProjects.unseal(sealed, again);
        for (var project : List.of(sealed, again)) {
            assertThat(ProjectStore.check(project)).isEmpty();
            assertThat(ProjectStore.checkHistory(project, "").head()).isEqualTo(head);
            assertThat(new Originals(project).condition(photo, () -> false))
                    .isEqualTo(Originals.Condition.SOUND);
            assertThat(List.copyOf(read(project).sightings()))
                    .isEqualTo(List.copyOf(read(plain).sightings()));
        }
    }

    /// Those of version 1 know neither evidence nor commitments.
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 11})
    void a_project_of_an_older_version_is_brought_up_to_date_in_what_is_sealed(int version)
            throws IOException {
        var old =
                Path.of("src/test/resources/org/amnok/store/schema/project-v" + version + ".gpkg");
        Files.copy(old, plain);
        SealedProjects.seal(plain, sealed, Unlocking.passphrase(), Unlocking.CHEAP);
        assertThat(plain).hasSameBinaryContentAs(old);
        assertThat(ProjectStore.check(sealed)).isEmpty();
        ProjectStore.open(plain, Access.READ_WRITE).close();
        assertThat(List.copyOf(read(sealed).sightings()))
                .isEqualTo(List.copyOf(read(plain).sightings()));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(plain, sealed);
        }
    }

    @Test
    void a_project_that_a_window_has_open_is_sealed_with_its_last_edit() {
        try (var store = ProjectStore.create(plain, List.of())) {
            store.perform(new Edit.Add(LOT));
            SealedProjects.seal(plain, sealed, Unlocking.passphrase(), Unlocking.CHEAP);
        }
        assertThat(read(sealed).sightings()).containsExactly(LOT);
    }

    @Test
    void a_flipped_byte_in_an_original_is_found_by_check() throws IOException {
        withPhoto(plain);
        SealedProjects.seal(plain, sealed, Unlocking.passphrase(), Unlocking.CHEAP);
        var whole = Files.readAllBytes(sealed);
        whole[6000]++; // the first record is the photo
        Files.write(sealed, whole);
        assertThat(ProjectStore.check(sealed)).isNotEmpty();
    }

    /// Of two marks one is enough to open it.
    @Test
    void a_flipped_byte_in_what_nothing_is_read_from_is_found_by_check() throws IOException {
        made();
        var whole = Files.readAllBytes(sealed);
        whole[MARK + 20]++;
        Files.write(sealed, whole);
        assertThat(read(sealed).sightings()).containsExactly(LOT);
        assertThat(ProjectStore.check(sealed)).isNotEmpty();
    }

    @Test
    void a_removed_original_leaves_the_file_when_it_is_closed() throws IOException {
        withPhoto(plain);
        SealedProjects.seal(plain, sealed, Unlocking.passphrase(), Unlocking.CHEAP);
        var before = Files.size(sealed);
        try (var store = ProjectStore.open(sealed, Access.READ_WRITE)) {
            var evidence = store.read().evidenceOf(LOT.uuid()).getFirst();
            store.perform(new Edit.Set(evidence, null, "remove evidence"));
        }
        assertThat(Files.size(sealed)).isLessThan(before - 60_000);
    }

    @Test
    void sealing_into_a_file_that_is_there_leaves_both_as_they_are() throws IOException {
        ProjectStore.create(plain, List.of()).close();
        Files.writeString(sealed, "mine");
        assertThatThrownBy(
                        () ->
                                SealedProjects.seal(
                                        plain, sealed, Unlocking.passphrase(), Unlocking.CHEAP))
                .isInstanceOf(ProblemException.class);
        assertThat(sealed).hasContent("mine");
    }

    @Test
    void unsealing_into_a_file_that_is_there_says_so_and_leaves_it() throws IOException {
        made();
        Files.writeString(plain, "mine");
        assertThatThrownBy(() -> SealedProjects.unseal(sealed, plain))
                .hasMessageStartingWith("border.gpkg exists already");
        assertThat(plain).hasContent("mine");
    }

    /// The program may be killed meanwhile.
    @Test
    void what_is_unsealed_gets_its_name_when_all_is_in_it() throws Exception {
        withPhoto(plain);
        SealedProjects.seal(plain, sealed, Unlocking.passphrase(), Unlocking.CHEAP);
        var again = folder.resolve("again.gpkg");
        var changed = new HashSet<String>();
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_MODIFY);
            SealedProjects.unseal(sealed, again);
            Files.writeString(folder.resolve("end"), "end");
            while (!changed.contains("end")) {
                var key = watch.take();
                key.pollEvents().forEach(event -> changed.add(String.valueOf(event.context())));
                key.reset();
            }
        }
        assertThat(changed).doesNotContain("again.gpkg");
        assertThat(ProjectStore.check(again)).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(plain, sealed, again, folder.resolve("end"));
        }
    }

    @Test
    void what_is_no_project_is_not_sealed() throws IOException {
        Files.writeString(plain, "no project");
        assertThatThrownBy(
                        () ->
                                SealedProjects.seal(
                                        plain, sealed, Unlocking.passphrase(), Unlocking.CHEAP))
                .isInstanceOf(ProblemException.class);
        assertThat(sealed).doesNotExist();
    }

    @Test
    void a_project_that_was_moved_away_while_open_is_rescued_sealed() throws IOException {
        made();
        var rescued = folder.resolve("rescued.amnok");
        try (var store = ProjectStore.open(sealed, Access.READ_WRITE)) {
            Files.delete(sealed);
            store.perform(new Edit.Add(Sightings.titled("CANARY second")));
            store.guard().copyTo(rescued);
        }
        assertThat(read(rescued).sightings()).hasSize(2);
        assertThat(Files.readString(rescued, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY");
    }

    @Test
    void what_still_reads_it_is_waited_for_before_it_is_sealed_anew() throws Exception {
        made();
        var reading = ProjectStore.open(sealed, Access.READ_ONLY);
        var another = new Passphrase("tumen".toCharArray());
        var resealing =
                CompletableFuture.supplyAsync(
                        () ->
                                SealedProjects.reseal(
                                        sealed,
                                        another,
                                        Unlocking.CHEAP,
                                        List.of(),
                                        Progress.NONE));
        assertThatThrownBy(() -> resealing.get(300, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        reading.close();
        resealing.get();
        try (var store = ProjectStore.open(sealed, Access.READ_WRITE)) {
            store.perform(new Edit.Add(Sightings.titled("after it was sealed anew")));
        }
        Seals.unlock(sealed, new Passphrase("tumen".toCharArray()));
        assertThat(read(sealed).sightings()).hasSize(2);
    }

    private void made() {
        Unlocking.make(sealed);
        try (var store = ProjectStore.create(sealed, List.of())) {
            store.perform(new Edit.Add(LOT));
        }
    }

    private static Original withPhoto(Path file) {
        var bytes = new byte[70_000];
        new Random(3).nextBytes(bytes);
        var hash = new Sha256().add(ByteBuffer.wrap(bytes)).hex();
        var photo = new Original("IMG.JPG", hash, bytes.length, MediaType.JPEG, null);
        try (var store = ProjectStore.create(file, List.of())) {
            store.perform(new Edit.Add(LOT));
            store.originals().keepPart(photo, 0, bytes);
            var evidence = Evidence.of(new UUID(1, 2), LOT.uuid(), photo, Instant.EPOCH, "Kim");
            store.perform(new Edit.Set(null, evidence, "add evidence"));
        }
        return photo;
    }

    private static ProjectContents read(Path project) {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.read();
        }
    }

    private String bytes() throws IOException {
        return Files.readString(sealed, StandardCharsets.ISO_8859_1);
    }

    private List<Path> listed() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
