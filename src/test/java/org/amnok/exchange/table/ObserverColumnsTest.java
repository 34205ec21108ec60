package org.amnok.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.record.Place;
import org.amnok.exchange.ReadTables;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where somebody stood is not where something was seen, and is nobody's business.
class ObserverColumnsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Observer lat,Observer lon,Target lat,Target lon",
                "Lat (observer),Lon (observer),Lat (target),Lon (target)",
                "camera_latitude,camera_longitude,object_latitude,object_longitude",
                "관찰자 위도,관찰자 경도,대상 위도,대상 경도",
                "拍摄者纬度,拍摄者经度,目标纬度,目标经度"
            })
    void what_was_seen_is_where_the_other_columns_say(String names) throws IOException {
        var read = read(names, "41.42,128.21,41.4,128.17");

        assertThat(((Place.Located) read.accepted().getFirst().place()).point())
                .hasToString("LatLon[latDegrees=41.4, lonDegrees=128.17]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Position (observer),Position (target)",
                "위치(관찰자),위치(대상)",
                "Observer position,Target position"
            })
    void the_same_holds_for_one_column(String names) throws IOException {
        var read = read(names, "\"41.4200, 128.2100\",\"41.4000, 128.1700\"");
        var place = (Place.Located) read.accepted().getFirst().place();

        assertThat(place.point()).hasToString("LatLon[latDegrees=41.4, lonDegrees=128.17]");
        assertThat(place.asReported()).doesNotContain("128.21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Observer position,Trucks", "위치(관찰자),트럭", "Witness location,Trucks"})
    void alone_it_gives_no_words_of_a_place(String names) throws IOException {
        var read = read(names, "\"41.4200, 128.2100\",3");

        assertThat(read.accepted().getFirst().place()).isEqualTo(new Place.Unlocated(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Observer lat,Observer lon,Trucks,People",
                "photographer_lat,photographer_lon,Trucks,People",
                "촬영자 위도,촬영자 경도,Trucks,People"
            })
    void alone_it_gives_no_place(String names) throws IOException {
        var read = read(names, "41.42,128.21,3,4");

        assertThat(read.accepted().getFirst().place()).isInstanceOf(Place.Unlocated.class);
        assertThat(read.accepted().getFirst().counts().rows()).hasSize(2);
    }

    private ReadTables read(String names, String cells) throws IOException {
        var file = folder.resolve("a.csv");
        Files.writeString(file, "title," + names + "\nford," + cells + "\n");
        return ReadTables.of(file, List.of());
    }
}
