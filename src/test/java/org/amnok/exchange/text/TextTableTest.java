package org.amnok.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.ReadTables;
import org.amnok.exchange.table.RejectedRows;
import org.amnok.exchange.table.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    @Test
    void a_plain_file_is_read() {
        var read =
                one(
                        "title,kind,lat,lon,date,uncertainty,min,best,max,class,reliability,"
                                + "credibility,note,internal_note,sensitivity",
                        "White cars,vehicles_parked,41.4,128.2,mid-November 2025,50,20,30,40,car,B,"
                                + "2,Seen,From K,endangers_source");
        assertThat(read.title()).isEqualTo("White cars");
        assertThat(read.kind()).isEqualTo(SightingKind.VEHICLES_PARKED);
        assertThat(read.place())
                .isInstanceOfSatisfying(
                        Place.Located.class,
                        at -> assertThat(at.point()).isEqualTo(new LatLon(41.4, 128.2)));
        assertThat(read.when().observed())
                .extracting(Edtf::text)
                .isEqualTo("2025-11-11~/2025-11-20~");
        assertThat(read.when().asReported()).isEqualTo("mid-November 2025");
        assertThat(read.counts().rows())
                .containsExactly(new Count(CountClass.CAR, 20, 30, 40, Count.Method.ESTIMATE));
        assertThat(read.grading().reliability()).isEqualTo(Grading.Reliability.B);
        assertThat(read.grading().credibility()).isEqualTo(Grading.Credibility.PROBABLE);
        assertThat(read.notes().internalNote()).isEqualTo("From K\nSeen");
        assertThat(read.sensitivity()).containsExactly(Sensitivity.ENDANGERS_SOURCE);
        assertThat(read.privacy()).isEqualTo(PrivacyLevel.COUNTY);
    }

    /// As a workbook with merged cells is saved.
    @Test
    void names_below_the_names_of_groups_are_those_of_the_columns() {
        var read = one("Title,Where,,Date\n,lat,lon,", "White cars,41.4,128.2,2025-11-13");
        assertThat(read.title()).isEqualTo("White cars");
        assertThat(read.place())
                .isInstanceOfSatisfying(
                        Place.Located.class,
                        at -> assertThat(at.point()).isEqualTo(new LatLon(41.4, 128.2)));
        assertThat(read.when().observed()).extracting(Edtf::text).isEqualTo("2025-11-13");
    }

    @Test
    void a_stretch_of_river_is_read() {
        var read =
                one(
                        "title,river,river_km_from,river_km_from_uncertainty,river_km_to",
                        "Fords,yalu,612,2.5,692");
        assertThat(read.place())
                .isEqualTo(
                        new Place.Stretch(
                                new RiverStretch(
                                        River.YALU,
                                        new RiverKilometre(612, 2.5),
                                        new RiverKilometre(692, null)),
                                ""));
    }

    @Test
    void half_a_stretch_is_refused() {
        var report = read("title,river_km_from\nFords,612\n");
        assertThat(report.accepted()).isEmpty();
        assertThat(report.rejected().getFirst().problem().sentence())
                .contains("one end of a stretch", "river_km_from");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Latitude,LONGITUDE",
                "lat,lng",
                "위도,경도",
                "纬度,经度",
                " lat , lon ",
                "Lat,Long"
            })
    void columns_are_known_by_many_names(String header) {
        assertThat(point(one(header, "41.4,128.2"))).isEqualTo(new LatLon(41.4, 128.2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"52T DL 31271 83673", "\"41.40167, 128.17778\"", "N41 24 06 E128 10 40"})
    void one_column_may_hold_a_coordinate_in_any_notation(String cell) {
        assertThat(point(one("title,coordinate", "x," + cell)).latDegrees()).isBetween(41.4, 41.41);
    }

    @Test
    void latitude_and_longitude_may_be_degrees_minutes_and_seconds() {
        assertThat(point(one("lat;lon", "41°24'06\"N;128°10'40\"E")).lonDegrees())
                .isBetween(128.177, 128.178);
    }

    @Test
    void a_row_without_coordinate_is_not_located() {
        assertThat(one("title,lat,lon,place", "x,,,Ryanggang").place())
                .isEqualTo(new Place.Unlocated("Ryanggang"));
    }

    @Test
    void a_file_with_outlet_calls_the_sighting_after_its_place() throws IOException {
        var file =
                write(
                        "place,outlet,title,url\nHyesan,Daily NK,A report,https://example.org\n",
                        StandardCharsets.UTF_8);
        var read = ReadTables.of(file, List.of(), Whose.PUBLISHED).accepted().getFirst();
        assertThat(read.title()).isEqualTo("Hyesan");
        assertThat(read.report().title()).isEqualTo("A report");
    }

    @Test
    void without_words_for_its_place_a_sighting_keeps_its_title_beside_an_outlet() {
        var read = one("title,outlet,lat,lon", "Cars in a yard,Daily NK,41.4,128.2");
        assertThat(read.title()).isEqualTo("Cars in a yard");
        assertThat(read.report().title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lat,lon | 127.5,41.4 | line 2, column lat | swapped",
                "lat,lon | 41.4,228 | line 2, column lon | outside -180 to 180",
                "lat,lon | 41.4, | line 2, column lat | Give both",
                "Lat,Lon | 4x,128 | line 2, column Lat | is not a number",
                "date | 2025-13-40 | line 2, column date | not understood",
                "date_start,date_end | 2025-11-20,2025-11-10 | line 2, column date_start | Write"
                        + " EDTF",
                "title,count_min,count_max | x,30,20 | line 2, column count_min | in order",
                "lat,lon,uncertainty | 41,128,0 | line 2, column uncertainty | not known",
                "title,privacy_level | x,5 | line 2, column privacy_level | 0, 1, 2",
                "title,kind | x,other,more | line 2 | quotation marks",
                "title,uuid | x,1 | line 2, column uuid | to get one"
            })
    void a_bad_row_says_where_why_and_what_to_do(
            String header, String row, String where, String remedy) {
        var report = read(header + "\n" + row + "\n");
        assertThat(report.accepted()).isEmpty();
        assertThat(report.rejected()).hasSize(1);
        var problem = report.rejected().getFirst().problem();
        assertThat(problem.where()).isEqualTo("rows.csv, " + where);
        assertThat(problem.sentence()).contains(remedy);
    }

    @Test
    void a_bad_row_does_not_stop_the_others() {
        var report = read("title,lat,lon\na,41,128\nb,141,128\nc,42,128\n");
        assertThat(report.accepted()).extracting(Sighting::title).containsExactly("a", "c");
        assertThat(report.rejected()).extracting(r -> r.row().number()).containsExactly(3L);
    }

    @Test
    void lines_are_counted_through_cells_with_line_breaks_and_blank_lines() {
        var report = read("title,lat,lon\n\"a\nb\",41,128\n\nc,\"1\n41\",128\nd,99,128");
        assertThat(report.rejected()).extracting(r -> r.row().number()).containsExactly(5L, 7L);
    }

    @Test
    void rows_after_a_quotation_mark_that_is_not_closed_are_told_not_swallowed() {
        var report = read("title,lat,lon\na,41,128\n\"b,42,128\nc,43,128\n");
        assertThat(report.accepted()).extracting(Sighting::title).containsExactly("a");
        assertThat(report.rejected()).hasSize(1);
        assertThat(report.rejected().getFirst().problem().sentence())
                .contains("not closed", "rows.csv, line 3");
    }

    @Test
    void a_place_far_from_the_border_is_taken_and_told() {
        var report = read("title,lat,lon\na,41.4,128.2\nb,41.4,12.82\nc,41.4,-128.2\n");
        assertThat(report.accepted()).hasSize(3);
        assertThat(report.warnings()).hasSize(1);
        assertThat(report.warnings().getFirst().sentence())
                .contains("far from the border: line 3, 4", "Check their coordinates");
    }

    @Test
    void a_header_whose_quotation_mark_is_not_closed_is_refused() {
        assertThatThrownBy(() -> read("\"title,lat,lon\na,41,128\n"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("rows.csv, line 1");
    }

    @Test
    void a_folder_is_called_a_folder() {
        assertThatThrownBy(() -> ReadTables.of(folder, List.of()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("folder, not a file");
    }

    @Test
    void the_same_row_twice_is_told() {
        var report = read("title,lat,lon\na,41,128\na,41,128\n");
        assertThat(report.accepted()).hasSize(1);
        assertThat(report.rejected().getFirst().problem().what())
                .isEqualTo("The row repeats line 2");
    }

    @Test
    void unknown_columns_are_told() {
        var report = read("title,colour,lat,lon,Latitude\nx,white,41,128,42\n");
        assertThat(report.accepted()).hasSize(1);
        assertThat(report.warnings()).hasSize(2);
        assertThat(report.warnings().getFirst().sentence()).contains("colour");
        assertThat(report.warnings().getLast().sentence()).contains("Latitude");
    }

    @Test
    void utf8_and_utf16_with_a_byte_order_mark_are_read() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            var file = write("\uFEFFtitle,lat,lon\n혜산,41.4,128.2\n", charset);
            assertThat(ReadTables.of(file, List.of()).accepted())
                    .extracting(Sighting::title)
                    .containsExactly("혜산");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "1,2,3\n4,5,6\n"})
    void a_file_without_header_is_refused(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("rows.csv");
    }

    @Test
    void a_missing_file_is_a_problem() {
        assertThatThrownBy(() -> ReadTables.of(folder.resolve("no.csv"), List.of()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no.csv");
    }

    @Test
    void five_hundred_columns_are_the_limit() {
        assertThatThrownBy(() -> read("title" + ",x".repeat(500) + "\n"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("501 columns");
    }

    @Test
    void an_endless_cell_is_rejected() {
        var report = read("title,note\nx," + "y".repeat(100_001) + "\nz,fine\n");
        assertThat(report.rejected()).hasSize(1);
        assertThat(report.accepted()).hasSize(1);
    }

    @Test
    void rejected_rows_come_back_mended() throws IOException {
        var report = read("title,lat,lon\n\"=1+1, \"\"x\"\"\",141,128\n");
        var file = folder.resolve("rows.rejected.csv");
        try (var rejected =
                new RejectedRows(
                        TextTable.open(folder.resolve("rows.csv"), TextChoice.FOUND_OUT), file)) {
            report.rejected().forEach(rejected::add);
            rejected.keep();
        }
        var text = Files.readString(file);
        assertThat(text)
                .startsWith("\uFEFFtitle,lat,lon,rejected_line,rejected_column,rejected_reason\r\n")
                .contains("\"=1+1, \"\"x\"\"\",141,128,2,lat,");
        Files.writeString(file, text.replace(",141,", ",41,"));
        var again = ReadTables.of(file, List.of());
        assertThat(again.accepted()).extracting(Sighting::title).containsExactly("=1+1, \"x\"");
        assertThat(again.warnings()).isEmpty();
        assertThat(again.accepted())
                .extracting(Sighting::uuid)
                .containsExactly(one("title,lat,lon", "\"=1+1, \"\"x\"\"\",41,128").uuid());
        try (var left = Files.list(folder)) {
            assertThat(left)
                    .extracting(f -> f.getFileName().toString())
                    .containsExactlyInAnyOrder("rows.csv", "rows.rejected.csv");
        }
    }

    @Test
    void no_bytes_break_the_reader_seed_41() throws IOException {
        var random = new Random(41);
        for (var i = 0; i < 300; i++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            var start = (i % 2 == 0 ? "title,lat,lon\n\"" : "").getBytes(StandardCharsets.UTF_8);
            System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
            var file = Files.write(folder.resolve("rows.csv"), bytes);
            try {
                assertThat(ReadTables.of(file, List.of())).isNotNull();
            } catch (ProblemException told) {
                assertThat(told.problem().remedy()).isNotEmpty();
            }
        }
    }

    private Sighting one(String header, String row) {
        var report = read(header + "\n" + row + "\n");
        assertThat(report.rejected()).isEmpty();
        return report.accepted().getFirst();
    }

    private static LatLon point(Sighting sighting) {
        return ((Place.Located) sighting.place()).point();
    }

    private ReadTables read(String text) {
        try {
            return ReadTables.of(write(text, StandardCharsets.UTF_8), List.of(), CLOCK);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("rows.csv"), text.getBytes(charset));
    }
}
