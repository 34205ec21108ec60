package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.words.Spoken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACT | the location is released as it was recorded.",
                "STREET | the location is released as the middle of a cell of 111 × 84 m, ±70 m more.",
                "DISTRICT | the location is released as the middle of a cell of 1.1 × 0.8 km, ±700 m more.",
                "COUNTY | middle of a cell of 11 × 8 km, ±7 km more; dates as whole months.",
                "WITHHELD | no location is released, at most its province; dates as whole months.",
            })
    void a_level_means_the_same_wherever_it_is_explained(PrivacyLevel level, String words) {
        assertThat(PrivacyWords.meaning(level)).contains(words);
    }

    @ParameterizedTest
    @EnumSource
    void a_level_is_explained_in_korean_without_english_words(PrivacyLevel level) {
        Spoken.speak("ko");
        assertThat(PrivacyWords.shortly(level) + PrivacyWords.meaning(level))
                .doesNotContainPattern("[A-Za-z]{3}");
    }

    @AfterEach
    void speak_english_again() {
        Spoken.speak("en");
    }
}
