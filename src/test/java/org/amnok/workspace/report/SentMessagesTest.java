package org.amnok.workspace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.geo.words.PlaceWords;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.Proposal.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is copied out of messengers and mailboxes: days are counted from when it was sent, and who
/// sent it is named nowhere.
class SentMessagesTest {
    private static final ReportReader READER =
            new ReportReader(new PlaceWords(BaseMapGeography.of(Maps.BASE), Maps.BASE.sites()));

    private static ReportReading read(String text) {
        return READER.read(text.replace(" / ", "\n"), null);
    }

    private static List<String> days(ReportReading reading) {
        return reading.drafts().stream()
                .flatMap(draft -> draft.of(Part.WHEN).stream())
                .map(when -> day(when.options().getFirst().value()))
                .toList();
    }

    private static String day(Value value) {
        return value instanceof Value.On(var date) && date != null ? date.text() : "";
    }

    private static Stream<String> said(ReportReading reading) {
        return reading.drafts().stream()
                .flatMap(
                        draft ->
                                Stream.concat(
                                        draft.proposals().stream()
                                                .flatMap(p -> p.options().stream())
                                                .flatMap(SentMessagesTest::texts),
                                        draft.sentences().stream()
                                                .map(range -> range.of(reading.text()))));
    }

    private static Stream<String> texts(Proposal.Option option) {
        return switch (option.value()) {
            case Value.By(var outlet, _, var title, var address) ->
                    Stream.of(outlet, title, address);
            case Value.Title(var title) -> Stream.of(title);
            default -> Stream.empty();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13/11/2025, 15:04 - Kim Yong: This morning 20 trucks at Hyesan station | 2025-11-13",
                "[11/13/25, 3:04:22 PM] Kim Yong: This morning 20 trucks at Hyesan station | 2025-11-13",
                "Kim Yong, [13.11.2025 15:04] / This morning 20 trucks at Hyesan station | 2025-11-13",
                "[15:04, 13/11/2025] Kim Yong: This morning 20 trucks at Hyesan station | 2025-11-13",
                "[3:04 PM, 11/13/2025] Kim Yong: This morning 20 trucks at Hyesan station | 2025-11-13",
                "Kim Yong, [13 Nov 2025 at 15:04:22]: / This morning 20 trucks at Hyesan station | 2025-11-13",
                "김영, [25. 11. 13 오후 3:04] / 오늘 아침 혜산역에 트럭 20대 | 2025-11-13",
                "2025/11/13(木) / 15:04\tKim Yong\t今朝、恵山駅にトラックが20台あった。 | 2025-11-13",
                "2025.11.13 木曜日 / 15:04 Kim 今朝、恵山駅にトラックが20台あった。 | 2025-11-13",
                "张三 2025/11/13 15:04:20 / 今天早上惠山站20辆卡车 | 2025-11-13",
                "张三  11-13 15:04 / 今天早上惠山站20辆卡车 | ''",
                "2025년 11월 13일 오후 3:04, 김영 : 오늘 아침 혜산역에 트럭 20대 | 2025-11-13",
                "--------------- 2025년 11월 13일 목요일 --------------- / [김영] [오후 3:04] 어제 저녁 혜산역에 트럭 20대 | 2025-11-12",
                "张三 2025/11/12 15:04 / 今天早上惠山站20辆卡车 / 李四 2025/11/12 15:06 / 有照片吗？ | 2025-11-12",
                "From: Kim Yong <kim@example.org> / Date: Thu, 13 Nov 2025 15:04:00 +0900 / Subject: Hi / / This morning 20 trucks at Hyesan station. Yesterday there were none. | 2025-11-13",
                "From: Kim Yong / To: desk@example.org / Sent: Thursday, November 13, 2025 3:04 PM / / Last night around 11pm two boats crossed near Hyesan | 2025-11-12/2025-11-13",
                "Sent from a phone / / > On 13 Nov 2025, at 15:04, Kim wrote: / > This morning about 20 trucks at Hyesan station. | 2025-11-13",
                "발신: 김영 / 보낸 날짜: 2025년 11월 13일 목요일 / 제목: 사진 / / 오늘 오전 혜산역 트럭 20대 | 2025-11-13",
                "差出人: Kim <kim@example.org> / 日時: 2025年11月13日(木) 15:04 / 件名: 写真 / / 今朝、恵山駅にトラックが20台あった。 | 2025-11-13"
            })
    void days_are_counted_from_when_it_was_sent(String text, String day) {
        var reading = read(text);

        assertThat(days(reading)).containsExactly(day);
        assertThat(said(reading)).noneMatch(words -> words.matches("(?s).*(Kim|김영|张三|李四).*"));
    }

