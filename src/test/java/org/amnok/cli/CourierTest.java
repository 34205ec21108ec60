package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.amnok.courier.Courier;
import org.amnok.courier.OwnKey;
import org.amnok.courier.PersonKey;
import org.amnok.domain.Progress;
import org.amnok.domain.Sha256;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.record.Originals;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A project is handed over so that only some people can open it.
class CourierTest extends CommandSpecification {
    private static final UUID NOBODY = new UUID(1, 1);

    private Path packed;
    private Path lee;
    private Path choi;

    @BeforeEach
    void create() {
        packed = folder.resolve("p.age");
        lee = folder.resolve("lee.key");
        choi = folder.resolve("choi.key");
        Terminal.sample(project);
    }

    private String key(Path file) {
        return terminal.type("key", file).out().lines().skip(1).findFirst().orElseThrow();
    }

    @Test
    void what_would_be_packed_empty_is_refused() {
        var to = key(lee);
        var nobody = terminal.type("pack", project, "--to", to, "--out", packed, "--uuid", NOBODY);
        assertThat(nobody.exitCode()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(nobody.err()).contains("There is no sighting " + NOBODY);
        var none = "kind=.vehicles_yard";
        var empty = terminal.type("pack", project, "--to", to, "--out", packed, "--filter", none);
        assertThat(empty.exitCode()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(empty.err()).contains("No sighting passes the filter");
        assertThat(packed).doesNotExist();
    }

    @Test
    void a_packed_file_that_is_not_there_and_a_key_that_is_are_said_to_be() {
        key(lee);
        var missing = terminal.type("unpack", packed, "--key", lee, "--out", before());
        assertThat(missing.err()).contains("it is not there").doesNotContain("another key");
        assertThat(terminal.type("key", lee).err()).contains("it exists already");
    }

    @Test
    void each_of_the_people_opens_it_byte_for_byte() throws IOException {
        Files.copy(project, before());
        terminal.type("pack", project, "--to", key(lee), key(choi), "--out", packed);
        for (var own : new Path[] {lee, choi}) {
            var out = folder.resolve(own.getFileName() + ".gpkg");
            assertThat(terminal.type("unpack", packed, "--key", own, "--out", out).exitCode())
                    .isZero();
            assertThat(out).hasSameBinaryContentAs(before());
        }
    }

    @Test
    void somebody_else_cannot_open_it_and_gets_no_file() {
        terminal.type("pack", project, "--to", key(lee), "--out", packed);
        key(choi);
        var out = folder.resolve("out.gpkg");
        var result = terminal.type("unpack", packed, "--key", choi, "--out", out);
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(result.err()).contains("cannot be opened with this key");
        assertThat(folder.toFile().list()).doesNotContain("out.gpkg", ".out.gpkg.part");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 4096, 200_000})
    void what_is_no_project_or_was_cut_before_it_was_packed_is_not_unpacked(int bytes)
            throws IOException {
        var cut = folder.resolve("cut.gpkg");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(project), bytes));
        var to = List.of(new PersonKey(key(lee)));
        Courier.pack(cut, to, packed, Progress.NONE);
        var out = folder.resolve("out.gpkg");
        var names = folder.toFile().list();
        var result = terminal.type("unpack", packed, "--key", lee, "--out", out);
        assertThat(result.exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(result.err()).contains("p.age", "holds no sound Amnok project");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(names);
        var into = terminal.type("unpack", packed, "--key", lee, "--into", project);
        assertThat(into.err()).contains("p.age", "holds no sound Amnok project");
    }

