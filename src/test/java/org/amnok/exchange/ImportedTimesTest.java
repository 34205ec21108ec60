package org.amnok.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.date.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The time of day of a placemark or a waypoint is that of the sighting, as that of a table is.
class ImportedTimesTest {
    private static final String ZULU = "2025-11-13T08:00:00Z";
    private static final String NEXT_DAY = "2025-11-13T20:00:00Z";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2025-11-13T14:30:00, 2025-11-13T14:30:00",
        "2025-11-13T14:30:00.250+09:00, 2025-11-13T14:30:00+09:00",
        "2025-11-13T23:30:00Z, 2025-11-14T08:30+09:00",
        "2025-11-13T00:00:00Z, 2025-11-13",
        "2025-11-13T00:00:00.000Z, 2025-11-13",
        "2025-11-13, 2025-11-13",
        "2025-11, 2025-11"
    })
    void a_moment_keeps_its_time_and_midnight_is_a_day(String written, String edtf)
            throws IOException {
        var stamp = "<TimeStamp><when>" + written + "</when></TimeStamp>";
        assertThat(observed(kml(stamp))).isEqualTo(edtf);
        assertThat(observed(gpx("<time>" + written + "</time>"))).isEqualTo(edtf);
        assertThat(observed(csv("date_start", written))).isEqualTo(edtf);
    }

    @Test
    void a_span_has_days_on_the_yalu_and_its_times_as_words() throws IOException {
        var span = "<TimeSpan><begin>" + ZULU + "</begin><end>" + NEXT_DAY + "</end></TimeSpan>";
        for (var file : List.of(kml(span), csv("date_start,date_end", ZULU + "," + NEXT_DAY))) {
            var when = when(file);
            assertThat(requireNonNull(when.observed()).text()).isEqualTo("2025-11-13/2025-11-14");
            assertThat(when.asReported()).isEqualTo(ZULU + "/" + NEXT_DAY);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-01T00:00:00Z, 2025-11-30T23:59:59Z, 2025-11-01/2025-11-30",
        "2025-11-13T00:00:00Z, 2025-11-13T23:59:59.999Z, 2025-11-13",
        "2025-11-13T00:00:01Z, 2025-11-13T23:59:59Z, 2025-11-13/2025-11-14"
    })
    void a_span_of_whole_days_ends_with_the_last_of_them(String begin, String end, String edtf)
            throws IOException {
        var span = "<TimeSpan><begin>" + begin + "</begin><end>" + end + "</end></TimeSpan>";
        assertThat(observed(kml(span))).isEqualTo(edtf);
        assertThat(observed(csv("date_start,date_end", begin + "," + end))).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2025-11-04,2025-11-06|2025-11-04/2025-11-06|''",
                "4.11.2025,6.11.2025|2025-11-04/2025-11-06|4.11.2025/6.11.2025",
                "2025-11-06,2025-11-06|2025-11-06|''",
                "2025-11,2025-12-05|2025-11/2025-12-05|''",
                "early November 2025,2025-11-20|2025-10-27/2025-11-20"
                        + "|early November 2025/2025-11-20",
                "2025-11-04,|2025-11-04|''",
                "before November 2025,2025-11-20|../2025-11-20|-",
                ",2025-11-06|../2025-11-06|-"
            })
    void a_date_beside_its_end_is_where_the_span_begins(String cells, String edtf, String words)
            throws IOException {
        var when = when(csv("Date,End date", cells));

        assertThat(requireNonNull(when.observed()).text()).isEqualTo(edtf);
        if (words != null) {
            assertThat(when.asReported()).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Datetime UTC|2025-11-13 20:30|2025-11-14T05:30+09:00",
                "촬영일시(UTC)|2025-11-13 20:30:15|2025-11-14T05:30:15+09:00",
                "Date (GMT)|2025-11-13|2025-11-13",
                "Date (UTC)|2025-11-13 20:30+09:00|2025-11-13T20:30+09:00",
                "Date (UTC+9)|2025-11-13 20:30|2025-11-13T20:30+09:00",
                "Date (UTC-04:00)|2025-11-13 20:30|2025-11-14T09:30+09:00",
                "Date (UTC),Time (UTC)|2025-11-13,20:30|2025-11-14T05:30+09:00",
                "Date,Time (UTC)|2025-11-13,20:30|2025-11-14T05:30+09:00",
                "Date,Time|2025-11-13,20:30|2025-11-13T20:30",
                "date_start (UTC),date_end (UTC)|2025-11-13 20:30,2025-11-14 20:30"
                        + "|2025-11-14/2025-11-15"
            })
    void the_name_of_a_column_says_the_zone_of_its_times(String names, String cells, String edtf)
            throws IOException {
        assertThat(observed(csv(names, cells))).isEqualTo(edtf);
    }

    @Test
    void a_date_after_its_end_is_rejected() throws IOException {
        var read = ReadTables.of(csv("Date,End date", "2025-11-06,2025-11-04"), List.of());

        assertThat(read.accepted()).isEmpty();
        assertThat(read.rejected().getFirst().problem().what())
                .isEqualTo("“2025-11-06” does not begin a date range (2025-11-06/2025-11-04)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "1989-12-31T23:59:59Z"})
    void the_day_from_which_receivers_count_is_no_date(String none) throws IOException {
        assertThat(when(gpx("<time>" + none + "</time>")).observed()).isNull();
    }

    @Test
    void a_placemark_without_a_time_has_that_of_its_folder() throws IOException {
        var point = "<Point><coordinates>128.2,41.4</coordinates></Point>";
        var kml =
                """
                <kml><Document><TimeStamp><when>2025-10</when></TimeStamp>
                <Folder><name>f</name><TimeStamp><when>2025-11-13</when></TimeStamp>
                <Placemark><name>of folder</name>%1$s</Placemark>
                <Placemark><name>own</name><TimeStamp><when>2025-12-01</when></TimeStamp>%1$s
                </Placemark></Folder>
                <Placemark><name>of document</name>%1$s</Placemark></Document></kml>"""
                        .formatted(point);
        assertThat(ReadTables.of(file("a.kml", kml), List.of()).accepted())
                .extracting(s -> requireNonNull(s.when().observed()).text())
                .containsExactly("2025-11-13", "2025-12-01", "2025-10");
    }

    @Test
    void a_date_in_the_data_of_a_placemark_comes_before_the_time_of_its_folder()
            throws IOException {
        var kml =
                """
                <kml><Folder><TimeSpan><begin>2025-01-01</begin><end>2025-12-31</end></TimeSpan>
                <Placemark><ExtendedData><Data name="Date observed"><value>2025-11-13</value></Data>
                </ExtendedData><Point><coordinates>128.2,41.4</coordinates></Point></Placemark>
                </Folder></kml>""";
        assertThat(observed(file("a.kml", kml))).isEqualTo("2025-11-13");
    }

    private static String observed(Path file) {
        return requireNonNull(when(file).observed()).text();
    }

    private static When when(Path file) {
        return ReadTables.of(file, List.of()).accepted().getFirst().when();
    }

    private Path kml(String time) throws IOException {
        return file(
                "a.kml",
                "<kml><Placemark><name>a</name>"
                        + time
                        + "<Point><coordinates>128.2,41.4</coordinates></Point></Placemark></kml>");
    }

    private Path gpx(String time) throws IOException {
        return file("a.gpx", "<gpx><wpt lat='41.4' lon='128.2'>" + time + "</wpt></gpx>");
    }

    private Path csv(String columns, String values) throws IOException {
        return file("a.csv", "title,lat,lon," + columns + "\na,41.4,128.2," + values + "\n");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
