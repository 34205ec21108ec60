package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest extends CommandSpecification.InProject {
    @Test
    void notes_are_told_in_the_language_of_who_typed_it() throws IOException {
        var rows = Files.writeString(folder.resolve("rows.csv"), "title,lat,lon\nlot,41.4,128.2\n");
        terminal.type("import", project, rows, "--whose", "own");
        var out = folder.resolve("public.csv");
        var result =
                Messages.in(
                        "ko",
                        () -> terminal.type("export", project, "--policy", "public", "--out", out));
        assertThat(result.err().lines()).isNotEmpty().allMatch(line -> line.startsWith("참고: "));
    }

    @Test
    void a_reason_for_including_nothing_is_refused() {
        var out = folder.resolve("out.csv");
        var result = terminal.type("export", project, "--out", out, "--reason", "Seen by two");
        assertThat(result.exitCode()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(result.err()).contains("--reason changes nothing without --include");
        assertThat(out).doesNotExist();
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

    @Test
    void a_name_a_telephone_number_and_a_coordinate_leave_only_when_that_is_accepted()
            throws IOException {
        var rows = folder.resolve("rows.csv");
        Files.writeString(
                rows,
                """
                lat,lon,kind,public_note,outlet,report_url,privacy_level
                41.4,128.2,guard_post,"Kim Chol-su, 010-1234-5678, stood at 41.42001, 128.21002",\
                Daily NK,https://www.dailynk.com/1,0
                """);
        terminal.type("import", project, rows, "--whose", "published");
        var out = folder.resolve("out.csv");
        var refused = terminal.type("export", project, "--policy", "internal", "--out", out);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("--accept coordinate name phone");
        assertThat(refused.err()).doesNotContain("Kim", "1234", "41.42");
        assertThat(out).doesNotExist();
        var some =
                terminal.type(
                        "export {} --policy internal --accept name phone --out {}", project, out);
        assertThat(some.exitCode()).isEqualTo(1);
        assertThat(some.err()).contains("--accept coordinate").doesNotContain("name:");
        assertThat(out).doesNotExist();
        var all =
                terminal.type(
                        "export {} --policy internal --out {} --accept name phone coordinate",
                        project,
                        out);
        assertThat(all.exitCode()).isZero();
        assertThat(all.err())
                .contains("accepted: A title, public note or text on the page may name a person.");
        assertThat(Files.readString(out)).contains("Kim Chol-su");
    }

    @Test
    void what_a_format_cannot_hold_is_told() throws IOException {
        bring(
                """
                lat,lon,title,kind,privacy_level
                41.4,128.2,%s,guard_post,0
                ,,Nowhere,guard_post,0
                """
                        .formatted("혜산".repeat(43)));
        assertThat(notes("a.gpx"))
                .isEqualTo("note: 1 sighting without a point is not in the file\n");
        assertThat(notes("a.shp")).isEqualTo("note: 1 text was cut to 254 bytes and ends in “…”\n");
        assertThat(notes("a.csv")).isEmpty();
    }

    private String notes(String name) {
        var out = folder.resolve(name);
        return terminal.type("export", project, "--policy", "internal", "--out", out).err();
    }

    @Test
    void a_filter_in_ecql_chooses_what_leaves() throws IOException {
        bring(
                """
                lat,lon,title,kind,date,counts,privacy_level
                41.4011,128.1789,Full yard,vehicles_schoolyard,2025-09-13,car 12,0
                41.4021,128.1799,Small yard,vehicles_schoolyard,2025-09-14,car 3,0
                41.4031,128.1809,Old yard,vehicles_schoolyard,2024-09-14,car 30,0
                ,,Yard somewhere,vehicles_schoolyard,2025-09-15,car 40,0
                40.1000,124.3900,Far yard,vehicles_schoolyard,2025-09-16,car 50,0
                """);
        assertThat(titles("count >= 10 AND date_earliest >= '2025-01-01' AND lat > 41"))
                .containsExactly("Full yard");
        assertThat(titles("lat IS NULL")).containsExactly("Yard somewhere");
        assertThat(titles("title LIKE 'S%' OR kind = 'seizure'")).containsExactly("Small yard");
        assertThat(titles("kind=.vehicles_schoolyard")).hasSize(5);
    }

    @Test
    void what_lies_near_a_shape_is_asked_of_the_places_that_leave() throws IOException {
        bring(
                """
                lat,lon,uncertainty_m,title,kind,privacy_level
                41.4000,128.1800,50,Here,vehicles_schoolyard,0
                41.4500,128.1800,50,Five kilometres away,vehicles_schoolyard,0
                41.4500,128.1801,5000,Maybe here,vehicles_schoolyard,0
                41.4200,128.1800,50,In a wide cell,vehicles_schoolyard,3
                ,,,Nowhere,vehicles_schoolyard,0
                """);
        assertThat(titles("DWITHIN(place, POINT(128.18 41.4), 1, kilometers)"))
                .containsExactlyInAnyOrder("Here", "Maybe here", "");
        assertThat(titles("near=point:128.18+41.4::1000.0:certain")).containsExactly("Here");
        assertThat(
                        titles(
                                "INTERSECTS(place, POLYGON((128 41.44, 129 41.44, 129 42, 128 42,"
                                        + " 128 41.44)))"))
                .contains("Five kilometres away", "Maybe here")
                .doesNotContain("Here", "Nowhere");
    }

    @Test
    void where_nobody_looked_is_nothing_that_leaves() {
        var out = folder.resolve("out.csv");
        var result =
                terminal.type(
                        "export", project, "--filter", "looked=possible:2025-01-01", "--out", out);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("Not looked at since");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_filter_that_is_none_is_told_with_what_there_is() {
        var out = folder.resolve("out.csv");
        var result = terminal.type("export", project, "--filter", "size > 3", "--out", out);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("There is no attribute “size”")
                .contains("There are: kind, family");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "kml", "kmz", "gpx", "gpkg", "shp"})
    void the_rounded_middle_of_a_cell_may_be_the_number_of_a_true_place(String ending)
            throws IOException {
        bring(
                """
                lat,lon,uncertainty_m,kind,privacy_level
                41.45,128.3,500,vehicles_schoolyard,1
                """);
        var out = folder.resolve("out." + ending);
        var result = terminal.type("export", project, "--policy", "internal", "--out", out);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("1 of 1 sighting,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kml", "geojson", "gpkg"})
    void the_line_of_a_stretch_is_no_leak_of_a_place_at_one_of_its_points(String ending)
            throws IOException {
        bring(
                """
                title,kind,river,river_km_from,river_km_to,privacy_level
                Fords,crossing_ford,yalu,500,580,0
                """);
        var out = folder.resolve("out." + ending);
        bring(
                """
                title,kind,lon,lat,privacy_level
                One ford,crossing_ford,%s,2
                """
                        .formatted(tenthPointOfTheLine()));
        var result = terminal.type("export", project, "--policy", "internal", "--out", out);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("2 of 2 sightings,");
    }

    /// Longitude, latitude.
    private String tenthPointOfTheLine() throws IOException {
        var out = folder.resolve("line.kml");
        terminal.type("export", project, "--policy", "internal", "--out", out);
        var kml = Files.readString(out);
        var line = kml.substring(kml.indexOf("<coordinates>"), kml.indexOf("</coordinates>"));
        return line.split(" ")[10];
    }

    private List<String> titles(String filter) throws IOException {
        var out = folder.resolve("out.csv");
        var result =
                terminal.type(
                        "export {} --policy internal --filter {} --replace --out {}",
                        project,
                        filter,
                        out);
        assertThat(result.err()).isEmpty();
        return Files.readAllLines(out).stream().skip(1).map(line -> line.split(",")[1]).toList();
    }

    private void bring(String table) throws IOException {
        var rows = folder.resolve("rows.csv");
        Files.writeString(rows, table);
        assertThat(terminal.type("import", project, rows).exitCode()).isZero();
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
