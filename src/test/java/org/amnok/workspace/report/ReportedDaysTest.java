package org.amnok.workspace.report;

import static java.util.Objects.requireNonNull;
import static org.amnok.workspace.report.NewsroomReportTest.counted;
import static org.amnok.workspace.report.NewsroomReportTest.day;
import static org.amnok.workspace.report.NewsroomReportTest.drafts;
import static org.amnok.workspace.report.NewsroomReportTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amnok.domain.codelist.CountClass;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which of a report's days is that of what happened.
class ReportedDaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lines at the customs house of Hyesan were a common sight prior to the three-year-long closure that began in January 2020.",
                "Ahead of the Oct. 10 anniversary, police searched houses at Hyesan.",
                "Police searched trucks at Hyesan under sanctions adopted by the Council in December 2017.",
                "10월 10일 당 창건일을 앞두고 혜산에서 보안원들이 단속을 벌이고 있다.",
                "지난해 여름 물난리가 났던 신의주에 새 초소가 세워졌다.",
                "昨年12月に国連安保理で採択された制裁で、新義州の税関のトラックが止まった。",
                "The customs house of Dandong stands by the bridge, which was built in 1943.",
                "大公网12月7日讯 （记者刘萍 丹东报道）丹东海关的货车减少。",
                "新義州で7月下旬に大規模な洪水が発生した後、丹東で貨物列車の運行が再開された。",
                "丹東の貨物列車の運行は、4月29日に中断して以来150日ぶりとなる。",
                "恵山では12月末から3月中旬までの厳寒期、トラックが川を渡る。",
                "이 사진을 2월 15일에 같은 지역에서 촬영한 위성사진과 비교한 결과 혜산에서 초소가 사라졌다.",
                "Five guard posts were gone at Hyesan, compared with imagery of Feb. 15."
            })
    void the_day_of_something_else_is_not_that_of_a_sighting(String text) {
        assertThat(only(text).of(Part.WHEN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Dec. 10 trucks crossed the bridge at Dandong for the first time since January 2020.",
                "12월 10일 단둥에서 화물열차가 2020년 8월 이후 처음으로 운행됐다.",
                "12月10日，丹东的货运列车自2020年8月以来首次恢复运行。"
            })
    void since_when_it_is_the_first_time_is_no_other_day_of_it(String text) {
        var when = only(text).of(Part.WHEN).orElseThrow();
        assertThat(when.options()).hasSize(1);
        assertThat(day(only(text))).isEqualTo("2025-12-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On the 11th, a Daily NK Yanggang Province source said trucks were seen at Hyesan.",
                "On Dec. 11, a reporting partner in the province gave the first report of 7 people arrested at Hyesan.",
                "Satellite imagery analysis on Dec. 11 revealed 32 crossings near Hyesan.",
                "3 men were beaten to death at Hyesan, a source familiar with affairs in China reported to Daily NK on Dec. 11.",
                "3 men were arrested at Hyesan, a source in China informed Daily NK on the 11th.",
                "11일 데일리NK 함경북도 소식통에 따르면 혜산에서 주민 5명이 체포됐다.",
                "11日、内部情報筋によると、恵山で住民5人が逮捕された。",
                "체포된 돌격대원 3명이 혜산에서 아직 풀려나지 못했다고 11일 자유아시아방송에 전했습니다.",
                "함경북도 회령시의 취재협력자는 12월 11일, \"국경의 경비초소가 떠내려갔다\"고 전했다.",
                "韓國媒體Daily NK，11日公開了一張照片，3名朝鮮逃兵在丹東被捕。",
                "혜산에 건설부대 인원 300명이 투입된 것으로 11일 전해졌다.",
                "KBS showed footage on Dec. 11 of a man being shot dead near Hyesan.",
                "丹東で貨物列車やトラックの運行が始まったことを11日に確認した。",
                "12月11日傍晚，有网民在抖音上发布视频，显示丹东停着3辆卡车。",
                "A November report examined 5 guard posts near Hyesan."
            })
    void a_day_of_telling_is_left_to_a_person(String text) {
        var when = only(text).of(Part.WHEN).orElseThrow();
        assertThat(when.options())
                .extracting(Option::remark)
                .containsExactly(Proposal.Remark.DAY_OF_TELLING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 men were arrested at a guard post on Dec. 11 near Hyesan.",
                "Six crew members were released on Dec. 11 at Dandong.",
                "20 guards were posted on Dec. 11 at Hyesan.",
                "On Dec. 11, officials told the drivers of 20 trucks at Hyesan to leave.",
                "12월 11일 다리를 통과한 트럭 20대가 단둥 세관에 서 있었다.",
                "12월 11일 저녁 압록강을 몰래 건너 침범했던 돌격대원 3명이 장백현 공안에 체포됐다.",
                "12月11日通过的20辆卡车停在丹东海关。",
                "12월 11일 혜산 장마당이 열리던 곳에 상인 20명이 모였다.",
                "12月11日、恵山で公開裁判が開催され、住民20人が集まった。"
            })
    void a_day_of_what_happened_is_taken_without_a_question(String text) {
        var when = only(text).of(Part.WHEN).orElseThrow();
        assertThat(day(only(text))).isEqualTo("2025-12-11");
        assertThat(when.isDoubtful()).isFalse();
    }

    /// The report is of 15 December 2025.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two buses reached Dandong with athletes for games that will be held from Dec. 19 to 26.",
                "两辆巴士抵达丹东，与本月19日至26日将举行的锦标赛有关。",
                "バス2台が丹東に到着した。12月19日から開かれる大会と関係がある。"
            })
    void a_day_to_come_is_not_that_of_what_was_seen(String text) {
        assertThat(drafts(text)).isNotEmpty().allMatch(draft -> draft.of(Part.WHEN).isEmpty());
    }

    @Test
    void a_month_of_this_year_is_said_with_its_year() {
        assertThat(day(only("长白口岸今年1至11月停着20辆卡车。"))).isEqualTo("2025-01/2025-11");
    }

    /// A day of which no year is said, two weeks after the report.
    @Test
    void a_day_soon_after_the_report_may_be_announced_or_a_year_ago() {
        var when = only("Trucks were seen at Hyesan, Dec. 28.").of(Part.WHEN).orElseThrow();
        assertThat(when.options())
                .extracting(Option::remark)
                .containsExactly(Proposal.Remark.NO_YEAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "貨物列車は12月10日、丹東を出発した。バス2台も同日朝に新義州に向かった。 | 2025-12-10",
                "12月10日，3辆卡车抵达丹东。当天下午，两辆巴士返回新义州。 | 2025-12-10",
                "12월 10일 트럭 3대가 단둥에 도착했다. 같은 날 오후 버스 2대가 신의주로 건너갔다. | 2025-12-10",
                "On Dec. 10 3 trucks crossed into Dandong. That evening 2 buses crossed into Sinuiju. | 2025-12-10"
            })
    void the_same_day_is_the_last_one_on_which_something_happened(String text, String day) {
        var last = drafts(text).getLast();
        assertThat(day(last)).isEqualTo(day);
        assertThat(last.of(Part.WHEN).orElseThrow().options().getFirst().remark())
                .isNotEqualTo(Proposal.Remark.SAID_BEFORE);
    }

    @Test
    void what_is_taken_from_a_city_is_no_photograph() {
        var text =
                "Border guards late last month seized a jeep on a boat in the Yalu. The car was being taken from the city of Dandong to Uiju when it was intercepted.";
        assertThat(day(only(text))).isEqualTo("2025-11-21~/2025-11-30~");
    }

    /// The night before the tenth, and the night after that.
    @Test
    void the_following_night_is_told_from_the_one_beforehand() {
        var text =
                "Late on Dec. 10, 6 men were arrested in Dandong. Officials detected them on the night beforehand and launched a raid the following night.";
        assertThat(only(text).of(Part.WHEN).orElseThrow().options())
                .extracting(
                        option ->
                                requireNonNull(((Proposal.Value.On) option.value()).date()).text())
                .containsExactlyInAnyOrder("2025-12-10", "2025-12-09");
    }

    @Test
    void a_satellite_that_took_a_picture_did_not_tell_of_it() {
        var text = "신의주 인근 의주 비행장에서 변화가 포착됐다. ‘플래닛 랩스’가 12일 촬영한 사진을 보면 건물 10채가 들어섰다.";
        assertThat(day(drafts(text).getLast())).isEqualTo("2025-12-12");
    }

    @Test
    void the_day_in_a_head_is_that_of_the_report() {
        var text = "국경을 가다 압록강 2025.12.11\n총을 맨 두 명의 군인이 강변을 순찰하고 있다.\n";
        assertThat(drafts(text)).isEmpty(); // nobody says when or where
    }

    @Test
    void no_day_is_told_from_that_of_a_photograph() {
        var text = "12月14日，两辆巴士抵达丹东。\n驶往新义州的一辆客车，摄于12月13日。\n消息人士说，这两辆巴士于当天上午从丹东返回。";
        assertThat(day(drafts(text).getLast())).isEqualTo("2025-12-14");
    }

    @Test
    void since_when_somebody_is_under_arrest_is_told() {
        assertThat(day(only("3 men of Hyesan are under arrest since Nov. 20.")))
                .isEqualTo("2025-11-20/..");
    }

    @Test
    void what_happened_recently_is_not_of_the_day_told_before() {
        var text =
                "지난달 중순 무산에서 한 군인이 상급 군인을 살해하고 탈주한 사건이 일어난 것으로 알려진 가운데,"
                        + " 최근 혜산시에서도 군인이 탈북한 사건이 발생한 것으로 전해졌다."
                        + " 소식통은 15일 통화에서 “1일 국경경비대 군인 2명이 압록강을 건넜다”고 말했다.";
        var last = drafts(text).getLast();
        assertThat(day(last)).isEqualTo("2025-12-01");
        assertThat(last.of(Part.WHEN).orElseThrow().options()).hasSize(1);
        assertThat(NewsroomReportTest.places(last)).isEqualTo(List.of("혜산시"));
    }

    @Test
    void the_day_of_a_photograph_is_not_that_of_the_article() {
        var text =
                "A house in North Korea’s Hyesan City, just across the Yalu River. Taken by ASIAPRESS in May 2014.\n\n"
                        + "Partners in Hyesan City reported that houses along the Yalu were demolished.\n";
        assertThat(drafts(text).getLast().of(Part.WHEN)).isEmpty();
    }

    @Test
    void the_same_year_is_that_of_what_was_told_last_however_long_ago() {
        var text = "比如，1997年12月，长白县出动3500多人搜山。\n同年7月，长白县公安局破获一起凶案。\n";
        assertThat(day(drafts(text).getLast())).isEqualTo("1997-07");
    }

    @Test
    void who_owns_an_article_and_its_day_are_its_head() {
        var text = "北朝鮮が撮影した写真\nⓒ 中央日報/中央日報日本語版2025. 12. 12 12:10\n恵山でトラック20台を見た。\n";
        assertThat(NewsroomReportTest.READER.read(text, null).head().published())
                .isEqualTo("2025-12-12");
    }

    @Test
    void a_line_below_a_photograph_is_no_title() {
        var text = "12月11日，在丹东附近的鸭绿江支流处，20艘渔船悬挂了两国国旗。京华时报记者王苡萱摄\n\n12月5日凌晨，3艘渔船驶离丹东。\n";
        assertThat(day(drafts(text).getFirst())).isEqualTo("2025-12-11");
    }

    @Test
    void what_has_been_so_since_a_day_is_no_day_of_the_paragraph_before() {
        var text = "丹东口岸大门外等候通关的车辆聚集了三四十台。\n自12月10日赴朝旅游暂停后，在丹东通关的便以货车为主了。\n";
        assertThat(drafts(text).getFirst().of(Part.WHEN)).isEmpty();
    }

    @Test
    void a_photograph_tells_nothing_of_the_text_around_it() {
        var text =
                "3 men who went missing in mid-November were shot dead by the border patrol.\n\n"
                        + "North Korean soldiers were seen walking near Namyang. / Image: Daily NK\n\n"
                        + "On Dec. 3, the border patrol discovered 3 bodies in the Tumen.\n";
        var first = drafts(text).getFirst();
        assertThat(day(first)).isEqualTo("2025-11-11~/2025-11-20~");
        assertThat(NewsroomReportTest.places(first)).isEmpty();
    }

    @Test
    void the_line_below_a_photograph_tells_what_it_shows() {
        var text =
                "A woman sits on a trolley along the banks of the Yalu River near Sinuiju, December 7, 2013. REUTERS/Jacky Chen\n\n"
                        + "A man walks along the banks of the Yalu River near Sinuiju, October 3, 2013. REUTERS/Jacky Chen\n";
        assertThat(drafts(text))
                .extracting(NewsroomReportTest::day)
                .containsExactly("2013-12-07", "2013-10-03");
    }

    @Test
    void an_accident_of_a_car_counts_no_car() {
        assertThat(counted(only("On Dec. 6 three men died in a car accident at Hyesan.")))
                .containsExactly(CountClass.PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "元日に恵山で住民20人が逮捕された。 | 2025-01-01",
                "새해 첫날 혜산에서 주민 20명이 체포됐다. | 2025-01-01",
                "On New Year’s Day, 20 men were arrested at Hyesan. | 2025-01-01",
                "2024年元旦，惠山有20人被捕。 | 2024-01-01"
            })
    void new_year_is_a_day(String text, String day) {
        var published = LocalDate.of(2025, 1, 8);
        assertThat(NewsroomReportTest.READER.read(text, published).drafts())
                .extracting(NewsroomReportTest::day)
                .containsExactly(day);
    }

    /// Tens of days, and a time that has not ended.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "恵山市で他人の家に数十日間身を隠していた家族が、川岸で逮捕された。",
                "혜산에 보안원들이 다음 3월까지 주둔하면서 순찰하고 있다. 2명이 체포됐다.",
                "The first trains arrived at Sinuiju Station since the border lockdowns in 2020. 3 trucks were parked there.",
                "据报道，连接丹东与新义州的新鸭绿江大桥有可能在今年开通，海关正在建设。",
                "3 men were arrested at Hyesan, as a party committee meeting held on Dec. 1 had ordered.",
                "2 men were arrested at Hyesan, about 10 days after North Korea shut down its border at the end of November.",
                "威化島は全て浸水した。金正恩氏は12月1日に行われた党中央委員会の非常拡大会議で、家族が逮捕されたと発言した。"
            })
    void a_time_of_something_else_is_no_day(String text) {
        assertThat(only(text).of(Part.WHEN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会寧の住民、リ氏は4日午後、「会寧市から隊員20人が中国に脱出した」と伝えた。",
                "会寧の隊員20人が中国に脱出したと、4日、デイリーNKに伝えた。",
                "恵山市で幹部が逮捕されたと、12月6日北朝鮮内部の取材協力者が伝えてきた。",
                "On December 11, a reporting partner living near key smuggling areas along the Yalu River in Ryanggang Province, gave the first of such reports: 7 people were arrested at Hyesan.",
                "韓国統一部は4日、威化島で列車1本が止まった写真を公開した。警備隊が巡回している。",
                "On Dec. 4 South Korean broadcaster KBS reported that 3 trucks were parked at Hyesan."
            })
    void the_day_of_a_paper_is_one_of_telling(String text) {
        assertThat(only(text).of(Part.WHEN).orElseThrow().options())
                .extracting(Proposal.Option::remark)
                .containsExactly(Proposal.Remark.DAY_OF_TELLING);
    }

    @Test
    void a_day_some_paragraphs_further_down_is_left_to_a_person() {
        var text =
                "A border guard was assaulted in the city of Hyesan.\n\nThe army is looking for suspects, a source said.\n\n"
                        + "A pastor disappeared in October and was possibly killed.\n";
        var when = only(text).of(Part.WHEN).orElseThrow();
        assertThat(when.options().getFirst().remark()).isEqualTo(Proposal.Remark.SAID_FURTHER_DOWN);
        assertThat(when.isDoubtful()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "한 협력자는 11월 초순 “어젯밤에도 혜산에 승용차 27대가 들어왔다”고 전했다. | 2025-11-01~/2025-11-10~",
                "소식통은 11월 10일 “어제 혜산에서 3명이 체포됐다”고 말했다. | 2025-11-09",
                "소식통은 15일 “어제 혜산에서 3명이 체포됐다”고 말했다. | 2025-12-14"
            })
    void yesterday_is_counted_from_the_day_on_which_it_was_said(String text, String day) {
        assertThat(day(only(text))).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A freight train arrived in Dandong. It will probably return to North Korea on Monday.",
                "3 trucks stood in Dandong. They are expected to cross on Monday."
            })
    void what_is_to_come_has_no_day(String text) {
        assertThat(only(text).of(Part.WHEN)).isEmpty();
    }

    @Test
    void until_a_month_is_no_month() {
        assertThat(day(only("丹东封锁，直到去年1月，货物列车才重启。"))).isEqualTo("../2024-01");
    }

    @Test
    void what_happened_earlier_too_is_another_sighting() {
        var text = "『朝鮮日報』は、集安で中国人男性を殺害したと報じた。昨年5月にも中国人が集安で射殺されている。男性は満浦で銃殺された。";
        assertThat(drafts("12月3日、" + text))
                .extracting(draft -> NewsroomReportTest.places(draft))
                .containsExactly(List.of("集安"), List.of("集安"), List.of("満浦"));
    }

    @Test
    void what_happened_at_a_meeting_of_residents_has_its_day() {
        assertThat(day(only("3 men were arrested at a public meeting on Dec. 3 in Hyesan.")))
                .isEqualTo("2025-12-03");
    }

    @Test
    void the_day_of_one_photograph_is_not_that_of_the_next() {
        var text =
                "写真10\n夕刻に人々が埠頭に集まってきた。2017年10月に中国側から撮影石丸次郎\n\n写真12\n建設工事中の高層ビル。作業をしている人が見える。新義州市。\n";
        assertThat(drafts(text).getLast().of(Part.WHERE)).isPresent();
        assertThat(drafts(text).getLast().of(Part.WHEN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RFA는 지난 10일 혜산시에서 경비대원 2명이 피습당했다고 소식통의 말을 빌려 11일 보도했다. | 2025-12-10",
                "22일 대북 전문매체 뉴포커스는 지난 17일 혜산에서 군인 2명이 총격전을 벌였다고 전했다. | 2025-11-17",
                "이달 초 혜산시에서 주민 3명이 체포됐다. 이는 지난 11월에 하달된 명령에 따른 것이다. | 2025-12-01~/2025-12-10~"
            })
    void a_day_on_which_a_paper_wrote_or_an_order_came_is_not_that_of_the_event(
            String text, String day) {
        var when = drafts(text).getFirst().of(Part.WHEN).orElseThrow();
        assertThat(when.options()).hasSize(1);
        assertThat(day(drafts(text).getFirst())).isEqualTo(day);
    }

    @Test
    void a_day_that_was_said_before_is_that_day_again() {
        var text =
                "丹東と新義州を結ぶ貨物列車が、8日に運行を再開した。\n\n一度は11月29日に中断していた。\n\n丹東駅にあった11両の貨物列車が、8日の午前7時に出発した。";
        assertThat(drafts(text).getLast().of(Part.COUNTS)).isPresent();
        assertThat(day(drafts(text).getLast())).isEqualTo("2025-12-08");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "사건은 혜산에서 10월 말에서 11월 초 사이에 일어났다. | 2025-10-21~/2025-11-10~",
                "사건은 혜산에서 10월 말부터 11월 초까지 일어났다. | 2025-10-21~/2025-11-10~"
            })
    void from_the_end_of_one_month_to_the_beginning_of_the_next_is_one_time(
            String text, String day) {
        assertThat(day(only(text))).isEqualTo(day);
    }
}
