package org.amnok.workspace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.amnok.geo.words.PlaceWords;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.Proposal.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lists of sightings as notebooks have them, one in each line.
class ListedEventsTest {
    private static final ReportReader READER =
            new ReportReader(new PlaceWords(BaseMapGeography.of(Maps.BASE), Maps.BASE.sites()));

    private static List<ReportDraft> drafts(String text) {
        return READER.read(text, LocalDate.of(2025, 11, 22)).drafts();
    }

    /// "2025-11-12 Hyesan 20".
    static List<String> told(String text) {
        return drafts(text).stream().map(ListedEventsTest::told).toList();
    }

    private static String told(ReportDraft draft) {
        return List.of(Part.WHEN, Part.WHERE, Part.COUNTS).stream()
                .flatMap(part -> draft.of(part).stream())
                .flatMap(proposal -> proposal.options().stream())
                .map(ListedEventsTest::told)
                .collect(Collectors.joining(" "));
    }

    private static String told(Option option) {
        return switch (option.value()) {
            case Value.On(var date) -> date == null ? "?" : date.text();
            case Value.At(var name, _) -> name;
            case Value.Many(var rows) -> String.valueOf(rows.getFirst().max());
            default -> "";
        };
    }

    @Test
    void lines_with_days_without_a_year_are_no_title() {
        assertThat(
                        told(
                                """
                                Mon 10 Nov: 14 trucks at Hyesan
                                Wed 12 Nov: two patrol boats near Wihwa Island
                                Sat 15 Nov: 3 excavators at Junggang"""))
                .containsExactly(
                        "2025-11-10 Hyesan 14",
                        "2025-11-12 near Wihwa Island 2",
                        "2025-11-15 Junggang 3");
    }

    @Test
    void each_item_is_a_sighting_of_its_own() {
        assertThat(
                        told(
                                """
                                Weekly summary
                                - 11/10: 14 trucks at Hyesan
                                - 11/12: no movement at the Friendship Bridge
                                - 11/14: two patrol boats in the fog
                                2) 3 excavators near Wihwa"""))
                .containsExactly("2025-11-10 Hyesan 14", "2025-11-14 2", "near Wihwa 3");
    }

    @Test
    void items_may_be_at_the_place_above_them() {
        var text =
                """
                Hyesan, November 2025
                - 12/11: 20 trucks
                - 13/11: 5 buses at Musan
                - 14/11: 3 cars""";
        assertThat(told(text))
                .containsExactly(
                        "2025-11-12 Hyesan 20", "2025-11-13 Musan 5", "2025-11-14 Hyesan 3");
        assertThat(drafts(text).getFirst().of(Part.WHERE).orElseThrow().options())
                .extracting(Option::remark)
                .containsExactly(Proposal.Remark.SAID_IN_PARAGRAPH_BEFORE);
    }

    @Test
    void without_a_day_of_the_report_the_title_may_tell_the_year() {
        var text = "Hyesan, November 2024\n- 12 Nov: 20 trucks\n- 13/11: 3 cars";
        assertThat(READER.read(text, null).drafts())
                .extracting(ListedEventsTest::told)
                .containsExactly("2024-11-12 Hyesan 20", "2024-11-13 Hyesan 3");
        assertThat(
                        READER.read("After the flood of July 2024\nOn 12 Nov 20 trucks came.", null)
                                .drafts())
                .extracting(ListedEventsTest::told)
                .containsExactly("? 20");
        assertThat(READER.read("Hyesan\n- 13/11: 20 trucks", null).drafts())
                .extracting(ListedEventsTest::told)
                .containsExactly("? Hyesan 20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Nov 12 20 trucks stood at the Kim Jong Suk middle school. | 2025-11-12 20",
                "On Nov 12 20 trucks stood in Kim Jong Suk county. | 2025-11-12 Kim Jong Suk county 20",
                "On Nov 12 20 trucks stood at Hyesan stadium. | 2025-11-12 Hyesan stadium 20",
                "On Nov 12 20 trucks stood in Hoeryeong. | 2025-11-12 Hoeryeong 20",
                "On Nov 12 20 trucks stood in Yongsan. | 2025-11-12 20"
            })
    void names_are_of_places_and_not_of_persons_or_other_towns(String text, String told) {
        assertThat(told(text)).containsExactly(told);
    }
}