    @Test
    void what_a_program_that_was_killed_left_aside_is_not_in_the_way_and_goes() throws IOException {
        var out = folder.resolve("out.gpkg");
        Files.writeString(folder.resolve(".p.age.part"), "half");
        Files.writeString(folder.resolve(".out.gpkg.part"), "half");
        var to = key(lee);
        assertThat(terminal.type("pack", project, "--to", to, "--out", packed).exitCode()).isZero();
        assertThat(terminal.type("unpack", packed, "--key", lee, "--out", out).exitCode()).isZero();
        assertThat(folder.toFile().list())
                .contains("out.gpkg", "p.age")
                .noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void work_that_is_cancelled_leaves_nothing() {
        terminal.type("pack", project, "--to", key(lee), "--out", packed);
        var out = folder.resolve("out.gpkg");
        var names = folder.toFile().list();
        assertThatThrownBy(() -> Courier.unpack(packed, OwnKey.read(lee), out, cancelled()))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(names);
    }

    private static Progress cancelled() {
        return new Progress() {
            @Override
            public void at(long done, long all, String what) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
    }

    @Test
    void a_key_that_the_project_does_not_know_is_told_without_a_name() {
        var told = terminal.type("pack", project, "--to", key(lee), key(choi), "--out", packed);
        assertThat(told.out().lines().skip(1))
                .hasSize(2)
                .allMatch(line -> line.matches("age1\\w+\\tfingerprint [0-9a-f ]+"));
    }

    @Test
    void a_key_that_the_project_knows_is_told_by_name_however_it_was_given() {
        var shown = key(lee);
        terminal.type("pack", project, "--know", "Lee=" + shown);
        var told = terminal.type("pack", project, "--to", shown, "--out", packed);
        assertThat(told.out()).contains("Lee\t" + shown + "\t");
    }

    @Test
    void what_was_changed_on_its_way_is_refused_wherever_it_was_changed_seed_5()
            throws IOException {
        terminal.type("pack", project, "--to", key(lee), "--out", packed);
        var sound = Files.readAllBytes(packed);
        var random = new Random(5);
        for (int i = 0; i < 60; i++) {
            var changed = sound.clone();
            var at = i < 30 ? random.nextInt(200) : random.nextInt(sound.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertRefused(changed, "byte " + at);
        }
    }

    @Test
    void what_was_cut_is_refused_wherever_it_was_cut_seed_6() throws IOException {
        terminal.type("pack", project, "--to", key(lee), "--out", packed);
        var sound = Files.readAllBytes(packed);
        var random = new Random(6);
        for (int i = 0; i < 20; i++) {
            var length = i == 0 ? sound.length - 1 : random.nextInt(sound.length);
            assertRefused(Arrays.copyOf(sound, length), "cut to " + length);
        }
    }

    private void assertRefused(byte[] bytes, String how) throws IOException {
        var file = Files.write(folder.resolve("changed.age"), bytes);
        var out = folder.resolve("out.gpkg");
        var result = terminal.type("unpack", file, "--key", lee, "--out", out);
        assertThat(result.exitCode()).as(how).isEqualTo(Cli.PROBLEM);
        assertThat(out).as(how).doesNotExist();
    }

    @Test
    void it_is_merged_into_the_project_of_a_colleague() {
        var theirs = folder.resolve("theirs.gpkg");
        var both = key(lee);
        terminal.type("pack", project, "--to", both, "--out", packed);
        terminal.type("unpack", packed, "--key", lee, "--out", theirs);
        try (var workspace = Workspace.open(project, Access.READ_WRITE)) {
            workspace.perform(new Edit.Add(Sightings.titled("Raft"))).join();
        }
        var next = folder.resolve("next.age");
        terminal.type("pack", project, "--to", both, "--out", next);
        var result = terminal.type("unpack", next, "--key", lee, "--into", theirs);
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Received: changes 1 · records changed 1");
    }

    @Test
    void a_sealed_project_is_packed_and_unpacked_into_another_sealed_one() throws IOException {
        var phrase = Files.writeString(folder.resolve("phrase"), "yalu\n");
        var sealed = folder.resolve("p.amnok");
        var theirs = folder.resolve("theirs.amnok");
        for (var each : new Path[] {sealed, theirs}) {
            terminal.type("seal", project, "--out", each, "--passphrase-file", phrase);
        }
        try (var workspace = Workspace.open(sealed, Access.READ_WRITE)) {
            workspace.perform(new Edit.Add(Sightings.titled("Raft"))).join();
        }
        var key = key(lee);
        assertThat(
                        terminal.type(
                                        "pack {} --to {} --out {} --passphrase-file {}",
                                        sealed,
                                        key,
                                        packed,
                                        phrase)
                                .exitCode())
                .isZero();
        var merged =
                terminal.type(
                        "unpack {} --key {} --into {} --passphrase-file {}",
                        packed,
                        lee,
                        theirs,
                        phrase);
        assertThat(merged.out()).contains("Received: changes 1 · records changed 1");
        assertThat(terminal.type("check", theirs, "--passphrase-file", phrase).exitCode()).isZero();
    }

    @Test
    void changes_bring_what_is_new_and_no_original_that_was_handed_before() throws IOException {
        var key = key(lee);
        var theirs = folder.resolve("theirs.gpkg");
        var first = withOriginal(1);
        var none = terminal.type("pack", project, "--to", key, "--changes", "--out", packed);
        assertThat(none.err()).contains("Nothing has been handed over yet");
        terminal.type("pack", project, "--to", key, "--out", packed);
        terminal.type("unpack", packed, "--key", lee, "--out", theirs);
        var second = withOriginal(2);
        var next = folder.resolve("next.age");
        terminal.type("pack", project, "--to", key, "--changes", "--out", next);
        var thin = folder.resolve("thin.gpkg");
        terminal.type("unpack", next, "--key", lee, "--out", thin);
        assertThat(condition(thin, first)).isEqualTo(Originals.Condition.MISSING);
        assertThat(condition(thin, second)).isEqualTo(Originals.Condition.SOUND);
        var merged = terminal.type("unpack", next, "--key", lee, "--into", theirs);
        assertThat(merged.exitCode()).isZero();
        assertThat(merged.out()).doesNotContain("decide");
        assertThat(condition(theirs, first)).isEqualTo(Originals.Condition.SOUND);
        assertThat(condition(theirs, second)).isEqualTo(Originals.Condition.SOUND);
        assertThat(terminal.type("check", theirs).exitCode()).isZero();
    }

    @Test
    void chosen_sightings_bring_their_evidence_and_nothing_of_others() throws IOException {
        var original = withOriginal(1);
        var another = withOriginal(2);
        var theirs = folder.resolve("theirs.gpkg");
        terminal.type("new", theirs);
        var key = key(lee);
        terminal.type("pack", project, "--to", key, "--uuid", new UUID(3, 1), "--out", packed);
        var alone = folder.resolve("alone.gpkg");
        terminal.type("unpack", packed, "--key", lee, "--out", alone);
        try (var store = ProjectStore.open(alone, Access.READ_ONLY)) {
            assertThat(store.read().sightings()).hasSize(1);
        }
        assertThat(Files.readString(alone, StandardCharsets.ISO_8859_1))
                .contains("Raft 1")
                .doesNotContain("Raft 2");
        assertThat(condition(alone, another)).isEqualTo(Originals.Condition.MISSING);
        var merged = terminal.type("unpack", packed, "--key", lee, "--into", theirs);
        assertThat(merged.out()).contains("New: evidence 1, sighting 1").doesNotContain("Deleted");
        assertThat(condition(theirs, original)).isEqualTo(Originals.Condition.SOUND);
    }

    @Test
    void a_project_that_is_open_is_packed_with_its_last_edit() {
        var key = key(lee);
        var out = folder.resolve("out.gpkg");
        try (var workspace = Workspace.open(project, Access.READ_WRITE)) {
            workspace.perform(new Edit.Add(Sightings.titled("Raft"))).join();
            var packing = terminal.type("pack", project, "--to", key, "--out", packed);
            assertThat(packing.exitCode()).isZero();
            assertThat(packing.err()).contains("could not record who got it");
        }
        terminal.type("unpack", packed, "--key", lee, "--out", out);
        try (var store = ProjectStore.open(out, Access.READ_ONLY)) {
            assertThat(store.read().sightings()).hasSize(44);
        }
    }

    private Path before() {
        return folder.resolve("before.gpkg");
    }

    private Original withOriginal(int number) throws IOException {
        var bytes = new byte[2000];
        new Random(number).nextBytes(bytes);
        var hash = new Sha256().add(ByteBuffer.wrap(bytes)).hex();
        var original = new Original(number + ".JPG", hash, bytes.length, MediaType.JPEG, null);
        var place = new Place.Unlocated("");
        var sighting =
                Sighting.draft(new UUID(3, number), place, Instant.EPOCH)
                        .edit()
                        .title("Raft " + number)
                        .done(Instant.EPOCH);
        try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
            store.perform(new Edit.Add(sighting));
            store.originals().keepPart(original, 0, bytes);
            var evidence =
                    Evidence.of(
                            new UUID(4, number), sighting.uuid(), original, Instant.EPOCH, "Kim");
            store.perform(new Edit.Set(null, evidence, "add evidence"));
        }
        return original;
    }

    private static Originals.Condition condition(Path project, Original original) {
        return new Originals(project).condition(original, () -> false);
    }

    @Test
    void people_are_known_by_names_with_their_fingerprints() {
        var key = key(lee);
        terminal.type("pack", project, "--know", "Lee=" + key);
        assertThat(terminal.type("pack", project).out()).contains("Lee\t" + key + "\tfingerprint ");
        terminal.type("pack", project, "--to", "Lee", "--out", packed);
        var out = folder.resolve("out.gpkg");
        assertThat(terminal.type("unpack", packed, "--key", lee, "--out", out).exitCode()).isZero();
    }

    @Test
    void a_mistyped_key_and_an_unknown_name_are_told() {
        var key = key(lee);
        var mistyped =
                key.substring(0, 20) + (key.charAt(20) == 'q' ? 'p' : 'q') + key.substring(21);
        assertThat(terminal.type("pack", project, "--to", mistyped, "--out", packed).err())
                .contains("is not an age key");
        assertThat(terminal.type("pack", project, "--to", "Nobody", "--out", packed).err())
                .contains("There is nobody called Nobody");
        assertThat(packed).doesNotExist();
    }

    @Test
    void a_key_is_its_owners_only_and_never_replaced() throws IOException {
        key(lee);
        assertThat(Files.getPosixFilePermissions(lee)).hasSize(2);
        var before = Files.readAllBytes(lee);
        assertThat(terminal.type("key", lee).exitCode()).isEqualTo(Cli.PROBLEM);
        assertThat(lee).hasBinaryContent(before);
    }
}
