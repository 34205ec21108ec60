package org.amnok.geo.border;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.Bank;
import org.amnok.words.Spoken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankNotesTest {
    private static final String KEPT =
            "its circle of ±3 km crosses the border, which is 210 m away";

    @AfterEach
    void english() {
        Spoken.speak("en");
    }

    @Test
    void a_kept_reason_is_shown_in_the_language_of_the_window() {
        Spoken.speak("ko");
        assertThat(PlaceFactsText.bank(Bank.UNKNOWN, KEPT)).contains("±3 km의 원이 210 m 떨어진 국경에 걸침");
    }

    @Test
    void that_of_a_stretch_is_shown_so_too() {
        Spoken.speak("ja");
        assertThat(PlaceFactsText.bank(Bank.UNKNOWN, "a stretch of river has both banks"))
                .endsWith("川の区間には両岸がある");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it lies on the line of the border",
                "its circle of ±300 m crosses the border, which is 0 m away",
                "the border is 0 m away, and the map shows it no better than ±50 m"
            })
    void a_place_on_the_border_is_said_to_lie_on_its_line(String kept) {
        assertThat(BankNotes.shown(kept)).isEqualTo("it lies on the line of the border");
    }

    @Test
    void in_english_it_is_what_is_kept() {
        assertThat(BankNotes.shown(KEPT)).isEqualTo(KEPT);
    }

    @Test
    void a_reason_of_a_later_version_is_shown_as_it_is_kept() {
        Spoken.speak("ja");
        assertThat(BankNotes.shown("nobody knows")).isEqualTo("nobody knows");
    }
}
