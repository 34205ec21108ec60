package org.amnok.workspace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.record.Place;
import org.amnok.geo.words.PlaceWords;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.Proposal.Remark;
import org.amnok.workspace.report.Proposal.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which sentences of a report speak of one event, and which of another.
class SeveralEventsTest {
    private static final ReportReader READER =
            new ReportReader(new PlaceWords(BaseMapGeography.of(Maps.BASE), Maps.BASE.sites()));

    /// Of the sample: e31, e32, e33, e09, e21, e30, e20 and e42.
    private static final String BRIEF =
            """
            Brief, 10 December 2025
            In mid-September 2025, at least 100 cars, trucks and heavy machines without plates \
            stood in rows in central Hyesan.
            In mid-September 2025 school playgrounds in Hyesan were filled with new vehicles.
            In mid-September 2025 cars and container trucks were parked in a factory yard of Hyesan.
            In August 2023 imagery showed the first makeshift ford at a sandbar in Hyesan.
            Since early January 2025 loaded trucks have crossed to China at Hyesan customs.
            In September 2025 border guards were filmed at a guard post near Wiyon.
            On 21 December 2024 about 170 houses were opened on Wihwa Island.
            On 9 December 2025 at least 32 crossing points were counted between Kimhyongjik and Pochon.
            """;

    /// The same as desks there would write it.
    private static final String KOREAN_BRIEF =
            """
            아시아프레스는 2025년 9월 중순 혜산 시내 여러 곳에 번호판 없는 승용차와 트럭, 중장비 100~500대가 \
            줄지어 서 있는 모습을 중국 쪽 강변에서 초망원 렌즈로 촬영했다.
            2025년 9월 중순 혜산의 학교 운동장마다 새로 들여온 차량이 가득 차 있었다.
            2025년 9월 중순 혜산림업기계공장 마당에 승용차와 컨테이너 트럭이 서 있었다.
            2023년 8월 위성사진에서 혜산 모래섬의 임시 도강 여울이 처음 확인됐다.
            2025년 1월 초부터 혜산세관을 통해 광물과 수산물을 실은 트럭들이 중국으로 건너갔다.
            2025년 9월 장백 전망대에서 본 혜산 위연동의 국경경비대원들은 전보다 잘 먹고 잘 입은 모습이었다.
            2024년 12월 21일 위화도에 수해 복구 살림집 170여 동이 준공됐다.
            2025년 12월 9일 NK프로는 김형직군에서 보천군까지 압록강 약 95km 구간에서 임시 도강 지점을 \
            최소 32곳 확인했다고 보도했다.
            """;

    private static final String CHINESE_BRIEF =
            """
            2025年9月中旬，惠山市中心多处成排停放着100至500辆无牌轿车、卡车和工程机械。
            2025年9月中旬，惠山各学校操场停满了新运来的车辆。
            2025年9月中旬，惠山林业机械厂院内的轿车和集装箱卡车排成几列。
            2023年8月，卫星图像首次显示惠山沙洲的临时渡河点。
            2025年1月初以来，满载矿产和海产品的卡车经惠山海关进入中国。
            2025年9月，从长白观景台看到的惠山渭渊洞边防军比以前吃得好、穿得好。
            2024年12月21日，威化岛约170栋灾后重建住宅竣工。
            2025年12月9日，金亨稷郡至普天郡之间约95公里的鸭绿江江段至少有32处临时渡河点。
            """;

    private static final String JAPANESE_BRIEF =
            """
            2025年9月中旬、恵山の中心部の数カ所にナンバープレートのない乗用車やトラック、重機100～500台が並んでいた。
            2025年9月中旬、恵山の学校の校庭は新しく入った車両でいっぱいだった。
            2025年9月中旬、恵山の林業機械工場の敷地に乗用車とコンテナトラックが止まっていた。
            2023年8月、衛星画像で恵山の砂州に仮の浅瀬の渡りが初めて確認された。
            2025年1月初めから、鉱物や水産物を積んだトラックが恵山税関を通って中国へ渡っている。
            2025年9月、長白の展望台から見た恵山市渭淵洞の国境警備隊員は以前より身なりがよかった。
            2024年12月21日、威化島で水害復旧住宅約170棟が竣工した。
            2025年12月9日、金亨稷郡から普天郡までの鴨緑江約95キロの区間で少なくとも32カ所の渡河地点が確認された。
            """;

