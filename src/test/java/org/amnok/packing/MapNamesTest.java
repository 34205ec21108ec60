package org.amnok.packing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How names of the sources become labels.
class MapNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Sinŭiju, KP, Sinuiju",
        "Manp’o, KP, Manpo",
        "Musan-ŭp, KP, Musan",
        "Kusŏng-si, KP, Kusong",
        "Ji’an, CN, Ji’an"
    })
    void a_place_is_written_as_newspapers_do(String name, String country, String label) {
        assertThat(Places.plain(name, country)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"장백 (창바이), 장백", "단둥, 단둥", "무산읍, 무산"})
    void the_first_of_several_names_is_shown(String names, String label) {
        assertThat(Places.label(names)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "Bidan Island (Pidan-som), Bidan Island, Pidan-som",
        "Nanping - Musan, Nanping – Musan, ''",
        "Tumen island 1 (name not sourced), '', name not sourced"
    })
    void a_remark_in_brackets_leaves_the_name_of_a_site(String name, String label, String remark) {
        assertThat(Sites.label(name)).isEqualTo(label);
        assertThat(Sites.remark(name)).isEqualTo(remark);
    }
}
