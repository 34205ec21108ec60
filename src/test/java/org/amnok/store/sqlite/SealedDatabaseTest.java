package org.amnok.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import org.amnok.seal.KeyCost;
import org.amnok.seal.Passphrase;
import org.amnok.seal.SealedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedDatabaseTest {
    /// As when there is no memory for it: SQLite does not take what was read.
    @Test
    void a_project_that_could_not_be_read_into_memory_stays_as_it_is(@TempDir Path folder) {
        var file = folder.resolve("border.amnok");
        var image = new byte[8192];
        new Random(1).nextBytes(image);
        var part = new byte[] {1, 2, 3};
        var made = SealedFile.make(file, new Passphrase("yalu".toCharArray()), new KeyCost(8, 1));
        try (var key = made.key()) {
            var id = made.file().keepPart(part);
            made.file().keep(image);
            made.file().finish();
            made.file().close();
            Seals.unlock(file, key.copy());
            assertThatThrownBy(() -> Seals.connection(file, true)).isInstanceOf(SQLException.class);
            try (var left = SealedFile.open(file, key, false)) {
                assertThat(left.image()).isEqualTo(image);
                assertThat(left.part(id)).isEqualTo(part);
            }
        } finally {
            Seals.lock(file);
        }
    }
}
