package org.amnok.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void a_value_without_a_format_stands_as_it_is() {
        assertThat(Messages.text("timeline.certainly", 12345)).isEqualTo("12345 certainly");
    }

    @Test
    void a_language_that_the_program_does_not_speak_is_english() {
        Messages.speak("fr");

        assertThat(Messages.language()).isEqualTo("en");
    }

    @Test
    void a_text_that_is_not_there_is_not_found() {
        assertThat(Messages.find("timeline.no_such_text")).isEmpty();
    }
}