    private static List<ReportDraft> drafts(String text) {
        return READER.read(text, null).drafts();
    }

    private static Option only(ReportDraft draft, Part part) {
        var options = draft.of(part).orElseThrow().options();
        assertThat(options).hasSize(1);
        return options.getFirst();
    }

    private static List<SightingKind> kinds(String text) {
        return drafts(text).stream()
                .map(draft -> ((Value.OfKind) only(draft, Part.KIND).value()).kind())
                .toList();
    }

    @Test
    void eight_events_of_a_brief_are_eight_each_with_its_day() {
        assertThat(kinds(BRIEF))
                .containsExactly(
                        SightingKind.VEHICLES_PARKED,
                        SightingKind.VEHICLES_SCHOOLYARD,
                        SightingKind.VEHICLES_PARKED,
                        SightingKind.CROSSING_FORD,
                        SightingKind.CUSTOMS_TRAFFIC,
                        SightingKind.GUARD_POST,
                        SightingKind.CONSTRUCTION,
                        SightingKind.CROSSING_FORD);
        assertThat(drafts(BRIEF)).allMatch(draft -> draft.of(Part.WHEN).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {KOREAN_BRIEF, CHINESE_BRIEF, JAPANESE_BRIEF})
    void so_they_are_in_the_languages_of_the_border(String brief) {
        assertThat(kinds(brief))
                .containsExactly(
                        SightingKind.VEHICLES_PARKED,
                        SightingKind.VEHICLES_SCHOOLYARD,
                        SightingKind.VEHICLES_PARKED,
                        SightingKind.CROSSING_FORD,
                        SightingKind.CUSTOMS_TRAFFIC,
                        SightingKind.POLICING,
                        SightingKind.CONSTRUCTION,
                        SightingKind.CROSSING_FORD);
        assertThat(drafts(brief)).allMatch(draft -> draft.of(Part.WHEN).isPresent());
        assertThat(drafts(brief)).allMatch(draft -> draft.of(Part.WHERE).isPresent());
    }

    @Test
    void the_beginning_of_a_month_is_read_with_the_word_behind_it() {
        var korean = only(drafts(KOREAN_BRIEF).get(4), Part.WHEN);
        assertThat(korean.words().getFirst().of(KOREAN_BRIEF)).isEqualTo("2025년 1월 초부터");
        var chinese = only(drafts(CHINESE_BRIEF).get(4), Part.WHEN);
        assertThat(chinese.words().getFirst().of(CHINESE_BRIEF)).isEqualTo("2025年1月初以来");
    }

    @Test
    void an_outlet_that_is_named_with_an_event_is_offered_beside_the_first_of_the_text() {
        var drafts = drafts(KOREAN_BRIEF);
        assertThat(outlets(drafts.getFirst())).containsExactly("아시아프레스");
        assertThat(outlets(drafts.get(1))).containsExactly("아시아프레스");
        assertThat(outlets(drafts.getLast())).containsExactly("아시아프레스", "NK프로");
    }

    /// All had been of RFA, and the ward the bank at Hyesan.
    @Test
    void what_another_outlet_reported_as_well_is_its_own_alone() {
        var drafts =
                drafts(
                        "消息人士说，2025年9月14日惠山市江岸洞学校操场停放着约170辆汽车。"
                                + "另据RFA 2025年11月20日消息，11月中旬新义州站停放着20辆卡车。");
        assertThat(drafts).hasSize(2);
        assertThat(drafts.getFirst().of(Part.REPORTED_BY)).isEmpty();
        only(drafts.getLast(), Part.WHEN);
        assertThat(outlets(drafts.getLast())).containsExactly("RFA");
        var ward = (Value.At) only(drafts.getFirst(), Part.WHERE).value();
        assertThat(ward.place().asReported()).doesNotEndWith("岸");
    }

    @Test
    void a_day_on_which_an_outlet_quotes_somebody_is_none_of_what_it_tells() {
        var drafts = drafts("《韩国每日NK》2025年9月28日援引两江道消息人士报道，" + "9月14日惠山市学校操场停放着约170辆汽车。");
        assertThat(outlets(drafts.getFirst())).containsExactly("韩国每日NK");
        only(drafts.getFirst(), Part.WHEN);
    }

    private static List<String> outlets(ReportDraft draft) {
        return draft.of(Part.REPORTED_BY).orElseThrow().options().stream()
                .map(option -> ((Value.By) option.value()).outlet())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 12 May 2025 7 cars were parked in Hyesan. School playgrounds in Hyesan were full.",
                "2025년 5월 12일 혜산에 차량 7대가 줄지어 있었다. 혜산의 학교 운동장도 가득 찼다.",
                "2025年5月12日，惠山停放着7辆汽车。惠山的学校操场也满了。",
                "2025年5月12日、恵山に車7台が並んでいた。恵山の学校の校庭もいっぱいだった。"
            })
    void something_else_at_the_same_place_is_another_event_of_the_day_said_before(String text) {
        assertThat(kinds(text))
                .containsExactly(SightingKind.VEHICLES_PARKED, SightingKind.VEHICLES_SCHOOLYARD);
        var day = only(drafts(text).get(1), Part.WHEN);
        assertThat(day.remark()).isEqualTo(Remark.SAID_BEFORE);
        assertThat(day.value()).isEqualTo(only(drafts(text).getFirst(), Part.WHEN).value());
    }

