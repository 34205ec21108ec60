package org.amnok.domain.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.codelist.CountClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountedPeopleTest {
    /// They counted nobody: there are two counts of one class.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two men and a woman crossed the river | Two men and a woman | 3",
                "3 soldiers and 2 smugglers were seen | 3 soldiers and 2 smugglers | 5",
                "남성 2명과 여성 1명이 뗏목으로 강을 건넜다 | 남성 2명과 여성 1명 | 3",
                "남자 두 명과 여자 한 명이 강을 건넜다 | 남자 두 명과 여자 한 명 | 3",
                "군인 2명과 밀수꾼 3명이 체포됐다 | 군인 2명과 밀수꾼 3명 | 5",
                "3名男子和2名女子过江 | 3名男子和2名女子 | 5",
                "男性2人と女性1人が川を渡った | 男性2人と女性1人 | 3",
                "A couple and their three children crossed | A couple and their three children | 5",
                "A young couple and one child were held | A young couple and one child | 3",
                "Two adults and three children were seen | Two adults and three children | 5",
                "A woman and her two children crossed | A woman and her two children | 3",
                "A family of four crossed the river | family of four | 4",
                "一家四口渡江 | 一家四口 | 4",
                "Five people, three men and two women, were held | Five people | 5",
                "주민 3명(남성 2명, 여성 1명)이 체포됐다 | 주민 3명 | 3",
            })
    void people_counted_in_parts_are_counted_together(String text, String words, int people) {
        var found = CountMentions.in(text, List.of()).getFirst();
        assertThat(found.words().of(text)).isEqualTo(words);
        assertThat(found.rows())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.countClass()).isEqualTo(CountClass.PERSON);
                            assertThat(row.min()).isEqualTo(people);
                            assertThat(row.max()).isEqualTo(people);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 men, 3 women and a child | 6",
                "2 men, 1 woman | 3",
                "남 2명, 여 1명 | 3",
                "3 men and 2 women, 5 people in all | 5"
            })
    void so_they_are_in_a_table(String cell, int people) {
        assertThat(CountReader.read(cell).left()).isEmpty();
        assertThat(CountReader.read(cell).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.min()).isEqualTo(people));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 smugglers, 4 women",
                "5 people and 3 soldiers",
                "3 soldiers then 3 soldiers",
                "3 soldiers and 4 soldiers",
                "999999999 men, 999999999 women and 999999999 children",
                "2 men and 3 men"
            })
    void people_who_may_be_the_same_are_no_sum(String text) {
        assertThat(CountReader.read(text).rows()).isEmpty();
        assertThat(CountReader.read(text).left()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"兵士7人が検問を行った, 兵士7人", "作業員3人が堤防で作業した, 作業員3人", "约40辆没有牌照的汽车, 约40辆没有牌照"})
    void words_of_a_count_end_with_a_word(String text, String words) {
        assertThat(CountMentions.in(text, List.of()).getFirst().words().of(text)).isEqualTo(words);
    }

    /// Only the first was counted.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We counted cars in the schoolyard: 17 in the morning and 31 by evening.",
                "Cars at the school: 17 in the morning, 31 in the evening",
                "There were 17 cars in the morning and 31 at night."
            })
    void the_number_at_another_time_of_the_day_is_of_the_same(String text) {
        assertThat(CountMentions.in(text, List.of()))
                .hasSize(2)
                .allSatisfy(
                        m -> assertThat(m.rows().getFirst().countClass()).isEqualTo(CountClass.CAR))
                .extracting(m -> m.rows().getFirst().min())
                .containsExactly(17, 31);
    }

    @Test
    void an_hour_is_no_number_of_trucks() {
        assertThat(CountMentions.in("20 trucks crossed, 7 in the morning", List.of())).hasSize(1);
    }
}
