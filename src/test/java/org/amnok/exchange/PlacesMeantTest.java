package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.file.RecordTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The place that somebody meant, and no other one that stands beside it.
class PlacesMeantTest {
    private static final double HERE_LAT = 41.40167;
    private static final double HERE_LON = 128.17778;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.google.com/maps/place/Hyesan/@41.3917,128.1432,13z/data=!4m6!3m5!1s0x0:0x0!8m2!3d41.40167!4d128.17778",
                "https://www.google.com/maps/place/41%C2%B024'06.0%22N+128%C2%B010'40.0%22E/@41.3917,128.1432,17z",
                "https://www.google.com/maps?q=41.40167,128.17778",
                "https://www.google.com/maps/search/41.40167,+128.17778?entry=tts",
                "https://www.openstreetmap.org/?mlat=41.40167&mlon=128.17778#map=12/41.3917/128.1432",
                "https://yandex.com/maps/?ll=128.1432%2C41.3917&pt=128.17778,41.40167&z=13",
                "https://uri.amap.com/marker?position=128.17778,41.40167&coordinate=wgs84",
                "geo:41.40167,128.17778?z=12",
                "https://maps.apple.com/?ll=41.40167,128.17778&q=Pin",
                "https://maps.apple.com/place?coordinate=41.40167,128.17778",
                "https://www.bing.com/maps?sp=point.41.40167_128.17778_Yard",
                "https://map.kakao.com/link/map/Hyesan,41.40167,128.17778",
                "https://geohack.toolforge.org/geohack.php?params=41.40167_N_128.17778_E_type:city"
            })
    void the_pin_of_a_link_is_its_place(String link) throws IOException {
        var place = located(csv("coordinate\n\"" + link.replace("\"", "\"\"") + "\"\n"));
        assertThat(place.point().latDegrees()).isEqualTo(HERE_LAT, offset(0.00001));
        assertThat(place.point().lonDegrees()).isEqualTo(HERE_LON, offset(0.00001));
        assertThat(place.uncertaintyMetres()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://www.google.com/maps/@41.40167,128.17778,15z              | 1792
                    https://www.google.com/maps/@41.40167,128.17778,800m/data=!3m1   | 400
                    https://www.openstreetmap.org/#map=12/41.40167/128.17778         | 14334
                    https://yandex.com/maps/?ll=128.17778,41.40167&z=12              | 14334
                    https://maps.google.com/maps?ll=41.40167,128.17778&q=Hyesan&z=13 | 7167
                    https://maps.apple.com/?ll=41.40167,128.17778                    | 10000
                    https://www.bing.com/maps?cp=41.40167~128.17778&lvl=15           | 1792
                    https://map.naver.com/p/?c=128.17778,41.40167,15,0,0,0,dh        | 1792
                    https://zoom.earth/#view=41.40167,128.17778,12z                  | 14334
                    https://apps.sentinel-hub.com/eo-browser/?zoom=14&lat=41.40167&lng=128.17778 | 3583
                    """)
    void a_link_without_a_pin_leaves_open_what_the_screen_showed(String link, double metres)
            throws IOException {
        var place = located(csv("coordinate\n\"" + link + "\"\n"));
        assertThat(place.point().latDegrees()).isEqualTo(HERE_LAT, offset(0.00001));
        assertThat(place.uncertaintyMetres()).isEqualTo(metres, offset(5.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.google.com/maps/dir/Hyesan/Changbai/@41.41,128.17,13z",
                "https://uri.amap.com/marker?position=128.17778,41.40167",
                "https://www.google.com/maps?cbll=41.40167,128.17778&layer=c",
                "https://www.google.com/maps/@?api=1&map_action=pano&viewpoint=41.40167,128.17778",
                "https://www.google.com/maps/@41.40167,128.17778,3a,75y,90h,90t/data=!3m6",
                "https://news.example.org/article=41,128",
                "-41.40167 N 128.17778 E",
                "41.40167°24′06″N 128°10′40″E"
            })
    void what_names_no_single_place_is_refused(String cell) throws IOException {
        assertThat(csv("coordinate\n\"" + cell + "\"\n").rejected()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41 deg 24' 06\"\" N, 128 deg 10' 40\"\" E",
                "위도 41.40167, 경도 128.17778",
                "纬度41.40167，经度128.17778",
                "Longitude: 128.17778, Latitude: 41.40167",
                "41:24:06N 128:10:40E",
                "412406N 1281040E",
                "41d24'06\"\"N 128d10'40\"\"E",
                "41.40167, 128.17778, 713 m",
                "UTM 52N 431271 4583673"
            })
    void coordinates_in_other_notations_are_read_and_their_words_kept(String cell)
            throws IOException {
        var place = located(csv("coordinate\n\"" + cell + "\"\n"));
        assertThat(place.point().latDegrees()).isEqualTo(HERE_LAT, offset(0.0001));
        assertThat(place.point().lonDegrees()).isEqualTo(HERE_LON, offset(0.0001));
        assertThat(place.asReported()).contains(cell.replace("\"\"", "\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    41.40167, 128.17778     | ''
                    52T 431271 4583674      | 52T 431271 4583674
                    41°24'06"N 128°10'40"E  | 41°24'06"N 128°10'40"E
                    """)
    void a_coordinate_among_names_of_places_is_one(String cell, String words) throws IOException {
        var read =
                csv(
                        "title,location\na,Hyesan\nb,Kanggu-dong\nc,\"%s\"\nd,Sinpa\n"
                                .formatted(cell.replace("\"", "\"\"")));
        assertThat(read.rejected()).isEmpty();
        var places = read.accepted().stream().map(Sighting::place).toList();
        assertThat(places.get(0)).isEqualTo(new Place.Unlocated("Hyesan"));
        assertThat(places.get(2)).isInstanceOf(Place.Located.class);
        var point = ((Place.Located) places.get(2)).point();
        assertThat(point.latDegrees()).isEqualTo(HERE_LAT, offset(0.0001));
        assertThat(point.lonDegrees()).isEqualTo(HERE_LON, offset(0.0001));
        assertThat(places.get(2).asReported()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yard 12, 34", "2, 4", "41.40167, 228.17778", "0.00, 0.00", "c12"})
    void other_words_with_numbers_among_names_of_places_stay_words(String name) throws IOException {
        var read = csv("title,location\na,Hyesan\nb,\"%s\"\n".formatted(name));
        assertThat(read.rejected()).isEmpty();
        assertThat(read.accepted().getLast().place()).isEqualTo(new Place.Unlocated(name));
    }

    @Test
    void times_of_day_are_no_coordinate() throws IOException {
        assertThat(csv("coordinate\n\"12:30, 14:20\"\n").rejected()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "34s 300000 6200000, -34.3",
        "34S 300000 6200000, -34.3",
        "52S 400000 4200000, 37.9"
    })
    void the_letter_s_of_utm_is_the_south_where_the_band_does_not_fit(String cell, double latitude)
            throws IOException {
        var place = located(csv("coordinate\n" + cell + "\n"));
        assertThat(place.point().latDegrees()).isEqualTo(latitude, offset(0.1));
    }

    @Test
    void the_shape_of_a_feature_is_its_place_whatever_its_columns_are_called() throws IOException {
        var read = geoJson("{\"lat\":41.30,\"lon\":128.00}", "[128.17778,41.40167]");
        assertThat(located(read).point().latDegrees()).isEqualTo(HERE_LAT);
        assertThat(read.warnings())
                .anySatisfy(note -> assertThat(note.what()).contains("give another place"));
    }

    @Test
    void columns_in_metres_do_not_reject_a_feature_with_a_shape() throws IOException {
        var read = geoJson("{\"lat\":4583673,\"lon\":431271}", "[128.17778,41.40167]");
        assertThat(located(read).point().lonDegrees()).isEqualTo(HERE_LON);
    }

    @Test
    void columns_that_repeat_the_shape_are_not_told() throws IOException {
        var read = geoJson("{\"lat\":41.40167,\"lon\":128.17778}", "[128.17778,41.40167]");
        assertThat(read.warnings()).noneMatch(note -> note.what().contains("another place"));
    }

    @Test
    void where_a_photographer_stood_is_not_the_place() throws IOException {
        var read =
                kml(
                        "<PhotoOverlay><name>yard</name><Point><coordinates>128.1,41.4</coordinates>"
                                + "</Point></PhotoOverlay>");
        assertThat(read.accepted().getFirst().place()).isInstanceOf(Place.Unlocated.class);
        assertThat(read.warnings())
                .anySatisfy(note -> assertThat(note.what()).contains("Where the camera stood"));
    }

    @Test
    void a_position_that_is_not_a_number_is_named() throws IOException {
        var read = kml("<Placemark><Point><coordinates>NaN,NaN</coordinates></Point></Placemark>");
        assertThat(read.rejected()).hasSize(1);
        assertThat(read.rejected().getFirst().toString()).contains("NaN");
    }

    @Test
    void numbers_of_a_dbf_keep_what_stands_behind_their_point() throws IOException {
        var file = Files.write(folder.resolve("t.dbf"), dbf("     2.050", "    40.000"));
        var cells = new ArrayList<String>();
        RecordTables.open(file).getFirst().read(row -> cells.addAll(row.cells()));
        assertThat(cells).contains("2.050", "40");
    }

    /// One record with two numbers of ten characters.
    private static byte[] dbf(String first, String second) {
        var bytes = ByteBuffer.allocate(32 + 64 + 1 + 21 + 1).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 3).put(new byte[] {126, 11, 27}).putInt(1);
        bytes.putShort((short) (32 + 64 + 1)).putShort((short) 21).position(32);
        for (var name : List.of("ONE", "TWO")) {
            var start = bytes.position();
            bytes.put(name.getBytes(StandardCharsets.US_ASCII)).position(start + 11);
            bytes.put((byte) 'N').position(start + 16);
            bytes.put((byte) 10).put((byte) 3).position(start + 32);
        }
        bytes.put((byte) 0x0D).put((byte) ' ');
        bytes.put((first + second).getBytes(StandardCharsets.US_ASCII)).put((byte) 0x1A);
        return bytes.array();
    }

    private static Place.Located located(ReadTables read) {
        assertThat(read.rejected()).isEmpty();
        return (Place.Located) read.accepted().getFirst().place();
    }

    private ReadTables csv(String text) throws IOException {
        return read("t.csv", text);
    }

    private ReadTables geoJson(String properties, String coordinates) throws IOException {
        return read(
                "t.geojson",
                """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":%s,
                 "geometry":{"type":"Point","coordinates":%s}}]}
                """
                        .formatted(properties, coordinates));
    }

    private ReadTables kml(String feature) throws IOException {
        return read(
                "t.kml",
                "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>"
                        + feature
                        + "</Document></kml>");
    }

    private ReadTables read(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return ReadTables.of(file, List.of());
    }
}
