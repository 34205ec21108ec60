package org.amnok.seal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a file may ask of whoever tries a passphrase on it.
class KeyCostTest {
    private static final int SLOT = 48;
    private static final int SUM = 4064;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"1048577, 1", "8, 17", "2139062143, 2139062143"})
    void a_file_that_asks_for_endless_stretching_is_refused(int kib, int passes)
            throws IOException {
        assertThatThrownBy(() -> open(asking(kib, passes)))
                .isInstanceOf(ProblemException.class)
                .isNotInstanceOf(WrongPassphraseException.class);
    }

    @Test
    void a_file_that_asks_for_sixteen_passes_is_stretched() throws IOException {
        assertThatThrownBy(() -> open(asking(8, 16))).isInstanceOf(WrongPassphraseException.class);
    }

    /// A file whose first slot asks for a cost that it was not made with.
    private Path asking(int kib, int passes) throws IOException {
        var file = folder.resolve("p.amnok");
        try (var made = SealedFile.make(file, phrase(), new KeyCost(8, 1)).file()) {
            made.keep(Images.of(1, 1));
        }
        var bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).putInt(SLOT + 4, kib).putInt(SLOT + 8, passes);
        var sum = new Sha256().add(Arrays.copyOf(bytes, SUM)).bytes();
        System.arraycopy(sum, 0, bytes, SUM, sum.length);
        return Files.write(file, bytes);
    }

    private static void open(Path file) {
        SealKey.of(file, phrase()).close();
    }

    private static Passphrase phrase() {
        return new Passphrase("yalu".toCharArray());
    }
}
