package org.amnok.workspace.report;

import static org.amnok.workspace.report.NewsroomReportTest.drafts;
import static org.amnok.workspace.report.NewsroomReportTest.only;
import static org.amnok.workspace.report.NewsroomReportTest.places;
import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.record.Place;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.Proposal.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a report says that something was: how exactly, and what is named for other reasons.
class ReportedPlacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sinuiju-Dandong railway bridge | 10",
                "Dandong–Sinuiju railroad bridge | 10",
                "new Yalu River bridge | 100"
            })
    void a_bridge_of_two_towns_is_no_stretch_between_them(String bridge, int metres) {
        var draft = only("On Dec. 3, 3 trucks crossed the %s.".formatted(bridge));
        assertThat(places(draft)).containsExactly(bridge);
        assertThat(((Place.Located) place(draft)).uncertaintyMetres()).isEqualTo(metres);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Dec. 3, 3 trucks were parked north of Dandong. | north of Dandong | 6000",
                "On Dec. 3, 3 trucks were parked a short distance south of Sinuiju Port. | a short distance south of Sinuiju Port | 1100",
                "12월 3일 단둥 북쪽에 트럭 3대가 주차되어 있었다. | 단둥 북쪽 | 6000",
                "12月3日，丹东以北停放着3辆卡车。 | 丹东以北 | 6000",
                "12月3日、丹東の北側にトラック3台が駐車していた。 | 丹東の北側 | 6000",
                "12월 3일 혜산 북쪽 2km 지점에 트럭 3대가 주차되어 있었다. | 혜산 북쪽 2km | 1830",
                "On Dec. 3 ASIAPRESS went to Fangchuan in Hunchun and photographed the construction. | Fangchuan in Hunchun | 50000",
                "12月3日，同屬和龍的龍城鎮石人村又發命案。 | 和龍的龍城鎮石人村 | 50000",
                "12月3日，珲春市对朝贸易规模最大的圈河口岸停放着3辆卡车。 | 珲春市圈河口岸 | 150",
                "On Dec. 3, 3 trucks were parked at Hasambong-li, Onsong County. | Hasambong-li, Onsong County | 15000",
                "12월 3일 중국 장백현 20도구 일대에 트럭 3대가 주차되어 있었다. | 장백현 20도구 | 50000",
                "12月3日，丹东的渔村停放着3辆卡车。 | 丹东 | 3000",
                "12월 3일 무산에서는 트럭 3대가 포착됐다. | 무산 | 2000",
                "12月3日，距朝鲜会宁30公里，停放着3辆卡车。 | 距朝鲜会宁30公里 | 38000",
                "12월 3일 신압록강 대교에서 승용차 3대가 포착됐다. | 신압록강 대교 | 100"
            })
    void what_is_told_from_a_town_or_lies_somewhere_in_it_is_not_in_its_middle(
            String text, String words, double metres) {
        var place = place(only(text));
        assertThat(place.asReported()).isEqualTo(words);
        assertThat(((Place.Located) place).uncertaintyMetres()).isEqualTo(metres);
    }

    private static Place place(ReportDraft draft) {
        var options = draft.of(Part.WHERE).orElseThrow().options();
        assertThat(options).hasSize(1);
        return ((Value.At) options.getFirst().value()).place();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In December in Hyesan, 3 trucks were parked.",
                "On Dec. 3, trucks sold to Chinese in Changbai were parked.",
                "On Dec. 3, 3 trucks were parked at Customs in Dandong."
            })
    void months_and_people_are_no_villages(String text) {
        assertThat(((Place.Located) place(only(text))).uncertaintyMetres())
                .isLessThanOrEqualTo(3000);
    }

    @Test
    void a_village_named_beside_another_of_a_town_is_in_that_town() {
        var text = "12월 3일 혜산시 위연지구와 화전리에서는 트럭 3대가 포착됐다.";
        assertThat(places(only(text))).containsExactly("혜산시");
    }

    @Test
    void a_grid_reference_is_read_with_all_of_its_digits() {
        assertThat(places(only("Grid 52T DL 3127 8367, 3 December 2025, 3 trucks.")))
                .containsExactly("52T DL 3127 8367");
    }

    @Test
    void where_a_photographer_stood_is_not_what_is_seen() {
        var text = "恵山市の中心部に乗用車が並べられていた。アジアプレスは12月上旬、恵山市の対岸、吉林省長白県から撮影した。";
        assertThat(places(only(text))).containsExactly("恵山市");
        var english =
                "On Dec. 3 ASIAPRESS photographed trucks in Manpo city from across the river in Ji'an City, China.";
        assertThat(places(only(english))).containsExactly("Manpo city");
        assertThat(places(only("12月3日、長白県から対岸の恵山市を撮影した。乗用車80台が並んでいた。"))).containsExactly("恵山市");
        assertThat(NewsroomReportTest.day(only(text))).isEqualTo("2025-12-01~/2025-12-10~");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12月3日，發源于長白山的江边，丹东停放着3辆卡车。 | 丹东",
                "12월 3일 백두산에서 발원한 압록강변 혜산에 트럭 3대가 주차되어 있었다. | 혜산",
                "12月3日、鉄条網の工事が会寧で確認された。(中国延吉=パク・ヨンミン) | 会寧"
            })
    void where_a_river_begins_and_where_a_writer_was_are_no_places_of_it(
            String text, String place) {
        assertThat(places(only(text))).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12月3日，跟新义州一样，丹东停放着3辆卡车。 | 丹东",
                "12월 3일 신의주와 마찬가지로 혜산에 트럭 3대가 주차되어 있었다. | 혜산",
                "12月3日、新義州と同じく恵山にトラック3台が駐車していた。 | 恵山",
                "Unlike Sinuiju, 3 trucks were parked in Hyesan on Dec. 3. | Hyesan",
                "A photographer standing on the Changbai side counted 17 cars in Hyesan on Dec. 3. | Hyesan",
                "Standing in Changbai, she counted 17 cars in Hyesan on Dec. 3. | Hyesan",
                "From a hill in Changbai, 17 cars could be seen in Hyesan on Dec. 3. | Hyesan",
                "Dec. 3. Standing at Hyesan station were 20 trucks. | Hyesan station",
                "Standing in Hyesan on Dec. 3 were 3 trucks. | Hyesan",
                "From a roof in Musan a loudspeaker was heard on Dec. 3 beside 2 trucks. | Musan",
                "On Dec. 3 smoke and 2 trucks came from a hill in Musan. | Musan",
                "On Dec. 3, 3 trucks were standing in Hyesan. | Hyesan",
                "12월 3일 단둥 호산장성에서 바라본 의주군에 트럭 3대가 주차되어 있었다. | 의주군",
                "12월 3일 단둥시의 한 호텔에서 내려다본 의주군에 트럭 3대가 주차되어 있었다. | 의주군",
                "Hyesan, DPRK. Telephoto from Changbai 3.12.2025. Frame 1: 3 trucks parked. | Hyesan",
                "Observed 14:05-14:40, 3.12.25, from Changbai waterfront: Hyesan side, 3 trucks parked. | Hyesan",
                "I saw it on Dec. 3 from the Changbai side: 3 trucks parked in Hyesan. | Hyesan",
                "On Dec. 3, from the Changbai side you could see 3 trucks parked in Hyesan. | Hyesan",
                "On Dec. 3 I saw 3 trucks coming from the Hyesan side. | Hyesan",
                "On Dec. 3 3 trucks were parked on Wihwa Island off Sinuiju. | Wihwa Island",
                "12월 3일 신의주 앞 위화도에 트럭 3대가 주차되어 있었다. | 위화도",
                "12月3日，新义州前面的威化岛停放着3辆卡车。 | 威化岛",
                "12月3日、新義州の沖の威化島にトラック3台が駐車していた。 | 威化島",
                "On Dec. 3, from Changbai side looking south: 3 trucks parked in Hyesan. | Hyesan",
                "On Dec. 3 a man who took photos from the Changbai side saw 3 trucks parked in Hyesan. | Hyesan"
            })
    void with_what_a_place_is_compared_and_whence_it_is_seen_are_no_places_of_it(
            String text, String place) {
        assertThat(places(only(text))).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "방송은 김정숙군의 한 주민과의 통화를 통해 12월 3일 김형직 읍에서 밀수꾼 2명이 체포됐다고 전했다. | 김형직 읍",
                "김정숙군에 사는 최강철씨는 12월 3일 김형직군에서 밀수꾼 2명이 체포됐다고 말했다. | 김형직군",
                "혜산시 주민 최모씨는 12월 3일 김형직군에서 밀수꾼 2명이 체포됐다고 말했다. | 김형직군"
            })
    void where_a_witness_lives_is_no_place_of_it(String text, String place) {
        assertThat(places(only(text))).containsExactly(place);
    }

    @Test
    void the_known_end_of_a_stretch_whose_other_end_is_unknown_is_no_place() {
        var text = "12월 3일 남평진에서 도문시까지 두만강 변의 긴 구간에서 제방 공사가 시작됐다.";
        assertThat(only(text).of(Part.WHERE)).isEmpty();
    }

    @Test
    void where_papers_wrote_it_is_no_place_of_it() {
        var text = "[단둥·옌지=뉴스토마토 한동인 기자] 지난 9월 혜산에서 트럭 3대가 포착됐다.";
        assertThat(places(only(text))).containsExactly("혜산");
    }

    /// A line between paragraphs that ends as no sentence does.
    @Test
    void a_caption_without_a_credit_is_not_where_the_text_before_it_was() {
        var text = "12月3日，当局以规模浩大的工程封锁边界，切断走私者的通道。\n连接中国辽宁省丹东市与朝鲜新义州市的中朝友谊桥\n根据官方统计，今年走私下降。\n";
        assertThat(drafts(text)).hasSize(1);
        assertThat(drafts(text).getFirst().of(Part.WHERE)).isEmpty();
    }

    @Test
    void counties_may_be_spelled_without_an_e() {
        var text = "On Dec. 3, 3 trucks were parked in Samsu, Hyesan, and Bochon counties.";
        assertThat(places(only(text))).containsExactly("Samsu", "Hyesan", "Bochon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12月3日，临江往上走四公里停着3辆卡车。 | 临江往上走四公里 | 1640",
                "12월 3일 혜산에서 아래로 3키로 떨어진 곳에서 트럭 3대를 봤다. | 혜산에서 아래로 3키로 | 1600",
                "12月3日、長白県から鴨緑江沿いに8キロほど下流でトラック3台を見た。 | 長白県から鴨緑江沿いに8キロほど下流 | 15980",
                "12月3日、恵山から川沿いに下流へ8キロの地点でトラック3台を見た。 | 恵山から川沿いに下流へ8キロ | 1900",
                "12월 3일 혜산에서 압록강을 따라 8km 하류에서 트럭 3대를 봤다. | 혜산에서 압록강을 따라 8km 하류 | 1900",
                "12月3日，惠山沿鸭绿江向下游8公里处停着3辆卡车。 | 惠山沿鸭绿江向下游8公里 | 1900",
                "On Dec. 3, 3 trucks were parked 8 km downstream along the Yalu River from Hyesan. | 8 km downstream along the Yalu River from Hyesan | 1900",
                "12월 3일 의주 비행장에 건물 3채가 들어섰다. | 의주 비행장 | 100",
                "On Dec. 3, 3 men were arrested in Dandong, opposite the North Korean city of Sinuiju. | Dandong | 3000",
                "On Dec. 3, 10 excavators were seen downstream from the DPRK's Wihwa Island. | downstream from the DPRK's Wihwa Island | 3000",
                "12月3日、長白県の大梨樹村で兵士3人を見た。 | 長白県 | 15000",
                "12月3日，惠山下游十几公里处停着3辆卡车。 | 惠山下游十几公里 | 5630",
                "12月3日、水豊ダムのすぐ下流で兵士2名を見た。 | 水豊ダムのすぐ下流 | 1010",
                "12월 3일 수풍댐 바로 아래에서 군인 2명을 봤다. | 수풍댐 바로 아래 | 1010",
                "On Dec. 3, 2 soldiers were seen just below the Supung Dam. | just below the Supung Dam | 1010",
                "12月3日，距珲春市区43公里，停着3辆卡车。 | 距珲春市区43公里 | 50300",
                "12월 3일 함경북도 무산 국경 일대에서 주민 5명이 체포됐다. | 무산 국경 일대 | 4000",
                "12月3日、貨物列車が中朝友誼(ゆうぎ)橋を渡った。 | 中朝友誼(ゆうぎ)橋 | 10",
                "On Dec. 3 trucks stood in the yard next to the Friendship Bridge. | next to the Friendship Bridge | 1010",
                "On Dec. 3 trucks were parked behind Hyesan station. | behind Hyesan station | 300",
                "On Dec. 3 trucks were parked at the downstream end of Wihwa Island. | at the downstream end of Wihwa Island | 3000",
                "지난 3일 혜산역 앞에 트럭 3대가 있었다. | 혜산역 앞 | 300",
                "12月3日，惠山站前停着3辆卡车。 | 惠山站前 | 300",
                "12月3日、恵山駅前にトラック3台があった。 | 恵山駅前 | 300"
            })
    void a_place_is_as_far_off_as_it_was_told(String text, String words, double metres) {
        var place = place(only(text));
        assertThat(place.asReported()).isEqualTo(words);
        assertThat(((Place.Located) place).uncertaintyMetres()).isEqualTo(metres);
    }

    @Test
    void two_towns_with_their_provinces_are_the_ends_of_a_stretch() {
        var text =
                "On Dec. 3, a soldier was seen on the river between Hyesan, Ryanggang Province, North Korea and Changbai, China.";
        assertThat(place(only(text))).isInstanceOf(Place.Stretch.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Dec. 3 trucks were seen in Kim Hyong Jik, Kim Jong Suk and Samsu counties.",
                "12월 3일 김형직·김정숙·삼수군에서 트럭들이 목격됐다.",
                "12월 3일 김형직군, 김정숙군, 삼수군에서 트럭들이 목격됐다."
            })
    void all_counties_of_a_list_are_places(String text) {
        var where = only(text).of(Part.WHERE).orElseThrow().options();
        assertThat(where)
                .hasSize(3)
                .allSatisfy(
                        option ->
                                assertThat(((Value.At) option.value()).place())
                                        .isInstanceOfSatisfying(
                                                Place.Located.class,
                                                at ->
                                                        assertThat(at.uncertaintyMetres())
                                                                .isGreaterThanOrEqualTo(15_000)))
                .noneMatch(
                        option -> ((Value.At) option.value()).place().asReported().contains("군군"));
    }

    /// Nanping is known to no list.
    @ParameterizedTest
    @ValueSource(strings = {"12月3日、南坪鎮から図們市までの豆満江沿いで堤防工事を見た。", "12月3日，从南坪到图们市一带停着3辆卡车。"})
    void one_end_of_a_stretch_is_not_where_it_was(String text) {
        assertThat(only(text).of(Part.WHERE)).isEmpty();
    }

    @Test
    void what_was_seen_at_another_place_too_has_its_own_day() {
        var drafts =
                drafts("압록강철교에서는 하루 평균 화물트럭 50대가 오가고 있으며, 투먼과 남양 사이에서도 11월 20일부터 10여 대가 관측된다.");
        assertThat(drafts)
                .singleElement()
                .satisfies(draft -> assertThat(places(draft)).containsExactly("투먼과 남양 사이"));
    }
}
