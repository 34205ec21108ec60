package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.courier.OwnKey;
import org.amnok.domain.Progress;
import org.amnok.domain.Sha256;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.files.FileTree;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.record.Originals;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.share.FolderSharing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Projects are shared over a folder by commands.
class ShareCommandTest extends CommandSpecification {
    private Path stick;
    private Path kim;
    private Path park;

    @BeforeEach
    void create() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        kim = folder.resolve("kim.gpkg");
        park = folder.resolve("park.gpkg");
        Terminal.sample(kim);
        Files.copy(kim, park);
    }

    private Original withOriginal(Path project) throws IOException {
        return withOriginal(project, "what was seen".repeat(1000).getBytes(StandardCharsets.UTF_8));
    }

    private static Original withOriginal(Path project, byte[] bytes) throws IOException {
        try (var workspace = Workspace.open(project, Access.READ_WRITE)) {
            var sighting = workspace.state().contents().sightings().iterator().next().uuid();
            var hash = new Sha256().add(bytes).hex();
            var original = new Original("a.jpg", hash, bytes.length, MediaType.JPEG, null);
            workspace.keep(kept -> kept.keepPart(original, 0, bytes)).join();
            workspace.perform(new Edit.Set(null, evidence(sighting, original), "add")).join();
            return original;
        }
    }

    private static Evidence evidence(UUID sighting, Original original) {
        return Evidence.of(UUID.randomUUID(), sighting, original, Instant.EPOCH, "Kim");
    }

    /// A project of its own, which has nothing of the others.
    private Path lee() {
        var lee = folder.resolve("lee.gpkg");
        terminal.type("new", lee);
        return lee;
    }

    @Test
    void two_projects_with_the_sites_of_the_base_map_have_no_questions() {
        var lee = lee();
        terminal.type("share", kim, stick);
        var result = terminal.type("share", lee, stick);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Open questions: 0");
        assertThat(terminal.type("check", lee).exitCode()).isZero();
        try (var ours = ProjectStore.open(kim, Access.READ_ONLY);
                var theirs = ProjectStore.open(lee, Access.READ_ONLY)) {
            assertThat(theirs.read().sightings())
                    .containsExactlyInAnyOrderElementsOf(ours.read().sightings());
        }
    }

    private Path another() {
        var another = folder.resolve("another.gpkg");
        terminal.type("new", another, "--sample");
        return another;
    }

    private static String records(Path project) {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.read().sightings().toString();
        }
    }

    @Test
    void two_projects_that_began_apart_do_not_become_one_without_a_word() {
        var another = another();
        terminal.type("share", kim, stick);
        var files = stick.toFile().list();
        var before = records(another);
        for (var option : new String[] {"", " --dry-run"}) {
            var result = terminal.type("share {} {}" + option, another, stick);
            assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
            assertThat(result.err()).contains("Another project is shared there", "--join");
        }
        assertThat(stick.toFile().list()).containsExactlyInAnyOrder(files);
        assertThat(records(another)).isEqualTo(before);
        assertThat(terminal.type("share", kim, stick).out()).contains("Received: changes 0");
    }

    @Test
    void two_projects_that_began_apart_become_one_where_that_is_asked_for() {
        var another = another();
        terminal.type("share", kim, stick);
        assertThat(terminal.type("share {} {} --join", another, stick).err()).isEmpty();
        var again = terminal.type("share {} {}", another, stick);
        assertThat(again.exitCode()).isEqualTo(Cli.DONE);
        assertThat(terminal.type("share", kim, stick).err()).isEmpty();
    }

    /// The mount point of a stick that is pulled out is an empty folder.
    @Test
    void where_a_stick_is_pulled_out_nothing_is_written_and_that_is_said() throws IOException {
        terminal.type("share", kim, stick);
        pullOut();
        for (var option : new String[] {"", " --dry-run"}) {
            var result = terminal.type("share {} {}" + option, kim, stick);
            assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
            assertThat(result.err()).contains("Plug in the stick", "--refill");
        }
        assertThat(stick).isEmptyDirectory();
        assertThat(terminal.type("share {} {} --refill", kim, stick).err()).isEmpty();
        assertThat(stick).isNotEmptyDirectory();
        assertThat(terminal.type("share", kim, stick).err()).isEmpty();
    }

    @Test
    void what_was_sealed_is_not_written_open_where_the_stick_is_pulled_out() throws IOException {
        var own = folder.resolve("kim.key");
        var kims = OwnKey.make(own);
        assertThat(terminal.type("share {} {} --to {}", kim, stick, kims.text()).err()).isEmpty();
        pullOut();
        var result = terminal.type("share {} {} --refill", kim, stick);
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(result.out()).contains("What was shared through this folder is sealed");
        assertThat(stick).isEmptyDirectory();
    }

    private void pullOut() throws IOException {
        FileTree.delete(stick);
        Files.createDirectory(stick);
    }

    /// Copies know the device that their project was on.
    @Test
    void a_copy_that_was_never_shared_shares_without_being_asked() {
        terminal.type("share", kim, stick);
        assertThat(terminal.type("share", park, stick).err()).isEmpty();
    }

    @Test
    void an_original_goes_once_and_comes_whole() throws IOException {
        var original = withOriginal(kim);
        assertThat(terminal.type("share", kim, stick).out()).contains("originals 1");
        assertThat(terminal.type("share", kim, stick).out()).doesNotContain("originals 1");
        assertThat(terminal.type("share", park, stick).out()).contains("originals 1");
        assertThat(new Originals(park).condition(original, () -> false))
                .isEqualTo(Originals.Condition.SOUND);
        assertThat(stick.resolve("originals").toFile().list()).containsExactly(original.sha256());
    }

    @Test
    void an_original_that_was_changed_in_the_folder_does_not_come_and_is_told() throws IOException {
        var original = withOriginal(kim);
        terminal.type("share", kim, stick);
        Files.writeString(stick.resolve("originals").resolve(original.sha256()), "x".repeat(13000));
        var result = terminal.type("share", park, stick);
        assertThat(result.out()).contains("a.jpg");
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(new Originals(park).condition(original, () -> false))
                .isEqualTo(Originals.Condition.MISSING);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 300})
    void an_original_that_was_cut_in_the_folder_is_told_and_written_again_by_who_has_it(int bytes)
            throws IOException {
        var original = withOriginal(kim);
        terminal.type("share", kim, stick);
        var file = stick.resolve("originals").resolve(original.sha256());
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), bytes));
        var result = terminal.type("share", park, stick);
        assertThat(result.out()).contains("a.jpg is broken, cut or changed");
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(terminal.type("share", kim, stick).out()).contains("originals 1");
        assertThat(terminal.type("share", kim, stick).out()).doesNotContain("originals 1");
        result = terminal.type("share", park, stick);
        assertThat(result.out()).contains("originals 1");
        assertThat(result.exitCode()).isZero();
        assertThat(new Originals(park).condition(original, () -> false))
                .isEqualTo(Originals.Condition.SOUND);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 13_000})
    void a_sealed_original_that_was_cut_in_the_folder_is_written_again_by_who_has_it(int bytes)
            throws IOException {
        var original = withOriginal(kim);
        var keys = folder.resolve("keys");
        var to =
                terminal.type("key", keys)
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("age1"))
                        .toList();
        terminal.type("share", kim, stick, "--to", to.getFirst());
        var file = stick.resolve("originals").resolve(original.sha256() + ".age");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), bytes));
        var result = terminal.type("share", park, stick, "--key", keys, "--to", to.getFirst());
        assertThat(result.out()).contains("a.jpg is broken, cut or changed");
        assertThat(terminal.type("share", kim, stick, "--to", to.getFirst()).out())
                .contains("originals 1");
        result = terminal.type("share", park, stick, "--key", keys, "--to", to.getFirst());
        assertThat(result.out()).contains("originals 1");
        assertThat(new Originals(park).condition(original, () -> false))
                .isEqualTo(Originals.Condition.SOUND);
    }

    /// A folder may be brought in any order.
    @Test
    void an_original_that_comes_later_is_no_damage_until_then() throws IOException {
        var original = withOriginal(kim);
        terminal.type("share", kim, stick);
        var late = stick.resolve("originals").resolve(original.sha256());
        var aside = stick.resolve("late");
        Files.move(late, aside);
        terminal.type("share", park, stick);
        assertThat(terminal.type("share", park, stick).exitCode()).isZero();
        assertThat(terminal.type("check", park).exitCode()).isZero();
        Files.move(aside, late);
        assertThat(terminal.type("share", park, stick).out()).contains("originals 1");
        assertThat(new Originals(park).condition(original, () -> false))
                .isEqualTo(Originals.Condition.SOUND);
    }

    /// A link that leads nowhere is in its way, as if the stick had no room for it.
    @Test
    void an_original_that_cannot_be_written_keeps_no_smaller_one_back() throws IOException {
        var large = withOriginal(kim, "large".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        var small = withOriginal(kim, "small".getBytes(StandardCharsets.UTF_8));
        var originals = Files.createDirectory(stick.resolve("originals"));
        var inTheWay = originals.resolve(large.sha256());
        Files.createSymbolicLink(inTheWay, folder.resolve("nowhere"));
        var result = terminal.type("share", kim, stick);
        assertThat(result.out()).contains("originals 1").contains("could not be written");
        assertThat(originals.resolve(small.sha256())).exists();
        Files.delete(inTheWay);
        assertThat(terminal.type("share", kim, stick).out()).contains("originals 1");
    }

    @Test
    void an_original_that_is_nowhere_is_told() throws IOException {
        var original = withOriginal(kim);
        terminal.type("share", kim, stick);
        Files.delete(stick.resolve("originals").resolve(original.sha256()));
        var result = terminal.type("share", park, stick);
        assertThat(result.out()).contains("neither here nor in the folder: originals 1");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void what_came_is_told_though_nothing_can_be_written() throws IOException {
        terminal.type("share", kim, stick);
        var lee = lee();
        terminal.type("share", lee, stick);
        withOriginal(lee);
        try (var here = Workspace.open(kim, Access.READ_WRITE)) {
            here.perform(new Edit.Add(Sightings.titled("New"))).join();
        }
        terminal.type("share", kim, stick);
        Files.createFile(stick.resolve("originals"));
        var result = terminal.type("share", lee, stick);
        assertThat(result.out())
                .contains("Received: changes 1 ", "note: The folder cannot be used");
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$1 (1).amnok", "$1-2.amnok", "$1 (copy of Kim).AMNOK", "Copy of $1.amnok"})
    void a_file_that_a_program_renamed_is_read(String name) throws IOException {
        terminal.type("share", kim, stick);
        var file = Objects.requireNonNull(stick.toFile().list())[0];
        var renamed = file.toUpperCase(Locale.ROOT).replaceAll("(.*)\\.AMNOK", name);
        Files.move(stick.resolve(file), stick.resolve(renamed));
        assertThat(terminal.type("share", lee(), stick).out()).contains("Received: changes 234");
        assertThat(terminal.type("share", kim, stick).out()).contains("Sent: changes 0");
    }

    @Test
    void what_a_system_writes_beside_a_file_is_no_bundle() throws IOException {
        terminal.type("share", kim, stick);
        var file = Objects.requireNonNull(stick.toFile().list())[0];
        Files.writeString(stick.resolve("._" + file), "\0\5\26\7");
        Files.writeString(stick.resolve("~" + file), "");
        assertThat(terminal.type("share", lee(), stick).out())
                .contains("Received: changes 234")
                .doesNotContain("note:");
    }

    @Test
    void nothing_is_written_open_where_others_seal() {
        var own = folder.resolve("own.key");
        var key = terminal.type("key", own).out().lines().skip(1).findFirst().orElseThrow();
        terminal.type("share", kim, stick, "--to", key);
        var lee = lee();
        var result = terminal.type("share", lee, stick, "--key", own);
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(result.out())
                .contains("Received: changes 234", "What was shared through this folder is sealed");
        assertThat(stick.toFile().list()).hasSize(1);
        var sealed = terminal.type("share", lee, stick, "--key", own, "--to", key);
        assertThat(sealed.out()).contains("Sent: changes 191");
        assertThat(stick.toFile().list()).hasSize(2).allMatch(name -> name.endsWith(".age"));
    }

    @Test
    void what_a_deleted_one_was_changed_into_is_told() throws IOException {
        terminal.type("share", kim, stick);
        var lee = lee();
        terminal.type("share", lee, stick);
        try (var here = Workspace.open(kim, Access.READ_WRITE);
                var there = Workspace.open(lee, Access.READ_WRITE)) {
            var one = here.state().contents().sightings().iterator().next();
            var other = one.edit().title("Seen again").done(Instant.EPOCH);
            here.perform(new Edit.Delete(one)).join();
            there.perform(new Edit.Replace(one, other, "edit")).join();
        }
        terminal.type("share", lee, stick);
        assertThat(terminal.type("share", kim, stick).out())
                .contains("deleted or changed?", "changed: Seen again (no name given");
    }

    @Test
    void an_import_and_its_undoing_come() throws IOException {
        terminal.type("share", park, stick);
        var before = count(park);
        try (var here = Workspace.open(kim, Access.READ_WRITE)) {
            var sharing = new FolderSharing(stick, List.of(), null);
            var many = IntStream.range(0, 1500).mapToObj(i -> Sightings.titled("Car " + i));
            here.addAll(taker -> many.takeWhile(taker).forEach(_ -> {}), "import", false).join();
            sharing.share(here, Progress.NONE);
            terminal.type("share", park, stick);
            assertThat(count(park)).isEqualTo(before + 1500);
            here.undo().join();
            sharing.share(here, Progress.NONE);
            terminal.type("share", park, stick);
            assertThat(count(park)).isEqualTo(before);
            here.redo(Progress.NONE).join();
            sharing.share(here, Progress.NONE);
        }
        var result = terminal.type("share", park, stick);
        assertThat(result.out()).contains("Open questions: 0");
        assertThat(count(park)).isEqualTo(count(kim)).isEqualTo(before + 1500);
        assertThat(terminal.type("check", park).exitCode()).isZero();
    }

    private static int count(Path project) {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.read().sightings().size();
        }
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        var result = terminal.type("share", kim, folder.resolve("nowhere"));
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(result.err()).contains("The folder cannot be used").doesNotContain("Exception");
    }

    @Test
    void releases_stay_at_home() throws IOException {
        terminal.type("export", kim, "--out", folder.resolve("x.csv"));
        terminal.type("share", kim, stick);
        try (var files = Files.list(stick)) {
            for (var file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContain("amnok_release");
            }
        }
        assertThat(List.of(stick.toFile().list())).isNotEmpty();
    }
}
