package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// `amnok import` with all that can be said to it.
class ImportCommandTest extends CommandSpecification.InProject {
    @Test
    void several_files_are_imported_each_told() throws IOException {
        var one = file("one.csv", "title,lat,lon\nA,41.4,128.2\n");
        var two = file("two.tsv", "title\tlat\tlon\nB\t41.4\t128.2\nC\t41.4\t128.2\n");
        var result = terminal.type("import", project, one, two);
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("1 sighting imported", "from one.csv", "commas")
                .contains("2 sightings imported", "from two.tsv", "tabs");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_stop_the_others() throws IOException {
        var good = file("good.csv", "title,lat,lon\nA,41.4,128.2\n");
        var result = terminal.type("import", project, folder.resolve("gone.csv"), good);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("gone.csv");
        assertThat(result.out()).contains("1 sighting imported");
    }

    @Test
    void a_dry_run_tells_and_changes_nothing() throws IOException {
        var rows = file("rows.csv", "title,lat,lon\nA,41.4,128.2\nB,141,28\n");
        var before = Files.readAllBytes(project);
        var result = terminal.type("import", project, rows, "--dry-run");
        assertThat(result.out()).contains("1 sighting would be imported", "rejected: Latitude");
        assertThat(folder.resolve("rows.rejected.csv")).doesNotExist();
        assertThat(project).hasBinaryContent(before);
    }

    @Test
    void a_report_is_written_as_json_or_text() throws IOException {
        var rows = file("rows.csv", "title,lat,lon\nA,41.4,128.2\nB,141,28\n");
        var json = folder.resolve("report.json");
        var text = folder.resolve("report.txt");
        terminal.type("import", project, rows, "--dry-run", "--report", json);
        terminal.type("import", project, rows, "--report", text);
        assertThat(Files.readString(json))
                .contains("\"dry_run\" : true", "\"new\" : 1", "\"rejected\" : 1")
                .contains("\"row\" : 3", "\"column\" : \"lat\"");
        assertThat(Files.readString(text)).contains("2 rows: 1 imported", "rows.csv, line 3");
    }

    @Test
    void a_mapping_is_saved_changed_and_used_again() throws IOException {
        var rows = file("rows.csv", "thing,lat,lon,privacy_level\nA,41.4,128.2,0\n");
        var mapping = folder.resolve("mine.json");
        terminal.type("import", project, rows, "--dry-run", "--save-mapping", mapping);
        var saved = Files.readString(mapping);
        assertThat(saved).contains("\"thing\" : \"\"", "\"lat\" : \"lat\"");
        Files.writeString(mapping, saved.replace("\"thing\" : \"\"", "\"thing\" : \"title\""));
        var out = folder.resolve("out.csv");
        terminal.type("import", project, rows, "--mapping", mapping);
        terminal.type("export", project, "--out", out, "--policy", "internal");
        assertThat(Files.readString(out)).contains(",A,");
    }

    @Test
    void words_that_are_not_known_are_written_to_the_mapping_to_be_filled_in() throws IOException {
        var rows = file("rows.csv", "분류,위도,경도\n초소,41.4,128.1\n차량,41.4,128.2\n차량,41.4,128.3\n");
        var mapping = folder.resolve("mine.json");
        var dry = terminal.type("import", project, rows, "--dry-run", "--save-mapping", mapping);
        assertThat(dry.out()).contains("1 sighting would be", "not known as “Kind”, in 2 rows");
        var saved = Files.readString(mapping);
        assertThat(saved).contains("\"차량\" : null");
        Files.writeString(mapping, saved.replace("\"차량\" : null", "\"차량\" : \"vehicles_parked\""));
        assertThat(terminal.type("import", project, rows, "--mapping", mapping).out())
                .contains("3 sightings imported");
    }

    @Test
    void a_mapping_that_is_none_is_told() throws IOException {
        var rows = file("rows.csv", "title,lat,lon\nA,41.4,128.2\n");
        var result =
                terminal.type(
                        "import", project, rows, "--mapping", file("m.json", "{\"a\": [[1]]}"));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("is not a mapping", "m.json", "--save-mapping");
    }

    @Test
    void our_own_csv_of_all_published_events_comes_back_the_same() {
        var sample = folder.resolve("sample.gpkg");
        var out = folder.resolve("out.csv");
        Terminal.sample(sample);
        terminal.type("export", sample, "--out", out, "--policy", "internal");
        assertThat(terminal.type("import", sample, out).out())
                .contains("0 sightings imported", "43 skipped: already in the project, the same")
                .doesNotContain("note:");
    }

    @Test
    void a_local_source_in_the_column_of_outlets_makes_no_published_report() throws IOException {
        var rows =
                "위도,경도,제목,내용,매체\n"
                        + "41.40123,128.20456,Yard,a note,현지 소식통\n"
                        + "41.40123,128.20456,Bridge,a note,데일리NK\n"
                        + "41.40789,128.20987,Ford,a note,\n";
        var out = folder.resolve("out.csv");
        var result =
                terminal.type("import", project, file("rows.csv", rows), "--whose", "published");
        assertThat(result.out())
                .contains("locations released exact: 1, at about 7 km: 2", "1 name an outlet")
                .contains("“현지 소식통” (1)");
        terminal.type("export", project, "--out", out, "--policy", "internal");
        assertThat(Files.readString(out))
                .contains("데일리NK", "41.40123")
                .doesNotContain("소식통", "41.40789");
        terminal.type("export", project, "--replace", "--out", out, "--policy", "partner");
        assertThat(Files.readAllLines(out)).hasSize(2);
    }

    @Test
    void whose_they_are_is_told_when_nobody_said_it() throws IOException {
        var rows = file("rows.csv", "title,lat,lon\nA,41.4,128.2\n");
        assertThat(terminal.type("import", project, rows, "--dry-run").out())
                .contains("treated as told by sources", "--whose", "at about 7 km: 1 · draft: 1");
        assertThat(terminal.type("import", project, rows, "--dry-run", "--whose", "own").out())
                .contains("at about 700 m: 1 · submitted: 1")
                .doesNotContain("note:");
        assertThat(terminal.type("import", project, rows, "--whose", "mine").err())
                .contains("not one of published, own, told");
    }

    @Test
    void what_dates_of_numbers_begin_with_is_said_by_an_option_that_the_note_names()
            throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("days.csv"), "title,lat,lon,date\nA,41.4,128.17,2/3/2025\n");
        assertThat(terminal.type("import", project, file).out()).contains("or with --dates");
        var read = terminal.type("import {} {} --dates day-first --whose own", project, file);
        assertThat(read.out()).contains("1 sighting imported");
        var out = folder.resolve("out.csv");
        terminal.type("export", project, "--policy", "internal", "--out", out);
        assertThat(Files.readString(out)).contains("2025-03-02,2025-03-02");
        assertThat(terminal.type("import", project, file, "--dates", "year").exitCode())
                .isEqualTo(2);
    }

    @Test
    void encoding_and_delimiter_may_be_said() throws IOException {
        var rows = folder.resolve("rows.txt");
        Files.write(rows, "제목^위도^경도\n산^41.4^128.2\n".getBytes(Charset.forName("x-windows-949")));
        var result =
                terminal.type("import", project, rows, "--encoding", "cp949", "--delimiter", "^");
        assertThat(result.out()).contains("1 sighting imported", "CP949");
        var wrong = terminal.type("import", project, rows, "--encoding", "klingon");
        assertThat(wrong.err()).contains("klingon", "Shift_JIS");
    }

    @Test
    void tracks_are_evidence_when_asked_for() throws IOException {
        var drive =
                file(
                        "drive.gpx",
                        "<gpx><wpt lat='41.4' lon='128.2'><name>Ford</name></wpt><trk><trkseg>"
                                + "<trkpt lat='41.4' lon='128.1'/><trkpt lat='41.5' lon='128.2'/>"
                                + "</trkseg></trk></gpx>");
        assertThat(terminal.type("import", project, drive, "--tracks", "evidence").out())
                .contains("1 sighting imported", "is evidence of its sightings: 1");
        assertThat(terminal.type("import", project, drive, "--tracks", "proof").err())
                .contains("not one of lines, evidence, skip");
        var contradiction =
                terminal.type("import", project, drive, "--track-of", UUID.randomUUID().toString());
        assertThat(contradiction.err()).contains("Add --tracks evidence");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
