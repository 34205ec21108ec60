package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.amnok.words.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which language a window speaks before anything is done in it.
class WindowLanguageTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void the_language_of_the_system() {
        Locale.setDefault(before);
    }

    @Test
    void the_chosen_language_is_that_of_the_next_window() {
        var memory = new HashMemory();
        new WindowLanguage(memory).choose("ja");
        Locale.setDefault(before);
        var unused = new WindowLanguage(memory);
        assertThat(Messages.language()).isEqualTo("ja");
    }

    @ParameterizedTest
    @CsvSource({"ko-KR, ko", "zh-CN, zh", "ja-JP, ja", "de-DE, en"})
    void until_one_is_chosen_the_system_says_which(String system, String spoken) {
        Locale.setDefault(Locale.forLanguageTag(system));
        var unused = new WindowLanguage(new HashMemory());
        assertThat(Messages.language()).isEqualTo(spoken);
    }
}
