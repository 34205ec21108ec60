package org.amnok.workspace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.record.Place;
import org.amnok.geo.words.PlaceWords;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.Proposal.Value;
import org.junit.jupiter.api.Test;

/// Sentences as Korean papers write them.
class KoreanReportTest {
    private static final ReportReader READER =
            new ReportReader(new PlaceWords(BaseMapGeography.of(Maps.BASE), Maps.BASE.sites()));

    private static ReportDraft only(String text) {
        var drafts = READER.read(text, LocalDate.of(2025, 12, 15)).drafts();
        assertThat(drafts).hasSize(1);
        return drafts.getFirst();
    }

    @Test
    void who_walked_across_the_river_forded_it() {
        assertThat(only("2023년 8월 혜산에서 주민 20명이 강을 걸어서 건넜다.").of(Part.KIND).orElseThrow().options())
                .extracting(Proposal.Option::value)
                .containsExactly(new Value.OfKind(SightingKind.CROSSING_FORD));
    }

    @Test
    void counted_points_of_crossing_from_one_county_to_another_are_a_stretch() {
        var draft = only("이달 9일 위성사진에서 김형직군에서 보천군 사이 압록강에 임시 도하 지점이 최소 32곳 확인됐다.");
        assertThat(draft.of(Part.KIND).orElseThrow().options())
                .extracting(Option::value)
                .containsExactly(new Value.OfKind(SightingKind.CROSSING_FORD));
        assertThat(draft.of(Part.WHERE).orElseThrow().options())
                .extracting(option -> ((Value.At) option.value()).place())
                .singleElement()
                .isInstanceOf(Place.Stretch.class);
    }

    @Test
    void a_place_right_behind_its_city_is_an_address() {
        var where = only("지난해 12월 21일 신의주시 위화도에는 살림집 170여 동이 완공됐다.").of(Part.WHERE).orElseThrow();
        assertThat(where.options())
                .extracting(option -> ((Value.At) option.value()).name())
                .containsExactly("위화도");
    }

    @Test
    void a_city_and_a_place_told_one_after_the_other_are_a_choice() {
        var where = only("지난해 12월 21일 신의주시, 위화도에는 살림집 170여 동이 완공됐다.").of(Part.WHERE).orElseThrow();
        assertThat(where.isConflict()).isTrue();
    }
}
