package org.amnok.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.words.Spoken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditWordsTest {
    @AfterEach
    void english() {
        Spoken.speak("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "move sighting",
                "edit title",
                "set status of 14 sightings",
                "delete 5 sightings",
                "change mark of care",
                "merge north.gpkg",
                "restore state of 14 Nov 2025 12:03 UTC",
                "words of a later version"
            })
    void english_says_what_is_kept(String label) {
        assertThat(EditWords.of(label)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "en, add look, add observation",
        "en, import looks, import observations",
        "ko, import looks, 관찰 가져오기",
        "ko, move sighting, 목격 옮기기",
        "zh, move sighting, 移动目击",
        "ja, move sighting, 目撃の移動",
        "ko, set status of 14 sightings, 목격 14건의 상태 지정",
        "ko, delete 5 sightings, 목격 5건 삭제",
        "ja, duplicate 2 sightings, 目撃2件の複製",
        "zh, edit outlet, 编辑：媒体",
        "ja, merge north.gpkg, north.gpkg の統合"
    })
    void a_kept_label_is_shown_in_the_language_of_the_window(
            String language, String label, String shown) {
        Spoken.speak(language);
        assertThat(EditWords.of(label)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "zh", "ja"})
    void a_label_that_nobody_translated_is_shown_as_it_is_kept(String language) {
        Spoken.speak(language);
        assertThat(EditWords.of("words of a later version")).isEqualTo("words of a later version");
    }
}
