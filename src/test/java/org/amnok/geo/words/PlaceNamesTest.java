package org.amnok.geo.words;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.amnok.domain.record.Place;
import org.amnok.geo.Geodesy;
import org.amnok.geo.words.PlaceWords.Reading;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One place, written in other letters and other times.
class PlaceNamesTest {
    private static final PlaceWords WORDS =
            new PlaceWords(BaseMapGeography.of(Maps.BASE), Maps.BASE.sites());

    private static Place.Located located(String words) {
        return (Place.Located) ((Reading.Of) WORDS.read(words)).place();
    }

    @ParameterizedTest
    @CsvSource({
        "창바이현, Changbai County",
        "투먼시, Tumen",
        "지안시, Ji'an",
        "린장시, Linjiang",
        "용천군, Ryongchon County",
        "임강시, Linjiang",
        "滿浦, Manpo",
        "臨江市, Linjiang",
        "圖們市, Tumen",
        "水豐, Supung",
        "Sinpa, Kimjongsuk",
        "신파, Kimjongsuk",
        "新坡, Kimjongsuk",
        "Huchang County, Kim Hyong Jik County",
        "金正淑郡, Kim Jong Suk County"
    })
    void a_place_is_known_by_every_way_to_write_it(String words, String name) {
        assertThat(located(words).point()).isEqualTo(located(name).point());
        assertThat(WORDS.mentions("11월 3일 " + words + "에서"))
                .extracting(PlaceMention::reading)
                .containsExactly(WORDS.read(words));
    }

