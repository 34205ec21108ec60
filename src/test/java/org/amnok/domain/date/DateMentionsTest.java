package org.amnok.domain.date;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMentionsTest {
    private static final LocalDate OUT = LocalDate.of(2025, 10, 2);

    private static List<String> words(String text) {
        return DateMentions.in(text, OUT).all().stream().map(m -> m.words().of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Between 11 and 20 September, 200 cars | Between 11 and 20 September",
                "On the night of 24 September, some 30 trucks | 24 September",
                "Images of Nov. 16, 2025 show vehicles | Nov. 16, 2025",
                "seized late last month, sources said | late last month",
                "9월 11일부터 20일까지 승용차 30여 대 | 9월 11일부터 20일까지",
                "지난달 말 트럭 3대 | 지난달 말",
                "in the last week of October 2025, 24 fords | in the last week of October 2025",
                "Trucks came in the first half of May | in the first half of May",
                "11월 첫째 주 트럭 3대 | 11월 첫째 주",
                "11月最后一周，约有30辆 | 11月最后一周",
                "9月11日至20日，约有30辆 | 9月11日至20日",
                "2025年9月中旬、恵山で | 2025年9月中旬"
            })
    void the_words_of_a_date_and_no_others_are_found(String text, String date) {
        assertThat(words(text)).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the trucks may march on",
                "2,000 cars and 2000 trucks",
                "20일 동안 봉쇄",
                "they spring forward in the second half",
                "the first three trucks of the last convoy",
                "트럭 2주 뒤 마지막"
            })
    void what_only_looks_like_a_date_is_none(String text) {
        assertThat(words(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "taken on July 31 and September 13, 2024 | 2024-07-31 | 2024-09-13",
                "from September 2019 and April 2020 | 2019-09 | 2020-04",
                "on 27 December and 3 January 2024 | 2023-12-27 | 2024-01-03",
                "2019년 12월 27일과 1월 3일에 | 2019-12-27 | 2020-01-03",
                "2019年7月31日和9月13日 | 2019-07-31 | 2019-09-13"
            })
    void two_days_are_no_time_between_them_and_share_their_year(
            String text, String first, String second) {
        assertThat(DateMentions.in(text, OUT).all())
                .extracting(mention -> requireNonNull(mention.date()).text())
                .containsExactly(first, second);
    }

    /// Read with the day on which the text came out, 2 October 2025.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By April 2022 169 posts were built | By April 2022 | ../2022-04",
                "before 10 September there were none | before 10 September | ../2025-09-10",
                "after the 15th none came | after the 15th | 2025-09-15/..",
                "9월 10일 이전에는 없었다 | 9월 10일 이전 | ../2025-09-10",
                "9월 10일 이후 없었다 | 9월 10일 이후 | 2025-09-10/..",
                "9月10日之前没有 | 9月10日之前 | ../2025-09-10",
                "9月10日以降はない | 9月10日以降 | 2025-09-10/..",
                "내년 1월까지 머문다 | 1월까지 | ../2026-01",
                "8월까지 머물렀다 | 8월까지 | ../2025-08",
                "in January last year it was resumed | in January last year | 2024-01",
                "seen last September from there | last September | 2025-09",
                "seen last October from there | last October | 2024-10",
                "on 3 May of this year they came | on 3 May of this year | 2025-05-03",
                "지난달 말에는 발각됐다 | 지난달 말 | 2025-09-21~/2025-09-30~",
                "지난해 4~6월 사이 설치됐다 | 지난해 4~6월 | 2024-04/2024-06",
                "去年4至6月修建 | 去年4至6月 | 2024-04/2024-06",
                "自今年4月29日暂停 | 自今年4月29日 | 2025-04-29/..",
                "9月末在边境 | 9月末 | 2025-09-21~/2025-09-30~",
                "2025.9.15 ~ 9.20 중강진에서 | 2025.9.15 ~ 9.20 | 2025-09-15/2025-09-20",
                "2024. 12. 28. ~ 1. 3. 혜산 | 2024. 12. 28. ~ 1. 3. | 2024-12-28/2025-01-03",
                "2025-09-15 to 09-20, Hyesan | 2025-09-15 to 09-20 | 2025-09-15/2025-09-20",
                "Hyesan 15.9.–20.9.2025 | 15.9.–20.9.2025 | 2025-09-15/2025-09-20",
                "Hyesan, 15.-20.9.2025 | 15.-20.9.2025 | 2025-09-15/2025-09-20",
                "14-Sep-25: 3 trucks | 14-Sep-25 | 2025-09-14",
                "14-Sep-2025 3 trucks | 14-Sep-2025 | 2025-09-14",
                "14-Sep 3 trucks | 14-Sep | 2025-09-14",
                "14 SEP 24, 3 TRUCKS | 14 SEP 24 | 2024-09-14",
                "14SEP24 3 TRUCKS | 14SEP24 | 2024-09-14",
                "14 SEP 24 TRUCKS | 14 SEP | 2025-09-14",
                "14 MAY 2024 TRUCKS MAY MARCH | 14 MAY 2024 | 2024-05-14",
                "14 SEP, 12 MAY HAVE CROSSED | 14 SEP | 2025-09-14",
                "14 SEP, MAY 12 TRUCKS COUNTED | 14 SEP | 2025-09-14",
                "on 14 Sep 26 trucks | on 14 Sep | 2025-09-14",
                "2025-09-15 - 12-15 trucks | 2025-09-15 | 2025-09-15",
                "2025.09.15 - 14.30 혜산 | 2025.09.15 | 2025-09-15"
            })
    void what_stands_beside_a_date_belongs_to_it(String text, String words, String date) {
        assertThat(words(text)).containsExactly(words);
        assertThat(requireNonNull(DateMentions.in(text, OUT).all().getFirst().date()).text())
                .isEqualTo(date);
    }

    @Test
    void images_from_a_day_are_not_of_ever_since() {
        var text = "Images from 16 November 2025 show it";
        assertThat(words(text)).containsExactly("16 November 2025");
        assertThat(DateMentions.in(text, null).all().getFirst().words().of(text))
                .isEqualTo("16 November 2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1일 밤 밀수꾼 3명이 체포됐다 | 1일 | 2025-10-01",
                "현지 소식통이 2일 전했다 | 2일 | 2025-10-02",
                "30日夜里传来枪声 | 30日 | 2025-09-30",
                "「28日から税関前に」 | 28日から | 2025-09-28/..",
                "28일부터 1일까지 | 28일부터 1일까지 | 2025-09-28/2025-10-01",
                "28~30일 트럭 20대 | 28~30일 | 2025-09-28/2025-09-30"
            })
    void a_day_alone_is_the_last_such_one(String text, String words, String date) {
        var found = DateMentions.in(text, OUT).all();
        var edtf = EdtfParser.parse(date).orElseThrow();
        assertThat(words(text)).containsExactly(words);
        assertThat(found).extracting(DateMentions.Mention::date).containsExactly(edtf);
        assertThat(found.getFirst().isCounted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15일간 봉쇄, 약 20일 봉쇄, 15일 만에, 3일째, 2일 차, 1일 15대, 1일 평균 15대, 15일자 신문, 70일 전투",
                "3日后、5日内、10日间、每月15日、3日間、2日目、10日ぶり、15日付、3日連続、1日約20台、1日に2回、3日前、一日平均20台、一日に三回、一日あたり5台",
                "오는 3일 행사, 내달 5일, 来月5日",
                "20일 예정",
                "수사 3일 만인 아침에, 음력 5월 5일, 음력 8월 30일, 农历8月30日, 旧暦5月5日, lunar May 5"
            })
    void how_long_how_often_and_what_is_to_come_is_no_day(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void days_of_a_list_are_read_where_one_shows_which_number_is_the_month() {
        assertThat(words("12/9: 20 trucks\n- Mon 13/9: 5 cars")).containsExactly("12/9", "13/9");
        assertThat(DateMentions.in("9/12: 20 trucks\n9/13: 5 cars", OUT).all())
                .extracting(DateMentions.Mention::date)
                .containsExactly(
                        EdtfParser.parse("2025-09-12").orElseThrow(),
                        EdtfParser.parse("2025-09-13").orElseThrow());
        assertThat(words("9/12: 20 trucks\n9/11: 5 cars")).isEmpty();
        assertThat(words("13/9: 20 trucks\n9/14: 5 cars")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 cars were counted on 9/14.", "On 9/14, 5 cars", "5 cars on 9/14"})
    void a_day_in_numbers_is_read_behind_on(String text) {
        assertThat(DateMentions.in(text, OUT).all())
                .extracting(DateMentions.Mention::date)
                .containsExactly(EdtfParser.parse("2025-09-14").orElseThrow());
    }

    @Test
    void a_part_of_what_was_counted_is_no_day() {
        assertThat(words("Based on 9/14 of the pictures")).isEmpty();
        assertThat(words("The guards were on 24/7.")).isEmpty();
        assertThat(words("5 guards were on 24/7 watch")).isEmpty();
        assertThat(words("5 cars were seen on 24/7 in the town")).containsExactly("24/7");
    }

    @Test
    void a_dash_before_the_number_of_a_list_is_none_of_a_date() {
        assertThat(words("September 2025\n- 12 trucks")).containsExactly("September 2025");
        assertThat(words("12 Sep – 20 trucks in")).containsExactly("12 Sep");
    }

    @Test
    void a_day_alone_behind_one_of_another_month_may_be_of_either() {
        assertThat(words("7월 13일 트럭이 왔고 1일에는 버스가")).containsExactly("7월 13일");
        assertThat(words("9월 28일 트럭이 왔고 30일에는 버스가")).containsExactly("9월 28일", "30일");
    }

    @Test
    void two_dates_of_a_sentence_are_two() {
        assertThat(words("in March 2025 and again on 3 May 2025"))
                .containsExactly("in March 2025", "on 3 May 2025");
    }

    @Test
    void it_is_said_which_are_counted_from_the_day_of_the_report() {
        var found = DateMentions.in("on 24 September and again in May 2025", OUT).all();
        assertThat(found).extracting(DateMentions.Mention::isCounted).containsExactly(true, false);
    }

    @Test
    void without_that_day_their_words_are_found_and_no_date() {
        var found = DateMentions.in("on 24 September", null).all();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().date()).isNull();
    }

    @Test
    void of_a_text_of_dates_alone_not_all_are_looked_for_and_that_is_said() {
        assertThat(DateMentions.in("\n1 May\n".repeat(10_000), null).isCut()).isTrue();
        assertThat(DateMentions.in("on 1 May 2025", null).isCut()).isFalse();
    }

    /// Read with 2 October 2025.
    @ParameterizedTest
    @CsvSource({
        "'Hyesan, 26/9/25: 43 cars', 2025-09-26",
        "25.9.26 혜산, 2025-09-26",
        "'on 05/09/25 and 26/09/25', 2025-09-05",
        "'on 26/09/25, call 10-12-25', 2025-09-26",
        "on 09/09/25 in Hyesan, 2025-09-09",
        "'9/26/25, Hyesan', 2025-09-26"
    })
    void a_day_in_numbers_alone_is_read_in_the_only_order_it_can_have(String text, String day) {
        assertThat(requireNonNull(DateMentions.in(text, OUT).all().getFirst().date()).text())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on 05/09/25 in Hyesan", "from 10.11.12.13", "call 02-33-25"})
    void a_day_in_numbers_of_two_orders_is_none(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void a_day_and_a_time_are_no_span_into_the_next_year() {
        assertThat(DateMentions.in("2025.09.15 - 08.30 혜산", OUT).all())
                .extracting(mention -> String.valueOf(mention.date()))
                .noneMatch(date -> date.contains("2026"));
        assertThat(words("2025.09.15 - 08.30 혜산")).containsExactly("2025.09.15");
    }
}
