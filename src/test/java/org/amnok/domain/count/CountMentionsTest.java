package org.amnok.domain.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.CountClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountMentionsTest {
    private static List<String> words(String text) {
        return CountMentions.in(text, List.of()).stream()
                .map(m -> m.parts().stream().map(part -> part.of(text)))
                .map(parts -> parts.collect(Collectors.joining("; ")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "어제 밤 차 열 몇 대 들어왔대, 10, 19",
        "트럭 십몇 대가 지나갔다, 10, 19",
        "차량 서른 몇 대, 30, 39",
        "차 예닐곱대가 섰다, 6, 7",
        "트럭 여남은 대, 10, 19",
        "사람 셋이 걸려서, 3, 3",
        "군인 둘이 서 있었다, 2, 2",
        "卡车小二十辆, 16, 20",
        "大小三十辆卡车, 30, 30"
    })
    void spoken_numbers_are_as_wide_as_they_are_said(String text, int min, int max) {
        var count = CountMentions.in(text, List.of()).getFirst().rows().getFirst();
        assertThat(count.min()).isEqualTo(min);
        assertThat(count.max()).isEqualTo(max);
    }

    @ParameterizedTest
    @CsvSource({"江边有无牌轿车200辆, CAR", "江边有三厢轿车3辆, CAR_SEDAN", "무번호 세단 3대, CAR_SEDAN"})
    void a_chinese_car_is_a_sedan_only_where_that_is_said(String text, CountClass of) {
        assertThat(CountMentions.in(text, List.of()).getFirst().rows())
                .extracting(Count::countClass)
                .containsExactly(of);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "육안으로만 백 수십대가 보였다 | 백 수십대",
                "some 200 people were seen unloading goods onto trucks | some 200 people",
                "20 soldiers guarding trucks | 20 soldiers",
                "three loading cranes | three loading cranes",
                "5 boarding passengers | 5 boarding passengers",
                "その数は100数十台 | 100数十台",
                "150余りの車両 | 150余りの車",
                "트럭이 오지 않아 상인 20명이 기다렸다 | 상인 20명",
                "차량은 보이지 않았고 군인 5명이 있었다 | 군인 5명",
                "nothing crossed but 20 traders waited | 20 traders",
                "소형 건물 여러 채가 확인됐다고 매체 38노스가 | 건물 여러",
                "几辆军车出来巡逻十几分钟 | 几辆军车",
                "トラック百数十台 | トラック百数十台",
                "江边停靠着两条木质小船 | 两条木质小船",
                "multiple trucks queued | multiple trucks",
                "拍攝到兩輛遊覽車 | 兩輛遊覽車",
                "橋上有十幾輛大貨車 | 十幾輛大貨車",
                "트럭 3대가 2시간 뒤 | 트럭 3대",
                "하루 동안 트럭 20대를 셌다 | 트럭 20대",
                "trucks: 20 | trucks: 20",
                "approx. 20 trucks | approx. 20 trucks",
                "est. 20 trucks | est. 20 trucks",
                "Hyesan - 40 trucks | 40 trucks",
                "- 40 trucks | 40 trucks",
                "혜산 - 트럭 40대 | 트럭 40대",
                "15 - 20 trucks | 15 - 20 trucks",
                "A couple of hundred cars came | couple of hundred cars",
                "20x trucks | 20x trucks",
                "around 11pm two boats crossed | two boats",
                "tens of trucks | tens of trucks",
                "Trucks at the station this morning, about 20 | Trucks; about 20",
                "vehicles without plates, at least 40, stood in the yard | vehicles; at least 40",
                "Smugglers crossed at night, 5-6 | Smugglers; 5-6",
                "차 서너 대가 | 서너 대",
                "船2、3隻 | 2、3隻",
                "5 trucks no plates at the station | 5 trucks no plates",
                "no plates on 5 trucks | 5 trucks",
                "차량 20대 번호판 없음 | 차량 20대",
                "60 soldiers of the 25th Brigade came | 60 soldiers of the 25th Brigade",
                "12 tanks on a train | 12 tanks",
                "four 10-wheel trucks and 2 vans came | four 10-wheel trucks and 2 vans",
                "a single truck crossed | a single truck",
                "at least 15 (perhaps 20) trucks left | at least 15 (perhaps 20) trucks",
                "Guards checked 5 to 8 people | Guards checked 5 to 8",
                "30 trucks to Hyesan | 30 trucks",
                "何10台も渡ってくる | 何10台",
                "군관 5명이 염소를 중국에 넘기려다 체포됐다 | 5명",
                "트럭 30대 넘게 서 있었다 | 트럭 30대 넘게",
                "주민 5명이 강을 넘었다 | 주민 5명",
                "無登録の乗用車約100台が停められている | 乗用車約100台",
                "江边有无牌轿车200辆 | 轿车200辆",
                "승용차 20~30대가 넘어왔다 | 승용차 20~30대",
                "2 APCs and 5 trucks | 2 APCs and 5 trucks",
                "25여단 군인 60명이 배치됐다 | 군인 60명",
                "第25旅士兵60人 | 士兵60人",
                "then, 200 to 300 cars were parked near it | 200 to 300 cars",
                "Four buses stood beside them. | Four buses",
                "some 30 trucks forded the river | some 30 trucks",
                "images show dozens of vehicles in the yard | dozens of vehicles",
                "the 2,000 cars stood there | 2,000 cars",
                "강변에 승용차 30여 대가 주차돼 있었다 | 승용차 30여 대",
                "차량 100~500대가 서 있었다 | 차량 100~500대",
                "트럭 3대와 버스 2대가 왔다 | 트럭 3대와 버스 2대",
                "江边停放着30多辆卡车 | 30多辆卡车",
                "恵山で約30台のトラックが並んだ | 約30台のトラック",
                "무려 24개소의 밀수 통로가 파악됐다 | 24개소의 밀수 통로",
                "Twenty-four smuggling points were detected | Twenty-four smuggling points",
                "thirty-two temporary crossings | thirty-two temporary crossings",
                "nineteen guard posts along the river | nineteen guard posts",
                "evacuating at least 5,150 flood victims | at least 5,150 flood victims",
                "32개의 임시 도강로가 설치됐다 | 32개의 임시 도강로",
                "24개곳 이상의 밀수 통로가 발견됐다 | 24개곳 이상의 밀수 통로",
                "밀수 통로가 24개 이상 있다 | 밀수 통로가 24개 이상",
                "密輸拠点と見られるポイントが24カ所あった | ポイントが24カ所",
                "20대의 트럭이 서 있었다 | 20대의 트럭이",
                "백여 대의 차량이 서 있었다 | 백여 대",
                "차량 5대도 안 됐다 | 5대도 안 됐다",
                "一分钟超不过5辆车 | 超不过5辆"
            })
    void the_words_of_a_count_and_no_others_are_found(String text, String count) {
        assertThat(words(text)).containsExactly(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trucks were a common sight before the three-year-long closure",
                "the smuggler carried 20 kilograms of berries",
                "trucks before the 3-year closure",
                "덤프트럭을 다수 동원해 하룻밤에 수백 톤의 광물을 운반",
                "트럭에 쌀 20 톤을 실었다",
                "トラックで100トンを運んだ",
                "trucks stood at the five-storey house",
                "two residents said",
                "주민 2명이 전했다",
                "prices rose by a fifth",
                "32 bus routes",
                "guards let them pass one at a time",
                "뉴스토마토 한동인 기자가 봤다",
                "한동안 조용했다",
                "3 fuel tanks",
                "군인이 담배 2박스(600갑)를 넘겨받다",
                "soldiers of the 25th Brigade",
                "about 120"
            })
    void who_told_and_what_has_no_class_is_no_count(String text) {
        assertThat(words(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trucks stood there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, there, 20",
                "Trucks were parked in the town, 20 km from here",
                "Trucks and cars at the station, about 20",
                "The truck, 20 years old",
                "Trucks stood there. At the station, 20",
                "At the station, 20"
            })
    void a_number_is_of_nothing_that_was_not_named_alone_in_its_sentence(String text) {
        assertThat(words(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 32 crossings were counted | At least 32 crossings | 32 |",
                "there are 32 crossing points | 32 crossing points | 32 | 32",
                "43 irregular crossing points, it said | 43 irregular crossing points | 43 | 43",
                "images show 24 fords along 80 km | 24 fords | 24 | 24",
                "24 smuggling routes were identified | 24 smuggling routes | 24 | 24",
                "밀수 지점 24곳이 확인됐다 | 밀수 지점 24곳 | 24 | 24",
                "물목 24곳이 발견됐다 | 물목 24곳 | 24 | 24",
                "도강 지점 최소 32곳이 | 도강 지점 최소 32곳 | 32 |",
                "임시 도하 지점이 최소 32곳 확인됐다 | 도하 지점이 최소 32곳 | 32 |",
                "모두 24곳의 물목이 | 모두 24곳의 물목 | 24 | 24",
                "江段发现24处渡河点 | 24处渡河点 | 24 | 24",
                "24カ所の渡河地点が確認された | 24カ所の渡河地点 | 24 | 24"
            })
    void crossings_are_counted_without_a_class(String text, String count, int least, Integer most) {
        var found = CountMentions.in(text, List.of()).getFirst();
        assertThat(found.words().of(text)).isEqualTo(count);
        assertThat(found.rows()).hasSize(1);
        assertThat(found.rows().getFirst().countClass()).isEqualTo(CountClass.UNKNOWN);
        assertThat(found.rows().getFirst().min()).isEqualTo(least);
        assertThat(found.rows().getFirst().max()).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "satellite images show 8 bridges | 8 bridges | 8",
                "with 2 guard posts on the bank | 2 guard posts | 2",
                "two border guard posts and a fence | two border guard posts | 2",
                "at least three new watchtowers | at least three new watchtowers | 3",
                "강변에 초소 2곳이 있다 | 초소 2곳 | 2",
                "두 곳의 검문소가 | 두 곳의 검문소 | 2",
                "다리 8개가 놓였다 | 다리 8개 | 8",
                "감시 카메라 3대가 설치됐다 | 감시 카메라 3대 | 3",
                "江边有两个哨所 | 两个哨所 | 2",
                "新建了8座桥梁 | 8座桥梁 | 8",
                "岸上有检查站2处 | 检查站2处 | 2",
                "川沿いに監視所2か所がある | 監視所2か所 | 2",
                "8本の橋が架かる | 8本の橋 | 8",
                "三つの検問所が置かれた | 三つの検問所 | 3"
            })
    void bridges_and_posts_are_counted_without_a_class(String text, String count, int least) {
        var found = CountMentions.in(text, List.of());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().words().of(text)).isEqualTo(count);
        assertThat(found.getFirst().rows().getFirst().countClass()).isEqualTo(CountClass.UNKNOWN);
        assertThat(found.getFirst().rows().getFirst().min()).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 trucks used bridges | 30 trucks | TRUCK",
                "20 cars crossed two bridges | 20 cars | CAR",
                "트럭 3대가 다리 2개를 건넜다 | 트럭 3대 | TRUCK"
            })
    void what_has_a_class_goes_before_bridges(String text, String count, CountClass of) {
        var found = CountMentions.in(text, List.of());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().words().of(text)).isEqualTo(count);
        assertThat(found.getFirst().rows().getFirst().countClass()).isEqualTo(of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"between the two bridges", "5 km tunnels", "桥头", "초소가 있다"})
    void a_bridge_named_is_none_counted(String text) {
        assertThat(words(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at least 100 cars, trucks and heavy machines stood | at least 100 cars, trucks and heavy machines | VEHICLE",
                "at least 100 cars and trucks stood | at least 100 cars and trucks | VEHICLE",
                "at least 100 cars, the paper said, and trucks | at least 100 cars | CAR"
            })
    void the_number_of_a_list_is_not_that_of_its_first(
            String text, String count, CountClass counted) {
        var found = CountMentions.in(text, List.of()).getFirst();
        assertThat(found.words().of(text)).isEqualTo(count);
        assertThat(found.rows()).extracting(Count::countClass).containsExactly(counted);
    }

    @Test
    void numbers_of_dates_and_distances_count_nothing() {
        var text = "in 2025 trucks and 3 buses";
        var found = CountMentions.in(text, List.of(new TextRange(0, 7)));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().rows())
                .extracting(Count::countClass)
                .containsExactly(CountClass.BUS);
    }

    /// It was cut to 百多辆, which counts the same.
    @Test
    void a_number_in_chinese_characters_is_kept_whole() {
        var text = "停车场停放了一百多辆无牌照汽车";
        assertThat(CountMentions.in(text, List.of()))
                .singleElement()
                .satisfies(m -> assertThat(m.words().of(text)).isEqualTo("一百多辆"));
    }

    @ParameterizedTest
    @CsvSource({
        "승용차가 적어도 100대에서 수백 대까지 서 있었다, 승용차가 적어도 100대에서 수백 대까지",
        "트럭 100대에서 수백 대가 건넜다, 트럭 100대에서 수백 대",
        "トラック100台から数百台が並んだ, トラック100台から数百台",
        "100至数百辆卡车停放, 100至数百辆卡车"
    })
    void from_a_hundred_to_some_hundreds_is_one_count_of_a_hundred_or_more(
            String text, String words) {
        var found = CountMentions.in(text, List.of());
        assertThat(found)
                .singleElement()
                .satisfies(m -> assertThat(m.words().of(text)).isEqualTo(words));
        assertThat(found.getFirst().rows())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.min()).isEqualTo(100);
                            assertThat(row.max()).isNull();
                        });
    }

    @Test
    void one_number_or_the_next_is_one_count() {
        var text = "동료 6, 7명을 사살했다";
        var found = CountMentions.in(text, List.of()).getFirst();
        assertThat(found.words().of(text)).isEqualTo("6, 7명");
        assertThat(found.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.min()).isEqualTo(6))
                .satisfies(row -> assertThat(row.max()).isEqualTo(7));
    }

    @Test
    void at_least_so_many_routes_are_no_exact_number() {
        assertThat(CountMentions.in("24개곳 이상의 밀수 통로가 발견됐다", List.of()).getFirst().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.min()).isEqualTo(24))
                .satisfies(row -> assertThat(row.max()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "died in a car accident",
                "a truck convoy crossed",
                "20 car tyres were smuggled",
                "one boat engine was stolen",
                "a vehicle inspection point",
                "트럭 바퀴 20개",
                "One unidentified trader was quoted as saying by Reuters",
                "사정에 밝은 한 대북인권 단체 관계자의 말",
                "버스 정류장 3곳",
                "自動車部品100個",
                "一辆货运列车返回丹东",
                "코로나19 대유행 기간",
                "They look through a pair of binoculars at soldiers",
                "the COVID-19 lockdown of cars",
                "배가 신경 쓰이는지 여러 번 이쪽을 바라보았다",
                "Approximately ten helicopters battled to evacuate the residents"
            })
    void what_a_thing_belongs_to_is_not_counted(String text) {
        assertThat(words(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groups of five or six families pool money for a car",
                "the price of a used truck has doubled",
                "they share one van",
                "몇 집이 돈을 모아 차를 사기 시작했다",
                "세 집이 돈을 모아 차 한 대를 샀다",
                "几家人凑钱买一辆车",
                "数世帯で車1台を共同購入した",
                "the expansion of a vehicle storage lot",
                "soldiers get 500 yuan a car"
            })
    void one_that_is_saved_for_or_bought_was_not_counted(String text) {
        assertThat(CountMentions.in(text, List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"they bought 30 cars", "a car passed", "차 한 대를 봤다", "路上有一辆车"})
    void what_was_seen_or_is_many_was(String text) {
        assertThat(CountMentions.in(text, List.of())).hasSize(1);
    }

    @Test
    void the_number_of_a_school_counts_nothing() {
        assertThat(words("제2중학교 마당에 차 37대")).containsExactly("차 37대");
        assertThat(words("第2中学校の運動場に車が37台")).containsExactly("車が37台");
        assertThat(words("at No. 3 bridge, 12 trucks")).containsExactly("12 trucks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "어제 20명의 군인",
                "그제 5대의 트럭",
                "이제 30명의 군인",
                "실제 20대의 트럭",
                "Was it open? No. 30 soldiers stood there"
            })
    void what_only_ends_like_the_word_for_a_number_hides_no_count(String text) {
        assertThat(CountMentions.in(text, List.of())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a trader from ", "a trader in "})
    void an_age_behind_a_place_is_no_count(String who) {
        var text = "About 20 trucks crossed, said " + who + "Musan, 45.";
        var place = new TextRange(text.indexOf("Musan"), text.indexOf(", 45"));
        assertThat(CountMentions.in(text, List.of(place)))
                .extracting(mention -> mention.words().of(text))
                .containsExactly("About 20 trucks");
    }
}
