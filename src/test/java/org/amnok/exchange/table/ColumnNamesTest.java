package org.amnok.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.exchange.cell.CodeWords;
import org.amnok.exchange.cell.KindWords;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What columns are called in the tables of a news desk.
class ColumnNamesTest {
    @Test
    void the_questions_of_the_form_are_names_of_columns() {
        assertThat(meant("Headline", "Where", "When", "How many"))
                .containsExactly(
                        SightingColumn.TITLE,
                        SightingColumn.PLACE,
                        SightingColumn.DATE,
                        SightingColumn.COUNT_BEST);
        assertThat(meant("제목", "어디서", "언제", "몇 대"))
                .isEqualTo(meant("Headline", "Where", "When", "How many"));
        assertThat(meant("标题", "哪里", "时间", "多少"))
                .isEqualTo(meant("Headline", "Where", "When", "How many"));
        assertThat(meant("タイトル", "どこで", "いつ", "数量"))
                .isEqualTo(meant("Headline", "Where", "When", "How many"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Start?", "Published?", "Site?", "終了?"})
    void a_question_is_answered_with_yes_or_no(String name) {
        assertThat(SightingColumn.named(name)).isEmpty();
        assertThat(SightingColumn.named("Confidential?")).contains(SightingColumn.CONFIDENTIAL);
        assertThat(SightingColumn.named("公開可？")).contains(SightingColumn.PUBLISHABLE);
    }

    @Test
    void how_sure_somebody_is_may_be_written_shorter() {
        assertThat(meant("Conf.", "Confidence level", "확신도", "置信度"))
                .containsOnly(SightingColumn.CONFIDENCE);
        assertThat(SightingColumn.named("Confidential")).contains(SightingColumn.CONFIDENTIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "대수(최소)|대수(최대)",
                "数量（最少）|数量（最多）",
                "台数 (最小)|台数 (最大)",
                "Quantity (low)|Quantity (high)",
                "Count [at least]|Count [at most]"
            })
    void the_least_and_the_most_behind_a_name_are_no_counts_by_themselves(String names) {
        assertThat(meant(names.split("\\|")))
                .containsExactly(SightingColumn.COUNT_MIN, SightingColumn.COUNT_MAX);
    }

    @Test
    void a_source_is_nobody_that_may_be_named() {
        assertThat(SightingColumn.named("Source")).isEmpty();
        assertThat(SightingColumn.named("출처")).isEmpty();
    }

    /// A table that was copied from a window in Korean is read in one in English.
    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void what_the_window_calls_a_value_is_read_in_any_language(String language) {
        for (var kind : SightingKind.values()) {
            assertThat(KindWords.read(Messages.in(language, kind::label))).contains(kind);
        }
        var statuses = CodeWords.of(FieldCatalogue.STATUS);
        for (var status : SightingStatus.values()) {
            assertThat(statuses.read(Messages.in(language, status::label))).isEqualTo(status);
        }
        assertThat(statuses.read("reviewed")).isNull();
    }

    private static List<SightingColumn> meant(String... names) {
        return List.of(names).stream()
                .map(name -> SightingColumn.named(name).orElseThrow())
                .toList();
    }
}
