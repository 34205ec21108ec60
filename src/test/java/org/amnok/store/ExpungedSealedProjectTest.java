package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Progress;
import org.amnok.domain.Sha256;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.Removal;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is taken out of a sealed project for good is not sealed in it either.
class ExpungedSealedProjectTest {
    /// Where the header has the number that each compaction changes.
    private static final int GENERATION = 28;

    private static final int GENERATION_BYTES = 16;

    @TempDir Path folder;
    private Path sealed;

    @BeforeEach
    void seal() {
        var plain = folder.resolve("plain.gpkg");
        sealed = folder.resolve("p.amnok");
        CanaryProject.write(plain);
        try (var passphrase = Unlocking.passphrase()) {
            SealedProjects.seal(plain, sealed, passphrase, Unlocking.CHEAP);
        }
        Unlocking.unlock(sealed);
    }

    private byte[] generation() throws IOException {
        return Arrays.copyOfRange(
                Files.readAllBytes(sealed), GENERATION, GENERATION + GENERATION_BYTES);
    }

    @Test
    void nothing_of_it_is_in_the_project() throws IOException {
        var both =
                new Removal(
                        Set.of(CanaryProject.GONE.uuid()),
                        Set.of(CanaryProject.SOURCE.uuid()),
                        "asked for");
        ExpungedProject.remove(sealed, both, CanaryProject.KIM, Progress.NONE);
        var again = folder.resolve("again.gpkg");
        SealedProjects.unseal(sealed, again);
        var bytes = Files.readAllBytes(again);
        assertThat(CanaryProject.traces())
                .allSatisfy(trace -> assertThat(FileTraces.indexOf(bytes, trace)).isNegative());
        assertThat(ProjectStore.checkHistory(sealed, "").problems()).isEmpty();
    }

    /// Of so large a file little that is left over is not worth copying, but this is.
    @Test
    void a_large_file_is_written_anew_too() throws IOException {
        var large = new byte[66 << 20];
        try (var store = ProjectStore.open(sealed, ProjectStore.Access.READ_WRITE)) {
            keep(store, large);
        }
        ProjectStore.open(sealed, ProjectStore.Access.READ_WRITE).close();
        var before = generation();
        ProjectStore.open(sealed, ProjectStore.Access.READ_WRITE).close();
        assertThat(generation()).isEqualTo(before);
        var source = Set.of(CanaryProject.SOURCE.uuid()); // no original goes with it
        ExpungedProject.remove(
                sealed,
                new Removal(Set.of(), source, "asked for"),
                CanaryProject.KIM,
                Progress.NONE);
        assertThat(generation()).isNotEqualTo(before);
    }

    /// Keeps an original with the sighting that stays.
    private static void keep(ProjectStore store, byte[] bytes) {
        var hash = new Sha256().add(ByteBuffer.wrap(bytes)).hex();
        var photo = new Original("LARGE.JPG", hash, bytes.length, MediaType.JPEG, null);
        store.originals().keepPart(photo, 0, bytes);
        var evidence =
                Evidence.of(
                        new UUID(1, 2), CanaryProject.STAYS.uuid(), photo, Instant.EPOCH, "Kim");
        store.perform(new Edit.Set(null, evidence, "add evidence"));
    }

    @Test
    void the_file_is_written_anew_so_that_no_earlier_page_is_left_in_it() throws IOException {
        ProjectStore.open(sealed, ProjectStore.Access.READ_WRITE).close();
        var before = generation();
        ExpungedProject.remove(sealed, CanaryProject.REMOVAL, CanaryProject.KIM, Progress.NONE);
        assertThat(generation()).isNotEqualTo(before);
    }
}
