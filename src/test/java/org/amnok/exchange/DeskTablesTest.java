package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.amnok.domain.date.EdtfParser;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as news desks keep them: coordinates that are not of WGS 84, days that mean none, days
/// without a century or a year.
class DeskTablesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title,gcj_lat,gcj_lng|a,41.4199,128.2066|700",
                "title,百度纬度,百度经度|a,41.4261,128.2130|1500",
                "名称,高德坐标|a,\"128.2130,41.4261\"|700",
                "title,lat,lng,coord_type|a,41.4261,128.2130,BD-09|1500",
                "title,lat,lng,coord_type|a,41.4261,128.2130,gcj02|700",
                "title,date,lat,lon,datum|a,2025-11-03,41.4261,128.2130,Pulkovo 1942|500",
                "title,lat (Tokyo datum),lon (Tokyo datum)|a,41.4261,128.2130|500"
            })
    void a_shifted_coordinate_is_as_uncertain_as_it_may_be_off(
            String header, String row, double metres) throws IOException {
        var read = ReadTables.of(file(header + "\n" + row + "\n"), List.of());
        var place = located(read.accepted().getFirst());
        assertThat(place.uncertaintyMetres()).isEqualTo(metres);
        assertThat(place.asReported()).contains("41.4", "128.2");
        assertThat(read.warnings()).extracting(w -> w.what()).anyMatch(w -> w.contains("GCJ-02"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title,lat,lng,coord_type|a,41.4261,128.2130,wgs84",
                "title,lat,lng,crs|a,41.4261,128.2130,EPSG:4326",
                "title,Lat/Long|a,\"41.4261, 128.2130\"",
                "名称,经纬度|a,\"128.2130,41.4261\""
            })
    void one_of_wgs_84_stays_as_it_is(String header, String row) throws IOException {
        var read = ReadTables.of(file(header + "\n" + row + "\n"), List.of());
        assertThat(located(read.accepted().getFirst()).uncertaintyMetres()).isNull();
        assertThat(read.warnings()).extracting(w -> w.what()).noneMatch(w -> w.contains("GCJ-02"));
    }

    @Test
    void what_a_row_says_of_its_uncertainty_comes_to_it() throws IOException {
        var text = "title,lat,lng,uncertainty_m,crs\na,41.4261,128.2130,300,BD09\n";
        var read = ReadTables.of(file(text), List.of()).accepted();
        assertThat(located(read.getFirst()).uncertaintyMetres()).isEqualTo(1800);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date seen", "Day of sighting", "목격 날짜", "目击日期", "目撃した日付"})
    void a_column_of_days_is_one_though_some_are_told_in_words(String name) throws IOException {
        var text =
                "title," + name + ",lat,lon\na,2025-11-03,41.4,128.2\nb,mid-November,41.4,128.3\n";
        var read = ReadTables.of(file(text), List.of()).accepted();
        assertThat(Objects.requireNonNull(read.getFirst().when().observed()).text())
                .isEqualTo("2025-11-03");
        assertThat(read.get(1).when().asReported()).isEqualTo("mid-November");
    }

    @Test
    void a_column_of_weekdays_is_none_of_days() throws IOException {
        var text = "title,Day of week,lat,lon\na,Monday,41.4,128.2\nb,Friday,41.4,128.3\n";
        var read = ReadTables.of(file(text), List.of()).accepted();
        assertThat(read).extracting(sighting -> sighting.when().asReported()).containsOnly("");
    }

    /// "1.000" may be a thousand.
    @ParameterizedTest
    @CsvSource({"12.0, 12", "12.00, 12", "1.000, "})
    void a_point_before_three_digits_is_no_fraction(String cell, @Nullable String number)
            throws IOException {
        var text = "title,Trucks\nlot," + cell + "\nyard,3\ngate,4\nroad,5\nford,6\n";
        var counts = ReadTables.of(file(text), List.of()).accepted().getFirst().counts().rows();
        assertThat(counts.stream().map(count -> String.valueOf(count.best())).toList())
                .isEqualTo(Stream.ofNullable(number).toList());
    }

    @Test
    void a_column_datum_of_german_tables_is_the_day() throws IOException {
        var text = "title,Datum,lat,lon\na,2025-11-03,41.4261,128.2130\n";
        var one = ReadTables.of(file(text), List.of()).accepted().getFirst();
        assertThat(Objects.requireNonNull(one.when().observed()).text()).isEqualTo("2025-11-03");
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z",
        "01/01/1970 00:00",
        "1900-01-01",
        "1980-01-06T00:00:00Z",
        "1989-12-31T00:00:00Z",
        "0001-01-01T00:00:00"
    })
    void the_day_from_which_programs_count_is_no_date(String day) throws IOException {
        var text = "title,lat,lon,date\na,41.4261,128.2130," + day + "\n";
        var read = ReadTables.of(file(text), List.of());
        var one = read.accepted().getFirst();
        assertThat(one.when().observed()).isNull();
        assertThat(one.when().asReported()).isEqualTo(day);
        assertThat(read.warnings()).extracting(w -> w.what()).anyMatch(w -> w.contains("Dates"));
    }

    @ParameterizedTest
    @CsvSource({
        "25년 9월 14일, 2025-09-14",
        "9/14, 2025-09-14",
        "14/9, 2025-09-14",
        "9월 14일, 2025-09-14"
    })
    void days_as_a_desk_in_seoul_writes_them(String day, String edtf) throws IOException {
        var text = "title,지명,published,date\na,혜산,2025-11-30," + day + "\n";
        var one = ReadTables.of(file(text), List.of()).accepted().getFirst();
        assertThat(Objects.requireNonNull(one.when().observed()).text()).isEqualTo(edtf);
        assertThat(one.when().asReported()).isEqualTo(day);
        assertThat(one.place().asReported()).isEqualTo("혜산");
    }

    @ParameterizedTest
    @CsvSource({"'', 4, 4", "0, 4, 4", "3, 1, 3", "2, '', 2"})
    void of_two_columns_of_privacy_the_coarser_counts(String first, String second, int level)
            throws IOException {
        var text = "title,lat,lon,Privacy level,privacy_level\na,41.4261,128.2130," + first;
        var one = ReadTables.of(file(text + "," + second + "\n"), List.of()).accepted();
        assertThat(one.getFirst().privacy().number()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"비공개, Y, 4", "embargo, 2025-12-31, 4", "保密, 是, 4", "비공개, N, 0", "비공개, '', 0"})
    void what_a_desk_marks_as_not_for_publication_is_withheld(String column, String mark, int level)
            throws IOException {
        var text = "title,lat,lon,privacy_level," + column + "\na,41.4,128.2,0," + mark + "\n";
        var one = ReadTables.of(file(text), List.of()).accepted().getFirst();
        assertThat(one.privacy().number()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"비공개 수준, 3, 3", "非公開レベル, 4, 4", "保密级别, 2, 2"})
    void columns_of_privacy_levels_are_known_as_the_window_calls_them(
            String column, String said, int level) throws IOException {
        var text = "title,lat,lon," + column + "\na,41.4,128.2," + said + "\n";
        var one = ReadTables.of(file(text), List.of()).accepted().getFirst();
        assertThat(one.privacy().number()).isEqualTo(level);
    }

    @Test
    void a_day_without_a_year_that_may_be_two_is_rejected() throws IOException {
        var text = "title,published,date\na,2025-11-30,11/3\n";
        assertThat(ReadTables.of(file(text), List.of()).accepted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total,,", "합계,,", ",,总计"})
    void a_row_of_totals_says_nothing_of_what_columns_hold(String totals) throws IOException {
        var text = "Date seen,Where,What\n2025-11-03,Hyesan,cars\n2025-11-04,Hyesan,trucks\n";
        var read = ReadTables.of(file(text + totals + "\n"), List.of());
        assertThat(read.accepted())
                .extracting(it -> it.when().observed())
                .containsExactly(
                        EdtfParser.parse("2025-11-03").orElseThrow(),
                        EdtfParser.parse("2025-11-04").orElseThrow());
    }

    private static Place.Located located(Sighting sighting) {
        return (Place.Located) sighting.place();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), text);
    }
}
