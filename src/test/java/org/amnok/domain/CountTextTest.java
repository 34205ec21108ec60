package org.amnok.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTextTest {
    private static String read(String text) {
        return CountText.read(text)
                .map(r -> r.min() + "/" + dash(r.best()) + "/" + dash(r.max()))
                .orElse("none");
    }

    private static String dash(@org.jspecify.annotations.Nullable Integer number) {
        return number == null ? "-" : number.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "30-50; 30/-/50",
                "30–50 trucks; 30/-/50",
                "between 30 and 50; 30/-/50",
                "30 to 50 vehicles; 30/-/50",
                "30~50대; 30/-/50",
                "30에서 50대; 30/-/50",
                "三十到五十辆; 30/-/50",
                "３０〜５０台; 30/-/50",
                "30; 30/30/30",
                "thirty trucks; 30/30/30",
                "1,200 cars; 1200/1200/1200",
                "about 30; 24/30/36",
                "about 30, maybe more; 24/30/-",
                "약 30대; 24/30/36",
                "30여 대; 30/-/-",
                "三十辆左右; 24/30/36",
                "约30辆; 24/30/36",
                "約30台; 24/30/36",
                "两百五十辆; 250/250/250",
                "at least 100; 100/-/-",
                "100+; 100/-/-",
                "more than 100; 101/-/-",
                "100대 이상; 100/-/-",
                "至少100辆; 100/-/-",
                "100台以上; 100/-/-",
                "up to 50; 0/-/50",
                "fewer than 50; 0/-/49",
                "50대 미만; 0/-/49",
                "不到五十辆; 0/-/49",
                "a dozen trucks; 12/12/12",
                "dozens of trucks; 20/-/-",
                "수십 대; 20/-/-",
                "数百辆; 200/-/-",
                "several; 2/-/-",
                "none; 0/0/0",
                "没有; 0/0/0"
            })
    void words_are_read_as_least_best_most(String words, String numbers) {
        assertThat(read(words)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "3 rows of 12", "50-30", "12345678901234"})
    void what_tells_no_number_is_not_guessed(String words) {
        assertThat(CountText.read(words)).isEmpty();
    }

    @Test
    void words_fill_counts_and_keep_their_class() {
        var counts = CountsText.reworded(Counts.NONE, "약 30대의 트럭");
        assertThat(counts.asReported()).isEqualTo("약 30대의 트럭");
        assertThat(counts.rows())
                .containsExactly(new Count(CountClass.TRUCK, 24, 30, 36, Count.Method.ESTIMATE));
        assertThat(CountsText.reworded(counts, "30-50").rows())
                .containsExactly(new Count(CountClass.TRUCK, 30, null, 50, Count.Method.ESTIMATE));
    }

    @Test
    void numbers_that_a_person_gave_stay() {
        var given =
                new Counts(
                        java.util.List.of(new Count(CountClass.BUS, 3, 3, 3, Count.Method.EXACT)),
                        "");
        assertThat(CountsText.reworded(given, "30-50").rows()).isEqualTo(given.rows());
    }
}