    @Test
    void a_sentence_that_says_when_where_and_how_many_again_is_another_event() {
        var text =
                "In mid-September 2025 100 cars stood in a lot in Hyesan. Around 20 vehicles were"
                        + " parked in a schoolyard in Hyesan in mid-September 2025. Seven people"
                        + " were arrested in Hyesan in mid-September 2025.";
        assertThat(kinds(text))
                .containsExactly(
                        SightingKind.VEHICLES_PARKED,
                        SightingKind.VEHICLES_SCHOOLYARD,
                        SightingKind.POLICING);
    }

    @Test
    void a_number_alone_is_of_what_was_said_before_and_of_its_own_day() {
        var text =
                "On 25 November 2025, 60 trucks were parked at Hyesan. \"Two days earlier there were"
                        + " only eight,\" he said.";
        var before = drafts(text).get(1);
        var day = (Value.On) only(before, Part.WHEN).value();
        var count = (Value.Many) only(before, Part.COUNTS).value();
        assertThat(day.date()).returns("2025-11-23", Edtf::text);
        assertThat(count.rows()).singleElement().returns(8, Count::best);
    }

    @Test
    void a_day_told_back_without_a_count_is_none_of_what_follows() {
        var text =
                "On 12 November 2025, 3 trucks were parked at Hyesan. Two weeks earlier the bridge had"
                        + " been closed. 20 trucks waited at Manpo.";
        assertThat(drafts(text)).hasSize(2);
        assertThat(drafts(text).get(1).of(Part.WHEN)).isEmpty();
    }

    @Test
    void another_place_is_of_the_same_day_only_where_the_text_says_so() {
        var first = "On 12 May 2025 7 cars were parked in Hyesan. ";
        assertThat(drafts(first + "In Samjiyon 5 buses were parked.").get(1).of(Part.WHEN))
                .isEmpty();
        assertThat(
                        drafts(first + "On the same day 5 buses were parked in Samjiyon.")
                                .get(1)
                                .of(Part.WHEN))
                .isPresent();
    }

