package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverCopyTest {
    /// By its name a sealed one: it has no passphrase.
    @Test
    void a_copy_that_cannot_be_written_leaves_no_file(@TempDir Path folder) {
        var project = folder.resolve("border.gpkg");
        ProjectStore.create(project, List.of()).close();
        var copy = folder.resolve("copy.amnok");
        assertThatThrownBy(() -> HandoverCopy.write(project, copy))
                .isInstanceOf(ProblemException.class);
        assertThat(Files.exists(copy)).isFalse();
    }
}
