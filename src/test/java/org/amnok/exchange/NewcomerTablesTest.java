package org.amnok.exchange;

import static java.util.Objects.requireNonNull;
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
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.file.RecordTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as somebody writes them who has not read how: in four languages, one place, one day.
class NewcomerTablesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Place;Latitude;Longitude;Date;Count;Uncertainty\n"
                        + "lot;41,40167;128,17778;13.11.2025;30;0,5 km\n",
                "Place,Lat (°),Lon (°),Date,Count,Accuracy (m)\n"
                        + "lot,41°24'06\"N,128°10'40\"E,13 Nov 2025,30,±500 m\n",
                "place\tcoordinates\tdate\tcount\tuncertainty\n"
                        + "lot\t128,17778 ; 41,40167\t2025-11-13\t30\t500\n",
                "장소,위도,경도,날짜,대수,오차(m)\n"
                        + "lot,북위 41도 24분 06초,동경 128도 10분 40초,2025년 11월 13일,30,약 500m\n",
                "장소\t위도(N)\t경도(E)\t일자\t수량\t오차\n"
                        + "lot\t４１．４０１６７\t１２８．１７７７８\t2025.11.13\t３０\t500미터\n",
                "地点,纬度,经度,日期,数量,误差（米）\n" + "lot,北纬41°24′06″,东经128°10′40″,2025年11月13日,30,500米\n",
                "地点,纬度,经度,日期,数量,误差\nlot,N41.40167,E128.17778,2025/11/13,30,0.5公里\n",
                "場所,緯度,経度,日付,台数,誤差\n" + "lot,北緯41度24分6秒,東経128度10分40秒,2025年11月13日,３０,500メートル\n",
                "地點,緯度,經度,日期,數量,誤差\nlot,41.40167,128.17778,2025-11-13,30,500 m\n"
            })
    void one_place_and_day_in_many_hands(String text) {
        var sighting = one(text);
        var at = (Place.Located) sighting.place();
        assertThat(at.point().latDegrees()).isCloseTo(41.40167, within(1e-5));
        assertThat(at.point().lonDegrees()).isCloseTo(128.17778, within(1e-5));
        assertThat(at.uncertaintyMetres()).isEqualTo(500);
        assertThat(at.asReported()).matches("lot( \\([^()]*[°도度NE][^()]*\\))?");
        assertThat(requireNonNull(sighting.when().observed()).text()).startsWith("2025-11-13");
        assertThat(sighting.counts().toString()).contains("30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date,time|2025-11-13,23:05|2025-11-13T23:05|2025-11-13 23:05",
                "Time,Date|11:05 pm,13 Nov 2025|2025-11-13T23:05|13 Nov 2025 11:05 pm",
                "날짜,시각|2025.11.13,오후 11:05|2025-11-13T23:05|2025.11.13 오후 11:05",
                "日期,时间|2025/11/13,晚上|2025-11-13|2025/11/13 晚上",
                "date,time|2025-11-13,shift 2|2025-11-13|2025-11-13 shift 2",
                "date,time|2025-11-13,|2025-11-13|"
            })
    void a_time_of_day_beside_the_day_is_kept(
            String columns, String cells, String date, @Nullable String words) {
        var when = one("title," + columns + "\nlot," + cells + "\n").when();
        assertThat(requireNonNull(when.observed()).text()).startsWith(date);
        assertThat(when.asReported()).isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trucks,People|20,about 10|truck 20-20, person 8-12|Trucks: 20; People: about 10",
                "No. of cars,Boats|30,-|car 30-30|No. of cars: 30",
                "truck count,People|30,-|truck 30-30|truck count: 30",
                "트럭 수,사람|20,0|truck 20-20|트럭 수: 20",
                "车辆,人数|30多,10|vehicle 30-39, person 10-10|车辆: 30多; 人数: 10",
                "트럭,버스|30대,10여 대|truck 30-30, bus 10-19|버스: 10여 대; 트럭: 30대",
                "卡车数,挖掘机数|3辆,2台|truck 3-3, excavator 2-2|卡车数: 3辆; 挖掘机数: 2台",
                "Vehicles,count|3 buses,7|unknown 7-7, bus 3-3|Vehicles: 3 buses",
                "People,count|Kim,7|unknown 7-7|"
            })
    void columns_called_after_what_they_count_are_counts(
            String columns, String cells, String counts, @Nullable String words) {
        var read = one("title," + columns + "\nlot," + cells + "\n").counts();
        assertThat(
                        read.rows().stream()
                                .map(c -> c.countClass().code() + " " + c.min() + "-" + c.max()))
                .containsExactlyInAnyOrder(counts.split(", "));
        assertThat(read.asReported()).isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @CsvSource({
        "Uncertainty (km),0.5,500",
        "Precision (km),0.5,500",
        "Accuracy [miles],2,3218.688",
        "오차(킬로미터),0.5,500",
        "uncertainty_km,3,3000",
        "radius_m,300,300",
        "误差（公里）,0.5,500",
        "Accuracy (m),2 km,2000",
        "accuracy (feet),1000,304.8",
        "Uncertainty,500,500"
    })
    void a_unit_in_the_name_of_a_column_is_that_of_its_numbers(
            String column, String cell, double metres) {
        var at = (Place.Located) one("lat,lon," + column + "\n41.4,128.2," + cell + "\n").place();
        assertThat(at.uncertaintyMetres()).isCloseTo(metres, within(1e-6));
    }

    @Test
    void a_form_says_when_it_happened_and_when_it_was_sent() {
        var sent =
                one(
                        "Timestamp,Where did you see it?,What did you see?,When did it happen?,How many vehicles?,Your name\n"
                                + "11/14/2025 9:12:44,Hyesan station,parked cars,12 Nov 2025,about 20,Kim\n");

        assertThat(requireNonNull(sent.when().observed()).text()).isEqualTo("2025-11-12");
        assertThat(sent.title()).isEqualTo("parked cars");
        assertThat(sent.place().asReported()).isEqualTo("Hyesan station");
        assertThat(sent.counts().rows())
                .extracting(Count::countClass)
                .containsExactly(CountClass.VEHICLE);
    }

    @ParameterizedTest
    @CsvSource({
        "Date (DD/MM/YYYY),3/4/2025,2025-04-03",
        "date dmy,3/4/2025,2025-04-03",
        "Date (MM/DD/YYYY),3/4/2025,2025-03-04",
        "date (m/d/yy),3/4/2025,2025-03-04"
    })
    void the_name_of_a_column_says_what_comes_first(String column, String cell, String day) {
        var when = one("title," + column + "\nlot," + cell + "\n").when();
        assertThat(requireNonNull(when.observed()).text()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Place of publication", "Your location", "Author place", "location_id"})
    void the_places_of_others_are_not_where_it_happened(String column) {
        assertThat(one("title," + column + "\nlot,Hyesan\n").place())
                .isEqualTo(new Place.Unlocated(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"House,Truck no.", "Bus,Truck number"})
    void a_number_of_one_is_no_count(String columns) {
        var text = "title," + columns + "\nlot,20,30\n";
        assertThat(one(text).counts()).isEqualTo(Counts.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total,,,20", ",,Total,20.0", ",합계,,20"})
    void a_row_of_totals_is_no_sighting(String totals) {
        var read = read("title,place,date,Trucks\nlot,Hyesan,2025-11-13,20\n" + totals + "\n");
        assertThat(read.accepted()).singleElement().extracting(Sighting::title).isEqualTo("lot");
        assertThat(read.rejected()).hasSize(1);
    }

    @Test
    void what_happened_is_a_title() {
        assertThat(one("What happened,date\nTrucks parked,2025-11-13\n").title())
                .isEqualTo("Trucks parked");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-41.5|128.2|-41.5|128.2",
                "−41.5|128.2|-41.5|128.2",
                "41.5S|128.2W|-41.5|-128.2",
                "남위 41.5도|서경 128.2도|-41.5|-128.2",
                "S41°30'|W128°12'|-41.5|-128.2",
                "41 30 00 N|128 12 00 E|41.5|128.2",
                "41° 30,0' N|128° 12,0' E|41.5|128.2",
                "41.5°|128.2°|41.5|128.2",
                "128.2E|41.5N|41.5|128.2"
            })
    void signs_and_letters_say_which_side(String lat, String lon, double y, double x) {
        var at = (Place.Located) one("lat\tlon\n" + lat + "\t" + lon + "\n").place();
        assertThat(at.point().latDegrees()).isCloseTo(y, within(1e-9));
        assertThat(at.point().lonDegrees()).isCloseTo(x, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,500|1500", "1 500|1500", "1,5|1.5", "1,5 km|1500", "１５００ｍ|1500", "±30m|30"})
    void uncertainties_are_metres_unless_they_say_otherwise(String cell, double metres) {
        var text = "lat\tlon\tuncertainty\n41.5\t128.2\t" + cell + "\n";
        assertThat(((Place.Located) one(text).place()).uncertaintyMetres()).isEqualTo(metres);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41°24'N|42°24'N|same axis",
                "41°75'N|128°E|not below 60",
                "forty|128.2|not a number",
                "41.4.5|128.2|not a number",
                "north|east|not a number"
            })
    void what_is_no_coordinate_is_told_with_its_column(String lat, String lon, String words) {
        var read = read("lat\tlon\n" + lat + "\t" + lon + "\n");
        assertThat(read.accepted()).isEmpty();
        assertThat(read.rejected().getFirst().problem().sentence()).contains(words, "column l");
    }

    @Test
    void thousands_of_counts_may_be_set_apart() {
        assertThat(one("title\tcount\na\t1 200\n").counts().toString()).contains("1200");
        assertThat(one("title\tcount\na\t1,200\n").counts().toString()).contains("1200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "차량수|약 30대|24|30|36",
                "数量|30多辆|30|-|39",
                "数量|两只|2|2|2",
                "台数|約30台|24|30|36",
                "count|3–5|3|-|5",
                "count|at least 100|100|-|-"
            })
    void a_count_in_words_is_understood_and_kept_as_it_was_written(
            String column, String cell, int min, Integer best, Integer max) {
        var counts = one("title\t" + column + "\na\t" + cell + "\n").counts();
        var count = counts.rows().getFirst();
        assertThat(count.min()).isEqualTo(min);
        assertThat(count.best()).isEqualTo(best);
        assertThat(count.max()).isEqualTo(max);
        assertThat(counts.asReported()).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4O", "1e3", "-5", "many", "30 of 50"})
    void a_count_that_is_none_is_kept_as_words_and_told(String cell) {
        var read = read("title\tcount\na\t" + cell + "\n");
        assertThat(read.rejected()).isEmpty();
        assertThat(read.accepted().getFirst().counts()).isEqualTo(new Counts(List.of(), cell));
        assertThat(read.warnings().toString()).contains("kept as text: line 2");
    }

    @Test
    void several_classes_in_one_cell_of_words_are_counted_each() {
        var counts = one("title\tcount\na\tabout 30 cars, 2 buses\n").counts();
        assertThat(counts.rows())
                .containsExactly(
                        new Count(CountClass.CAR, 24, 30, 36, Count.Method.ESTIMATE),
                        new Count(CountClass.BUS, 2, 2, 2, Count.Method.ESTIMATE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Vehicles (min),Vehicles (max)|20,30|VEHICLE|20|-|30",
                "trucks_low,trucks_high|20,30|TRUCK|20|-|30",
                "At least (people),At most (people)|20,|PERSON|20|-|-",
                "차량 최대,차량 최소|30,20|VEHICLE|20|-|30",
                "车辆最少,车辆最多|20,30|VEHICLE|20|-|30",
                "min,max|20,30|UNKNOWN|20|-|30",
                "차량수,memo|25,|VEHICLE|25|25|25"
            })
    void the_least_and_the_most_of_what_a_column_is_called_after(
            String columns, String cells, CountClass of, int min, Integer best, Integer max) {
        var counts = one("title," + columns + "\na," + cells + "\n").counts();
        assertThat(counts.rows())
                .containsExactly(new Count(of, min, best, max, Count.Method.ESTIMATE));
    }

    @Test
    void least_and_most_of_two_classes_are_not_put_together() {
        var read = read("title,Trucks (min),Cars (max),Trucks (max)\na,20,99,30\n");
        assertThat(read.accepted().getFirst().counts().rows())
                .containsExactly(new Count(CountClass.TRUCK, 20, null, 30, Count.Method.ESTIMATE));
        assertThat(read.warnings().toString()).contains("Cars (max)");
    }

    @Test
    void a_second_column_of_notes_is_internal() {
        var notes = one("title,Description,Remarks\na,seen twice,by K\n").notes();
        assertThat(notes.internalNote()).isEqualTo("by K\nseen twice");
        var both = one("title,Description,Remarks,Internal note\na,b,c,d\n").notes();
        assertThat(both.internalNote()).contains("d").doesNotContain("c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date (start),Date (end)", "Date start,Date end"})
    void days_of_a_span_may_have_their_ends_in_brackets(String columns) {
        var sighting = one("title," + columns + "\na,2025-11-13,2025-11-15\n");
        assertThat(requireNonNull(sighting.when().observed()).text())
                .isEqualTo("2025-11-13/2025-11-15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "20+ trucks 13 Nov 2025|2025-11-13|20+ trucks",
                "2025.11.13 트럭 30대|2025-11-13|트럭 30대",
                "20251113_trucks|2025-11-13|-",
                "Site 2025-11|2025-11|-",
                "between 5 and 10 Nov 2025: 3 boats|2025-11-05/2025-11-10|3 boats",
                "2025-11-10 trucks and 2025-11-12 cars|-|-",
                "Truck 3 at House 12|-|-",
                "Bus 12 (2024)|-|-",
                "3 km north 11月13日|-|-"
            })
    void a_title_says_what_no_column_does(
            String title, @Nullable String day, @Nullable String counted) {
        var sighting = one("title,lat,lon\n" + title + ",41.4,128.2\n");
        var observed = sighting.when().observed();
        assertThat(observed == null ? null : observed.text()).isEqualTo(day);
        assertThat(sighting.counts().asReported()).isEqualTo(counted == null ? "" : counted);
        assertThat(sighting.counts().rows().isEmpty()).isEqualTo(counted == null);
        assertThat(sighting.title()).isEqualTo(title);
    }

    @Test
    void what_was_read_in_titles_is_told() {
        var read = read("title,lat,lon\n30 cars,41.4,128.2\nyard,41.4,128.3\n");
        assertThat(read.warnings().toString()).contains("read in the titles").contains("line 2");
        assertThat(read.warnings().toString()).doesNotContain("line 2, 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,date,count\n20 trucks 13 Nov 2025,2025-11-20,4\n",
                "title,place,outlet\n20 trucks 13 Nov 2025,Hyesan,Daily NK\n"
            })
    void a_column_comes_before_the_title_and_so_does_a_published_report(String text) {
        var sighting = one(text);
        assertThat(sighting.counts().toString()).doesNotContain("20 trucks");
        assertThat(sighting.when().toString()).doesNotContain("2025-11-13");
    }

    @ParameterizedTest
    @CsvSource({
        "vehicles without plates in a schoolyard,VEHICLES_SCHOOLYARD",
        "얼음 위로 트럭,CROSSING_ICE",
        "车队,VEHICLES_CONVOY",
        "トラック,OTHER",
        "a convoy over the ice,OTHER"
    })
    void the_one_kind_that_a_title_tells_is_taken(String title, SightingKind kind) {
        assertThat(one("title,lat,lon\n" + title + ",41.4,128.2\n").kind()).isEqualTo(kind);
    }

    @Test
    void a_column_of_kinds_comes_before_the_title() {
        assertThat(one("title,kind,lat,lon\na convoy,accident,41.4,128.2\n").kind())
                .isEqualTo(SightingKind.ACCIDENT);
    }

    private Sighting one(String text) {
        var read = read(text);
        assertThat(read.rejected()).isEmpty();
        return read.accepted().getFirst();
    }

    private ReadTables read(String text) {
        try {
            var file = Files.writeString(folder.resolve("rows.csv"), text);
            return ReadTables.of(RecordTables.open(file), List.of(), CLOCK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
