package org.amnok.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sealed file that is opened for reading while another program writes it.
class SealedFileSharedTest {
    private static final byte[] BEFORE = new byte[4096];
    private static final byte[] NOW = new byte[8192];

    @TempDir Path folder;
    private Path file;
    private SealKey key;

    @BeforeEach
    void made() {
        file = folder.resolve("border.amnok");
        var made = SealedFile.make(file, new Passphrase("yalu".toCharArray()), new KeyCost(8, 1));
        key = made.key();
        try (var first = made.file()) {
            first.keep(BEFORE);
            first.finish();
        }
    }

    @AfterEach
    void closed() {
        key.close();
    }

    @Test
    void a_file_that_is_written_anew_while_it_is_opened_is_read_as_it_was() {
        try (var read =
                SealedFile.open(
                        file,
                        key,
                        false,
                        channel -> {
                            try (var other = SealedFile.open(file, key, true)) {
                                other.compact(NOW, Set.of());
                            }
                            return channel;
                        })) {
            assertThat(read.image()).isEqualTo(BEFORE);
        }
    }

    @Test
    void a_file_that_is_written_while_it_is_opened_is_read_as_it_is_now() {
        try (var read =
                SealedFile.open(
                        file, key, false, channel -> FaultyDisk.shared(channel, this::edited))) {
            assertThat(read.image()).isEqualTo(NOW);
            assertThat(read.lost()).isEmpty();
        }
    }

    private void edited() {
        try (var other = SealedFile.open(file, key, true)) {
            other.keep(NOW);
            other.finish();
        }
    }
}
