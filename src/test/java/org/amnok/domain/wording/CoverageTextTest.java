package org.amnok.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amnok.domain.Bank;
import org.amnok.domain.River;
import org.amnok.domain.coverage.Asked;
import org.amnok.domain.coverage.BankObservation;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.CoverageChange;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.coverage.MadeObservations;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.coverage.OverlapRule;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.Observation.Result;
import org.amnok.domain.record.SoughtKind;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What looks say, in sentences.
class CoverageTextTest {
    private static final int YALU = 763_000;
    private static final CoverageQuestion QUESTION =
            new CoverageQuestion(
                    River.YALU,
                    Set.of(Bank.DPRK),
                    new MetreSpan(0, YALU),
                    new DateSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)),
                    SoughtKind.FENCE,
                    OverlapRule.LATEST_CLEAR);

    private static Coverage coverage(BankObservation... looks) {
        return CoverageCount.of(QUESTION, List.of(looks));
    }

    private static Coverage asInTheInquiry() {
        return coverage(
                MadeObservations.look(0, 489_000, Result.OBSERVED, "2025-03-01"),
                MadeObservations.look(489_000, 550_000, Result.ABSENT, "2025-03-01"),
                MadeObservations.look(550_000, 610_000, Result.OBSCURED, "2025-03-01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Of 763 km of the Korean bank of the Yalu, Jan – Jun 2025: barrier seen along 489 km, absent along 61 km, obscured along 60 km, never examined along 153 km.
                    ko | 압록강 북한 쪽 강변 763 km 중, 2025년 1월~6월: 장벽이 보인 구간 489 km, 없는 구간 61 km, 가려진 구간 60 km, 살피지 않은 구간 153 km.
                    zh | 鸭绿江朝鲜一侧河岸 763 公里中，2025年1月–6月：看到屏障 489 公里，没有 61 公里，被遮挡 60 公里，从未察看 153 公里。
                    ja | 鴨緑江の北朝鮮側の岸 763 km のうち、2025年1月～6月：障壁が見えた区間 489 km、なし 61 km、隠れていた 60 km、未調査 153 km。
                    """)
    void the_sentence_is_said_in_four_languages(String language, String sentence) {
        assertThat(Messages.in(language, () -> CoverageText.sentence(asInTheInquiry(), YALU)))
                .isEqualTo(sentence);
    }

    @Test
    void what_is_nowhere_is_not_said() {
        assertThat(CoverageText.sentence(coverage(), YALU))
                .isEqualTo(
                        "Of 763 km of the Korean bank of the Yalu, Jan – Jun 2025: never examined"
                                + " along 763 km.");
    }

    @Test
    void less_than_half_a_kilometre_is_said_as_such_and_not_as_nothing() {
        assertThat(
                        CoverageText.sentence(
                                coverage(
                                        MadeObservations.look(
                                                0, 300, Result.OBSERVED, "2025-03-01")),
                                YALU))
                .contains("barrier seen along <1 km");
    }

    @Test
    void what_was_examined_is_all_but_what_never_was() {
        var looked =
                coverage(
                        MadeObservations.look(0, 100_000, Result.OBSERVED, "2025-03-01"),
                        MadeObservations.look(100_000, 200_300, Result.OBSCURED, "2025-03-01"));
        assertThat(CoverageText.examinedRow(looked))
                .containsExactly("of it examined", "200", "26", "");
        assertThat(CoverageText.examinedRow(coverage()))
                .containsExactly("of it examined", "0", "0", "");
    }

    @Test
    void a_part_of_the_river_is_named() {
        var part = CoverageCount.of(Asked.of(QUESTION, new MetreSpan(100_000, 200_000)), List.of());
        assertThat(CoverageText.sentence(part, YALU))
                .startsWith("Of 100 km of the Korean bank of the Yalu (km 100–200), ");
    }

    @Test
    void looks_that_differ_are_told_with_what_counts() {
        var both =
                coverage(
                        MadeObservations.look(0, 60_000, Result.ABSENT, "2025-01-01", "2025-01-31"),
                        MadeObservations.look(20_000, 80_000, Result.OBSERVED, "2025-03-01"));
        assertThat(CoverageText.caveats(both))
                .containsExactly(
                        "Along 40 km two observations differ: absent Jan 2025, observed 1 Mar 2025."
                                + " The later one counts.");
    }

    @Test
    void a_look_of_which_it_is_open_whether_it_counts_is_told() {
        var open = coverage(MadeObservations.look(0, 9, Result.ABSENT, "2024-12-01", "2025-01-31"));
        assertThat(CoverageText.caveats(open))
                .containsExactly(
                        "One observation may or may not be of this period; it does not count.");
    }

    @Test
    void the_words_of_every_common_kind_are_there_in_every_language() {
        var missing = new ArrayList<String>();
        for (var kind : SoughtKind.COMMON) {
            if (Messages.find("looks.noun_" + kind.code()).isEmpty()
                    || Messages.find("looks.kind_" + kind.code()).isEmpty()) {
                missing.add(kind.code());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void a_kind_of_the_projects_own_is_shown_as_it_is_written() {
        assertThat(new SoughtKind("watch_lamp").label()).isEqualTo("watch lamp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Of 763 km of the Korean bank of the Yalu, A (Jan – Jun 2024) against B (Jan – Jun 2025): barrier absent in A and seen in B along 40–52 km, seen in A and absent in B along 0 km, seen in both along 400 km, absent in both along 0–12 km, without a clear observation in both along 311 km.
                    ko | 압록강 북한 쪽 강변 763 km 중, A(2024년 1월~6월)와 B(2025년 1월~6월) 비교: 장벽이 A에서 없고 B에서 보인 구간 40–52 km, A에서 보이고 B에서 없는 구간 0 km, 둘 다 보인 구간 400 km, 둘 다 없는 구간 0–12 km, 둘 중 한쪽이라도 뚜렷한 관찰이 없는 구간 311 km.
                    zh | 鸭绿江朝鲜一侧河岸 763 公里中，A（2024年1月–6月）与 B（2025年1月–6月）比较：A 中没有而 B 中看到屏障 40–52 公里，A 中看到而 B 中没有 0 公里，都看到 400 公里，都没有 0–12 公里，至少一方未看清 311 公里。
                    ja | 鴨緑江の北朝鮮側の岸 763 km のうち、A（2024年1月～6月）とB（2025年1月～6月）の比較：障壁がAでは見られずBで見えた区間 40–52 km、Aで見えBではなかった区間 0 km、両方で見えた区間 400 km、両方でなかった区間 0–12 km、一方でも明瞭な観察がない区間 311 km。
                    """)
    void what_changed_is_said_in_four_languages(String language, String sentence) {
        var change =
                change(
                        MadeObservations.look(0, 400_000, Result.OBSERVED, "2024-03-01"),
                        MadeObservations.look(400_000, 452_000, Result.ABSENT, "2024-03-01"),
                        MadeObservations.look(0, 452_000, Result.OBSERVED, "2025-03-01"),
                        MadeObservations.look(440_000, 452_000, Result.ABSENT, "2025-02-01"));
        assertThat(Messages.in(language, () -> ChangeText.sentence(change, YALU)))
                .isEqualTo(sentence);
    }

    @Test
    void without_a_clear_look_in_both_nothing_is_said_to_have_changed() {
        var change = change(MadeObservations.look(0, 763_000, Result.OBSERVED, "2025-03-01"));
        assertThat(ChangeText.sentence(change, YALU))
                .endsWith("(Jan – Jun 2025): without a clear observation in both along 763 km.");
    }

    @Test
    void what_is_little_is_not_said_to_be_nothing_in_the_table_either() {
        var coverage = coverage(MadeObservations.look(0, 400, Result.OBSERVED, "2025-03-01"));
        assertThat(CoverageText.row(coverage, BankState.SEEN))
                .containsExactly("Seen", "<1", "<1", "1");
        assertThat(CoverageText.row(coverage, BankState.ABSENT))
                .containsExactly("Absent", "0", "0", "0");
    }

    private static CoverageChange change(BankObservation... looks) {
        var before = new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
        return CoverageChange.of(
                CoverageCount.of(QUESTION.of(before), List.of(looks)), coverage(looks));
    }
}
