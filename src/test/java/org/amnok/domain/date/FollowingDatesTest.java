package org.amnok.domain.date;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowingDatesTest {
    private static final LocalDate OUT = LocalDate.of(2025, 11, 20);

    private static List<DateMentions.Mention> read(String text) {
        return FollowingDates.with(text, DateMentions.in(text, OUT).all(), _ -> true);
    }

    private static List<String> dates(String text) {
        return read(text).stream().map(m -> requireNonNull(m.date()).text()).toList();
    }

    private static List<String> words(String text) {
        return read(text).stream().map(m -> m.words().of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 12 November 3 trucks came. The next day 20 came. | The next day | 2025-11-13",
                "On 12 November 3 trucks came; two days later 20 came. | two days later | 2025-11-14",
                "On 12 November 20 trucks came. Two days earlier only 3 had. | Two days earlier | 2025-11-10",
                "On 12 November 20 trucks came, but a week earlier 3 had. | a week earlier | 2025-11-05",
                "Three came on 30 November 2024, 20 the day before. | the day before | 2024-11-29",
                "On 12 November 3 trucks came at Hyesan. At Manpo, same day: 20. | same day | 2025-11-12",
                "지난 3일 트럭 3대가 왔다. 다음 날 20대가 왔다. | 다음 날 | 2025-11-04",
                "지난 3일 트럭 3대가 왔고 이튿날 20대가 왔다. | 이튿날 | 2025-11-04",
                "지난 3일 트럭 3대가 왔다. 사흘 뒤 20대가 왔다. | 사흘 뒤 | 2025-11-06",
                "지난 3일 트럭 3대가 왔다. 전날에는 없었다. | 전날 | 2025-11-02",
                "11月3日来了3辆卡车，次日来了20辆。 | 次日 | 2025-11-04",
                "11月3日来了3辆卡车，两天后来了20辆。 | 两天后 | 2025-11-05",
                "11月3日にトラックが3台、翌日20台来た。 | 翌日 | 2025-11-04",
                "11月3日にトラックが3台、4日後に20台来た。 | 4日後 | 2025-11-07"
            })
    void a_day_is_told_from_the_last_one(String text, String words, String day) {
        assertThat(words(text)).hasSize(2).last().isEqualTo(words);
        assertThat(dates(text)).last().isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 3 November 3 trucks came. The next day, Nov. 5, 20 came.",
                "11월 3일 트럭 3대가 왔다. 추석 다음날인 11월 5일 20대가 왔다.",
                "11月3日にトラックが3台、祭りの翌日の11月5日に20台来た。"
            })
    void a_day_behind_which_its_date_is_said_is_that_date(String text) {
        assertThat(dates(text)).containsExactly("2025-11-03", "2025-11-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Week of 3 November\nMon: 3 trucks at Hyesan\nWed: 12 at Manpo",
                "11월 3일 주간\n- 월요일: 혜산 트럭 3대\n- 수요일: 만포 12대",
                "11月3日那一周\n周一：惠山卡车3辆\n周三：满浦12辆",
                "3–9 November 2025\n\nMonday - Hyesan, 3 trucks\nWednesday - Manpo, 12"
            })
    void a_line_of_a_week_has_its_day_of_that_week(String text) {
        assertThat(dates(text))
                .containsExactly("2025-11-03/2025-11-09", "2025-11-03", "2025-11-05");
    }

    /// Read with Thursday 20 November 2025.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 trucks on Thursday, 35 on Friday | 2025-11-13 | 2025-11-14",
                "목요일에 20대, 금요일에 35대 | 2025-11-13 | 2025-11-14",
                "周四20辆，周五35辆 | 2025-11-13 | 2025-11-14",
                "20 on Monday, 35 on Tuesday | 2025-11-17 | 2025-11-18",
                "지난주 금요일 20대, 이번 주 월요일 35대 | 2025-11-14 | 2025-11-17",
                "20 came on Thursday. On Friday 35 came. | 2025-11-20 | 2025-11-14"
            })
    void weekdays_of_a_sentence_follow_each_other(String text, String first, String second) {
        assertThat(dates(text)).containsExactly(first, second);
    }

    @Test
    void a_weekday_in_a_sentence_behind_a_week_is_the_last_one() {
        assertThat(dates("In the week of 3 November 3 trucks came. On Monday 20 came."))
                .containsExactly("2025-11-03/2025-11-09", "2025-11-17");
    }

    @Test
    void each_day_is_told_from_the_one_before_it() {
        assertThat(dates("11月30日来了3辆，次日20辆，翌日30辆。"))
                .containsExactly("2024-11-30", "2024-12-01", "2024-12-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In July 2019 it opened; it closed in August of the same year. | in August of the same year | 2019-08",
                "In July 2019 it opened. In December that year it closed. | In December that year | 2019-12",
                "2019년 7월 열렸다. 같은 해 8월 닫혔다. | 같은 해 8월 | 2019-08",
                "2019년 7월 열렸다. 그해 12월 3일 닫혔다. | 그해 12월 3일 | 2019-12-03",
                "1997年开放，同年7月关闭。 | 同年7月 | 1997-07",
                "2019年7月に開き、同じ年の8月に閉じた。 | 同じ年の8月 | 2019-08",
                "In July 2019 it opened; it closed in January of the following year. | in January of the following year | 2020-01",
                "2019년 7월 열렸다. 이듬해 1월 닫혔다. | 이듬해 1월 | 2020-01",
                "1997年开放，次年7月关闭。 | 次年7月 | 1998-07",
                "2019年7月に開き、翌年1月に閉じた。 | 翌年1月 | 2020-01"
            })
    void a_month_of_the_same_year_or_the_next_is_none_of_the_report(
            String text, String words, String month) {
        assertThat(words(text)).hasSize(2).last().isEqualTo(words);
        assertThat(dates(text)).last().isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The next day 20 trucks came.",
                "In November 2025 3 trucks came. The next day 20 came.",
                "지난해 트럭 3대가 왔다. 다음 날 20대가 왔다.",
                "다음 날 트럭이 왔다."
            })
    void without_a_day_before_it_none_is_told(String text) {
        assertThat(words(text)).doesNotContain("The next day", "다음 날");
    }

    @Test
    void told_from_a_day_without_a_year_it_has_no_date_either() {
        var text = "On 12 November 3 trucks came. The next day 20 came.";
        var all = FollowingDates.with(text, DateMentions.in(text, null).all(), _ -> true);
        assertThat(all).hasSize(2).allMatch(mention -> mention.date() == null);
    }

    @Test
    void far_behind_the_last_day_none_is_told() {
        var text = "On 12 November 3 came. " + "They waited. ".repeat(40) + "The next day 20 came.";
        assertThat(words(text)).containsExactly("On 12 November");
    }

    @Test
    void from_the_day_on_which_somebody_spoke_none_is_told() {
        var text = "On 12 November he said that 20 came the next day.";
        assertThat(FollowingDates.with(text, DateMentions.in(text, OUT).all(), _ -> false))
                .hasSize(1);
    }

    @Test
    void a_date_without_any_year_stays_as_it_is() {
        var text = "In July it opened; in August of the same year it closed.";
        var all = DateMentions.in(text, null).all();
        assertThat(FollowingDates.with(text, all, _ -> true)).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "从11月12日23:40至次日02:15有11辆车涉水",
                "11月12日23時40分〜13日2時15分、乗用車11台",
                "11월 12일 23시 40분부터 13일 2시까지 차량 11대",
                "from 22:00 on 12 November to 02:00 on 13 November 11 cars",
                "12 November 22:30 - 13 November 02:00, 11 cars",
                "11月12日夜间至13日凌晨，11辆",
                "11月12日深夜から13日未明に11台",
                "11月12日晚上8点到13日凌晨2点，11辆",
                "11월 12일 밤부터 13일 새벽까지 11대",
                "on the night of Nov. 12 to the early hours of Nov. 13, 11 cars",
                "from the evening of Nov. 12 until dawn on Nov. 13, 11 cars"
            })
    void a_night_from_one_time_to_another_is_one_span(String text) {
        assertThat(dates(text)).containsExactly("2025-11-12/2025-11-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 trucks came on 12 November. Prices rose from a week earlier.",
                "20 trucks came on 12 November, up from 3 a week earlier.",
                "20 trucks came on 12 November, two weeks earlier than planned."
            })
    void what_a_number_is_held_against_is_no_other_day(String text) {
        assertThat(dates(text)).containsExactly("2025-11-12");
    }

    @Test
    void days_that_no_word_joins_stay_two() {
        assertThat(dates("3 November at 22:30, 5 November at 02:00")).hasSize(2);
        assertThat(dates("11月3日23:40来了3辆，次日02:15来了20辆")).hasSize(2);
    }

    /// Read with 12 December 2025, a Friday.
    @ParameterizedTest
    @CsvSource({
        "'Trade resumed on Thursday after a halt that began on Monday.', 2025-12-11",
        "'On Thursday 20 trucks crossed, compared with 35 on Monday.', 2025-12-11",
        "'On Thursday, 11 December, 20 came, 35 on Monday.', 2025-12-11",
        "'20 on Thursday, 35 on Monday.', 2025-12-04"
    })
    void only_days_of_a_list_are_in_its_order(String text, String day) {
        var out = LocalDate.of(2025, 12, 12);
        var all = FollowingDates.with(text, DateMentions.in(text, out).all(), _ -> true);
        assertThat(requireNonNull(all.getFirst().date()).text()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "'Week of 1 December\nThursday: 20', 2025-12-04",
        "'Last week nothing came.\nThursday saw 20 trucks.', 2025-12-11",
        "'Week of 1 December\nThursday, 11 December: 20', 2025-12-11"
    })
    void a_weekday_is_of_the_week_that_is_the_heading_of_its_list(String text, String day) {
        var lines = text.replace("\\n", "\n");
        var out = LocalDate.of(2025, 12, 12);
        var all = FollowingDates.with(lines, DateMentions.in(lines, out).all(), _ -> true);
        assertThat(requireNonNull(all.getLast().date()).text()).isEqualTo(day);
    }
}
