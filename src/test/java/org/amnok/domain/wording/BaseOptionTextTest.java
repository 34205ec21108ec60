package org.amnok.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.BaseOptions.Range;
import org.amnok.domain.record.BaseOptions.Stretch;
import org.amnok.domain.record.ReliefOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseOptionTextTest {
    private static final BaseOptions PLAIN = BaseOptions.AUTOMATIC;

    @ParameterizedTest
    @ValueSource(strings = {"200..3000", " 200 .. 3000 ", "200 to 3000", "2e2..3.0e3", "200–3000"})
    void two_values_are_a_range(String typed) {
        assertThat(BaseOptionText.stretched(PLAIN, typed).orElseThrow().range())
                .isEqualTo(new Range(200, 3000));
    }

    @Test
    void a_range_may_be_negative_and_turned() {
        assertThat(BaseOptionText.stretched(PLAIN, "20..-5.5").orElseThrow().range())
                .isEqualTo(new Range(20, -5.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5..5", "range", "5", "1e400..2", "much"})
    void what_is_no_stretch_is_refused(String typed) {
        assertThat(BaseOptionText.stretched(PLAIN, typed)).isEmpty();
    }

    @Test
    void what_is_written_is_read() {
        for (var options :
                List.of(
                        PLAIN,
                        PLAIN.stretched(Stretch.PERCENTILES),
                        PLAIN.between(-0.25, 8848),
                        BaseOptions.AUTOMATIC.relieved(ReliefOptions.DESIGNED),
                        PLAIN.relieved(new ReliefOptions(false, true, false)),
                        PLAIN.relieved(new ReliefOptions(false, false, false)),
                        PLAIN.between(1e20, 1e21))) {
            var words = BaseOptionText.stretch(options);
            assertThat(BaseOptionText.stretched(PLAIN, words)).contains(options);
        }
    }

    @Test
    void relief_alone_is_as_designed() {
        assertThat(BaseOptionText.stretched(PLAIN, "Relief"))
                .contains(BaseOptions.AUTOMATIC.relieved(ReliefOptions.DESIGNED));
        assertThat(BaseOptionText.stretched(PLAIN, "relief tints, shade"))
                .contains(PLAIN.relieved(new ReliefOptions(true, true, false)));
        assertThat(BaseOptionText.stretched(PLAIN, "relief trees")).isEmpty();
    }

    @Test
    void another_stretch_takes_the_range_away() {
        assertThat(PLAIN.between(1, 2).stretched(Stretch.NONE).range()).isNull();
    }

    @Test
    void bands_are_one_or_three() {
        assertThat(BaseOptionText.typedBands("4, 3,2")).contains(List.of(4, 3, 2));
        assertThat(BaseOptionText.typedBands("2")).contains(List.of(2));
        assertThat(BaseOptionText.typedBands(" ")).contains(List.of());
        assertThat(BaseOptionText.typedBands("1,2")).isEmpty();
        assertThat(BaseOptionText.typedBands("0")).isEmpty();
    }

    @Test
    void nothing_is_a_finite_number() {
        assertThat(BaseOptionText.noData("-9999")).contains(-9999.0);
        assertThat(BaseOptionText.noData("NaN")).isEmpty();
        assertThat(BaseOptionText.noData("none")).isEmpty();
    }
}
