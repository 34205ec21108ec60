package org.amnok.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days as people say them in messages, none of them a unit too late.
class SpokenDatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 22);

    @ParameterizedTest
    @CsvSource({
        "재작년 12월에, 재작년 12월, 2023-12",
        "지지난달 3일, 지지난달 3일, 2025-10-03",
        "지지난주 토요일, 지지난주 토요일, 2025-12-13",
        "그끄저께, 그끄저께, 2025-12-19",
        "그저께 밤에, 그저께 밤, 2025-12-20",
        "엊그제 밤, 엊그제, 2025-12-18/2025-12-20",
        "엊저녁, 엊저녁, 2025-12-21",
        "나흘 전부터, 나흘 전부터, 2025-12-18/..",
        "사흘 전에, 사흘 전, 2025-12-19",
        "사나흘 전, 사나흘 전, 2025-12-18/2025-12-19",
        "2일 전에, 2일 전, 2025-12-20",
        "2~3일 전, 2~3일 전, 2025-12-19/2025-12-20",
        "12일 전 구간에서, 12일, 2025-12-12",
        "上上个月3号, 上上个月3号, 2025-10-03",
        "上上周五晚上, 上上周五晚上, 2025-12-12",
        "大前天晚上, 大前天晚上, 2025-12-19",
        "两三天前, 两三天前, 2025-12-19/2025-12-20",
        "五天前, 五天前, 2025-12-17",
        "一昨年の夏, 一昨年の夏, 2023-22",
        "一昨日の夜, 一昨日の夜, 2025-12-20",
        "先々週の金曜, 先々週の金曜, 2025-12-12",
        "先々月, 先々月, 2025-10",
        "the day before yesterday, the day before yesterday, 2025-12-20",
        "the night before last, the night before last, 2025-12-20/2025-12-21",
        "the week before last, the week before last, 2025-12-08/2025-12-14",
        "three nights ago, three nights ago, 2025-12-19/2025-12-20",
        "two or three days ago, two or three days ago, 2025-12-19/2025-12-20",
        "five days ago, five days ago, 2025-12-17",
        "'- Tue: 4 trucks', Tue, 2025-12-16",
        "'Thurs night: shots', Thurs night, 2025-12-18",
        "'Sat. 20 trucks on 19 December', on 19 December, 2025-12-19",
        "先週の土曜の深夜に, 先週の土曜の深夜, 2025-12-20"
    })
    void is_counted_back_as_far_as_it_is_said(String text, String words, String date) {
        var found = DateMentions.in(text, MONDAY).all().getFirst();
        assertThat(found.words().of(text)).isEqualTo(words);
        assertThat(found.date()).extracting(Edtf::text).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "60 cars crossed in the last two weeks near, in the last two weeks, 2025-12-08~/2025-12-22",
        "over the past fortnight, over the past fortnight, 2025-12-08~/2025-12-22",
        "for the last three nights, for the last three nights, 2025-12-19~/2025-12-22",
        "in the last 3 days of November, November, 2025-11",
        "지난 2주간 60대가, 지난 2주간, 2025-12-08~/2025-12-22",
        "최근 보름 사이에, 최근 보름 사이, 2025-12-07~/2025-12-22",
        "지난 두 달 동안, 지난 두 달 동안, 2025-10-22~/2025-12-22",
        "지난 열흘간, 지난 열흘간, 2025-12-12~/2025-12-22",
        "过去两个星期, 过去两个星期, 2025-12-08~/2025-12-22",
        "近半个月来, 近半个月来, 2025-12-07~/2025-12-22",
        "最近三个月, 最近三个月, 2025-09-22~/2025-12-22",
        "この2週間で, この2週間, 2025-12-08~/2025-12-22",
        "ここ10日間, ここ10日間, 2025-12-12~/2025-12-22",
        "過去1か月間に, 過去1か月間, 2025-11-22~/2025-12-22"
    })
    void the_time_up_to_the_report_is_a_span(String text, String words, String date) {
        is_counted_back_as_far_as_it_is_said(text, words, date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"지난 2주 차", "최근 며칠 사이", "最近几天", "in recent weeks", "两周前后的这些", "最近半天", "这一天"})
    void of_some_time_nobody_knows_how_long_it_was(String text) {
        assertThat(DateMentions.in(text, MONDAY).all()).isEmpty();
    }
}
