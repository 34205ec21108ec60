package org.amnok;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.words.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures on a system whose language has digits of its own.
class LatinDigitsTest {
    private final Locale base = Locale.getDefault();
    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

    @AfterEach
    void back() {
        Locale.setDefault(base);
        Locale.setDefault(Locale.Category.DISPLAY, display);
        Locale.setDefault(Locale.Category.FORMAT, format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "mr-IN", "my-MM", "th-TH-u-nu-thai"})
    void days_are_written_as_files_need_them(String system) {
        Locale.setDefault(Locale.forLanguageTag(system));
        assertThat("%d".formatted(1)).isNotEqualTo("1");
        Messages.writeLatinDigits();

        assertThat("%02d".formatted(7)).isEqualTo("07");
        assertThat(DateWords.read("07/25/2025", null).map(Edtf::text)).hasValue("2025-07-25");
        assertThat(DateWords.read("Q3 2025", null).map(Edtf::text)).hasValue("2025-07/2025-09");
        assertThat(Locale.getDefault().getLanguage()).isEqualTo(system.substring(0, 2));
        assertThat(DateWords.day("13 September 2025")).hasValue(LocalDate.of(2025, 9, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP-u-ca-japanese", "no-NO", "en-US-POSIX", ""})
    void any_language_of_a_system_is_taken(String system) {
        Locale.setDefault(Locale.forLanguageTag(system));
        Messages.writeLatinDigits();

        assertThat("%,d".formatted(12)).isEqualTo("12");
    }

    @Test
    void a_system_with_a_name_that_is_none_starts() {
        Locale.setDefault(Locale.of("de", "DE", "EURO"));
        Messages.writeLatinDigits();

        assertThat(Locale.getDefault().getCountry()).isEqualTo("DE");
    }

    @Test
    void chinese_without_a_country_has_the_words_of_javafx_too() {
        Locale.setDefault(Locale.of("zh"));
        Messages.writeLatinDigits();

        var words =
                ResourceBundle.getBundle(
                        "com/sun/javafx/scene/control/skin/resources/controls",
                        Locale.getDefault());
        assertThat(words.getString("Dialog.cancel.button")).isEqualTo("取消");
    }
}
