package org.amnok.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    private static final LocalDate ANCHOR = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first week of November 2025 | 2025-11-01~/2025-11-07~",
                "the 2nd week of Nov. 2025 | 2025-11-08~/2025-11-14~",
                "in the third week of November | 2025-11-15~/2025-11-21~",
                "fourth week of November 2025 | 2025-11-22~/2025-11-28~",
                "last week of October 2025 | 2025-10-25~/2025-10-31~",
                "the final week of February 2024 | 2024-02-23~/2024-02-29~",
                "first half of November 2025 | 2025-11-01~/2025-11-15~",
                "the second half of February 2025 | 2025-02-16~/2025-02-28~",
                "first ten days of November 2025 | 2025-11-01~/2025-11-10~",
                "last week of October to mid-November 2025 | 2025-10-25~/2025-11-20~",
                "2025년 11월 첫째 주 | 2025-11-01~/2025-11-07~",
                "2025년 11월 2주차 | 2025-11-08~/2025-11-14~",
                "11월 셋째주 | 2025-11-15~/2025-11-21~",
                "2025년 10월 마지막 주 | 2025-10-25~/2025-10-31~",
                "2025년 11월 후반 | 2025-11-16~/2025-11-30~",
                "2025年11月第一周 | 2025-11-01~/2025-11-07~",
                "2025年10月最后一周 | 2025-10-25~/2025-10-31~",
                "2025年11月上半月 | 2025-11-01~/2025-11-15~",
                "2025年11月第3週 | 2025-11-15~/2025-11-21~",
                "2025年10月の最終週 | 2025-10-25~/2025-10-31~",
                "2025年11月後半 | 2025-11-16~/2025-11-30~"
            })
    void weeks_and_halves_of_a_month_are_understood(String words, String edtf) {
        assertThat(DateWords.read(words, ANCHOR).map(Edtf::text)).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "as of 10 November 2025 | 2025-11-10",
                "end-November 2025 | 2025-11-21~/2025-11-30~",
                "late-October | 2025-10-21~/2025-10-31~",
                "daily since 10 November 2025 | 2025-11-10/..",
                "some time in 2025 | 2025",
                "the night of 12-13 November 2025 | 2025-11-12/2025-11-13",
                "the weekend of 15 November 2025 | 2025-11-15/2025-11-16",
                "winter 2025-26 | 2025-24",
                "the winter of 2025/26 | 2025-24",
                "winter 2025-2026 | 2025-24",
                "2025-26년 겨울 | 2025-24",
                "W46 2025 | 2025-11-10/2025-11-16",
                "last weekend | 2026-01-10/2026-01-11",
                "지난 주말 | 2026-01-10/2026-01-11",
                "上周末 | 2026-01-10/2026-01-11",
                "先週末 | 2026-01-10/2026-01-11",
                "over the weekend | 2026-01-10/2026-01-11",
                "주말 | 2026-01-10/2026-01-11",
                "this weekend | 2026-01-17/2026-01-18",
                "本周末 | 2026-01-17/2026-01-18",
                "on Tuesday | 2026-01-13",
                "Thursday | 2026-01-15",
                "the past two weeks | 2026-01-01~/2026-01-15",
                "over the last 10 days | 2026-01-05~/2026-01-15",
                "최근 2주 | 2026-01-01~/2026-01-15",
                "지난 12일간 | 2026-01-03~/2026-01-15",
                "过去10天 | 2026-01-05~/2026-01-15",
                "지난 12일 | 2026-01-12",
                "지난 20일 | 2025-12-20",
                "지난 9월 13일 | 2025-09-13",
                "작년 가을 | 2025-23",
                "今年秋天 | 2026-23",
                "去年の夏 | 2025-22",
                "this summer | 2026-22",
                "올해 들어 | 2026/.."
            })
    void what_reports_say_is_understood(String words, String edtf) {
        assertThat(DateWords.read(words, ANCHOR).map(Edtf::text)).contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"winter 2025-27", "지난 화요일", "last Tuesday", "오는 15일", "weekend of May"})
    void what_may_mean_several_days_is_none(String words) {
        assertThat(DateWords.read(words, ANCHOR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first week", "first week of 2025", "2025년 첫째 주", "11월 2주간", "마지막 주"})
    void a_week_of_no_month_is_none_of_these(String words) {
        assertThat(DateWords.read(words, ANCHOR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mid-November 2025 | 2025-11-11~/2025-11-20~",
                "Mid November 2025 | 2025-11-11~/2025-11-20~",
                "in the middle of November 2025 | 2025-11-11~/2025-11-20~",
                "early June 2024 | 2024-06-01~/2024-06-10~",
                "late February 2024 | 2024-02-21~/2024-02-29~",
                "13 September 2025 | 2025-09-13",
                "13th of September, 2025 | 2025-09-13",
                "Sept. 13, 2025 | 2025-09-13",
                "September 13th 2025 | 2025-09-13",
                "on 13 September 2025 | 2025-09-13",
                "2025-9-13 | 2025-09-13",
                "2025/09/13 | 2025-09-13",
                "2025. 9. 13. | 2025-09-13",
                "September 2025 | 2025-09",
                "2025/09 | 2025-09",
                "autumn 2025 | 2025-23",
                "the fall of 2025 | 2025-23",
                "late 2023 | 2023-09~/2023-12~",
                "around November 16, 2019 | 2019-11-16~",
                "around 16 November 2019 | 2019-11-16~",
                "c. 2019 | 2019~",
                "August to September 2025 | 2025-08/2025-09",
                "August–September 2025 | 2025-08/2025-09",
                "between August and September 2025 | 2025-08/2025-09",
                "10-20 September 2025 | 2025-09-10/2025-09-20",
                "10 to 20 September 2025 | 2025-09-10/2025-09-20",
                "Sept 10-20, 2025 | 2025-09-10/2025-09-20",
                "2025-09-10 to 2025-09-20 | 2025-09-10/2025-09-20",
                "31 July to 13 September 2025 | 2025-07-31/2025-09-13",
                "early to mid-July 2023 | 2023-07-01~/2023-07-20~",
                "early and mid-July 2023 | 2023-07-01~/2023-07-20~",
                "mid-May to mid-June 2025 | 2025-05-11~/2025-06-20~",
                "November to January 2026 | 2025-11/2026-01",
                "from late November 2025 | 2025-11-21~/..",
                "since early January | 2026-01-01~/..",
                "until March 2025 | ../2025-03",
                "today | 2026-01-15",
                "yesterday | 2026-01-14",
                "3 days ago | 2026-01-12",
                "last month | 2025-12",
                "late last month | 2025-12-21~/2025-12-31~",
                "the 23rd of last month | 2025-12-23",
                "late last year | 2025-09~/2025-12~",
                "2025 | 2025"
            })
    void english_words_are_understood(String words, String edtf) {
        assertThat(DateWords.read(words, ANCHOR).map(Edtf::text)).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025년 11월 중순 | 2025-11-11~/2025-11-20~",
                "2025년11월13일 | 2025-11-13",
                "2025 9월 13일 | 2025-09-13",
                "2025 11월 중순 | 2025-11-11~/2025-11-20~",
                "2025 가을 | 2025-23",
                "2025 9月 | 2025-09",
                "11월 중순 | 2025-11-11~/2025-11-20~",
                "2025년 가을 | 2025-23",
                "2025년 말 | 2025-09~/2025-12~",
                "지난달 말 | 2025-12-21~/2025-12-31~",
                "작년 7월 초 | 2025-07-01~/2025-07-10~",
                "어제 | 2026-01-14",
                "2025년 9월 13일경 | 2025-09-13~",
                "2025년 8월부터 9월까지 | 2025-08/2025-09",
                "2025년 8월~9월 | 2025-08/2025-09",
                "2025년 11월 말부터 | 2025-11-21~/..",
                "2025年11月中旬 | 2025-11-11~/2025-11-20~",
                "2025年11月13日 | 2025-11-13",
                "2025年11月初 | 2025-11-01~/2025-11-10~",
                "2025年秋天 | 2025-23",
                "上个月 | 2025-12",
                "先月下旬 | 2025-12-21~/2025-12-31~",
                "２０２５年１１月 | 2025-11"
            })
    void korean_chinese_and_japanese_words_are_understood(String words, String edtf) {
        assertThat(DateWords.read(words, ANCHOR).map(Edtf::text)).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource({"14 January, 2026-01-14", "16 January, 2025-01-16", "March, 2025-03"})
    void without_a_year_it_is_the_last_time_it_began(String words, String edtf) {
        assertThat(DateWords.read(words, ANCHOR).map(Edtf::text)).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.11.2025 | 2025-11-12",
                "13/09/2025 | 2025-09-13",
                "09/13/2025 | 2025-09-13",
                "5/5/2025 | 2025-05-05",
                "18-11-2025 | 2025-11-18",
                "20251118 | 2025-11-18",
                "since 12.11.2025 | 2025-11-12/..",
                "12.11.2025 to 14.11.2025 | 2025-11-12/2025-11-14",
                "11月20日起 | 2025-11-20/.."
            })
    void days_in_numbers_are_read_where_only_one_can_be_meant(String words, String edtf) {
        assertThat(DateWords.read(words, ANCHOR).map(Edtf::text)).contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "   ", "soon", "Hyesan", "13", "early", "30 February 2025", "03/09/2025",
                "mid", "every day", "11월 31일", "19월 말", "late", "May be", "12 to 13", "혜산"
            })
    void other_words_are_not_understood(String words) {
        assertThat(DateWords.read(words, ANCHOR)).isEmpty();
    }

    @Test
    void endless_words_are_not_read() {
        assertThat(DateWords.read("1 to ".repeat(100_000), ANCHOR)).isEmpty();
    }

    @Test
    void no_words_break_the_reader_seed_29() {
        var random = new Random(29);
        var pieces =
                "2025 2024 13 31 0 99 - / ~ .. ? % X mid early late november sept to 년 11월 일 초 말 年 中旬 last month ago since , ."
                        .split(" ");
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(8); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)])
                        .append(random.nextBoolean() ? " " : "");
            }
            DateWords.read(text.toString(), ANCHOR)
                    .ifPresent(date -> assertThat(DateText.understood(date)).isNotBlank());
        }
    }
}
