package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a project remembers of files that were imported.
class ImportMemoryTest {
    private static final String ROWS =
            "nummer,was,breite,laenge\n7,초소,41.4,128.1\n8,차량,41.4,128.2\n9,초소,141.4,128.3\n";
    private final Terminal terminal = Terminal.withoutDisplay();
    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void import_once_with_a_mapping() throws IOException {
        project = folder.resolve("border.gpkg");
        terminal.type("new", project);
        var mapping =
                file(
                        "mine.json",
                        "{\"amnok_mapping\":1,\"columns\":{\"nummer\":\"id\",\"was\":\"kind\","
                                + "\"breite\":\"lat\",\"laenge\":\"lon\"},\"words\":{\"kind\":"
                                + "{\"차량\":\"vehicles_parked\"}}}");
        assertThat(
                        terminal.type(
                                        "import",
                                        project,
                                        file("rows.csv", ROWS),
                                        "--mapping",
                                        mapping,
                                        "--whose",
                                        "own")
                                .out())
                .contains("2 sightings imported", "1 row was rejected");
    }

    @Test
    void the_same_file_is_recognised_without_its_mapping_and_whose_it_is() {
        assertThat(terminal.type("import", project, folder.resolve("rows.csv")).out())
                .contains("0 sightings imported", "2 left out: there already, the same")
                .doesNotContain("Nobody said");
    }

    @Test
    void rejected_rows_that_were_mended_come_back_with_the_same_meanings() throws IOException {
        var rejected = folder.resolve("rows.rejected.csv");
        Files.writeString(rejected, Files.readString(rejected).replace("141.4", "41.5"));
        assertThat(terminal.type("import", project, rejected).out())
                .contains("1 sighting imported", "submitted: 1")
                .doesNotContain("Nobody said");
    }

    @Test
    void another_file_with_the_same_columns_is_read_alike_but_may_be_somebody_elses()
            throws IOException {
        var other = file("other.csv", "was,nummer,laenge,breite\n차량,21,128.2,41.4\n");
        assertThat(terminal.type("import", project, other).out())
                .contains("1 sighting imported", "draft: 1", "Nobody said");
    }

    @Test
    void a_dry_run_remembers_nothing() throws IOException {
        var empty = folder.resolve("empty.gpkg");
        terminal.type("new", empty);
        var rows = file("plain.csv", "title,lat,lon\nA,41.4,128.2\n");
        terminal.type("import", empty, rows, "--dry-run", "--whose", "own");
        assertThat(terminal.type("import", empty, rows).out()).contains("Nobody said");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
