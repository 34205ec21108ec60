package org.amnok.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.geo.projection.UtmPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinateTextTest {
    private static final LatLon HYESAN = new LatLon(41.40167, 128.17778);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECIMAL_DEGREES | 41.40167, 128.17778",
                "DMS | 41°24′06.0″N 128°10′40.0″E",
                "UTM | 52T 431271 4583674",
                "MGRS | 52T DL 31271 83673"
            })
    void hyesan_is_written_in_four_notations(Notation notation, String written) {
        assertThat(CoordinateText.format(HYESAN, notation)).isEqualTo(written);
    }

    @Test
    void seconds_carry_into_minutes_and_degrees() {
        assertThat(CoordinateText.format(new LatLon(-40.9999999, -127.9999999), Notation.DMS))
                .isEqualTo("41°00′00.0″S 128°00′00.0″W");
    }

    @Test
    void near_the_pole_grids_give_way_to_degrees() {
        assertThat(CoordinateText.format(new LatLon(88, 10), Notation.MGRS))
                .isEqualTo("88.00000, 10.00000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41.40167, 128.17778",
                "41.40167 128.17778",
                "41,40167 128,17778",
                "[41.40167, 128.17778]",
                "41.40167;128.17778",
                "  41.40167 ,128.17778  ",
                "41.40167°, 128.17778°",
                "41.40167N 128.17778E",
                "41.40167° N, 128.17778° E",
                "N41.40167 E128.17778",
                "128.17778E 41.40167N",
                "128.17778, 41.40167",
                "+41.40167 +128.17778",
                "N41 24 06 E128 10 40",
                "41 24 06 N 128 10 40 E",
                "41 24 06 128 10 40",
                "41-24-06N 128-10-40E",
                "41°24'06\"N 128°10'40\"E",
                "41°24’06”N 128°10’40”E",
                "41°24′06″N, 128°10′40″E",
                "４１°２４′０６″Ｎ １２８°１０′４０″Ｅ",
                "41°24.1002'N 128°10.6668'E",
                "41°24'06,0\"N 128°10'40,0\"E",
                "N 41° 24,1002', E 128° 10,6668'",
                "41,40167° N, 128,17778° E",
                "북위 41도 24분 6초 동경 128도 10분 40초",
                "북위 41도 24분 6초, 동경 128도 10분 40초",
                "北纬41°24′06″ 东经128°10′40″",
                "北纬41度24分6秒，东经128度10分40秒",
                "北緯41度24分6秒 東経128度10分40秒",
                "52T 431271 4583674",
                "52t 431271E 4583674N",
                "52N 431271 4583674",
                "52T DL 31271 83673",
                "52TDL3127183673"
            })
    void hyesan_is_read_as_people_write_it(String text) {
        var read = CoordinateText.parse(text).orElseThrow();
        assertThat(Geodesy.distanceMetres(read, HYESAN)).isLessThan(2);
    }

    @Test
    void seconds_that_were_rounded_up_to_60_are_the_next_minute() {
        assertThat(CoordinateText.parse("41°24'60.0\"N 128°10'60\"E"))
                .isEqualTo(CoordinateText.parse("41°25'N 128°11'E"));
    }

    @ParameterizedTest
    @CsvSource({"52TDL38, 10000", "52TDL3183, 1000", "52T DL 312 836, 100", "52TDL31278367, 10"})
    void a_shorter_mgrs_square_is_read_as_its_middle(String text, double sideMetres) {
        var read = UtmPosition.of(CoordinateText.parse(text).orElseThrow());
        assertThat(read.easting() % sideMetres).isCloseTo(sideMetres / 2, within(0.001));
        assertThat(Math.abs(read.easting() - 431_271)).isLessThanOrEqualTo(sideMetres / 2);
        assertThat(Math.abs(read.northing() - 4_583_674)).isLessThanOrEqualTo(sideMetres / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "Hyesan",
                "혜산",
                "위화도",
                "Sinuiju",
                "NEWS",
                "SE",
                "e15",
                "E15",
                "c12",
                "N41",
                "41.4",
                "2025-09-13",
                "2025, 11",
                "mid-November 2025",
                "Route 65",
                "8월 2025년",
                "30여 대",
                "52",
                "52T",
                "2025-11-12/2025-11-13",
                "1-2"
            })
    void other_words_are_no_coordinates(String text) {
        assertThat(CoordinateText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.5N 41.4E | swapped",
                "127.5, 141.4 | outside -90 to 90",
                "41.4, 228.1 | outside -180 to 180",
                "41°72'N 128°10'E | not below 60",
                "41°60'06\"N 128°10'40\"E | not below 60",
                "41,40167 N 128,17778 E | with a point",
                "41N 42N | same axis",
                "61T 431271 4583674 | does not exist",
                "52T 431271 583674 | band T",
                "52T SL 31271 83673 | column S",
                "52T DL 31271 8367 | as many digits"
            })
    void impossible_coordinates_say_why(String text, String reason) {
        assertThatThrownBy(() -> CoordinateText.parse(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "geoconvert.csv")
    void utm_agrees_with_geographiclib(
            double lat, double lon, String zone, double easting, double northing) {
        var utm = UtmPosition.of(new LatLon(lat, lon));
        assertThat("%02d%s".formatted(utm.zone(), utm.north() ? "n" : "s")).isEqualTo(zone);
        assertThat(utm.easting()).isCloseTo(easting, within(0.0006));
        assertThat(utm.northing()).isCloseTo(northing, within(0.0006));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "geoconvert.csv")
    void mgrs_agrees_with_geographiclib(
            double lat, double lon, String zone, double easting, double northing, String mgrs) {
        var here = new LatLon(lat, lon);
        assertThat(CoordinateText.format(here, Notation.MGRS).replace(" ", "")).isEqualTo(mgrs);
        var read = CoordinateText.parse(mgrs).orElseThrow();
        assertThat(Geodesy.distanceMetres(read, here)).isLessThan(0.8);
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void what_is_written_is_read_back_within_a_metre_and_a_half_seed_3(Notation notation) {
        var random = new Random(3);
        for (var i = 0; i < 1000; i++) {
            var place =
                    new LatLon(-80 + 164 * random.nextDouble(), -180 + 360 * random.nextDouble());
            var read = CoordinateText.parse(CoordinateText.format(place, notation)).orElseThrow();
            assertThat(Geodesy.distanceMetres(place, read)).isLessThan(2.5);
        }
    }

    @Test
    void no_text_breaks_the_reader_seed_17() {
        var random = new Random(17);
        var letters = "NSEW0123456789.,-°'\" \n52TDL도分북위é";
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(24); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            readOrProblem(text.toString());
        }
    }

    @Test
    void digits_read_alone_as_they_read_beside_a_sign_seed_18() {
        var random = new Random(18);
        var letters = "0123456789.,+-  ";
        for (var i = 0; i < 5_000; i++) {
            var text = new StringBuilder("1");
            for (var n = random.nextInt(12); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(CoordinateText.plain(text + "度") + "|")
                    .isEqualTo(CoordinateText.plain(text + "9").replaceFirst("9$", "°") + "|");
        }
    }

    private static void readOrProblem(String text) {
        try {
            assertThat(CoordinateText.parse(text)).isNotNull();
        } catch (ProblemException problem) {
            assertThat(problem.problem().remedy()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"41.40167,128.17778,245.3", "41.40167 128.17778 245 m"})
    void a_height_behind_a_position_is_left_out(String text) {
        assertThat(CoordinateText.parse(text)).contains(new LatLon(41.40167, 128.17778));
    }
}
