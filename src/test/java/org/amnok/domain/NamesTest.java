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

    @ParameterizedTest
    @CsvSource({"EN, Changbai 장백 长白", "KO, 장백 Changbai 长白", "JA, Changbai 장백 长白"})
    void the_readers_name_comes_first_where_it_is_known(Language reader, String all) {
        var names = new Names("Changbai", "장백", "长白", "");
        assertThat(String.join(" ", names.all(reader))).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"장백, 장백", "ㅈㅂ, 장백", "长白, 长白", "長白, 長白", "Changb, Changbai", "チャン, 長白"})
    void a_name_is_written_in_the_letters_that_were_typed(String typed, String name) {
        assertThat(new Names("Changbai", "장백", "长白", "長白").written(typed)).isEqualTo(name);
    }
}
