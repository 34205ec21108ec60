package org.amnok.domain.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.CountClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountMentionsTest {
    private static List<String> words(String text) {
        return CountMentions.in(text, List.of()).stream().map(m -> m.words().of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "then, 200 to 300 cars were parked near it | 200 to 300 cars",
                "Four buses stood beside them. | Four buses",
                "some 30 trucks forded the river | some 30 trucks",
                "images show dozens of vehicles in the yard | dozens of vehicles",
                "the 2,000 cars stood there | 2,000 cars",
                "강변에 승용차 30여 대가 주차돼 있었다 | 승용차 30여 대",
                "트럭 3대와 버스 2대가 왔다 | 트럭 3대와 버스 2대",
                "江边停放着30多辆卡车 | 30多辆卡车",
                "恵山で約30台のトラックが並んだ | 約30台のトラック"
            })
    void the_words_of_a_count_and_no_others_are_found(String text, String count) {
        assertThat(words(text)).containsExactly(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two residents said",
                "주민 2명이 전했다",
                "prices rose by a fifth",
                "at least 32 crossings",
                "about 120"
            })
    void who_told_and_what_has_no_class_is_no_count(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void numbers_of_dates_and_distances_count_nothing() {
        var text = "in 2025 trucks and 3 buses";
        var found = CountMentions.in(text, List.of(new TextRange(0, 7)));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().rows())
                .extracting(Count::countClass)
                .containsExactly(CountClass.BUS);
    }
}
