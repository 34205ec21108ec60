package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.amnok.words.Spoken;
import org.junit.jupiter.api.Test;

class ProjectCommandsTest extends CommandSpecification {
    private static final String TWO_GOOD_ONE_BAD =
            """
            uuid,title,kind,lat,lon,date
            6f9619ff-8b86-4d01-b42d-00cf4fc964f1,Trucks,vehicles_parked,41.4,128.18,2025-09-13
            6f9619ff-8b86-4d01-b42d-00cf4fc964f2,Ford,crossing_ford,41.5,128.2,2025-10-01
            6f9619ff-8b86-4d01-b42d-00cf4fc964f3,Nowhere,other,141.5,28.2,2025-10-01
            """;

    @Test
    void a_new_project_has_sites_and_no_sightings() throws IOException {
        assertThat(terminal.type("new", project).exitCode()).isZero();
        assertThat(info())
                .containsEntry("/sightings/total", "0")
                .doesNotContainKey("/sightings/bbox/0");
        assertThat(Integer.parseInt(info().get("/sites/total"))).isPositive();
    }

    @Test
    void the_sample_project_has_the_43_events() throws IOException {
        assertThat(terminal.type("new", project, "--sample").exitCode()).isZero();
        assertThat(info()).containsEntry("/sightings/total", "43");
    }

    @Test
    void an_existing_file_is_not_overwritten() throws IOException {
        Files.writeString(project, "precious");
        var result = terminal.type("new", project, "--sample");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(project).hasContent("precious");
    }

    @Test
    void an_import_tells_what_it_took_and_keeps_the_rejected_rows() throws IOException {
        terminal.type("new", project);
        var result = terminal.type("import", project, csv(TWO_GOOD_ONE_BAD));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("2 sightings imported", "1 row was rejected", "line 4")
                .contains("sightings.rejected.csv");
        assertThat(Files.readString(folder.resolve("sightings.rejected.csv")))
                .contains("rejected_reason", "Nowhere");
        assertThat(info()).containsEntry("/sightings/total", "2");
    }

    @Test
    void one_sighting_is_told_in_the_singular() throws IOException {
        terminal.type("new", project);
        var result = terminal.type("import", project, csv("title,lat,lon\nA,41.4,128.2\n"));
        assertThat(result.out()).startsWith("1 sighting imported");
    }

    @Test
    void importing_a_file_again_adds_nothing() throws IOException {
        terminal.type("new", project);
        var csv = csv(TWO_GOOD_ONE_BAD);
        terminal.type("import", project, csv);
        var again = terminal.type("import", project, csv);
        assertThat(again.out()).contains("0 sightings imported", "2 skipped");
        assertThat(info()).containsEntry("/sightings/total", "2");
    }

    @Test
    void an_import_without_a_good_row_is_a_problem() throws IOException {
        terminal.type("new", project);
        var result = terminal.type("import", project, csv("title,lat,lon\nNowhere,141.5,28.2\n"));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("No row could be imported");
    }

    @Test
    void rejected_rows_take_another_name_where_something_is_in_the_way() throws IOException {
        terminal.type("new", project);
        Files.createDirectories(folder.resolve("sightings.rejected.csv").resolve("in-the-way"));
        var result = terminal.type("import", project, csv(TWO_GOOD_ONE_BAD));
        assertThat(result.exitCode()).isZero();
        assertThat(folder.resolve("sightings.rejected-2.csv")).isRegularFile();
        assertThat(info()).containsEntry("/sightings/total", "2");
    }

    @Test
    void a_file_that_is_not_there_cannot_be_imported() {
        terminal.type("new", project);
        var result = terminal.type("import", project, folder.resolve("gone.csv"));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("gone.csv");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void info_tells_counts_dates_and_extent() throws IOException {
        terminal.type("new", project);
        terminal.type("import", project, csv(TWO_GOOD_ONE_BAD));
        assertThat(terminal.type("info", project).out())
                .contains("2025-09-13 to 2025-10-01")
                .contains("128.1,41.4,128.2,41.5")
                .contains("Vehicles parked");
        assertThat(info())
                .containsEntry("/sightings/earliest", "2025-09-13")
                .containsEntry("/sightings/latest", "2025-10-01")
                .containsEntry("/sightings/bbox/0", "128.1")
                .containsEntry("/sightings/bbox/3", "41.5")
                .containsEntry("/sightings/byKind/crossing_ford", "1");
    }

    @Test
    void info_says_that_a_date_is_open() throws IOException {
        terminal.type("new", project);
        terminal.type(
                "import", project, csv("title,lat,lon,date\nWorks,41.4,128.1,2025-09-13/..\n"));
        assertThat(terminal.type("info", project).out())
                .contains("2025-09-13 to open")
                .doesNotContain("9999");
        assertThat(info())
                .containsEntry("/sightings/earliest", "2025-09-13")
                .doesNotContainKey("/sightings/latest");
        terminal.type("import", project, csv("title,lat,lon,date\nOld,41.4,128.1,../2025-09-13\n"));
        assertThat(terminal.type("info", project).out())
                .contains("open to open")
                .doesNotContain("0001");
    }

    @Test
    void info_names_its_rows_in_the_language_of_the_person() {
        terminal.type("new", project, "--sample");
        Spoken.speak("ko");
        try {
            assertThat(terminal.type("info", project).out())
                    .containsPattern("목격 {24} \\d+")
                    .contains("상태 제출됨", "(서, 남, 동, 북)")
                    .doesNotContain("sightings", "submitted", "west");
        } finally {
            Spoken.speak("en");
        }
    }

    @Test
    void a_project_made_by_the_program_is_sound() {
        terminal.type("new", project, "--sample");
        var result = terminal.type("check", project);
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("sound");
    }

    @Test
    void what_is_no_project_is_not_sound() throws IOException {
        Files.writeString(project, "This is not a database.");
        var result = terminal.type("check", project);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("border.gpkg").doesNotContain("Exception");
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("sightings.csv"), text);
    }

    /// What `info --json` tells, by JSON pointer.
    private Map<String, String> info() throws IOException {
        var values = new TreeMap<String, String>();
        var text = terminal.type("info", project, "--json").out();
        try (var json = new JsonFactory().createParser(text)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    values.put(json.getParsingContext().pathAsPointer().toString(), json.getText());
                }
            }
        }
        return values;
    }
}
