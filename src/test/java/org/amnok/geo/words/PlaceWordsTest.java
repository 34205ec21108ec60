package org.amnok.geo.words;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.geo.Geodesy;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.geo.words.PlaceWords.Reading;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceWordsTest {
    private static final BorderGeography TERRAIN = BaseMapGeography.of(Maps.BASE);
    private static final PlaceWords WORDS = new PlaceWords(TERRAIN, Maps.BASE.sites());
    private static final LatLon BRIDGE = bridge();

    private static LatLon bridge() {
        var at = requireNonNull(Maps.site("c12").geometry()).getCoordinate();
        return LatLon.ofXy(at.x, at.y);
    }

    private static Place.Located located(String words) {
        return (Place.Located) ((Reading.Of) WORDS.read(words)).place();
    }

    private static double kilometre(LatLon at) {
        return requireNonNull(TERRAIN.along(at, 0)).kilometre();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "300 m upstream of the Changbai–Hyesan bridge, DPRK bank",
                "about 300 metres upstream from Changbai - Hyesan International Bridge (North Korean side)",
                "혜산-장백다리에서 상류로 300m, 북한 쪽",
                "长惠国际大桥上游300米处，朝方一侧",
                "長恵国際大橋の上流300メートル、北朝鮮側"
            })
    void upstream_of_a_bridge_is_found_along_the_river_on_the_bank_that_is_said(String words) {
        var found = located(words.replace("長恵国際大橋", "长惠国际大桥"));
        assertThat(kilometre(found.point()) - kilometre(BRIDGE)).isCloseTo(0.3, within(0.06));
        assertThat(TERRAIN.country(found.point())).isEqualTo("KP");
        assertThat(found.method()).isEqualTo(LocationMethod.RELATIVE);
        assertThat(requireNonNull(found.uncertaintyMetres())).isBetween(150.0, 400.0);
    }

    @Test
    void the_words_are_kept() {
        assertThat(located("300 m upstream of c12, DPRK bank").asReported())
                .isEqualTo("300 m upstream of c12, DPRK bank");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41.4021, 128.1778 ±50 m | 41.4021, 128.1778 | 50",
                "Hyesan (±1.5 km) | Hyesan | 1500",
                "2 km NE of c12, +/- 300 m | 2 km NE of c12 | 300",
                "river km 612 ±3 km | river km 612 | 3000"
            })
    void how_exact_a_place_is_may_be_said_behind_it(String words, String place, double metres) {
        var found = located(words);
        assertThat(found.point()).isEqualTo(located(place).point());
        assertThat(found.uncertaintyMetres()).isEqualTo(metres);
        assertThat(found.asReported()).isEqualTo(words);
    }

    @Test
    void downstream_is_towards_the_mouth() {
        assertThat(kilometre(located("1 km downstream of c12").point()))
                .isCloseTo(kilometre(BRIDGE) - 1, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 km NE of c12",
                "2km north-east of c12",
                "c12 북동쪽 2km",
                "c12东北2公里",
                "c12の北東2キロ"
            })
    void a_direction_of_the_compass_is_a_geodesic(String words) {
        var found = located(words);
        assertThat(Geodesy.distanceMetres(BRIDGE, found.point())).isCloseTo(2000, within(1.0));
        assertThat(Geodesy.bearingDegrees(BRIDGE, found.point())).isCloseTo(45, within(0.1));
        assertThat(requireNonNull(found.uncertaintyMetres())).isGreaterThan(828);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "river km 612–692",
                "km 612-692",
                "Yalu km 612 to 692",
                "압록강 612~692km",
                "鸭绿江612至692公里",
                "river km 692–612"
            })
    void two_kilometres_are_a_stretch(String words) {
        var along =
                new RiverStretch(
                        River.YALU, new RiverKilometre(612, null), new RiverKilometre(692, null));
        assertThat(WORDS.read(words)).isEqualTo(new Reading.Of(new Place.Stretch(along, words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the mouth of the Yalu", "the Yalu estuary", "압록강 하구", "鸭绿江口", "鴨緑江河口"})
    void the_mouth_is_a_stretch(String words) {
        var found = (Reading.Of) WORDS.read(words);
        assertThat(((Place.Stretch) found.place()).along().from().kilometres()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"612 km from the mouth", "612 km above the mouth of the Yalu"})
    void kilometres_from_the_mouth_are_those_of_the_river(String words) {
        assertThat(located(words).point()).isEqualTo(located("river km 612").point());
    }

    @Test
    void a_stretch_is_read_as_it_is_written() {
        var along =
                new RiverStretch(
                        River.TUMEN, new RiverKilometre(6.5, 2.5), new RiverKilometre(72, null));
        var words = RiverKilometreText.full(along);
        assertThat(WORDS.read(words)).isEqualTo(new Reading.Of(new Place.Stretch(along, words)));
    }

    @Test
    void one_kilometre_is_a_place_on_the_line() {
        var found = located("river km 612");
        assertThat(kilometre(found.point())).isCloseTo(612, within(0.01));
        assertThat(requireNonNull(found.uncertaintyMetres())).isGreaterThan(500);
    }

    @Test
    void a_coordinate_has_no_uncertainty_of_its_own() {
        assertThat(located("41.4017, 128.1778").uncertaintyMetres()).isNull();
        assertThat(located("52TDL3127183673").point().latDegrees())
                .isCloseTo(41.40167, within(1e-4));
    }

    @Test
    void a_name_of_several_is_a_choice() {
        assertThat(WORDS.read("2 km N of bridge")).isInstanceOf(Reading.OneOf.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hyesan", "hyesan", "혜산", "惠山", " Hyesan "})
    void a_town_alone_is_somewhere_in_it(String words) {
        var found = located(words);
        assertThat(Geodesy.distanceMetres(found.point(), new LatLon(41.40167, 128.17778)))
                .isLessThan(10);
        assertThat(found.uncertaintyMetres()).isEqualTo(3000);
        assertThat(found.method()).isEqualTo(LocationMethod.REPORTED);
        assertThat(found.asReported()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Changbai - Hyesan International Bridge", "长惠国际大桥", "c12"})
    void a_site_alone_is_as_exact_as_the_site(String words) {
        var found = located(words);
        assertThat(Geodesy.distanceMetres(found.point(), BRIDGE)).isLessThan(300);
        assertThat(requireNonNull(found.uncertaintyMetres())).isBetween(10.0, 700.0);
    }

    private static RiverStretch stretch(String words) {
        return ((Place.Stretch) ((Reading.Of) WORDS.read(words)).place()).along();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hyesan–Linjiang section",
                "혜산~림강 구간",
                "between the Hyesan and the Linjiang",
                "between Hyesan and Linjiang",
                "along the Yalu between Hyesan city and Linjiang",
                "from Linjiang to Hyesan",
                "Linjiang–Hyesan",
                "혜산과 림강 사이",
                "림강에서 혜산시까지",
                "惠山与临江之间",
                "从临江到惠山",
                "恵山と臨江の間",
                "臨江から恵山まで"
            })
    void two_names_are_the_stretch_of_river_between_them(String words) {
        var along = stretch(words);
        assertThat(along.river()).isEqualTo(River.YALU);
        assertThat(along.from().kilometres()).isCloseTo(kilometreOf("Linjiang"), within(0.5));
        assertThat(along.to().kilometres()).isCloseTo(kilometreOf("Hyesan"), within(0.5));
    }

    private static double kilometreOf(String town) {
        return kilometre(located(town).point());
    }

    @Test
    void the_ends_of_a_stretch_are_as_uncertain_as_the_towns_are_large() {
        assertThat(requireNonNull(stretch("Hyesan–Linjiang").to().uncertaintyKilometres()))
                .isBetween(3.0, 5.0);
    }

    /// As the sample has the report of December 2025: km 583 to 763, each ±25.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kimhyongjik to Pochon",
                "from Kimhyongjik county to Pochon county",
                "김형직군에서 보천군까지"
            })
    void counties_are_areas_that_stretches_may_reach_to(String words) {
        var along = stretch(words);
        assertThat(along.from().kilometres()).isCloseTo(583, within(2.0));
        assertThat(along.to().kilometres()).isCloseTo(763, within(2.0));
        assertThat(requireNonNull(along.to().uncertaintyKilometres())).isGreaterThanOrEqualTo(15.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opposite Changbai",
                "across the river from Changbai",
                "장백 맞은편",
                "长白对岸",
                "長白の対岸"
            })
    void opposite_a_town_is_on_the_other_bank(String words) {
        var found = located(words);
        assertThat(TERRAIN.country(found.point())).isEqualTo("KP");
        assertThat(kilometre(found.point())).isCloseTo(kilometreOf("Changbai"), within(0.2));
        assertThat(requireNonNull(found.uncertaintyMetres())).isGreaterThan(2000);
        assertThat(found.method()).isEqualTo(LocationMethod.RELATIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hyesan city", "the city of Hyesan", "혜산시", "惠山市"})
    void a_town_may_be_called_what_it_is(String words) {
        assertThat(located(words).point()).isEqualTo(located("Hyesan").point());
    }

    @Test
    void places_of_one_name_are_a_choice_with_their_coordinates() {
        var choices = ((Reading.OneOf) WORDS.read("Liudaogou")).choices();
        assertThat(choices)
                .extracting(PlaceWords.Choice::label)
                .containsExactly("Liudaogou 41.60479, 127.18795", "Liudaogou 41.60810, 126.25227");
    }

    @Test
    void between_two_places_off_the_river_is_the_circle_around_both() {
        var read = (Reading.Of) WORDS.read("between Samjiyon and Taehongdan");
        var at = (Place.Located) read.place();
        assertThat(at.method()).isEqualTo(LocationMethod.RELATIVE);
        for (var end : List.of("Samjiyon", "Taehongdan")) {
            var named = (Place.Located) ((Reading.Of) WORDS.read(end)).place();
            assertThat(Geodesy.distanceMetres(at.point(), named.point()))
                    .isBetween(10_000.0, requireNonNull(at.uncertaintyMetres()));
        }
    }

    @Test
    void what_lies_on_no_river_together_is_said() {
        assertThat(WORDS.read("between Hyesan and Pyongyang"))
                .isEqualTo(
                        new Reading.None(
                                "“Hyesan – Pyongyang” do not both lie on one river of the map."));
        assertThat(((Reading.None) WORDS.read("between Hyesan and Atlantis")).why())
                .startsWith("No located site or town is called “Atlantis”.");
    }

    @Test
    void opposite_what_stands_in_the_river_is_no_place() {
        assertThat(WORDS.read("opposite c12")).isInstanceOf(Reading.None.class);
    }

    @Test
    void what_is_near_a_town_lies_in_a_wider_circle() {
        var near = (Place.Located) ((Reading.Of) WORDS.read("near Hyesan")).place();
        assertThat(near.uncertaintyMetres()).isEqualTo(6000.0);
        assertThat(near.method()).isEqualTo(LocationMethod.RELATIVE);
        assertThat(WORDS.read("near Atlantis")).isInstanceOf(Reading.None.class);
    }

    @Test
    void places_are_offered_by_a_part_of_their_name_the_shortest_first() {
        assertThat(WORDS.like("hyes")).extracting(PlaceWords.Choice::label).startsWith("Hyesan");
        assertThat(WORDS.like("혜")).extracting(PlaceWords.Choice::label).startsWith("혜산");
        assertThat(WORDS.like("2 km NE of Hyesan")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 km from Hyesan",
                "about 10 km away from the city of Hyesan",
                "within 10 km of Hyesan",
                "혜산에서 약 10km 떨어진 곳",
                "距惠山市约10公里处",
                "恵山(ヘサン)市から約10キロ離れた場所"
            })
    void a_distance_without_a_direction_is_a_circle(String words) {
        var town = located("Hyesan");
        var mention = WORDS.mentions("trucks " + words + "에서");
        assertThat(mention).hasSize(1);
        assertThat(mention.getFirst().reading()).isEqualTo(WORDS.read(words));
        assertThat(located(words).point()).isEqualTo(town.point());
        assertThat(located(words).uncertaintyMetres()).isEqualTo(18_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"혜산에서 10Km 하류", "혜산에서 약 10km 떨어진 하류 쪽", "恵山(ヘサン)から10キロ下流", "恵山の10キロ下流"})
    void a_distance_may_stand_before_its_direction(String words) {
        assertThat(located(words).point()).isEqualTo(located("10 km downstream of Hyesan").point());
        assertThat(WORDS.mentions("트럭 " + words + "에서").getFirst().words().from()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a little downstream of Hyesan",
                "just upstream from Hyesan",
                "혜산시 하류",
                "惠山下游",
                "恵山市から少し下った場所"
            })
    void along_the_river_without_a_distance_is_near(String words) {
        assertThat(located(words).uncertaintyMetres()).isEqualTo(6_000);
    }

    @Test
    void what_only_sounds_so_is_offered_after_what_is_written_so() {
        assertThat(WORDS.like("Jangbae")).extracting(PlaceWords.Choice::label).contains("Changbai");
        assertThat(WORDS.like("hyesan")).extracting(PlaceWords.Choice::label).startsWith("Hyesan");
        assertThat(WORDS.like("Jan")).noneMatch(choice -> choice.label().equals("Changbai"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 km N of Atlantis",
                "somewhere",
                "river km 1900",
                "3 km",
                "river km 12345"
            })
    void what_cannot_be_placed_is_said(String words) {
        assertThat(WORDS.read(words)).isInstanceOf(Reading.None.class);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "river_kilometres.csv")
    void kilometres_agree_with_those_of_proj(double lat, double lon, double kilometre) {
        assertThat(kilometre(new LatLon(lat, lon))).isCloseTo(kilometre, within(0.03));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void what_the_field_gives_as_examples_is_understood(String language) {
        var hint =
                Messages.in(
                        language, () -> Messages.text("inspector.latitude_longitude_wgs_84_dms"));
        var examples =
                Pattern.compile("[“「](.+?)[”」]")
                        .matcher(hint)
                        .results()
                        .map(e -> e.group(1))
                        .toList();
        assertThat(examples).hasSizeGreaterThan(5);
        assertThat(examples)
                .allSatisfy(e -> assertThat(WORDS.read(e)).isNotInstanceOf(Reading.None.class));
    }
}
