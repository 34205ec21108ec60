package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shortest words that give a place or a person away.
class TellingWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234 5.678",
                "41,400 128,180",
                "1°2'",
                "4\td\t3m",
                "N4.1E12",
                "S4.1W12",
                "4.1N12.3E",
                "123456S1234567W",
                "51TAB1212",
                "52S AB12 12",
                "100000 4000000",
                "위도 4",
                "CCCCCCCC+CC",
                "///a.b.c"
            })
    void a_coordinate_is_noticed(String words) {
        assertThat(TellingWords.holdCoordinate(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr Pak",
                "Dr.\tÖhn",
                "9.Mr.  Pak",
                "éMr Pak",
                "called\nAn",
                "the driver’s name is Öhn",
                "named Li",
                "Ri Su Il",
                "Kim Chol-su",
                "김철수씨",
                "金某女士"
            })
    void a_name_is_noticed(String words) {
        assertThat(TellingWords.mayNamePerson(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 23456789", "138 1234 5678", "010-123-4567", "021 1234567"})
    void a_telephone_is_noticed(String words) {
        assertThat(TellingWords.mayHoldPhone(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sighting 12345",
                "Sighting 123456, by night",
                "white sedans beside the Schoolyard",
                "Kim Il Sung"
            })
    void other_words_are_not(String words) {
        assertThat(TellingWords.holdCoordinate(words)).isFalse();
        assertThat(TellingWords.mayNamePerson(words)).isFalse();
        assertThat(TellingWords.mayHoldPhone(words)).isFalse();
    }
}
