package org.amnok.workspace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

/// Islands and neighbourhoods of which nobody published where they lie.
class UnlocatedSitesTest {
    private static final ReportReader READER =
            new ReportReader(new PlaceWords(BaseMapGeography.of(Maps.BASE), Maps.BASE.sites()));

    private static List<ReportDraft> drafts(String text) {
        return READER.read(text, LocalDate.of(2025, 11, 22)).drafts();
    }

    private static List<Option> where(ReportDraft draft) {
        return draft.of(Part.WHERE).map(Proposal::options).orElse(List.of());
    }

    private static Place place(Option option) {
        return ((Value.At) option.value()).place();
    }

    @Test
    void are_proposed_in_words_without_a_place() {
        var draft =
                drafts("On 12 November 2025 three excavators were at work on Taji Island.")
                        .getFirst();
        assertThat(where(draft)).extracting(Option::remark).containsExactly(Remark.NOT_LOCATED);
        assertThat(where(draft))
                .extracting(UnlocatedSitesTest::place)
                .containsExactly(new Place.Unlocated("Taji Island"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11월 12일 다지도에서 굴착기 3대가 작업했다.",
                "11月12日，於赤岛上有3台挖掘机在施工。",
                "11月12日，于赤島上有3台挖掘机在施工。",
                "On 12 November three excavators were at work on Ojok-do."
            })
    void are_read_in_each_language(String text) {
        assertThat(drafts(text)).hasSize(1);
        assertThat(where(drafts(text).getFirst()))
                .extracting(Option::remark)
                .containsExactly(Remark.NOT_LOCATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11월 20일 혜신동에 트럭 3대가 서 있었다.",
                "On 20 November three trucks stood in Yonpung-dong."
            })
    void a_neighbourhood_alone_is_a_place_in_words(String text) {
        assertThat(where(drafts(text).getFirst()))
                .extracting(Option::remark)
                .containsExactly(Remark.NOT_LOCATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11월 20일 혜산시 혜신동에 트럭 3대가 서 있었다.",
                "On 20 November three trucks stood in Hyesin-dong, Hyesan."
            })
    void a_neighbourhood_beside_its_town_is_somewhere_in_it(String text) {
        assertThat(where(drafts(text).getFirst()))
                .singleElement()
                .satisfies(
                        option -> {
                            assertThat(place(option)).isInstanceOf(Place.Located.class);
                            assertThat(((Value.At) option.value()).name())
                                    .startsWith("Somewhere in Hyesan");
                        });
    }

    @Test
    void stand_beside_those_that_are_located_for_a_person_to_choose() {
        var draft =
                drafts(
                                "Eight bridges to Wihwa, Taji, Ojok and Kuri islands stand since March 2025.")
                        .getFirst();
        assertThat(where(draft))
                .extracting(option -> place(option).asReported())
                .containsExactly("Wihwa", "Taji", "Ojok", "Kuri");
        assertThat(where(draft)).filteredOn(o -> place(o) instanceof Place.Located).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11월 12일 혜산에서 구리도 밀수하던 트럭 3대가 적발됐다.",
                "11월 12일 혜산에서 임도에 트럭 3대가 서 있었다.",
                "11월 12일 혜산에서 막사도 짓고 트럭 3대가 왔다.",
                "On 12 November three trucks of Kuri Transport stood in Hyesan."
            })
    void are_not_found_in_words_that_mean_other_things(String text) {
        assertThat(where(drafts(text).getFirst()))
                .extracting(UnlocatedSitesTest::place)
                .hasOnlyElementsOfType(Place.Located.class);
    }

    @Test
    void in_a_row_of_a_table_are_no_part_of_the_row_before() {
        var text =
                """
                | 지역 | 날짜 | 내용 | 규모 |
                |---|---|---|---|
                | 김형직군 | 11월 20일경 | 얼음 위로 도강 | 5~6명 |
                | 다지도 | 11월 중 | 굴착기 작업 | 굴착기 3대 |
                """;
        assertThat(drafts(text)).hasSize(2);
        assertThat(where(drafts(text).getLast()))
                .extracting(UnlocatedSitesTest::place)
                .containsExactly(new Place.Unlocated("다지도"));
    }

    @Test
    void rows_of_a_table_are_sightings_of_their_own() {
        var rows =
                "Place\tDay\tSeen\nHyesan\t10 Nov 2025\t14 trucks\nBridge 4\t12 Nov 2025\t3 buses\n";
        assertThat(drafts(rows)).hasSize(2);
    }
}
