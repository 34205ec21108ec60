package org.amnok.geo.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.LatLon;
import org.amnok.domain.record.Place;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.words.PlaceWords.Reading;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Places told with the areas that they lie in.
class AreaWordsTest {
    private static final BorderGeography GEOGRAPHY = BaseMapGeography.of(Maps.BASE);
    private static final PlaceWords WORDS = new PlaceWords(GEOGRAPHY, Maps.BASE.sites());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hyesan, Ryanggang Province | Hyesan",
                "Hyesan, Yanggang | Hyesan",
                "Hyesan, the province of Ryanggang, North Korea | Hyesan",
                "Hyesan (Ryanggang Province), DPRK | Hyesan",
                "in Hyesan | Hyesan",
                "at the city of Hyesan | Hyesan",
                "양강도 혜산시 | Hyesan",
                "량강도 혜산 | Hyesan",
                "북한 혜산 | Hyesan",
                "북한 양강도의 혜산시 | Hyesan",
                "혜산 시내 | Hyesan",
                "평북 신의주시 | Sinuiju",
                "함경북도 회령시 | Hoeryong",
                "Sinuiju, North Pyongan Province | Sinuiju",
                "Ji'an, Jilin, China | Ji'an",
                "中国吉林省集安市 | Ji'an",
                "辽宁省丹东市 | Dandong",
                "朝鲜两江道惠山市 | Hyesan",
                "吉林省長白県 | Changbai County",
                "吉林省白山市长白县 | Changbai County",
                "白山市长白朝鲜族自治县 | Changbai County",
                "通化市集安市 | Ji'an",
                "평북 용천군 | Ryongchon County",
                "용암포 | Ryongampo",
                "Hyesan-si | Hyesan",
                "临江市六道沟镇 | Liudaogou, Linjiang",
                "Wiyon-dong, Hyesan | Wiyon-dong",
                "양강도 혜산시 위연동 | Wiyon-dong",
                "Hyesan's Wiyon neighborhood | Wiyon-dong",
                "the Wiyon district in Hyesan | Wiyon-dong",
                "혜산시 위연지구 | Wiyon-dong",
                "central Hyesan | Hyesan",
                "혜산시 중심부 | Hyesan",
                "惠山市中心 | Hyesan",
                "Hyesan market | Hyesan",
                "a middle school in Hyesan, Ryanggang Province | Hyesan",
                "양강도 혜산시 장마당 | Hyesan",
                "혜산 고급중학교 | Hyesan",
                "惠山市场 | Hyesan",
                "新義州の学校 | Sinuiju"
            })
    void a_place_is_found_by_what_it_lies_in(String words, String name) {
        var found = located(WORDS.read(words));
        assertThat(found.point()).isEqualTo(located(WORDS.read(name)).point());
        assertThat(found.uncertaintyMetres())
                .isEqualTo(located(WORDS.read(name)).uncertaintyMetres());
        assertThat(found.asReported()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "around Hyesan",
                "a village near Hyesan",
                "혜산 지역",
                "惠山地区",
                "Hyesan area",
                "on the outskirts of Hyesan",
                "the outskirts of Hyesan, Ryanggang Province",
                "양강도 혜산시 인근",
                "Hyesan riverbank",
                "riverside in Hyesan",
                "혜산 압록강변",
                "惠山江边",
                "两江道惠山附近"
            })
    void what_is_around_a_place_is_less_exact(String words) {
        assertThat(located(WORDS.read(words)).uncertaintyMetres()).isEqualTo(6000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hyesan customs",
                "혜산 세관",
                "Dandong port",
                "the Wihwa market",
                "market",
                "school in the mountains"
            })
    void what_may_lie_outside_or_in_no_town_is_placed_nowhere(String words) {
        assertThat(WORDS.read(words)).isInstanceOf(Reading.None.class);
    }

    @Test
    void the_area_tells_places_of_one_name_apart() {
        assertThat(WORDS.read("Liudaogou")).isInstanceOf(Reading.OneOf.class);
        var at = located(WORDS.read("Liudaogou, Linjiang, Jilin")).point();
        assertThat(at).isEqualTo(new LatLon(41.60479, 127.18795));
        assertThat(((Reading.OneOf) WORDS.read("Liudaogou, Jilin")).choices()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hyesan, Jilin | “Hyesan” does not lie in Jilin",
                "Hyesan, China | “Hyesan” does not lie in China",
                "함경북도 혜산시 | “혜산시” does not lie in 함경북도",
                "Wiyon-dong, Sinuiju | “Wiyon-dong” does not lie in Sinuiju"
            })
    void a_contradiction_places_nothing_and_is_said(String words, String why) {
        assertThat(((Reading.None) WORDS.read(words)).why()).startsWith(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hyesan, Pochon",
                "Pochon, Hyesan",
                "Dandong, Sinuiju",
                "Ji'an, Manpo",
                "Changbai, Hyesan",
                "Hyesan City, Pochon County",
                "혜산시, 보천군",
                "혜산시 보천군",
                "보천, 혜산",
                "集安市，满浦市"
            })
    void two_cities_are_two_places_and_none(String words) {
        assertThat(WORDS.read(words)).isInstanceOf(Reading.None.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ryanggang Province",
                "양강도",
                "Atlantis, Ryanggang",
                "Hyesan, said two sources",
                "in China",
                ", ,",
                "조선인민군"
            })
    void an_area_alone_or_an_unknown_name_is_no_place(String words) {
        assertThat(WORDS.read(words)).isInstanceOf(Reading.None.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "혜산시 없는동 | Hyesan | 3000",
                "Atlantis, Hyesan, Ryanggang | Hyesan | 3000",
                "보천군 없는리 | Pochon County | 15000",
                "吉林省集安市无此镇 | Ji’an | 50000"
            })
    void what_is_not_known_in_a_city_may_be_chosen_as_somewhere_in_it(
            String words, String city, double metres) {
        var choice = ((Reading.OneOf) WORDS.read(words)).choices().getFirst();
        assertThat(choice.label()).startsWith("Somewhere in " + city + "; “");
        assertThat(((Place.Located) choice.place()).uncertaintyMetres()).isEqualTo(metres);
        assertThat(choice.place().asReported()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"의주군", "Uiju County", "Uiju-gun", "county of Uiju", "義州郡"})
    void a_county_is_as_wide_as_one_though_the_map_has_its_town_alone(String words) {
        assertThat(located(WORDS.read(words)).uncertaintyMetres()).isEqualTo(15_000);
        assertThat(located(WORDS.read("Uiju")).uncertaintyMetres()).isEqualTo(2000);
    }

    private static Place.Located located(Reading read) {
        return (Place.Located) ((Reading.Of) read).place();
    }
}
