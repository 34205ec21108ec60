package org.amnok.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.amnok.domain.Progress;
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
        ExpungedProject.remove(sealed, CanaryProject.REMOVAL, CanaryProject.KIM, Progress.NONE);
        var again = folder.resolve("again.gpkg");
        SealedProjects.unseal(sealed, again);
        var bytes = Files.readAllBytes(again);
        var title = CanaryProject.GONE.title().getBytes(UTF_8);
        assertThat(FileTraces.indexOf(bytes, title)).isNegative();
        assertThat(ProjectStore.checkHistory(sealed, "").problems()).isEmpty();
    }

    @Test
    void the_file_is_written_anew_so_that_no_earlier_page_is_left_in_it() throws IOException {
        ProjectStore.open(sealed, ProjectStore.Access.READ_WRITE).close();
        var before = generation();
        ExpungedProject.remove(sealed, CanaryProject.REMOVAL, CanaryProject.KIM, Progress.NONE);
        assertThat(generation()).isNotEqualTo(before);
    }
}
