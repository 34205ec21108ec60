package org.amnok.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.words.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManyEditsQuestionTest {
    @ParameterizedTest
    @CsvSource({
        "en, Delete 49 sightings?",
        "ko, 목격 49건을 삭제하시겠습니까?",
        "zh, 要删除 49 条目击吗？",
        "ja, 目撃49件を削除しますか？"
    })
    void it_is_a_sentence_in_each_language(String language, String question) {
        assertThat(
                        Messages.in(
                                language,
                                () ->
                                        ManyEditsQuestion.question(
                                                Messages.text("common.delete"), 49)))
                .isEqualTo(question);
    }
}
