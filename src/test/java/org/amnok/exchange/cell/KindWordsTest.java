package org.amnok.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.codelist.SightingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindWordsTest {
    @ParameterizedTest
    @EnumSource
    void every_kind_is_read_by_its_code_and_its_label(SightingKind kind) {
        assertThat(KindWords.read(kind.code())).contains(kind);
        assertThat(KindWords.read(" " + kind.label().toUpperCase(java.util.Locale.ROOT) + " "))
                .contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"convoy, VEHICLES_CONVOY", "차량 주차, VEHICLES_PARKED", "海关, CUSTOMS_TRAFFIC"})
    void plain_words_are_read_in_three_languages(String words, SightingKind kind) {
        assertThat(KindWords.read(words)).contains(kind);
    }

    @Test
    void a_word_that_could_be_many_kinds_is_not_guessed() {
        assertThat(KindWords.read("truck")).isEmpty();
    }
}
