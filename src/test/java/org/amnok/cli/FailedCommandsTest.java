package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A command that can do nothing leaves the project byte for byte as it was.
class FailedCommandsTest {
    private final Terminal terminal = Terminal.withoutDisplay();
    @TempDir private Path folder;
    private Path project;

    @BeforeEach
    void make_a_project() throws IOException {
        project = folder.resolve("p.gpkg");
        terminal.type("new", project);
        Files.writeString(folder.resolve("broken.gpkg"), "SQLite format 3\0, and no more");
        Files.writeString(folder.resolve("words.txt"), "no map at all");
        Files.writeString(folder.resolve("rejected.csv"), "title,lat,lon\nPost,north,east\n");
        Files.writeString(folder.resolve("unknown.csv"), "colour,size\nred,4\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import p.gpkg missing.csv",
                "import p.gpkg broken.gpkg",
                "import p.gpkg rejected.csv",
                "import p.gpkg unknown.csv",
                "import p.gpkg rejected.csv unknown.csv missing.csv",
                "merge p.gpkg missing.gpkg",
                "merge p.gpkg words.txt",
                "merge p.gpkg p.gpkg",
                "base p.gpkg missing.tif",
                "base p.gpkg words.txt",
                "export p.gpkg --out p.gpkg",
                "render p.gpkg --out missing/map.png",
            })
    void the_project_stays_byte_for_byte(String line) throws IOException {
        var before = Files.readAllBytes(project);
        var words = line.split(" ");
        for (var i = 1; i < words.length; i++) {
            words[i] = words[i].contains(".") ? folder.resolve(words[i]).toString() : words[i];
        }

        assertThat(terminal.type((Object[]) words).exitCode()).isEqualTo(1);

        assertThat(Files.readAllBytes(project)).isEqualTo(before);
    }

    @Test
    void an_import_of_nothing_but_rejected_rows_writes_them_beside_the_file() {
        terminal.type("import", project, folder.resolve("rejected.csv"));

        assertThat(folder.resolve("rejected.rejected.csv")).content().contains("Post,north,east");
    }
}
