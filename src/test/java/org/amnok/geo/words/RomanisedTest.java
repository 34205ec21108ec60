package org.amnok.geo.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisedTest {
    /// Examples of the Revised Romanisation, and names of the border.
    @ParameterizedTest
    @CsvSource({
        "장백, jangbaek",
        "혜산, hyesan",
        "압록강, amnokgang",
        "종로, jongno",
        "신라, silla",
        "왕십리, wangsimni",
        "별내, byeollae",
        "집안, jiban",
        "강계, ganggye",
        "삼죽면, samjungmyeon",
        "혜산-장백다리, hyesan-jangbaekdari"
    })
    void hangul_is_written_as_it_is_spoken(String hangul, String latin) {
        assertThat(Romanised.of(hangul)).contains(latin);
    }

    @Test
    void it_is_written_letter_by_letter_too() {
        assertThat(Romanised.of("압록")).containsExactly("aprok", "amnok");
    }

    @Test
    void other_letters_are_left_alone() {
        assertThat(Romanised.of("Hyesan 惠山")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Changbaek, 장백",
        "Kanggye, 강계",
        "Sinuiju, 신의주",
        "Pyoktong, 벽동",
        "Chunggang, 중강",
        "Hwanggumphyong, 황금평",
        "Taephung, 대풍",
        "Phihyon, 피현"
    })
    void mccune_and_reischauer_sound_the_same(String latin, String hangul) {
        assertThat(Romanised.of(hangul))
                .extracting(RomanSound::of)
                .contains(RomanSound.of(latin.toLowerCase(java.util.Locale.ROOT)));
    }
}
