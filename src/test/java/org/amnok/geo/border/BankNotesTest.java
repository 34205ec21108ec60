package org.amnok.geo.border;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.Bank;
import org.amnok.words.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BankNotesTest {
    private static final String KEPT =
            "its circle of ±3 km crosses the border, which is 210 m away";

    @AfterEach
    void english() {
        Messages.speak("en");
    }

    @Test
    void a_kept_reason_is_shown_in_the_language_of_the_window() {
        Messages.speak("ko");
        assertThat(PlaceFactsText.bank(Bank.UNKNOWN, KEPT)).contains("±3 km의 원이 210 m 떨어진 국경에 걸침");
    }

    @Test
    void that_of_a_stretch_is_shown_so_too() {
        Messages.speak("ja");
        assertThat(PlaceFactsText.bank(Bank.UNKNOWN, "a stretch of river has both banks"))
                .endsWith("川の区間には両岸がある");
    }

    @Test
    void in_english_it_is_what_is_kept() {
        assertThat(BankNotes.shown(KEPT)).isEqualTo(KEPT);
    }

    @Test
    void a_reason_of_a_later_version_is_shown_as_it_is_kept() {
        Messages.speak("ja");
        assertThat(BankNotes.shown("nobody knows")).isEqualTo("nobody knows");
    }
}
