package org.amnok.workspace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The day of a report that its sentences give.
class PublicationDayTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "데일리NK는 2025년 9월 20일 혜산에 트럭 7대가 주차돼 있다고 전했다.",
                "데일리NK는 2025년 9월 20일 다음과 같이 전했다.\n\n9월 12일 혜산에 트럭 7대가 주차돼 있었다.",
                "2025년 9월 20일 자유아시아방송은 혜산에 트럭 7대가 주차돼 있다고 보도했다.",
                "Radio Free Asia reported on 20 September 2025 that 7 trucks were parked at Hyesan.",
                "On 20 September 2025, Daily NK reported that 7 trucks were parked at Hyesan.",
                "7 trucks were parked at Hyesan. Published 20 September 2025.",
                "据自由亚洲电台2025年9月20日报道，惠山停着7辆卡车。",
                "2025年9月20日、デイリーNKは恵山にトラック7台が駐車していると報じた。"
            })
    void the_day_on_which_an_outlet_says_that_it_reported_is_that_of_the_report(String text) {
        assertThat(head(text).published()).isEqualTo(DAY);
        assertThat(head(text).words()).as("its words").anyMatch(w -> w.of(text).contains("2025"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025년 9월 20일 데일리NK 양강도 소식통은 혜산에 트럭 7대가 주차돼 있다고 전했다.",
                "데일리NK에 따르면 2025년 9월 20일 혜산에 트럭 7대가 주차돼 있었다.",
                "Daily NK has a picture of 7 trucks that were parked at Hyesan on 20 September 2025.",
                "Daily NK reported on 20 September 2025 that trucks were parked at Hyesan. On 2 October 2025 they were gone."
            })
    void a_day_of_a_source_of_what_happened_or_before_another_is_not(String text) {
        assertThat(head(text).published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "丹东海关前卡车排队\n\n2025年9月20日 本报记者\n\n丹东海关前停着7辆卡车。",
                "혜산 강변에 트럭 줄지어\n\n2025년 9월 20일 본지 기자\n\n혜산 강변에 트럭 7대가 서 있다.",
                "Trucks at Hyesan\n\n20 September 2025, by our correspondent\n\n7 trucks were parked at Hyesan."
            })
    void who_wrote_it_for_a_paper_is_not_its_name(String text) {
        assertThat(head(text).outlet()).isEmpty();
        assertThat(head(text).published()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: K.", "发件人：K", "보낸 사람: K", "差出人：K"})
    void who_sent_a_message_is_no_title(String sender) {
        var text = sender + "\n\n6 jeeps stood at Wiyon on 20 September 2025.";
        assertThat(head(text).title()).isEmpty();
    }

    private static ReportReading.Head head(String text) {
        return NewsroomReportTest.READER.read(text, null).head();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Trucks cross at Hyesan | Daily NK; Trucks cross at Hyesan",
                "Trucks cross at Hyesan - Daily NK; Trucks cross at Hyesan",
                "38 North: New images of the Yalu; New images of the Yalu",
                "혜산에서 트럭 다시 넘어와 - 데일리NK; 혜산에서 트럭 다시 넘어와",
                "Daily NK reports on Hyesan; ''"
            })
    void a_title_is_read_beside_the_outlet(String line, String title) {
        var text = line + "\nDec 1, 2025\n\nThree trucks crossed at Hyesan on Nov. 30.";
        assertThat(head(text).title()).isEqualTo(title);
    }
}
