package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private final Terminal terminal = Terminal.withoutDisplay();
    @TempDir private Path folder;
    private Path project;

    @BeforeEach
    void make_a_project() {
        project = folder.resolve("border.gpkg");
        terminal.type("new", project);
    }

    @Test
    void a_note_with_the_words_of_a_kind_does_not_stop_an_export() throws IOException {
        bringIn("Red cars, an excavator in the water");
        var out = folder.resolve("out.kml");
        var result = terminal.type("export", project, "--policy", "internal", "--out", out);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(Files.readString(out)).contains("Excavator in the water").doesNotContain("Red");
    }

    private void bringIn(String note) throws IOException {
        var rows = folder.resolve("rows.csv");
        Files.writeString(
                rows,
                """
                lat,lon,kind,public_note,privacy_level
                41.4011,128.1789,excavator_in_water,"%s",2
                """
                        .formatted(note));
        assertThat(terminal.type("import", project, rows).out()).contains("1 sighting imported");
    }
}
