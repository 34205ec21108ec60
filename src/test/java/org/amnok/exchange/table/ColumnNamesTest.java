package org.amnok.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void a_source_is_nobody_that_may_be_named() {
        assertThat(SightingColumn.named("Source")).isEmpty();
        assertThat(SightingColumn.named("출처")).isEmpty();
    }

    private static List<SightingColumn> meant(String... names) {
        return List.of(names).stream()
                .map(name -> SightingColumn.named(name).orElseThrow())
                .toList();
    }
}
