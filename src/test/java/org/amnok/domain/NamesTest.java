package org.amnok.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of places in four languages.
class NamesTest {
    @ParameterizedTest
    @CsvSource({"Post 5, EN", "초소 5, KO", "哨所, ZH", "ポスト, JA", "7, EN"})
    void the_letters_of_a_name_say_its_language(String name, Language language) {
        assertThat(Names.of(name).exact(language)).isEqualTo(name);
        assertThat(Names.of(name).all()).hasSize(1);
    }
}
