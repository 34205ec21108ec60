package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Count;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.reading.SeenRows;
import org.amnok.exchange.reading.SightingReading;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.text.TextChoice;
import org.amnok.exchange.text.TextTable;
import org.amnok.map.Maps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Coordinates, dates and counts as the tables of others have them.
class TableValuesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Ji'an – Manpo Railway Bridge", "ji’an – Manpo railway bridge"})
    void a_site_is_known_by_its_name_with_either_apostrophe(String name) throws IOException {
        var rows = "title,site,lat,lon\nCars," + name + ",41.16,126.28\n";
        var file = Files.writeString(folder.resolve("named.csv"), rows);
        var bridge = Maps.site("c07");
        assertThat(ReadTables.of(file, List.of(bridge)).accepted())
                .extracting(Sighting::siteUuid)
                .containsExactly(bridge.uuid());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41.40167, 128.17778",
                "128.17778, 41.40167",
                "128.17778 41.40167",
                "(41.40167, 128.17778)",
                "41,40167; 128,17778",
                "Lat: 41.40167, Lng: 128.17778",
                "POINT (128.17778 41.40167)",
                "SRID=4326;Point(128.17778 41.40167)",
                "POINT Z (128.17778 41.40167 730)",
                "52T 431271 4583674",
                "52T DL 31271 83673",
                "41°24'06\"N 128°10'40\"E",
                "북위 41도 24분 06초 동경 128도 10분 40초",
                "https://www.google.com/maps/@41.40167,128.17778,15z",
                "https://maps.google.com/?q=41.40167,128.17778",
                "geo:41.40167,128.17778"
            })
    void one_cell_may_hold_a_coordinate_however_it_is_written(String cell) {
        var at = located(one("coordinate", cell));
        assertThat(at.point().latDegrees()).isCloseTo(41.40167, within(1e-4));
        assertThat(at.point().lonDegrees()).isCloseTo(128.17778, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X,Y", "point_x,point_y", "decimalLongitude,decimalLatitude", "経度,緯度"})
    void columns_of_others_programs_are_known(String header) {
        var at = located(read(header + "\n128.2,41.4\n").accepted().getFirst());
        assertThat(at.point().latDegrees()).isEqualTo(41.4);
    }

    /// Written of two features by `ogr2ogr -f CSV -lco GEOMETRY=AS_WKT -lco SEPARATOR=SEMICOLON`
    /// and by QGIS, `qgis_process run native:savefeatures --LAYER_OPTIONS=GEOMETRY=AS_WKT`.
    @ParameterizedTest
    @ValueSource(strings = {"ogr2ogr-wkt.csv", "qgis-wkt.csv"})
    void tables_with_wkt_of_others_programs_are_read(String file) {
        var read = ReadTables.of(Path.of("src/test/resources/tables", file), List.of(), CLOCK);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.accepted()).extracting(Sighting::title).contains("혜산 도로", "Yard, east");
        var point = located(read.accepted().getFirst()).point();
        assertThat(point.lonDegrees()).isEqualTo(128.17778);
        assertThat(sentences(read)).contains("reduced to their middle");
    }

    /// Written by `ogr2ogr -f CSV -lco GEOMETRY=AS_XY -lco SEPARATOR=TAB -lco WRITE_BOM=YES`.
    @Test
    void a_table_with_x_and_y_of_gdal_is_read() {
        var file = Path.of("src/test/resources/tables/ogr2ogr-xy.csv");
        var read = ReadTables.of(file, List.of(), CLOCK);
        assertThat(RecordTables.open(file).getFirst().format())
                .isEqualTo("Text table, UTF-8 with byte order mark, separated by tabs");
        assertThat(located(read.accepted().getFirst()).point().latDegrees()).isEqualTo(41.40167);
    }

    @Test
    void an_area_in_wkt_is_its_middle_uncertain_by_half_its_extent_and_that_is_said() {
        var read =
                read(
                        "name\twkt\n"
                                + "yard\tPOLYGON((128 41, 128.02 41, 128.02 41.02, 128 41.02, 128"
                                + " 41))\n");
        var at = located(read.accepted().getFirst());
        assertThat(at.point().latDegrees()).isCloseTo(41.01, within(1e-9));
        assertThat(at.uncertaintyMetres()).isEqualTo(1400);
        assertThat(sentences(read)).contains("reduced to their middle", "line 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT(128.1 | not valid WKT",
                "SRID=5179;POINT(1 2) | EPSG:5179",
                "POINT(41 128) | swapped",
                "blob | not valid WKT"
            })
    void a_broken_shape_is_told(String cell, String words) {
        var read = read("title\twkt\nx\t" + cell + "\n");
        assertThat(read.rejected().getFirst().problem().sentence()).contains(words, "column wkt");
    }

    @Test
    void a_shape_nested_without_end_is_told_and_not_walked_down() {
        var deep = "GEOMETRYCOLLECTION(".repeat(4000) + ")".repeat(4000);
        var read = read("title\twkt\nx\t" + deep + "\n");
        assertThat(read.rejected().getFirst().problem().sentence()).contains("nested deeper");
    }

    @Test
    void pairs_are_read_in_the_order_that_the_whole_file_tells() {
        var read = read("coordinate\n\"50.1, 40.2\"\n\"128.2, 41.4\"\n");
        var first = located(read.accepted().getFirst());
        assertThat(first.point().lonDegrees()).isEqualTo(50.1);
        assertThat(sentences(read)).doesNotContain("not clear which");
    }

    @Test
    void pairs_in_no_clear_order_are_read_latitude_first_and_told() {
        var read = read("coordinate\n\"40.1, 50.2\"\n");
        assertThat(located(read.accepted().getFirst()).point().latDegrees()).isEqualTo(40.1);
        assertThat(sentences(read)).contains("which number of a coordinate is the latitude");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025.11.13             | 2025-11-13",
                "2025. 11. 13.          | 2025-11-13",
                "2025-11-13(목)          | 2025-11-13",
                "13/11/2025             | 2025-11-13",
                "11/13/2025             | 2025-11-13",
                "5.11.2025              | 2025-11-05",
                "20251113               | 2025-11-13",
                "2025-11-13 14:30       | 2025-11-13T14:30",
                "2025/11/13 02:30:05 PM | 2025-11-13T14:30:05",
                "2025-11-13 00:00:00    | 2025-11-13",
                "2025-11-13 05:30:00+00 | 2025-11-13T05:30:00+00:00",
                "13-Nov-2025            | 2025-11-13",
                "Thu, 13 Nov 2025       | 2025-11-13",
                "11/2025                | 2025-11",
                "2025년 11월 13일 오후 3시 | 2025-11-13",
                "2025年11月13日 午後3時    | 2025-11-13",
                "45974                  | 2025-11-13"
            })
    void dates_are_read_as_people_and_spreadsheets_write_them(String cell, String edtf) {
        var read = read("title\tdate\nx\t" + cell + "\n");
        assertThat(read.rejected()).isEmpty();
        var observed = Objects.requireNonNull(read.accepted().getFirst().when().observed());
        assertThat(observed.text()).isEqualTo(edtf);
    }

    @Test
    void the_order_of_day_and_month_is_told_by_the_whole_column() {
        var read = read("date\n5/11/2025\n13/11/2025\n");
        assertThat(read.accepted())
                .extracting(s -> Objects.requireNonNull(s.when().observed()).text())
                .containsExactly("2025-11-05", "2025-11-13");
    }

    @Test
    void a_date_that_may_be_two_days_is_not_guessed() {
        var read = read("date\n5/11/2025\n");
        assertThat(read.accepted()).isEmpty();
        assertThat(read.rejected().getFirst().problem().sentence())
                .contains("may begin with the day or with the month", "column date");
        assertThat(sentences(read))
                .contains("Choose day first or month first: above the columns, or with --dates.");
    }

    @Test
    void a_person_may_choose_the_order_of_day_and_month() {
        var table = table("date\n5/11/2025\n");
        var mapping =
                ColumnMapping.suggested(table.columns())
                        .with(ValueOrders.FOUND_OUT.with(ValueOrders.Days.MONTH_FIRST));
        var reading =
                new SightingReading(
                        table, mapping, List.of(), CLOCK, new SeenRows(), ReadTables.NAMES);
        reading.read(
                row -> {
                    var sighting = ((ReadRow.Accepted) row).sighting();
                    assertThat(Objects.requireNonNull(sighting.when().observed()).text())
                            .isEqualTo("2025-05-11");
                    return true;
                });
    }

    @Test
    void numbers_are_days_only_where_the_whole_column_is_numbers() {
        var read = read("title,date\na,45974\nb,2025-11-13\n");
        assertThat(read.accepted()).hasSize(1);
        assertThat(read.rejected()).hasSize(1);
        assertThat(sentences(read("date\n45974\n"))).contains("45974 is 2025-11-13");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13/11/25 | 5/11/25  | 2025-11-13 | 2025-11-05",
                "11/13/25 | 11/14/25 | 2025-11-13 | 2025-11-14",
                "13.11.25 | 5.11.25  | 2025-11-13 | 2025-11-05",
                "31.12.25 | 1.1.26   | 2025-12-31 | 2026-01-01",
                "13.11.98 | 5.11.98  | 1998-11-13 | 1998-11-05",
                "25.11.13 | 25.11.05 | 2025-11-13 | 2025-11-05",
                "25-12-31 | 26-01-01 | 2025-12-31 | 2026-01-01"
            })
    void a_year_of_two_digits_is_found_by_the_column(
            String first, String second, String one, String other) {
        var read = read("date\n" + first + "\n" + second + "\n");
        assertThat(read.accepted())
                .extracting(s -> Objects.requireNonNull(s.when().observed()).text())
                .containsExactly(one, other);
        assertThat(sentences(read)).contains("was read as the year", second);
    }

    @Test
    void a_year_of_two_digits_is_told() {
        assertThat(read("date\n13/11/25\n").rejected().getFirst().problem().sentence())
                .contains("two digits");
    }

    @Test
    void several_classes_of_counts_are_read_from_one_cell() {
        var read = one("counts", "car 10-15 best 12 estimate; bus 3 exact; truck 5-or more");
        assertThat(read.counts().rows())
                .containsExactly(
                        new Count(CountClass.CAR, 10, 12, 15, Count.Method.ESTIMATE),
                        new Count(CountClass.BUS, 3, 3, 3, Count.Method.EXACT),
                        new Count(CountClass.TRUCK, 5, null, null, Count.Method.ESTIMATE));
    }

    @Test
    void counts_in_words_stay_words() {
        assertThat(one("counts", "a long row of cars").counts().asReported())
                .isEqualTo("a long row of cars");
    }

    @Test
    void an_exact_date_of_our_own_files_comes_before_its_first_and_last_day() {
        var read =
                one(
                        "date_start,date_end,date_edtf",
                        "2025-11-08,2025-11-23,2025-11-11~/2025-11-20~");
        assertThat(Objects.requireNonNull(read.when().observed()).text())
                .isEqualTo("2025-11-11~/2025-11-20~");
    }

    @Test
    void a_doubt_that_no_other_column_tells_is_kept() {
        assertThat(one("title,doubtful", "x,yes").report().confidence()).isEqualTo(Confidence.LOW);
        assertThat(one("title,doubtful,credibility", "x,yes,5").report().confidence())
                .isEqualTo(Confidence.NOT_STATED);
        assertThat(one("title,disputed", "x,yes").status()).isEqualTo(SightingStatus.DISPUTED);
    }

    @Test
    void rows_of_blank_cells_are_none() {
        var read = read("title,lat,lon\n,,\na,41,128\n , ,\n");
        assertThat(read.accepted()).hasSize(1);
        assertThat(read.rejected()).isEmpty();
    }

    private Sighting one(String header, String cell) {
        var quoted = cell.contains("\"") || !header.contains(",");
        var row = quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
        var read = read(header + "\n" + row + "\n");
        assertThat(read.rejected()).isEmpty();
        return read.accepted().getFirst();
    }

    private static Place.Located located(Sighting sighting) {
        return (Place.Located) sighting.place();
    }

    private static String sentences(ReadTables read) {
        return String.join("\n", read.warnings().stream().map(w -> w.sentence()).toList());
    }

    private ReadTables read(String text) {
        return ReadTables.of(List.of(table(text)), List.of(), CLOCK);
    }

    private RecordTable table(String text) {
        try {
            var file = Files.writeString(folder.resolve("rows.csv"), text);
            return TextTable.open(file, TextChoice.FOUND_OUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
