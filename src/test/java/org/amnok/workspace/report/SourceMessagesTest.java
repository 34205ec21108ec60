package org.amnok.workspace.report;

import static org.amnok.workspace.report.NewsroomReportTest.day;
import static org.amnok.workspace.report.NewsroomReportTest.only;
import static org.amnok.workspace.report.NewsroomReportTest.places;
import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.count.Count;
import org.amnok.domain.record.Place;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.Proposal.Remark;
import org.amnok.workspace.report.Proposal.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people at the border and analysts of images write in few words.
class SourceMessagesTest {
    @Test
    void fords_along_a_stretch_are_on_all_of_it() {
        var draft =
                only(
                        "Imagery of Nov. 13 shows 24 fords along an 80-km stretch of the Yalu"
                                + " between Junggang and Kimhyongjik County.");
        assertThat(places(draft)).containsExactly("between Junggang and Kimhyongjik County");
        var place = draft.of(Part.WHERE).orElseThrow().options().getFirst().value();
        assertThat(((Value.At) place).place()).isInstanceOf(Place.Stretch.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12月3日，长白县马鹿沟镇对面停放着3辆卡车。", "12月3日，马鹿沟镇对岸停放着3辆卡车。"})
    void what_is_opposite_a_town_is_on_the_other_bank(String text) {
        var where = only(text).of(Part.WHERE).orElseThrow().options();
        assertThat(where).singleElement().returns(Remark.TOLD_FROM_ANOTHER, Option::remark);
    }

    @Test
    void of_villages_of_one_name_that_of_the_city_named_before_it_is_meant() {
        var text = "12月3日，临江六道沟江边停放着3辆卡车。";
        assertThat(only(text).of(Part.WHERE).orElseThrow().isConflict()).isFalse();
        var alone = "12月3日，六道沟江边停放着3辆卡车。";
        assertThat(only(alone).of(Part.WHERE).orElseThrow().isConflict()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "朋友12月3日从长白打电话来说，惠山停着20辆卡车。",
                "On Dec. 3 a friend called from Changbai: 20 trucks were parked in Hyesan.",
                "12월 3일 장백에서 전화가 왔는데 혜산에 트럭 20대가 주차돼 있었다.",
                "12月3日、長白から電話があり、恵山にトラック20台が止められていた。"
            })
    void where_somebody_called_from_is_not_what_was_seen(String text) {
        assertThat(places(only(text)))
                .hasSize(1)
                .noneMatch(name -> name.matches("长白|Changbai|장백|長白"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A resident called from Hyesan on Dec. 3: 20 trucks were parked by the river.",
                "朋友12月3日从惠山打电话来说，江边停着20辆卡车。",
                "12월 3일 혜산에서 전화가 왔는데 강변에 트럭 20대가 주차돼 있었다.",
                "12月3日、恵山から電話があり、川辺にトラック20台が止められていた。"
            })
    void where_no_other_place_is_named_it_is_that_of_the_call(String text) {
        assertThat(places(only(text))).hasSize(1);
    }

    @Test
    void what_crosses_by_a_bridge_is_at_no_ford() {
        assertThat(only("12月3日，20辆卡车经友谊桥过江，到达新义州。").of(Part.KIND)).isEmpty();
    }

    @Test
    void the_day_of_a_call_is_not_that_of_what_was_seen() {
        var draft =
                only(
                        "Source in Hyesan (call at 22:40 on 18 Nov): since 12 November 20 trucks"
                                + " were parked in Hyesan.");
        assertThat(day(draft)).isEqualTo("2025-11-12/..");
    }

    @Test
    void a_day_at_the_end_of_what_a_source_said_is_that_of_what_happened() {
        var when =
                only("Border guards set up checkpoints in Hyesan on Nov. 19, a second source said.")
                        .of(Part.WHEN)
                        .orElseThrow();
        assertThat(when.options()).singleElement().returns(Remark.YEAR_OF_REPORT, Option::remark);
        var telling =
                only("On Nov. 19, a second source said border guards set up checkpoints in Hyesan.")
                        .of(Part.WHEN)
                        .orElseThrow();
        assertThat(telling.options())
                .singleElement()
                .returns(Remark.DAY_OF_TELLING, Option::remark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In the yard of Hyesan No. 2 middle school, 37 cars stood on Dec. 3. | VEHICLES_SCHOOLYARD | 37",
                "On Dec. 3, 37 cars stood in the school's yard in Hyesan. | VEHICLES_SCHOOLYARD | 37",
                "12月3日，惠山中学院子里有37辆车。 | VEHICLES_SCHOOLYARD | 37",
                "12月3日、恵山第2中学校の運動場には車が37台並んでいた。 | VEHICLES_SCHOOLYARD | 37",
                "12月3日，惠山有20辆车排队过河。 | CROSSING_FORD | 20",
                "12月3日，临江对岸江里有挖掘机两台。 | EXCAVATOR_IN_WATER | 2",
                "On Dec. 3 there was an island base near Hyesan with 12 trucks. | ISLAND_BASE | 12",
                "12月3日，会宁有人踩冰过江，五个人。 | CROSSING_ICE | 5",
                "On Dec. 3, 8 flat cars were loaded at Manpo. | RAIL_LOADING | 8"
            })
    void kinds_are_known_in_other_words(String text, SightingKind kind, int count) {
        var draft = only(text);
        assertThat(draft.of(Part.KIND).orElseThrow().options())
                .extracting(o -> ((Value.OfKind) o.value()).kind())
                .containsExactly(kind);
        assertThat(draft.of(Part.COUNTS).orElseThrow().options())
                .flatExtracting(o -> ((Value.Many) o.value()).rows())
                .extracting(Count::best)
                .containsExactly(count);
    }

    @Test
    void groups_that_pool_money_for_a_car_are_a_report_without_a_count() {
        var draft = only("Mid-November, groups pool money for a car. Hyesan.");
        assertThat(places(draft)).containsExactly("Hyesan");
        assertThat(day(draft)).isEqualTo("2025-11-11~/2025-11-20~");
        assertThat(draft.of(Part.COUNTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12月3日夜里，集安对面满浦的铁路桥下停了10辆卡车。 | 满浦的铁路桥",
                "On Dec. 3 the bridge Changbai–Hyesan was closed, 40 trucks were waiting. | bridge Changbai–Hyesan",
                "On Dec. 3 there were 24 fords from Kimhyongjik up to Hyesan. | from Kimhyongjik up to Hyesan",
                "On Dec. 3, 24 trucks were parked in Hyesan (Wiyon side). | Wiyon",
                "Taken 3 Dec about 15:30 from the Changbai embankment: 24 trucks parked in Hyesan. | Hyesan",
                "12月3日，丹东这边的人讲，新义州机场停着300辆车。 | 新义州机场",
                "12월 3일, 회령 아님, 혜산에 트럭 24대가 주차돼 있었다. | 혜산",
                "On Dec. 3, 24 trucks were parked in Hyesan, not in Musan. | Hyesan"
            })
    void the_place_is_the_one_that_is_meant(String text, String place) {
        assertThat(places(only(text))).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12月3日，惠山停着300辆车，前天还只有一半。",
                "12월 3일 혜산에 트럭 24대가 주차돼 있었는데 어제보다 두 배다.",
                "On Dec. 3, 24 trucks were parked in Hyesan, more than on Nov. 26."
            })
    void a_day_with_which_it_is_compared_is_not_that_of_what_was_seen(String text) {
        assertThat(day(only(text))).isEqualTo("2025-12-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Dec. 3 there were only five trucks in Hyesan.",
                "On Dec. 3, there were still 20 trucks parked in Hyesan.",
                "12月3日只有3辆卡车停在惠山。",
                "12月3日より恵山にトラック20台が止められていた。"
            })
    void a_day_with_which_nothing_is_compared_is_that_of_what_was_seen(String text) {
        assertThat(day(only(text))).startsWith("2025-12-03");
    }

    @Test
    void the_place_from_which_something_was_reported_stays() {
        assertThat(places(only("On Dec. 3, 20 trucks were reported from Hyesan.")))
                .containsExactly("Hyesan");
    }

    @Test
    void the_day_of_a_drive_is_that_of_what_was_seen_on_it() {
        var draft =
                only(
                        "On 27 November I drove from Tonghua to Ji'an. Opposite Manpo there were"
                                + " five excavators in the water.");
        assertThat(day(draft)).isEqualTo("2025-11-27");
    }

    @Test
    void a_railway_bridge_is_none_of_the_road() {
        assertThat(only("12月3日，满浦铁路桥下停着10辆卡车。").of(Part.WHERE).orElseThrow().isConflict())
                .isFalse();
        assertThat(only("12月3日，满浦大桥下停着10辆卡车。").of(Part.WHERE).orElseThrow().isConflict()).isTrue();
    }

    @Test
    void hidden_vehicles_are_parked() {
        var draft = only("12월 3일 혜산 강변에 차를 숨겨두는 곳이 생겼다.");
        assertThat(draft.of(Part.KIND).orElseThrow().options())
                .extracting(Option::value)
                .containsExactly(new Value.OfKind(SightingKind.VEHICLES_PARKED));
    }

    @Test
    void an_estimated_number_alone_counts_what_was_named_before() {
        var draft = only("On Dec. 3 the schoolyard of Hyesan was full of vehicles, est. 80-100.");
        assertThat(draft.of(Part.COUNTS).orElseThrow().options())
                .flatExtracting(o -> ((Value.Many) o.value()).rows())
                .extracting(Count::min)
                .containsExactly(80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N41 23.900 E128 10.400",
                "N 41° 23.900' E 128° 10.400'",
                "N41.39833, E128.17333",
                "41 23.900N 128 10.400E"
            })
    void a_coordinate_is_read_as_a_gps_shows_it(String said) {
        assertThat(places(only("On Dec. 3, 24 trucks were parked at " + said + " (market).")))
                .containsExactly(said);
    }

    @Test
    void this_month_is_that_in_which_somebody_said_it() {
        var told =
                "A resident of Hyesan, requesting anonymity, told RFA on Nov. 24 that since the"
                        + " beginning of this month 200 vehicles came across at Hyesan.";
        assertThat(day(only(told))).startsWith("2025-11-01");
        assertThat(NewsroomReportTest.counted(only(told))).containsExactly(CountClass.VEHICLE);
    }

    @Test
    void a_place_in_a_county_is_told_by_the_county_it_lies_opposite() {
        assertThat(places(only("12月3日，金正淑郡对岸的八道沟停着三台越野车。"))).containsExactly("八道沟");
    }
}