    @Test
    void what_is_seen_with_it_is_no_other_event() {
        assertThat(
                        drafts(
                                "On 12 May 2025 7 cars were parked in Hyesan. Four buses stood beside"
                                        + " them. Police said nothing of Hyesan."))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "A guard post stood near Wiyon in May 2025.,near Wiyon",
        "2025년 5월 위연 인근에 초소가 보였다.,위연 인근",
        "2025年5月在渭渊附近发现哨所。,渭渊附近",
        "2025年5月、渭淵付近に監視所が見えた。,渭淵付近"
    })
    void near_a_place_is_the_place_and_what_lies_around_it(String text, String words) {
        var where = only(drafts(text).getFirst(), Part.WHERE);
        assertThat(where.words().getFirst().of(text)).isEqualTo(words);
        assertThat(where.remark()).isEqualTo(Remark.TOLD_FROM_ANOTHER);
        var place = (Place.Located) ((Value.At) where.value()).place();
        assertThat(place.method()).isEqualTo(LocationMethod.RELATIVE);
        assertThat(place.uncertaintyMetres()).isEqualTo(1800.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In May 2025 there were 24 fords along 80 km downstream of Hyesan.",
                "2025년 5월 혜산에서 하류로 80km 구간에서 물목 24곳이 확인됐다.",
                "2025年5月，从惠山向下游80公里江段共有24处渡河点。",
                "2025年5月、恵山から下流80キロの区間で24カ所の浅瀬が確認された。"
            })
    void along_so_many_kilometres_is_a_stretch(String text) {
        var place = ((Value.At) only(drafts(text).getFirst(), Part.WHERE).value()).place();
        var along = ((Place.Stretch) place).along();
        assertThat(along.to().kilometres() - along.from().kilometres()).isEqualTo(80);
        assertThat(along.from().uncertaintyKilometres())
                .isGreaterThan(along.to().uncertaintyKilometres());
    }

    @Test
    void a_city_is_no_neighbourhood_of_its_name() {
        var text = "2025年5月，惠山市停放着7辆汽车。";
        var place = ((Value.At) only(drafts(text).getFirst(), Part.WHERE).value()).place();
        assertThat(((Place.Located) place).uncertaintyMetres()).isEqualTo(3000.0);
    }

    @Test
    void machines_that_work_in_the_water_are_counted() {
        var draft = drafts("In May 2025 four excavators worked in the water at Hyesan.").getFirst();
        assertThat(draft.of(Part.COUNTS)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 12 May 2025 7 cars were parked in Hyesan.\n\nOn 13 May 2025 police seized 3 trucks.",
                "2025년 5월 12일 혜산에 차량 7대가 줄지어 있었다.\n2025년 5월 13일 트럭 3대를 압수했다.",
                "2025年5月12日，惠山停放着7辆汽车。\n2025年5月13日，警方查扣3辆卡车。",
                "2025年5月12日、恵山に車7台が並んでいた。\n2025年5月13日、トラック3台が押収された。"
            })
    void the_place_of_an_earlier_paragraph_is_only_offered(String text) {
        var later = drafts(text).getLast();
        var where = only(later, Part.WHERE);
        assertThat(where.value()).isEqualTo(only(drafts(text).getFirst(), Part.WHERE).value());
        assertThat(where.remark()).isEqualTo(Remark.SAID_IN_PARAGRAPH_BEFORE);
        assertThat(later.of(Part.WHERE).orElseThrow().isDoubtful()).isTrue();
        assertThat(only(later, Part.TITLE).remark()).isEqualTo(Remark.NONE);
    }

    @Test
    void a_paragraph_without_a_day_of_its_own_makes_no_event_of_an_earlier_place() {
        var text = "On 12 May 2025 7 cars were parked in Hyesan.\n\nThe price of trucks rose.";
        assertThat(drafts(text)).hasSize(1);
    }
}
