package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir Path folder;

    @Test
    void a_file_is_replaced_as_a_whole() throws IOException {
        var file = Files.writeString(folder.resolve("map.png"), "old");
        OutputFile.write(
                file, out -> out.write("new".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(f -> f.equals(file));
    }

    @Test
    void a_failure_half_way_leaves_the_old_file_and_nothing_else() throws IOException {
        var file = Files.writeString(folder.resolve("map.png"), "old");
        assertThatThrownBy(
                        () ->
                                OutputFile.write(
                                        file,
                                        out -> {
                                            out.write(1);
                                            throw new IOException("No space left on device");
                                        }))
                .isInstanceOf(ProblemException.class);
        assertThat(file).hasContent("old");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void a_missing_folder_is_told() {
        var file = folder.resolve("nowhere").resolve("map.png");
        assertThatThrownBy(() -> OutputFile.write(file, out -> out.write(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("cannot be written");
    }
}
