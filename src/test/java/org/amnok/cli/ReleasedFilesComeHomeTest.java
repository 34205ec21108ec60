package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The project finds its sightings again in what it released; nobody else does.
class ReleasedFilesComeHomeTest extends CommandSpecification.InProject {
    private static final String ROWS =
            """
            lat,lon,title,category,date,outlet,url
            41.4011,128.1789,Full yard,vehicles_parked,2025-09-13,Daily NK,https://example.org/1
            41.4021,128.1799,Small yard,vehicles_parked,2025-09-14,Daily NK,https://example.org/2
            """;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @BeforeEach
    void make_a_project() throws IOException {
        var rows = Files.writeString(folder.resolve("rows.csv"), ROWS);
        terminal.type("import", project, rows, "--whose", "published");
    }

    @Test
    void a_file_for_a_partner_finds_its_sightings_when_it_comes_back() {
        var out = exported(project, "partner.csv");
        assertThat(terminal.type("import", project, out).out())
                .contains("0 sightings imported", "2 skipped: already in the project, the same");
    }

    @Test
    @Timeout(120)
    void a_file_of_many_rows_finds_its_sightings_too() throws IOException {
        var rows = new StringBuilder("lat,lon,title\n");
        for (int row = 0; row < 1100; row++) {
            rows.append("41.4,")
                    .append(128 + row / 10_000.0)
                    .append(",Yard ")
                    .append(row)
                    .append('\n');
        }
        var many = Files.writeString(folder.resolve("many.csv"), rows);
        terminal.type("import", project, many, "--whose", "own");
        var out = exported(project, "partner.csv");
        assertThat(terminal.type("import", project, out).out()).contains("0 sightings imported");
    }

    @Test
    void what_a_partner_corrected_is_told_as_a_change_of_its_sighting() throws IOException {
        var out = exported(project, "partner.csv");
        var corrected = Files.readString(out).replace("Full yard", "Empty yard");
        var back = Files.writeString(folder.resolve("back.csv"), corrected);
        assertThat(terminal.type("import", project, back).out())
                .contains(
                        "0 sightings imported",
                        "“Full yard” is already in the project with different title");
    }

    @Test
    void identifiers_are_the_same_for_a_recipient_who_was_promised_it() throws IOException {
        var first = exported(project, "1.csv", "--stable-ids", "Daily");
        var second = exported(project, "2.csv", "--stable-ids", "Daily");
        var other = exported(project, "3.csv", "--stable-ids", "Weekly");
        assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
        assertThat(Files.readString(other)).isNotEqualTo(Files.readString(first));
    }

    @Test
    void a_released_identifier_tells_the_newsroom_its_sighting() throws IOException {
        var out = exported(project, "partner.csv");
        var released = ID.matcher(Files.readString(out)).results().map(MatchResult::group).toList();
        assertThat(released).hasSize(2);
        var told = terminal.type("identify", project, released.getFirst(), released.getLast());
        assertThat(told.exitCode()).isZero();
        assertThat(told.out()).contains("\tFull yard", "\tSmall yard");
        var own = told.out().lines().map(line -> line.split("\t")[1]).toList();
        assertThat(own).doesNotContainAnyElementsOf(released);
        assertThat(terminal.type("identify", project, own.getFirst()).out())
                .contains(own.getFirst());
    }

    @Test
    void an_identifier_of_no_release_is_told_as_such() {
        var told = terminal.type("identify", project, new UUID(1, 2));
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err()).contains("is in no release");
        assertThat(told.out()).isEmpty();
    }

    @Test
    void a_copy_of_an_older_version_still_knows_the_rows_that_it_brought_in() throws IOException {
        var old = folder.resolve("old.gpkg");
        Files.copy(Path.of("src/test/resources/org/amnok/store/schema/project-v4.gpkg"), old);
        var rows =
                """
                id,lat,lon,title,category,date,note
                7,41.3975,128.1643,Ford,crossing_ford,2025-09-13,First note
                ,41.41,128.17,Yard,vehicles_parked,2025-09-14,
                """;
        var file = Files.writeString(folder.resolve("old.csv"), rows);
        assertThat(terminal.type("import", old, file).out()).contains("0 sightings imported");
        assertThat(terminal.type("check", old).out()).contains("sound", "unbroken");
    }

    @Test
    void the_rows_of_an_older_version_cannot_be_guessed_from_what_it_releases() throws IOException {
        var old = folder.resolve("old.gpkg");
        Files.copy(Path.of("src/test/resources/org/amnok/store/schema/project-v4.gpkg"), old);
        terminal.type("import", old, Files.writeString(folder.resolve("none.csv"), "title\nNew\n"));
        var row = new RowHashes(List.of(List.of("7", "", "2025-09-13", "")));
        for (var policy : List.of("partner", "internal")) {
            var out = exported(old, policy + ".csv", "--policy", policy, "--least-level", "2");
            var guesses = new GuessedRows(List.of(out));
            assertThat(row.provenBy(guesses)).isEmpty();
            assertThat(guesses.isTold("4448345e-2f7c-3a78-91be-0c63d21cd065")).isFalse();
        }
    }

    private Path exported(Path from, String name, String... more) {
        var out = folder.resolve(name);
        assertThat(terminal.type("export {} --out {}", from, out, more).exitCode()).isZero();
        return out;
    }
}
