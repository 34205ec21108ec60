package org.amnok.workspace.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.geo.words.PlaceWords;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.Proposal.Remark;
import org.amnok.workspace.report.Proposal.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences as papers write them: who told it, from where, and on which weekday.
class NewsroomReportTest {
    static final ReportReader READER =
            new ReportReader(new PlaceWords(BaseMapGeography.of(Maps.BASE), Maps.BASE.sites()));

    /// A Monday.
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 15);

    static List<ReportDraft> drafts(String text) {
        return READER.read(text, PUBLISHED).drafts();
    }

    static ReportDraft only(String text) {
        var drafts = drafts(text);
        assertThat(drafts).hasSize(1);
        return drafts.getFirst();
    }

    static List<String> places(ReportDraft draft) {
        return draft.of(Part.WHERE).stream()
                .flatMap(where -> where.options().stream())
                .map(option -> ((Value.At) option.value()).name())
                .toList();
    }

    static List<CountClass> counted(ReportDraft draft) {
        return draft.of(Part.COUNTS).stream()
                .flatMap(counts -> counts.options().stream())
                .flatMap(option -> ((Value.Many) option.value()).rows().stream())
                .map(row -> row.countClass())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9월 13일 장백현과 마주한 양강도 혜산시에 트럭 20대가 주차되어 있었다. | 혜산시",
                "9월 13일 신의주와 국경을 접하고 있는 단둥에서 트럭 20대가 포착됐다. | 단둥",
                "9月13日,与惠山隔江相望的长白停着20辆卡车。 | 长白",
                "9月13日、恵山と鴨緑江を挟んで向かい合う長白にトラック20台が止まっていた。 | 長白",
                "On 13 September 20 trucks stood in Dandong, a city across from Sinuiju. | Dandong",
                "On 13 September 20 trucks stood opposite Hyesan. | opposite Hyesan"
            })
    void a_place_that_only_says_where_another_lies_is_not_the_place(String text, String place) {
        assertThat(places(only(text))).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "소식통은 \"12월 12일 혜산에 트럭 20대가 있었다\"며 \"12월 13일에는 신의주에 버스 6대가 있었다\"고 말했다.",
                "「12月12日、恵山にトラック20台が止まっていた」とし、「12月13日は新義州にバス6台が止まっていた」と話した。"
            })
    void what_somebody_said_twice_in_a_sentence_are_two_sightings(String text) {
        var all = drafts(text);
        assertThat(all)
                .extracting(NewsroomReportTest::day)
                .containsExactly("2025-12-12", "2025-12-13");
        assertThat(all)
                .extracting(NewsroomReportTest::counted)
                .containsExactly(List.of(CountClass.TRUCK), List.of(CountClass.BUS));
    }

    @Test
    void a_day_named_as_one_is_no_rate() {
        assertThat(counted(only("12월 13일 하루 신의주에 버스 6대가 서 있었다."))).containsExactly(CountClass.BUS);
        assertThat(counted(only("12월 13일 신의주에 하루 버스 6대가 온다고 한다."))).isEmpty();
    }

    @Test
    void a_day_and_a_place_are_a_draft_where_a_text_tells_nothing_else() {
        var only = only("The tents at the Uiju airfield were taken down on Dec. 3.");
        assertThat(places(only)).containsExactly("Uiju airfield");
        assertThat(day(only)).isEqualTo("2025-12-03");
        assertThat(drafts("The tents at the Uiju airfield were taken down.")).isEmpty();
    }

    @Test
    void what_was_counted_on_another_day_behind_a_semicolon_is_a_sighting_of_its_own() {
        var all =
                drafts(
                        "On 3 December 17 SUVs stood in Hyesan; on 25 Nov there had been just six vehicles.");
        assertThat(all)
                .extracting(NewsroomReportTest::day)
                .containsExactly("2025-12-03", "2025-11-25");
        assertThat(all)
                .extracting(NewsroomReportTest::counted)
                .containsExactly(List.of(CountClass.CAR_SUV), List.of(CountClass.VEHICLE));
    }

    @Test
    void some_of_the_fords_are_not_all_of_them() {
        assertThat(counted(only("On Dec. 3 two of the 24 fords near Pochon were in use.")))
                .isEmpty();
        assertThat(counted(only("On Dec. 3 24 fords near Pochon were in use.")))
                .containsExactly(CountClass.UNKNOWN);
    }

    /// Twenty a night since mid-November are more than twenty.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since 11 November 20 cars have crossed every night at Hyesan.",
                "From 11 to 20 November 20 cars/night were seen at Hyesan.",
                "11월 11일부터 혜산에서 매일 밤 승용차 20대가 넘어온다.",
                "自11月11日以来，惠山每晚有20辆轿车过江。",
                "11月11日から恵山では毎晩20台の車が川を渡っている。"
            })
    void what_comes_each_night_is_no_count_of_all_nights(String text) {
        var draft = only(text);
        assertThat(day(draft)).startsWith("2025-11-11");
        assertThat(counted(draft)).isEmpty();
    }

    @Test
    void what_stands_there_every_night_is_counted() {
        assertThat(counted(only("11월 11일부터 혜산에서 매일 밤 승용차 20대가 주차돼 있다.")))
                .containsExactly(CountClass.CAR);
    }

    @Test
    void ages_and_shares_are_no_counts() {
        assertThat(counted(only("Two women in their 40s were caught near Hyesan on Nov. 19.")))
                .containsExactly(CountClass.PERSON);
        assertThat(counted(only("70 percent of the 60 trucks in Hyesan on Nov. 21 were new.")))
                .containsExactly(CountClass.TRUCK);
        assertThat(counted(only("On Nov. 21 one in three cars passed 12 buses in Hyesan.")))
                .containsExactly(CountClass.BUS);
    }

    static String day(ReportDraft draft) {
        var value = draft.of(Part.WHEN).orElseThrow().options().getFirst().value();
        return requireNonNull(((Value.On) value).date()).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A resident of Musan said on Dec. 3 that soldiers built a guard post near Manpo. | near Manpo",
                "According to a source in Hyesan, 12 trucks were parked at Samjiyon on Dec. 3. | Samjiyon",
                "12 trucks were seen on Wihwa Island near the border city of Sinuiju on Dec. 3. | Wihwa Island",
                "DANDONG, China -- 12 freight cars were seen in Sinuiju on Dec. 3. | Sinuiju",
                "On Dec. 3, 12 trucks were parked in Hyesan's Wiyon neighborhood. | Wiyon",
                "On Dec. 3, 12 trucks were parked in the Wiyon district in Hyesan. | Wiyon",
                "In Hyesan 12 trucks stood on Dec. 3. A paper filmed this from Changbai County, Jilin Province, across from Hyesan. | Hyesan",
                "On Dec. 3, 12 trucks crossed near 41.40N 128.18E. | 41.40N 128.18E",
                "On Dec. 3, 12 trucks crossed near 41.405N 128.18E. | 41.405N 128.18E",
                "SEOUL, Dec. 9 (Wire) -- 12 trucks were parked in Hyesan on Dec. 3. | Hyesan",
                "12月3日，三辆卡车在渭渊站附近卸货。 | 渭渊站附近",
                "12月3日夜、トラック3台が渭淵駅の近くで荷を降ろした。 | 渭淵駅の近く",
                "지난 3일 트럭 3대가 위연역 근처에서 짐을 내렸다. | 위연역 근처",
                "신의주시 소식통에 따르면 지난 5일 혜산에 트럭 12대가 세워져 있었다. | 혜산",
                "丹东一名贸易商称，12月3日惠山停放着12辆卡车。 | 惠山",
                "恵山の消息筋によると、12月3日、満浦にトラック12台が並んでいた。 | 満浦",
                "지난 3일 트럭 12대가 만포철교에서 하류로 2km 떨어진 곳에 있었다. | 만포철교에서 하류로 2km",
                "On Dec. 3 a reporter in Dandong counted 12 trucks in Sinuiju. | Sinuiju",
                "12月3日，记者在丹东江边看到，新义州停着12辆卡车。 | 新义州",
                "12月3日，我们在丹东看见新义州停着12辆卡车。 | 新义州",
                "12月3日、対岸の丹東市から記者が目撃したところ、新義州にトラック12台が止まっていた。 | 新義州",
                "On Dec. 3, 12 trucks stood between Samjiyon and Taehongdan. | between Samjiyon and Taehongdan"
            })
    void where_it_was_told_is_not_where_it_happened(String text, String place) {
        assertThat(places(only(text))).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Dec. 3, 12 trucks from Changbai arrived in Hyesan. | Changbai | Hyesan",
                "지난 3일 혜산과 장백을 오가는 트럭 12대가 세워져 있었다. | 혜산 | 장백",
                "On Dec. 3, 12 trucks from Onsong County reached Tumen city. | Onsong County | Tumen city"
            })
    void a_town_beside_another_or_far_away_is_no_part_of_it(String text, String a, String b) {
        assertThat(places(only(text))).containsExactly(a, b);
    }

    @Test
    void lines_that_a_mail_program_broke_are_one_text() {
        var text =
                """
                A North Korean border patrol guard fled to China on November
                20, putting Chinese patrol units near the border area on high
                alert, a paper has learned. The guard, based in Onsong County,
                escaped across the Tumen River at about 4 p.m.""";
        assertThat(day(only(text))).isEqualTo("2025-11-20");
        assertThat(places(only(text))).containsExactly("Onsong County");
    }

    @Test
    void the_year_of_a_copyright_is_no_date() {
        var text = "Image © 2024 Planet Labs. 12 trucks stood in Dandong. Image © CNES 2020.";
        assertThat(only(text).of(Part.WHEN)).isEmpty();
    }

    @Test
    void where_nothing_else_is_said_it_happened_there() {
        assertThat(places(only("혜산시 소식통은 지난 5일 번호판 없는 차 30대가 세워져 있다고 전했다.")))
                .containsExactly("혜산시");
    }

    @Test
    void residents_that_something_happened_to_are_no_tellers() {
        assertThat(places(only("On Dec. 3 residents of Hyesan parked 12 cars near Manpo.")))
                .contains("Hyesan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 trucks crossed at Hyesan on Tuesday morning. | 2025-12-09",
                "12 trucks have crossed at Hyesan since Thursday. | 2025-12-11/..",
                "지난주 목요일부터 혜산에 트럭 12대가 세워져 있다. | 2025-12-11/..",
                "12 trucks crossed at Hyesan on Sept. 6-7. | 2025-09-06/2025-09-07",
                "지난 9월 6일과 7일 혜산에 트럭 12대가 세워져 있었다. | 2025-09-06/2025-09-07",
                "12 trucks crossed at Hyesan in mid-to-late November. | 2025-11-11~/2025-11-30~",
                "12 trucks crossed at Hyesan this fall. | 2025-23",
                "（首尔10月28日电）10月21日惠山停放着12辆卡车。 | 2025-10-21",
                "SEOUL (Oct. 28) -- 12 trucks crossed at Hyesan on Oct. 21. | 2025-10-21",
                "SEOUL, Oct. 28 (Wire) — 12 trucks crossed at Hyesan on Oct. 21. | 2025-10-21",
                "RFA, Oct. 28 (Seoul): 12 trucks crossed at Hyesan on Oct. 21. | 2025-10-21",
                "恵山では14日、トラック12台が並んでいた。 | 2025-12-14",
                "12日夜里，惠山停放着12辆卡车。 | 2025-12-12",
                "Early Saturday two smugglers were shot near Hyesan at 3 a.m. on Nov. 22, sources said. | 2025-11-22",
                "지난 5일 오전 혜산에 트럭 12대가 세워져 있었다. | 2025-12-05",
                "지난주 화요일 혜산에 트럭 12대가 세워져 있었다. | 2025-12-09",
                "周二上午惠山停放着12辆卡车。 | 2025-12-09",
                "上周三惠山停放着12辆卡车。 | 2025-12-10",
                "先週の水曜日、恵山にトラック12台が並んでいた。 | 2025-12-10"
            })
    void weekdays_and_days_alone_are_dates(String text, String date) {
        assertThat(day(only(text))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Every Tuesday 12 trucks cross at Hyesan.",
                "매주 화요일 혜산에 트럭 12대가 세워져 있다.",
                "每周二惠山停放着12辆卡车。",
                "毎週火曜日、恵山にトラック12台が並ぶ。"
            })
    void what_is_so_every_week_has_no_date(String text) {
        assertThat(drafts(text)).allMatch(draft -> draft.of(Part.WHEN).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A resident of Hyesan said on Dec. 3 that 12 trucks were parked there. | TRUCK",
                "丹东一名贸易商称，12月3日惠山停放着12辆卡车。 | TRUCK",
                "On Dec. 3 trucks were visible on three islands near Hyesan, with 40 cars. | CAR",
                "12月3日惠山停放着50多辆被没收的卡车。 | TRUCK",
                "恵山に12月3日、人や車やトラック12台が並んでいた。 | TRUCK"
            })
    void who_told_and_where_are_not_counted(String text, CountClass of) {
        assertThat(counted(only(text))).containsExactly(of);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Dec. 3 a truck overturned near Hyesan. | ACCIDENT",
                "지난 3일 혜산에서 화물차가 전복됐다. | ACCIDENT",
                "On Dec. 3 two people were shot near Hyesan. | POLICING",
                "지난 3일 혜산에서 탈북을 시도하던 주민 2명이 총에 맞아 숨졌다. | POLICING",
                "지난 3일 혜산에서 트럭 7대가 얼음 위로 넘어왔다. | CROSSING_ICE",
                "12月3日、恵山で凍結した鴨緑江をトラック7台が渡った。 | CROSSING_ICE",
                "On Dec. 3 12 coal wagons left Manpo. | RAIL_LOADING",
                "12月3日，三十多輛貨車在丹東口岸排隊。 | CUSTOMS_TRAFFIC"
            })
    void what_happened_has_its_kind(String text, SightingKind kind) {
        assertThat(only(text).of(Part.KIND).orElseThrow().options())
                .extracting(option -> option.value())
                .containsExactly(new Value.OfKind(kind));
    }

    @Test
    void a_weekday_beside_the_date_of_another_day_is_a_choice() {
        var when = only("On Tuesday 12 trucks stood in Hyesan as on Nov. 22.").of(Part.WHEN);
        assertThat(when.orElseThrow().options()).hasSize(2);
    }

    /// Published on a Monday: the Monday before, some say; that very day, others.
    @Test
    void a_last_monday_that_may_be_either_is_no_date() {
        assertThat(drafts("12 trucks crossed at Hyesan last Monday."))
                .allMatch(draft -> draft.of(Part.WHEN).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A tourist photographed two patrol boats off Sinuiju on 3 Dec. | BOAT",
                "Photos taken from a boat on 3 Dec. show 12 soldiers in Sinuiju. | PERSON",
                "By 3 Dec. the queue in Linjiang had shrunk from forty lorries to nine. |",
                "On 3 Dec. 20 trucks went from Dandong to Sinuiju. | TRUCK",
                "On 3 Dec. 20 trucks went by in Hyesan. | TRUCK",
                "Goods were taken from a ship at Sinuiju on 3 Dec. | BOAT"
            })
    void who_saw_it_from_where_and_what_was_there_before_are_not_counted(
            String text, CountClass counted) {
        assertThat(counted(only(text))).isEqualTo(Stream.ofNullable(counted).toList());
    }

    @Test
    void telephones_are_no_vehicles() {
        assertThat(counted(only("지난 3일 혜산에서 보안원들이 휴대전화 30대를 압수했다."))).isEmpty();
    }

    @Test
    void each_line_of_a_notebook_is_a_sighting_with_its_day() {
        var drafts =
                drafts(
                        """
                        20251118 혜산시 차량 15대
                        20251119 만포 트럭 3대
                        12.11.2025 Dandong, 9 trucks waiting at the customs
                        2025. 11. 20. 신의주 트럭 7대
                        """);
        assertThat(drafts)
                .extracting(NewsroomReportTest::day)
                .containsExactly("2025-11-18", "2025-11-19", "2025-11-12", "2025-11-20");
    }

    @Test
    void a_dateline_ends_before_the_first_number() {
        assertThat(counted(only("SEOUL (Oct. 28) -- About 170 new homes stand on Wihwa Island.")))
                .containsExactly(CountClass.BUILDING);
    }

    @Test
    void thirty_soldiers_of_whom_a_source_tells_are_counted() {
        assertThat(counted(only("양강도 소식통은 13일 혜산에서 군인 30명이 초소를 짓고 있다고 전했다.")))
                .containsExactly(CountClass.PERSON);
    }

    @Test
    void a_place_is_taken_over_from_the_sentence_before_and_said_to_be() {
        var drafts = drafts("지난 10월 중순 만포시에 초소 2곳이 새로 섰다. 이달 2일에는 밀수꾼 3명이 체포됐다.");
        assertThat(drafts).hasSize(2);
        var where = drafts.get(1).of(Part.WHERE).orElseThrow().options();
        assertThat(where).singleElement().extracting(o -> o.remark()).isEqualTo(Remark.SAID_BEFORE);
        assertThat(places(drafts.get(1))).containsExactly("만포시");
    }

    @Test
    void what_is_counted_in_another_town_is_another_sighting() {
        var drafts =
                drafts(
                        "恵山市で12月上旬、無登録の乗用車約100台が停められているのが確認された。\n14日夜には貨物車15台が鴨緑江を渡った。\n新義州では税関前にバス4台が待機していた。");
        assertThat(drafts).hasSize(3);
        assertThat(places(drafts.get(1))).containsExactly("恵山市");
        assertThat(places(drafts.get(2))).containsExactly("新義州");
        assertThat(counted(drafts.get(2))).containsExactly(CountClass.BUS);
    }

    @Test
    void the_friendship_bridge_is_known_by_its_short_name() {
        assertThat(places(only("12 freight cars crossed the Friendship Bridge on Dec. 3.")))
                .containsExactly("Friendship Bridge");
        assertThat(places(only("A train crossed the Sinuiju-Dandong friendship bridge on 3 Dec.")))
                .containsExactly("Sinuiju-Dandong friendship bridge");
    }
}
