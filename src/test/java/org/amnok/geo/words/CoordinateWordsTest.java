package org.amnok.geo.words;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.amnok.domain.LatLon;
import org.amnok.domain.record.Place;
import org.amnok.geo.Geodesy;
import org.amnok.geo.words.PlaceWords.Reading;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Coordinates as they stand in reports: with a name beside them, about, in a link, in few digits.
class CoordinateWordsTest {
    private static final PlaceWords WORDS =
            new PlaceWords(BaseMapGeography.of(Maps.BASE), Maps.BASE.sites());
    private static final LatLon YARD = new LatLon(41.4012, 128.1789);

    private static Place.Located located(String words) {
        return (Place.Located) ((Reading.Of) WORDS.read(words)).place();
    }

    private static String refusal(String words) {
        return ((Reading.None) WORDS.read(words)).why();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hyesan (41.4012, 128.1789)",
                "혜산 (41.4012, 128.1789)",
                "41.4012, 128.1789 (Hyesan)",
                "Hyesan, 41.4012, 128.1789",
                "Hyesan: 41.4012 128.1789",
                "41.4012, 128.1789 Hyesan",
                "a yard nobody has a name for (41.4012, 128.1789)",
                "(41.4012, 128.1789)",
                "41,4012 128,1789",
                "lat 41.4012 lon 128.1789",
                "위도 41.4012 경도 128.1789",
                "경도 128.1789, 위도 41.4012",
                "41.4012, 128.1789, 730 m",
                "geo:41.4012,128.1789",
                "https://maps.google.com/?q=41.4012,128.1789",
                "https://www.google.com/maps/place/X/@41.5,128.1,17z/data=!3m1!4b1!4m4!3m3!8m2!3d41.4012!4d128.1789",
                "https://map.kakao.com/link/map/41.4012,128.1789"
            })
    void a_coordinate_is_read_however_it_stands(String words) {
        var found = located(words);
        assertThat(Geodesy.distanceMetres(found.point(), YARD)).isLessThan(1);
        assertThat(found.uncertaintyMetres()).isNull();
        assertThat(found.asReported()).isEqualTo(words);
    }

    @Test
    void one_of_a_map_with_shifted_coordinates_is_as_uncertain_as_it_may_be_off() {
        assertThat(located("百度坐标 (41.4012, 128.1789)").uncertaintyMetres()).isEqualTo(1500);
        assertThat(located("41.4012, 128.1789 (GCJ-02)").uncertaintyMetres()).isEqualTo(700);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11月3日有20辆卡车。坐标（百度）：41.4012, 128.1789 | 坐标（百度）：41.4012, 128.1789 | 1500",
                "트럭 3대. 바이두 좌표 41.4012, 128.1789 부근 | 바이두 좌표 41.4012, 128.1789 | 1500",
                "Trucks at 41.4012, 128.1789 (GCJ-02), it says | 41.4012, 128.1789 (GCJ-02) | 700"
            })
    void so_is_one_in_a_text_that_says_so_beside_it(String text, String words, double metres) {
        var mention = WORDS.mentions(text).getLast();
        assertThat(text.substring(mention.words().from(), mention.words().to())).isEqualTo(words);
        var place = (Place.Located) ((Reading.Of) mention.reading()).place();
        assertThat(place.uncertaintyMetres()).isEqualTo(metres);
        assertThat(place.asReported()).isEqualTo(words);
    }

    @Test
    void a_coordinate_in_another_sentence_is_left_alone() {
        var mention = WORDS.mentions("百度有报道。卡车在 41.4012, 128.1789 附近").getLast();
        var place = (Place.Located) ((Reading.Of) mention.reading()).place();
        assertThat(place.uncertaintyMetres()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41.4, 128.2 | 7000",
                "41.40, 128.2 | 700",
                "41.401, 128.179 | 70",
                "41°24′N 128°10′E | 1200",
                "41°24.1′N 128°10.7′E | 120",
                "41N 128E | 70000",
                "52T DL 31 83 | 710",
                "52T DL 312 834 | 71"
            })
    void few_digits_leave_the_place_open(String words, double metres) {
        assertThat(located(words).uncertaintyMetres()).isEqualTo(metres, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41.4012, 128.1789",
                "41°24′04″N 128°10′44″E",
                "41°24.072′N 128°10.734′E",
                "52T DL 3135 8362",
                "52T 431350 4583620"
            })
    void enough_digits_say_nothing_of_it(String words) {
        assertThat(located(words).uncertaintyMetres()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8QHCC52H+FH",
                "8qhcc52h+fh",
                "8QHCC52H+FHJ",
                "C52H+FH Hyesan",
                "C52H+FH 혜산시",
                "C52H+FH, Hyesan, Ryanggang Province",
                "북한 량강도 혜산시 C52H+FH",
                "HCC52H+FH Hyesan",
                "8QHCC52H+FH Hyesan"
            })
    void a_plus_code_is_a_place_of_some_metres(String words) {
        var found = located(words);
        assertThat(Geodesy.distanceMetres(found.point(), YARD)).isLessThan(10);
        assertThat(found.uncertaintyMetres()).isNull();
    }

    @Test
    void a_shorter_plus_code_is_a_wider_place() {
        assertThat(requireNonNull(located("8QHCC52H+").uncertaintyMetres()))
                .isBetween(170.0, 180.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C52H+FH", "C52H+FH nowhere that is known"})
    void the_end_of_a_plus_code_needs_its_town(String words) {
        assertThat(refusal(words)).contains("“C52H+FH” is only the end of a Plus Code");
    }

    /// A link without a pin tells what the screen showed.
    @Test
    void a_view_is_as_uncertain_as_it_is_wide() {
        var found = located("https://www.google.com/maps/@41.4012,128.1789,17z");
        assertThat(requireNonNull(found.uncertaintyMetres())).isEqualTo(448, within(1.0));
    }

    @Test
    void a_place_may_be_told_from_a_coordinate() {
        var north = located("2 km north of 41.4012, 128.1789");
        assertThat(Geodesy.distanceMetres(YARD, north.point())).isCloseTo(2000, within(1.0));
        assertThat(north.point().latDegrees()).isGreaterThan(YARD.latDegrees());
        assertThat(requireNonNull(north.uncertaintyMetres())).isBetween(500.0, 1500.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "near 41.4012, 128.1789 | 1000",
                "near 41.40, 128.18 | 1700",
                "approx. 41.40N 128.18E | 1700",
                "approximately 41.4012, 128.1789 | 1000",
                "약 41.4012, 128.1789 | 1000",
                "near Hyesan (41.4012, 128.1789) | 1000"
            })
    void about_a_coordinate_is_within_a_kilometre_and_its_digits(String words, double metres) {
        assertThat(located(words).uncertaintyMetres()).isEqualTo(metres, within(1e-6));
    }

    @Test
    void a_coordinate_somewhere_else_than_its_name_places_nothing() {
        assertThat(refusal("Hyesan (39.0194, 125.7381)"))
                .isEqualTo(
                        "“39.0194, 125.7381” does not lie in Hyesan: check both, or leave one of"
                                + " them out.");
    }

    @Test
    void a_short_link_says_what_to_do() {
        assertThat(refusal("https://maps.app.goo.gl/AbCdEf123"))
                .contains("short link", "Open it in a browser");
    }

    @Test
    void a_route_is_no_place() {
        assertThat(refusal("https://www.google.com/maps/dir/41.4,128.1/41.5,128.2"))
                .contains("route");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hyesan (12, 34)", "Hyesan (2025)", "about 30 km", "yard 12"})
    void numbers_beside_a_name_are_no_coordinate(String words) {
        if (WORDS.read(words) instanceof Reading.Of(Place.Located at)) {
            assertThat(Geodesy.distanceMetres(at.point(), YARD)).isLessThan(5000);
        }
    }
}
