package org.amnok.workspace.report;

import static org.amnok.workspace.report.NewsroomReportTest.counted;
import static org.amnok.workspace.report.NewsroomReportTest.day;
import static org.amnok.workspace.report.NewsroomReportTest.drafts;
import static org.amnok.workspace.report.NewsroomReportTest.only;
import static org.amnok.workspace.report.NewsroomReportTest.places;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.record.Place;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.Proposal.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
