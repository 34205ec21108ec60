package org.amnok.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private final LineBreaker breaker = new LineBreaker(String::length, 10);

    @Test
    void english_is_broken_between_words() {
        assertThat(breaker.lines("Cars fill the yards")).containsExactly("Cars fill", "the yards");
    }

    @Test
    void korean_is_broken_between_words_too() {
        assertThat(breaker.lines("혜산 마당을 메운 차량들")).containsExactly("혜산 마당을 메운", "차량들");
    }

    @Test
    void chinese_is_broken_between_any_two_signs() {
        assertThat(breaker.lines("惠山院子里停满了许多车辆")).containsExactly("惠山院子里停满了许多", "车辆");
    }

    @Test
    void no_line_begins_with_a_sign_that_closes_or_a_small_kana() {
        assertThat(breaker.lines("恵山の町に車が並んだ。夜")).containsExactly("恵山の町に車が並ん", "だ。夜");
        assertThat(breaker.lines("恵山の広い市場にトラックがあった")).containsExactly("恵山の広い市場にト", "ラックがあった");
    }

    @Test
    void no_line_ends_with_a_sign_that_opens() {
        assertThat(breaker.lines("惠山院子里停满许多（约四十辆）车")).containsExactly("惠山院子里停满许多", "（约四十辆）车");
    }

    @Test
    void a_korean_name_in_a_chinese_sentence_stays_whole_and_the_sentence_is_broken() {
        assertThat(breaker.lines("在中国长白对面的 혜산 城里停着卡车")).containsExactly("在中国长白对面的", "혜산 城里停着卡车");
        assertThat(breaker.lines("압록강 건너편에서（三日间）보았다"))
                .noneMatch(line -> line.startsWith("）") || line.endsWith("（"));
    }

    @Test
    void a_last_line_is_no_single_sign_of_chinese_or_japanese() {
        assertThat(breaker.lines("惠山院子里停满许多车辆")).containsExactly("惠山院子里停满许多", "车辆");
    }

    @Test
    void a_copyright_sign_stays_with_its_name() {
        assertThat(breaker.lines("Border © OpenStreet"))
                .containsExactly("Border", "© OpenStre", "et");
    }

    @Test
    void a_date_stays_whole() {
        assertThat(breaker.lines("作成日 2026-03-01")).containsExactly("作成日", "2026-03-01");
    }

    @Test
    void a_range_stays_whole() {
        assertThat(breaker.lines("along 10–50 km")).contains("10–50 km");
    }

    @Test
    void even_lines_are_no_more_and_about_as_long_as_each_other() {
        assertThat(LineBreaker.even(String::length, 10, "惠山院子里停满了许多车辆"))
                .containsExactly("惠山院子里停", "满了许多车辆");
        assertThat(LineBreaker.even(String::length, 10, "Cars")).containsExactly("Cars");
    }

    @Test
    void a_word_longer_than_a_line_is_broken_anywhere() {
        assertThat(breaker.lines("Kimhyongjikkunup")).containsExactly("Kimhyongji", "kkunup");
    }

    @Test
    void line_breaks_are_kept() {
        assertThat(breaker.lines("one\ntwo")).containsExactly("one", "two");
    }

    @Test
    void a_space_that_does_not_break_keeps_a_number_with_its_unit() {
        assertThat(breaker.lines("within ±3\u00a0km")).containsExactly("within", "±3\u00a0km");
    }

    @Test
    void nothing_is_one_empty_line() {
        assertThat(breaker.lines("")).containsExactly("");
    }

    /// “丹東–新義 / 州：目撃5件”
    @Test
    void a_title_is_broken_behind_signs_where_its_names_have_room() {
        assertThat(LineBreaker.even(String::length, 7, "丹東–新義州：目撃5件"))
                .containsExactly("丹東–新義州：", "目撃5件");
        assertThat(LineBreaker.even(String::length, 6, "丹東–新義州：目撃5件")).hasSize(2);
        assertThat(new LineBreaker(String::length, 6).betweenSigns("丹東–新義州：目撃5件"))
                .containsExactly("丹東–", "新義州：", "目撃5件");
        assertThat(new LineBreaker(String::length, 3).betweenSigns("丹東–新義州：目撃5件")).isEmpty();
    }
}
