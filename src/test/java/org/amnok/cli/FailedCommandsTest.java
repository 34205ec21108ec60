package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.amnok.domain.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A command that can do nothing leaves the project byte for byte as it was.
class FailedCommandsTest extends CommandSpecification {
    @BeforeEach
    void make_a_project() throws IOException {
        project = Terminal.blank(folder.resolve("p.gpkg"));
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

        assertThat(terminal.type("{}", (Object) words).exitCode()).isEqualTo(1);

        assertThat(Files.readAllBytes(project)).isEqualTo(before);
    }

    @Test
    void a_large_project_stays_byte_for_byte_when_all_rows_are_rejected() throws IOException {
        grow();
        var rows = new StringBuilder("title,lat,lon,note\n");
        for (int i = 0; i < 3000; i++) {
            rows.append("Post ").append(i).append(",north,east,").append("x".repeat(7500));
            rows.append('\n');
        }
        var many = Files.writeString(folder.resolve("many.csv"), rows);
        assertThat(Files.size(many)).isGreaterThan(20L << 20);

        leaves("import", project, folder.resolve("many.csv"));
    }

    @Test
    void a_large_project_stays_byte_for_byte_when_a_file_ends_in_the_middle() throws IOException {
        grow();
        var text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < 3000; i++) {
            text.append(
                    "{\"type\":\"Feature\",\"properties\":{\"title\":\"Post \"},\"geometry\":"
                            + "{\"type\":\"Point\",\"coordinates\":[128.1,41.4]}},");
        }
        Files.writeString(folder.resolve("cut.geojson"), text);

        leaves("import", project, folder.resolve("cut.geojson"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejected.csv", "broken.gpkg", "unknown.csv"})
    void a_project_of_version_4_stays_byte_for_byte(String file) throws IOException {
        makeVersion4();

        leaves("import", project, folder.resolve(file));
    }

    @Test
    void a_project_of_version_4_takes_what_comes_in() throws IOException {
        makeVersion4();
        Files.writeString(folder.resolve("good.csv"), "title,lat,lon\nPost,41.4,128.1\n");

        assertThat(terminal.type("import", project, folder.resolve("good.csv")).exitCode())
                .isZero();
    }

    private void makeVersion4() throws IOException {
        Files.copy(
                Path.of("src/test/resources/org/amnok/store/schema/project-v4.gpkg"),
                project,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// More than 20 MB.
    private void grow() throws IOException {
        var rows = new StringBuilder("title,lat,lon,note\n");
        for (int i = 0; i < 2500; i++) {
            rows.append("Post ").append(i).append(",41.4,128.1,").append("x".repeat(4000));
            rows.append('\n');
        }
        var large = Files.writeString(folder.resolve("large.csv"), rows);
        assertThat(terminal.type("import", project, large).exitCode()).isZero();
        assertThat(Files.size(project)).isGreaterThan(20_000_000);
    }

    private void leaves(String command, Object... values) throws IOException {
        var before = Sha256.of(project).hex();
        assertThat(terminal.type(command, values).exitCode()).isEqualTo(1);
        assertThat(Sha256.of(project).hex()).isEqualTo(before);
        try (var beside = Files.list(folder)) {
            assertThat(beside.filter(f -> f.getFileName().toString().startsWith("p.gpkg")))
                    .containsExactly(project);
        }
    }

    @Test
    void an_import_of_nothing_but_rejected_rows_writes_them_beside_the_file() {
        terminal.type("import", project, folder.resolve("rejected.csv"));

        assertThat(folder.resolve("rejected.rejected.csv")).content().contains("Post,north,east");
    }
}
