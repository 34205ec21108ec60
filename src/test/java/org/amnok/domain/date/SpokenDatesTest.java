package org.amnok.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
