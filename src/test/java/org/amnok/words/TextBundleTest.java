package org.amnok.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBundleTest {
    private static final String FILE = "/org/amnok/words/lamps";

    @ParameterizedTest
    @CsvSource({"en, Lamp", "ko, 등"})
    void a_text_is_in_the_language_that_is_asked_for(String language, String text) {
        assertThat(TextBundle.of(FILE, language).get("lamp")).isEqualTo(text);
    }

    @Test
    void what_a_language_lacks_is_english() {
        assertThat(TextBundle.of(FILE, "ko").get("wick")).isEqualTo("Wick");
    }

    @Test
    void a_language_without_a_file_is_english() {
        assertThat(TextBundle.of(FILE, "ja").all()).containsExactly("Lamp", "Wick");
    }

    @Test
    void a_missing_text_is_named_with_its_file() {
        var bundle = TextBundle.of(FILE, "en");
        assertThatThrownBy(() -> bundle.get("oil"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessage("/org/amnok/words/lamps has no oil");
    }
}
