package org.amnok.workspace.report;

import static org.amnok.workspace.report.NewsroomReportTest.counted;
import static org.amnok.workspace.report.NewsroomReportTest.day;
import static org.amnok.workspace.report.NewsroomReportTest.drafts;
import static org.amnok.workspace.report.NewsroomReportTest.only;
import static org.amnok.workspace.report.NewsroomReportTest.places;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.record.Place;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.Proposal.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How many sightings a report makes, and of what: days, places and kinds that share a sentence.
class ReportedSightingsTest {
    /// The village lies up to 50 km from the town after which the city is called.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12月3日，图们市凉水镇停放着12辆卡车。 | 图们市凉水镇 | 50000",
                "12月3日，一名逃兵在和龍市南坪鎮吉地屯槍殺4名邊民。 | 和龍市南坪鎮吉地屯 | 50000",
                "12월 3일 신의주시 상단리에서 트럭 3대가 목격됐다. | 신의주시 상단리 | 15000",
                "On Dec. 3, 3 trucks were parked in Nanping Township, Helong. | Nanping Township, Helong | 50000",
                "12月3日，珲春市长岭子口岸停放着3辆卡车。 | 珲春市长岭子口岸 | 50000",
                "12월 3일 단동시에서 3명이 체포됐다. | 단동시 | 3000",
                "12월 3일 평안북도 신의주 압록강 맞은편 단동시에서 3명이 체포됐다. | 단동시 | 3000",
                "12월 3일 혜산시 거리에 트럭 3대가 서 있었다. | 혜산시 | 3000",
                "12월 3일 혜산시 외곽에 트럭 3대가 서 있었다. | 혜산시 외곽 | 6000",
                "12月3日，惠山市农村停放着3辆卡车。 | 惠山市 | 3000"
            })
    void a_village_of_a_city_may_be_anywhere_in_it(String text, String words, double metres) {
        var place = place(only(text).of(Part.WHERE).orElseThrow().options());
        assertThat(place.asReported()).isEqualTo(words);
        assertThat(((Place.Located) place).uncertaintyMetres()).isEqualTo(metres);
    }

    private static Place place(List<Option> options) {
        assertThat(options).hasSize(1);
        return ((Value.At) options.getFirst().value()).place();
    }

    @Test
    void a_title_says_a_village_as_the_report_does() {
        var draft = only("12월 3일 김정숙군 송전리에서 뗏목으로 차를 날랐다.");
        assertThat(draft.of(Part.TITLE).orElseThrow().options().getFirst().value())
                .isEqualTo(new Value.Title("Crossing by raft, 김정숙군 송전리"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DANDONG, China, Dec. 3 -- 3 trucks were parked. | Vehicles parked, Dandong",
                "Near Hyesan, 3 trucks were parked on Dec. 3. | Vehicles parked, near Hyesan",
                "North of Dandong 3 trucks were parked on Dec. 3. | Vehicles parked, north of Dandong"
            })
    void a_title_does_not_shout_or_begin_twice(String text, String title) {
        assertThat(only(text).of(Part.TITLE).orElseThrow().options().getFirst().value())
                .isEqualTo(new Value.Title(title));
    }

    @Test
    void what_was_counted_names_what_has_no_kind() {
        var draft = only("On Dec. 3, some two dozen trucks awaited clearance to enter Dandong.");
        assertThat(draft.of(Part.KIND)).isEmpty();
        assertThat(draft.of(Part.TITLE).orElseThrow().options())
                .singleElement()
                .returns(new Value.Title("Trucks, Dandong"), Option::value)
                .returns(Proposal.Remark.MADE_OF_COUNT_AND_PLACE, Option::remark);
        var one = only("On Dec. 3, 1 soldier was seen in Hyesan.");
        assertThat(one.of(Part.TITLE).orElseThrow().options().getFirst().value())
                .isEqualTo(new Value.Title("Person, Hyesan"));
        assertThat(only("On Dec. 3, 1 soldier walked away.").of(Part.TITLE)).isEmpty();
    }

    /// Smuggling and what a satellite shows have no kind of their own.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10일 오후 압록강 주변에서 소규모 밀수가 포착됐다. 강 건너는 평안북도 의주군이다. | 2025-12-10",
                "Satellite imagery shows that during the second week of August 2024 work began at Uiju. | 2024-08-08~/2024-08-14~",
                "昨年12月、密輸されていた物資が長白県に集められた。 | 2024-12",
                "上月25日有人在长白走私。 | 2025-11-25"
            })
    void what_has_no_kind_is_a_sighting_with_its_day_and_place(String text, String day) {
        var draft = only(text);
        assertThat(draft.of(Part.KIND)).isEmpty();
        assertThat(day(draft)).isEqualTo(day);
        assertThat(places(draft)).hasSize(1);
    }

    @Test
    void smuggling_without_a_day_is_talk() {
        assertThat(drafts("혜산에서 밀수가 늘고 있다.")).isEmpty();
    }

    @Test
    void the_day_of_telling_before_the_teller_is_not_that_of_what_happened() {
        assertThat(day(only("17일 데일리NK 양강도 소식통은 “지난 5일 혜산에서 군인 2명이 체포됐다”고 전했다.")))
                .isEqualTo("2025-12-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "지난 11월 12일 혜산에 트럭 20대가 세워져 있었고, 14일에는 위연에 버스 3대가 서 있었다. | TRUCK | BUS",
                "11月12日惠山停放着20辆卡车，14日又有15辆过河。 | TRUCK | VEHICLE",
                "11月12日、恵山にトラック20台が止まっており、14日にはバス3台が加わった。 | TRUCK | BUS",
                "On Nov. 12, 20 trucks were parked at Hyesan, and on Nov. 14 3 buses crossed. | TRUCK | BUS"
            })
    void what_happened_on_another_day_is_another_sighting(
            String text, CountClass first, CountClass then) {
        var all = drafts(text);
        assertThat(all).hasSize(2);
        assertThat(day(all.getFirst())).isEqualTo("2025-11-12");
        assertThat(counted(all.getFirst())).containsExactly(first);
        assertThat(day(all.getLast())).isEqualTo("2025-11-14");
        assertThat(counted(all.getLast())).containsExactly(then);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Nov. 12, 3 trucks were parked at Hyesan. The next day 20 buses crossed there. | TRUCK | BUS",
                "11月12日惠山停放着20辆卡车。次日又有15辆过河。 | TRUCK | VEHICLE",
                "지난 11월 12일 혜산에 트럭 20대가 서 있었다. 다음 날 버스 3대가 왔다. | TRUCK | BUS"
            })
    void what_happened_on_the_next_day_is_another_sighting(
            String text, CountClass first, CountClass then) {
        var all = drafts(text);
        assertThat(all).hasSize(2);
        assertThat(day(all.getFirst())).isEqualTo("2025-11-12");
        assertThat(counted(all.getFirst())).containsExactly(first);
        assertThat(day(all.getLast())).isEqualTo("2025-11-13");
        assertThat(counted(all.getLast())).containsExactly(then);
    }

    /// Two killings in one city, in a village and somewhere: no exact place for either.
    @Test
    void a_village_is_not_taken_for_the_city_that_is_named_behind_it() {
        var all = drafts("11月27日,一名逃兵在和龍市南坪鎮吉地屯槍殺4名邊民,11月30日,同屬和龍的龍城鎮石人村又發命案。");
        assertThat(all)
                .extracting(NewsroomReportTest::day)
                .containsExactly("2025-11-27", "2025-11-30");
        var places = places(all.getFirst());
        assertThat(places).singleElement().asString().contains("南坪鎮吉地屯");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A source told RFA’s Korean Service on Dec. 1 that 20 trucks crossed the ice at Hyesan.",
                "20 trucks crossed the ice at Hyesan, a source in the province told RFA on Dec. 1.",
                "양강도 소식통은 1일 데일리NK에 “혜산에서 트럭 20대가 도강했다”고 전했다.",
                "'데일리NK'는 1일 양강도 소식통을 인용해 \"혜산에서 트럭 20대가 도강했다\"고 전했다.",
                "According to Radio Free Asia (RFA) on Dec. 1, 20 trucks crossed the ice at Hyesan.",
                "혜산에서 트럭 20대가 도강했다고 RFA가 1일 보도했다.",
                "「デイリーNK」は1日、恵山でトラック20台が川を渡ったと伝えた。"
            })
    void the_day_of_telling_is_said_to_be_one_and_left_to_a_person(String text) {
        var when = only(text).of(Part.WHEN).orElseThrow();
        assertThat(when.isDoubtful()).isTrue();
        assertThat(when.options())
                .singleElement()
                .extracting(Option::remark)
                .isEqualTo(Proposal.Remark.DAY_OF_TELLING);
        assertThat(day(only(text))).isEqualTo("2025-12-01");
    }

    @Test
    void a_monday_told_on_a_monday_is_its_day() {
        assertThat(day(only("On Monday 20 trucks crossed at Hyesan, a trader said on Dec. 15.")))
                .isEqualTo("2025-12-15");
    }

    @Test
    void where_it_is_said_when_it_happened_the_day_of_telling_is_left_out() {
        var text =
                "Border guards late last month seized a jeep at Dandong. It was being taken to"
                        + " Uiju county, a source told RFA’s Korean Service on Monday.";
        assertThat(day(only(text))).isEqualTo("2025-11-21~/2025-11-30~");
    }

    @Test
    void what_is_taken_from_one_place_to_another_is_not_seen_from_there() {
        var text =
                "On Dec. 3 a jeep was being taken from the Chinese port city of Dandong to Uiju.";
        assertThat(places(only(text))).contains("Dandong", "Uiju");
    }

    @Test
    void the_fifteenth_is_no_number_of_guards() {
        assertThat(counted(only("Hyesan was closed after the 15th when border guards changed.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12월 3일 회령시에서 20대 부부가 총격에 사망했다.",
                "12월 3일 회령시에서 최 모(20대 후반·남) 씨가 체포됐다.",
                "12월 3일 혜산시에서 군인 20대 로모 씨가 체포됐다."
            })
    void people_in_their_twenties_are_no_vehicles(String text) {
        assertThat(counted(only(text))).isEmpty();
    }

    /// Of a post, and of a hospital, every town has one.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12월 3일 국경경비대 초소 인근에서 3명이 체포됐다.",
                "On Dec. 3 China border control arrested 3 people.",
                "12월 3일 도 안전부 병원에서 3명이 체포됐다."
            })
    void what_every_town_has_is_no_place(String text) {
        assertThat(only(text).of(Part.WHERE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A soldier leans on a wall near the town of Sinuiju, December 7, 2013. REUTERS | 2013-12-07",
                "2013年12月7日，新义州的江边有人洗衣服。 | 2013-12-07",
                "In mid-October, ASIAPRESS photographed Manpo city in North Korea. | 2025-10-11~/2025-10-20~",
                "Last September we used a telephoto lens to photograph Hyesan. | 2025-09"
            })
    void a_photograph_is_of_a_sighting(String text, String day) {
        var draft = only(text);
        assertThat(day(draft)).isEqualTo(day);
        assertThat(places(draft)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Junggang County", "Sakju County", "Janggang county", "삭주군"})
    void a_county_in_whatever_letters_is_as_wide_as_one(String county) {
        var place =
                place(only("12월 3일 3 trucks: " + county).of(Part.WHERE).orElseThrow().options());
        assertThat(((Place.Located) place).uncertaintyMetres()).isEqualTo(15_000);
    }

    /// Nobody knows where between: neither town is the place.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Dec. 3 30 boats waited off a port between Dandong and Dalian.",
                "12월 3일 단둥과 다롄(大連)의 중간쯤에 배 30척이 있었다.",
                "중국 단둥의 한 무역 관련 소식통은 12월 3일 단둥과 다롄(大連)의 중간쯤에서 배 30척을 보았다고 전했다.",
                "12月3日，丹东和大连之间有30艘船。",
                "12月3日、丹東と大連の間に船30隻がいた。"
            })
    void between_two_towns_it_was_at_neither(String text) {
        assertThat(only(text).of(Part.WHERE)).isEmpty();
    }

    @Test
    void a_train_that_left_is_a_sighting() {
        var draft = only("1月16日，一列货物列车从新义州驶往丹东。");
        assertThat(places(draft)).containsExactly("新义州", "丹东");
    }

    @Test
    void an_incident_is_a_sighting_with_its_day_and_place() {
        var draft = only("사건은 지난 9월 1일 새벽 후창군(현 김형직군)에서 발생했다.");
        assertThat(day(draft)).isEqualTo("2025-09-01");
        assertThat(places(draft)).hasSize(1);
    }

    @Test
    void the_first_line_is_the_title_however_long_the_second_is() {
        var text =
                "탈북 시도하다 발각돼 도주…이동 임시 차단\n사건 발생한 뒤 주민들 불편 겪어…혜산에서는 소문도 돌아\n\n12월 3일 혜산에서 3명이 체포됐다. 끝.";
        var by = only(text + " 데일리NK").of(Part.REPORTED_BY).orElseThrow().options().getFirst();
        assertThat(by.value()).asString().contains("탈북 시도하다").doesNotContain("소문도");
    }

    @Test
    void quoted_sentences_are_no_title() {
        var all = drafts("「12月3日、3人が恵山で逮捕された。7人が川を渡った」\n\n残りは逃げた。");
        assertThat(day(all.getFirst())).isEqualTo("2025-12-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Dec. 3 two warehouses at Uiju Airfield were razed. | CONSTRUCTION",
                "On Dec. 3 one guard was captured near Dandong. | POLICING",
                "12月3日，长白县抓获30名越境者。 | POLICING",
                "12月3日、長白県で3人が取り押さえられた。 | POLICING",
                "12월 3일 의주비행장 창고 2동이 철거됐다. | CONSTRUCTION"
            })
    void razing_and_capturing_have_their_kinds(String text, SightingKind kind) {
        assertThat(only(text).of(Part.KIND).orElseThrow().options())
                .extracting(Option::value)
                .containsExactly(new Value.OfKind(kind));
    }

    @Test
    void posts_are_no_guards() {
        var text = "New guard posts in Hyesan brought the number of guard posts to 28 on Dec. 3.";
        assertThat(counted(only(text))).doesNotContain(CountClass.PERSON);
    }

    @Test
    void another_paragraph_with_a_place_and_something_else_is_another_sighting() {
        var all =
                drafts(
                        """
                        The border was shut down in January.

                        Work continues on a construction project at Uiju.""");
        assertThat(all).hasSize(2);
        assertThat(all.getFirst().of(Part.WHERE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Dec. 3, trucks were seen at Hyesan, prior to North Korea's implementation of strict lockdown measures.",
                "On Dec. 3, 3 men of Hyesan escaped, about 10 days after North Korea shut down its border.",
                "12월 3일 봉쇄 이전처럼 혜산에서 밀수 차량이 포착됐다.",
                "12월 3일 혜산에서 세관을 거치지 않은 밀수 차량이 포착됐다.",
                "12月3日，在丹东不经海关的走私车辆被拍到。",
                "12月3日、恵山で税関を通さない密輸車両が目撃された。",
                "12월 3일 혜산에서 주민 3명이 압록강을 건너 탈북했다.",
                "12月3日、恵山で住民3人が川を渡って脱北した。",
                "12월 3일 완공 이후 처음으로 신압록강대교에서 승용차가 포착됐다.",
                "12월 3일 의주군 살림집이 물에 잠겼다.",
                "12월 3일 봉쇄로 인해 멈췄던 밀수 차량이 혜산에서 포착됐다.",
                "Goods smuggled to Hyesan on Dec. 3 went to security and police officials.",
                "12月3日、会寧で孤立していた住民が中国の国境警備隊に救助された。"
            })
    void what_is_named_in_passing_is_not_the_kind(String text) {
        assertThat(only(text).of(Part.KIND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12월 3일 혜산에서 트럭들이 압록강을 건넜다. | CROSSING_FORD",
                "12월 3일 혜산에서 도강 지점이 확인됐다. | CROSSING_FORD",
                "On Dec. 3 shots were heard near Hyesan. | POLICING",
                "12월 3일 밤 혜산에서 총소리가 났다. | POLICING",
                "On Dec. 3 customs officers closed the trade crossing point at Hyesan. | CUSTOMS_TRAFFIC",
                "12月3日，卡车在惠山渡江。 | CROSSING_FORD",
                "12월 3일 압록강을 건너던 혜산 주민 1명이 급류에 휘말렸다. | ACCIDENT",
                "12월 3일 신의주에 새 철조망이 세워졌다. | FENCE_CAMERA",
                "12월 3일 보천군에서 지뢰를 매설하던 중 사상자가 발생했다. | ACCIDENT",
                "12월 3일 단둥에 트럭들이 줄 서 있었다. | VEHICLES_PARKED",
                "12월 3일 트럭 200대가 줄지어 단둥에서 북한으로 향했다. | VEHICLES_CONVOY"
            })
    void vehicles_cross_by_a_ford_and_people_in_whatever_way(String text, SightingKind kind) {
        assertThat(only(text).of(Part.KIND).orElseThrow().options())
                .extracting(Option::value)
                .containsExactly(new Value.OfKind(kind));
    }
}
