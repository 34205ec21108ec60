package org.amnok.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.record.Place;
import org.amnok.exchange.ReadTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AngleColumnsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lat_deg,Lat_min,Lat_sec,Lon_deg,Lon_min,Lon_sec",
                "Latitude,Latitude (minutes),Latitude (s),Longitude,Longitude (minutes),Longitude (s)",
                "lat d,lat m,lat s,lon d,lon m,lon s",
                "위도(도),위도(분),위도(초),경도(도),경도(분),경도(초)",
                "纬度（度）,纬度（分）,纬度（秒）,经度（度）,经度（分）,经度（秒）"
            })
    void minutes_and_seconds_in_columns_of_their_own_belong_to_the_degrees(String names)
            throws IOException {
        var place = (Place.Located) place(names, "41,24,6,128,10,12.5");

        assertThat(place.point().latDegrees()).isCloseTo(41.401667, within(1e-6));
        assertThat(place.point().lonDegrees()).isCloseTo(128.170139, within(1e-6));
        assertThat(place.asReported()).isEqualTo("(41°24′6″ 128°10′12.5″)");
    }

    @Test
    void minutes_with_decimals_need_no_seconds() throws IOException {
        var place = (Place.Located) place("lat,lat_min,lon,lon_min", "41,24.1,128,10.5");

        assertThat(place.point().latDegrees()).isCloseTo(41.401667, within(1e-6));
        assertThat(place.point().lonDegrees()).isCloseTo(128.175, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"41.0,40.9,41.1,128.0,127.9,128.1", "41,40,42,128,50,52"})
    void the_least_beside_the_most_is_no_minutes(String cells) throws IOException {
        var place = (Place.Located) place("lat,lat_min,lat_max,lon,lon_min,lon_max", cells);

        assertThat(place.point().latDegrees()).isEqualTo(41);
        assertThat(place.point().lonDegrees()).isEqualTo(128);
    }

    @Test
    void minutes_that_are_none_reject_their_row_and_no_other() throws IOException {
        var read = read("위도(도),위도(분),경도(도),경도(분)", "41,24,128,10\nford,41,61,128,1");

        assertThat(read.accepted()).hasSize(1);
        assertThat(read.rejected()).hasSize(1);
    }

    @Test
    void minutes_and_seconds_beside_decimal_degrees_say_nothing_more() throws IOException {
        var place =
                (Place.Located)
                        place(
                                "lat,lon,lat_minutes,lat_seconds,lon_minutes,lon_seconds",
                                "41.4017,128.1701,24,6,10,12.5");

        assertThat(place.point().latDegrees()).isEqualTo(41.4017);
        assertThat(place.point().lonDegrees()).isEqualTo(128.1701);
    }

    private Place place(String names, String cells) throws IOException {
        return read(names, cells).accepted().getFirst().place();
    }

    private ReadTables read(String names, String cells) throws IOException {
        var file = folder.resolve("a.csv");
        Files.writeString(file, "title," + names + "\nford," + cells + "\n");
        return ReadTables.of(file, List.of());
    }
}