    @Test
    void each_message_has_its_own_day() {
        var reading =
                read(
                        "12/11/25, 15:04 - Kim: this morning 20 trucks at Hyesan station"
                                + " / 13/11/25, 09:14 - Kim: last night two boats near Wiyon station");

        assertThat(days(reading)).containsExactly("2025-11-12", "2025-11-12/2025-11-13");
        assertThat(reading.head().published()).isNull();
    }

    @Test
    void of_a_day_that_may_be_a_month_nothing_is_counted_until_a_person_gives_it() {
        var text = "12/11/2025, 15:04 - Kim: This morning 20 trucks at Hyesan station";

        assertThat(days(READER.read(text, null))).containsExactly("");
        assertThat(days(READER.read(text, LocalDate.of(2025, 11, 12))))
                .containsExactly("2025-11-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.11.2025 15:04 - Hyesan station: 20 trucks",
                "> 20 trucks at Hyesan station on 12.11.2025",
                "Daily NK, November 12, 2025\nToday 20 trucks stood at Hyesan station."
            })
    void what_is_no_message_is_read_as_before(String text) {
        var reading = READER.read(text, null);

        assertThat(days(reading)).containsExactly("2025-11-12");
        assertThat(counted(reading)).containsExactly(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "데일리NK\n혜산역에 차량\n입력 2025.11.12 15:04\n수정 2025.11.12 16:20\n오늘 혜산역에 트럭 20대가 있었다.",
                "데일리NK 2025.11.12 15:04\n혜산역에 차량\n오늘 혜산역에 트럭 20대가 있었다.",
                "Daily NK\nCars at Hyesan\nPublished 2025-11-12 15:04\nUpdated 2025-11-12 16:04\nToday 20 trucks stood at Hyesan station.",
                "Daily NK, November 12, 2025\nCars at Hyesan\nOn Nov. 10 the paper wrote:\n“20 trucks stood at Hyesan station today.”"
            })
    void an_article_keeps_its_outlet(String text) {
        assertThat(READER.read(text, null).head().outlet()).isIn("데일리NK", "Daily NK");
        assertThat(READER.read(text, null).head().published())
                .isEqualTo(LocalDate.of(2025, 11, 12));
    }

    /// Above notes, where an outlet and a title may stand.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim Yong, 3 December 2025 / Last night 20 trucks parked at Hyesan station.",
                "Kim Yong | 3 December 2025 / Last night 20 trucks parked at Hyesan station.",
                "张台生，2025年12月3日 / 昨晚惠山站停着20辆卡车。",
                "출처: 김영 (혜산 무역일꾼) / 2025년 12월 3일 / 어젯밤 혜산역에 트럭 20대가 서 있었다.",
                "来源：张三（长白商人） / 2025年12月3日 / 昨晚惠山站停着20辆卡车。",
                "Interview with Kim Yong, a trader / 3 December 2025 / Last night 20 trucks parked at Hyesan station."
            })
    void who_told_it_is_no_outlet_and_no_title(String text) {
        var reading = read(text);

        assertThat(days(reading)).containsExactly("2025-12-02/2025-12-03");
        assertThat(said(reading)).noneMatch(words -> words.matches("(?s).*(Kim|김영|张三).*"));
        assertThat(reading.head().outlet()).isEmpty();
    }

    @Test
    void a_name_beside_a_day_is_an_outlet_where_it_is_called_like_one() {
        var text = "Example Border Daily, 3 December 2025\nLast night 20 trucks parked at Hyesan.";
        assertThat(READER.read(text, null).head().outlet()).isEqualTo("Example Border Daily");
    }

    private static List<@Nullable Integer> counted(ReportReading reading) {
        return reading.drafts().stream()
                .flatMap(draft -> draft.of(Part.COUNTS).stream())
                .flatMap(counts -> counts.options().stream())
                .flatMap(option -> ((Value.Many) option.value()).rows().stream())
                .<@Nullable Integer>map(row -> row.best())
                .toList();
    }
}