    @ParameterizedTest
    @CsvSource({
        "恵山(ヘサン)市の, 恵山(ヘサン)市",
        "룽징(龍井)시에서, 룽징(龍井)시",
        "Hyesan (혜산) and, Hyesan (혜산)",
        "도문(圖們)에서, 도문(圖們)",
        "恵山（ヘサン）市の, 恵山（ヘサン）市",
        "恵山（ヘサン）の対岸に, 恵山（ヘサン）の対岸",
        "新義州（シニジュ）と丹東の間で, 新義州（シニジュ）と丹東の間",
        "惠山（Hyesan）对岸的, 惠山（Hyesan）对岸",
        "友誼橋のたもと, 友誼橋",
        "Hyesan (Ryanggang) and, Hyesan"
    })
    void the_same_name_in_brackets_belongs_to_it(String text, String words) {
        assertThat(WORDS.mentions(text).getFirst().words().of(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the North Korea-Russia Friendship Bridge",
                "朝俄友谊桥上",
                "'백두산관광철도' 공사",
                "계획이 무산되면서",
                "동료 6, 7명을 사살하고",
                "서풍이 불고 장전된 총을",
                "화평한 마을",
                "along sections of the Yalu and Tumen rivers",
                "along the Tumen and Yalu rivers",
                "수풍호에서 배 두 척을",
                "on the Supung Reservoir",
                "Lake Supung was frozen",
                "十八道沟那边",
                "two soldiers crossed the Tumen",
                "by the Tumen riverside",
                "on the upper Tumen",
                "Tumen's banks",
                "水丰湖上的快艇"
            })
    void what_only_holds_a_name_is_no_place(String text) {
        assertThat(WORDS.mentions(text)).isEmpty();
    }

    /// Its kind of area says that the sound of a Chinese village's name is no Korean word.
    @ParameterizedTest
    @ValueSource(strings = {"집안시 청석진에서", "장백현 마록구진에서"})
    void a_village_of_a_town_is_one_place(String text) {
        assertThat(WORDS.mentions(text))
                .singleElement()
                .satisfies(m -> assertThat(text).isEqualTo(m.words().of(text) + "에서"))
                .extracting(m -> ((Place.Located) ((Reading.Of) m.reading()).place()))
                .satisfies(at -> assertThat(at.uncertaintyMetres()).isEqualTo(1000));
    }

    @ParameterizedTest
    @CsvSource({
        "吉林省白山市长白朝鲜族自治县的, 长白朝鲜族自治县",
        "吉林省白山市長白県の, 長白県",
        "通化市集安市的, 集安市",
        "지린성 바이산시 창바이 조선족자치현에서, 창바이",
        "단둥시 콴뎬현에서, 콴뎬현",
        "'in Changbai County, Baishan City, Jilin Province', Changbai County",
        "in Linjiang in Baishan City, Linjiang",
        "丹东市振兴区, 丹东市"
    })
    void a_prefecture_only_says_where_a_county_lies(String text, String words) {
        assertThat(WORDS.mentions(text))
                .extracting(mention -> mention.words().of(text))
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource({"중국 단둥과 북한 신의주를 잇는 압록강 철교에, 압록강 철교", "丹東と新義州を結ぶ鴨緑江鉄橋, 鴨緑江鉄橋", "丹东的鸭绿江大桥上, 鸭绿江大桥"})
    void the_bridge_at_dandong_is_known_by_its_usual_name(String text, String words) {
        var bridge = WORDS.mentions(text).getLast();
        assertThat(bridge.words().of(text)).isEqualTo(words);
        assertThat(bridge.reading())
                .extracting(reading -> ((Place.Located) ((Reading.Of) reading).place()).point())
                .isEqualTo(located("Sino-Korean Friendship Bridge").point());
    }

    @ParameterizedTest
    @ValueSource(strings = {"만포와 집안을 잇는 압록강 철교", "단둥에 새로 건설된 압록강대교", "集安的鸭绿江大桥上"})
    void a_bridge_elsewhere_is_not_that_at_dandong(String text) {
        assertThat(WORDS.mentions(text))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.words().of(text)).doesNotContain("江", "강"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the city of Tumen",
                "the Tumen customs house",
                "in Tumen",
                "the Tumen border crossing"
            })
    void tumen_is_a_city_too(String text) {
        assertThat(WORDS.mentions(text)).isNotEmpty();
    }

    /// Of the gullies above Linjiang that are numbered some villages are known.
    @ParameterizedTest
    @CsvSource({
        "14도구 쪽에서, 14도구, 1000",
        "장백 18도구 맞은편에, 장백 18도구, 50000",
        "长白十八道沟, 长白十八道沟, 50000",
        "below Changbai's 19th gully village, Changbai's 19th gully, 50000"
    })
    void a_numbered_village_is_no_other_and_not_its_county_town(
            String text, String words, double metres) {
        assertThat(WORDS.mentions(text))
                .singleElement()
                .satisfies(m -> assertThat(m.words().of(text)).isEqualTo(words))
                .satisfies(m -> assertThat(widest(m.reading())).isEqualTo(metres));
    }

    private static double widest(Reading reading) {
        var places =
                reading instanceof Reading.OneOf(var choices)
                        ? choices.stream().map(PlaceWords.Choice::place)
                        : Stream.of(((Reading.Of) reading).place());
        return places.mapToDouble(at -> ((Place.Located) at).uncertaintyMetres())
                .max()
                .orElseThrow();
    }

    /// Sinuiju has a neighbourhood of that name, too; that of Hyesan is the one with a place.
    @ParameterizedTest
    @CsvSource({
        "'新義州市の火災は、同市内の江岸(カンアン)駅で発生し', 新義州市",
        "신의주의 소식통은 강안역에서 화물열차를, 신의주",
        "혜산의 소식통은 강안역에서 화물열차를, 강안",
        "양강도 소식통은 강안역에서 평양행 화물열차를, 강안"
    })
    void a_neighbourhood_of_another_town_than_the_text_names_is_no_place(
            String text, String words) {
        var all = WORDS.mentions(text).stream().map(m -> m.words().of(text)).toList();
        assertThat(all).contains(words);
        assertThat(all.contains("강안") || all.contains("江岸(カンアン)")).isEqualTo(words.equals("강안"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a connecting bridge between Manpo and Ji'an",
                "a new bridge connects Jian with Manpo"
            })
    void a_bridge_between_two_towns_is_no_stretch(String text) {
        assertThat(WORDS.mentions(text))
                .singleElement()
                .extracting(PlaceMention::reading)
                .isInstanceOfSatisfying(
                        Reading.OneOf.class,
                        bridges ->
                                assertThat(bridges.choices())
                                        .hasSize(2)
                                        .allMatch(each -> each.label().contains("Bridge")));
    }

    @Test
    void a_county_reaches_to_its_seat() {
        var county = located("Kim Jong Suk County");
        assertThat(Geodesy.distanceMetres(county.point(), located("Kimjongsuk").point()))
                .isLessThan(requireNonNull(county.uncertaintyMetres()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Jangbaek", "Changbaek", "CHANGBAEK", "Jang-baek", "near Jangbaek", "장백"})
    void a_chinese_town_is_known_by_its_korean_name_in_latin_letters(String words) {
        assertThat(Geodesy.distanceMetres(located(words).point(), located("Changbai").point()))
                .isLessThan(1000);
        assertThat(located(words).asReported()).isEqualTo(words);
    }
}
