package org.amnok.workspace.report;

import static org.amnok.workspace.report.ListedEventsTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Notes that name several places, each with what was counted there.
class EntriesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "18 November 2025\nHyesan: 43 trucks\nManpo: 2 boats",
                "Field notes\n18 November 2025\n\nHyesan: 43 trucks\nManpo: 2 boats",
                "18 November 2025\n- Hyesan: 43 trucks\n- Manpo: 2 boats",
                "18 November 2025\nHyesan 43 trucks\nManpo 2 boats",
                "On 18 November: Hyesan, 43 trucks. Manpo, 2 boats.",
                "On 18 November: Hyesan, 43 trucks; Manpo, 2 boats.",
                "On 18 November we counted 43 trucks in Hyesan and 2 boats at Manpo.",
                "Reporter's notes, 18 Nov 2025. Hyesan: 43 trucks in a yard. Manpo: 2 boats.",
                "Trucks on 18 November: Hyesan 43, Manpo 2."
            })
    void each_is_a_sighting_of_the_day_above(String text) {
        assertThat(told(text)).containsExactly("2025-11-18 Hyesan 43", "2025-11-18 Manpo 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11월 18일\n혜산 트럭 43대\n만포 보트 2척",
                "11월 18일: 혜산 트럭 43대, 만포 보트 2척",
                "11월 18일 혜산에는 트럭 43대가 있었고 만포에서는 보트 2척이 목격됐다."
            })
    void each_is_a_sighting_in_korean(String text) {
        assertThat(told(text)).containsExactly("2025-11-18 혜산 43", "2025-11-18 만포 2");
    }

    @Test
    void each_is_a_sighting_in_chinese_and_japanese() {
        assertThat(told("11月18日：惠山43辆卡车；满浦2艘船。"))
                .containsExactly("2025-11-18 惠山 43", "2025-11-18 满浦 2");
        assertThat(told("11月18日、恵山にトラック43台、満浦に船2隻。"))
                .containsExactly("2025-11-18 恵山 43", "2025-11-18 満浦 2");
    }

    @Test
    void a_place_that_is_not_known_takes_its_count_along() {
        assertThat(told("11月18日：某地4辆卡车；惠山43辆车；满浦2艘船。"))
                .containsExactly("2025-11-18 4", "2025-11-18 惠山 43", "2025-11-18 满浦 2");
    }

    @Test
    void the_next_day_begins_a_list_of_its_own() {
        var text =
                "18 November 2025\nHyesan: 43 trucks\nManpo: 2 boats\n19 November 2025\nHyesan: 12 trucks";
        assertThat(told(text))
                .containsExactly(
                        "2025-11-18 Hyesan 43", "2025-11-18 Manpo 2", "2025-11-19 Hyesan 12");
    }

    @Test
    void a_number_behind_another_day_counts_the_same() {
        assertThat(told("Nov. 18: at least 70 vehicles at the Hyesan schoolyard. Nov. 20: 110."))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("2025-11-20 Hyesan")
                .endsWith(" 110");
    }

    @Test
    void several_days_of_a_sentence_are_several_sightings() {
        assertThat(
                        told(
                                "In Hyesan there were 20 trucks on Monday, 35 on Tuesday and 50 on Wednesday."))
                .containsExactly(
                        "2025-11-17 Hyesan 20", "2025-11-18 Hyesan 35", "2025-11-19 Hyesan 50");
        assertThat(
                        told(
                                "No vehicles were seen at Hyesan on 20 November; on 21 November there were 14."))
                .containsExactly("2025-11-20 Hyesan 0", "2025-11-21 Hyesan 14");
        assertThat(told("Hyesan, 20/11/2025, 60 vehicles; Manpo, 21/11/2025, 8 trucks."))
                .containsExactly("2025-11-20 Hyesan 60", "2025-11-21 Manpo 8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DATE: 18 Nov 2025\nPLACE: Hyesan, near the stadium\nWHAT: 43 trucks, no plates",
                "날짜: 2025년 11월 18일\n장소: 혜산\n내용: 번호판 없는 트럭 43대",
                "时间：2025年11月18日晚上\n地点：惠山\n内容：43辆卡车",
                "日時：2025年11月18日\n場所：恵山\n内容：トラック43台"
            })
    void the_lines_of_a_form_are_one_sighting(String text) {
        assertThat(told(text))
                .singleElement()
                .asString()
                .matches("2025-11-18 (?:Hyesan|혜산|惠山|恵山) 43");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 18 November 20 trucks crossed from Changbai, 15 of them to Hyesan.",
                "On 18 November five boats from Dandong, carrying 20 people, landed at Sinuiju."
            })
    void one_way_between_two_places_is_not_cut(String text) {
        assertThat(told(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We saw 20 trucks on 18 November, and 12 on 19 November, in Hyesan.",
                "Two trucks at Hyesan and 3 boats at Manpo were seen on 18 November."
            })
    void a_place_or_day_behind_all_of_them_is_lost_by_none(String text) {
        assertThat(told(text)).isNotEmpty().allMatch(line -> line.contains("Hyesan"));
        assertThat(told(text)).allMatch(line -> line.startsWith("2025-11-18"));
    }

    @Test
    void a_title_above_a_long_paragraph_is_no_list() {
        var text =
                "Satellite images show 20 trucks at Hyesan customs\nDandong traders counted 20 trucks at the customs yard in Hyesan, and said that more were coming.\n\nThe trucks stood there until late November.";
        assertThat(ReportHead.of(text, null).title())
                .isEqualTo("Satellite images show 20 trucks at Hyesan customs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Field notes Changbai, 18.11.2025\n08:15 Hyesan, 43 trucks waiting\n14:05 - Manpo: 2 boats",
                "18 November 2025\n08h15 Hyesan, 43 trucks waiting\n14h05 Manpo, 2 boats",
                "18 November, Changbai bank\n0815 h Hyesan, 43 trucks\n1405 h Manpo, 2 boats"
            })
    void lines_with_times_are_sightings_of_the_day_above(String text) {
        assertThat(told(text)).containsExactly("2025-11-18 Hyesan 43", "2025-11-18 Manpo 2");
    }

    @Test
    void lines_with_times_are_sightings_in_korean_and_chinese() {
        assertThat(told("2025년 11월 18일 창바이\n오전 8:15 혜산 트럭 43대\n14:05 만포 보트 2척"))
                .containsExactly("2025-11-18 혜산 43", "2025-11-18 만포 2");
        assertThat(told("2025年11月18日 长白\n8:15 惠山 卡车43辆\n14:05 满浦 2艘船"))
                .containsExactly("2025-11-18 惠山 43", "2025-11-18 满浦 2");
    }

    @Test
    void a_source_and_its_day_before_the_first_sentence_are_no_sighting() {
        assertThat(
                        told(
                                "Asiapress, 20 November 2025. \"It is a car frenzy\", a trader said. On 18"
                                        + " November 43 trucks were parked in Hyesan."))
                .containsExactly("2025-11-18 Hyesan 43");
        assertThat(told("NK News, 20 November: 43 trucks were parked in Hyesan on 18 November."))
                .containsExactly("2025-11-18 Hyesan 43");
    }
}
