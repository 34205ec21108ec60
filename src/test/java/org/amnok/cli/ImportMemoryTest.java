package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a project remembers of files that were imported.
class ImportMemoryTest extends CommandSpecification.InProject {
    private static final String ROWS =
            "nummer,was,breite,laenge\n7,초소,41.4,128.1\n8,차량,41.4,128.2\n9,초소,141.4,128.3\n";

    @BeforeEach
    void import_once_with_a_mapping() throws IOException {
        var mapping =
                file(
                        "mine.json",
                        "{\"amnok_mapping\":1,\"columns\":{\"nummer\":\"id\",\"was\":\"kind\","
                                + "\"breite\":\"lat\",\"laenge\":\"lon\"},\"words\":{\"kind\":"
                                + "{\"차량\":\"vehicles_parked\"}}}");
        assertThat(
                        terminal.type(
                                        "import {} {} --mapping {} --whose own",
                                        project,
                                        file("rows.csv", ROWS),
                                        mapping)
                                .out())
                .contains("2 sightings imported", "1 row was rejected");
    }

    @Test
    void the_same_file_is_recognised_without_its_mapping_and_whose_it_is() {
        assertThat(terminal.type("import", project, folder.resolve("rows.csv")).out())
                .contains("0 sightings imported", "2 skipped: already in the project, the same")
                .doesNotContain("not stated whose");
    }

    @Test
    void rejected_rows_that_were_mended_come_back_with_the_same_meanings() throws IOException {
        var rejected = folder.resolve("rows.rejected.csv");
        Files.writeString(rejected, Files.readString(rejected).replace("141.4", "41.5"));
        assertThat(terminal.type("import", project, rejected).out())
                .contains("1 sighting imported", "submitted: 1")
                .doesNotContain("not stated whose");
    }

    @Test
    void another_file_with_the_same_columns_is_read_alike_but_may_be_somebody_elses()
            throws IOException {
        var other = file("other.csv", "was,nummer,laenge,breite\n차량,21,128.2,41.4\n");
        assertThat(terminal.type("import", project, other).out())
                .contains("1 sighting imported", "draft: 1", "not stated whose");
    }

    @Test
    void how_a_text_is_written_is_remembered_with_its_first_line() throws IOException {
        var text = "제목!lat!lon\n초소!41.4!128.2\n";
        var file = folder.resolve("odd.txt");
        Files.write(file, text.getBytes(Charset.forName("x-windows-949")));
        terminal.type("import", project, file, "--encoding", "CP949", "--delimiter", "!");
        var next = folder.resolve("next.txt");
        var more = text.replace("41.4", "41.5");
        Files.write(next, more.getBytes(Charset.forName("x-windows-949")));
        assertThat(terminal.type("import", project, next).out())
                .contains("1 sighting imported")
                .contains("CP949, separated by “!”");
    }

    @Test
    void rejected_rows_that_were_mended_are_read_in_the_orders_of_their_file() throws IOException {
        var empty = folder.resolve("empty.gpkg");
        terminal.type("new", empty);
        var rows =
                file(
                        "orders.csv",
                        "title,date,lat,lon\nA,13/9/2025,41.4,128.1\nB,5/9/2025,141,128.1\n"
                                + "C,yesterday,142,128.2\n");
        terminal.type("import", empty, rows, "--reported-on", "2025-11-30");
        var rejected = folder.resolve("orders.rejected.csv");
        Files.writeString(
                rejected, Files.readString(rejected).replace("141,", "41,").replace("142,", "42,"));
        terminal.type("import", empty, rejected);
        try (var workspace =
                Workspace.open(empty, Access.READ_ONLY, () -> BaseMapGeography.of(Maps.BASE))) {
            assertThat(workspace.state().contents().sightings())
                    .extracting(s -> String.valueOf(s.when().observed()))
                    .anyMatch(day -> day.contains("2025-09-05"))
                    .anyMatch(day -> day.contains("2025-11-29"));
        }
    }

    @Test
    void a_dry_run_remembers_nothing() throws IOException {
        var empty = folder.resolve("empty.gpkg");
        terminal.type("new", empty);
        var rows = file("plain.csv", "title,lat,lon\nA,41.4,128.2\n");
        terminal.type("import", empty, rows, "--dry-run", "--whose", "own");
        assertThat(terminal.type("import", empty, rows).out()).contains("not stated whose");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
