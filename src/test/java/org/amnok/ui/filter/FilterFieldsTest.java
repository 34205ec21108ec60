package org.amnok.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.amnok.domain.Certainty;
import org.amnok.domain.River;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.wording.FilterWords;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// River kilometres and numbers as they are typed.
class FilterFieldsTest {
    @ParameterizedTest
    @ValueSource(strings = {"612-692", "km 612–692", "Yalu km 612 to 692", "692 – 612 km"})
    void a_stretch_is_read_in_several_ways(String text) {
        assertThat(RangeFields.riverRange(text))
                .contains(new Criterion.AlongRiver(River.YALU, 612, 692));
    }

    @Test
    void what_a_stretch_is_written_as_is_read_again() {
        var along = new Criterion.AlongRiver(River.TUMEN, 10, 40.5);
        assertThat(RangeFields.riverRange(RangeFields.riverRangeText(along))).contains(along);
    }

    @Test
    void numbers_are_of_a_class_or_of_all_together() {
        assertThat(RangeFields.atLeast("30", Certainty.POSSIBLE))
                .contains(new Criterion.AtLeast(null, 30, Certainty.POSSIBLE));
        assertThat(RangeFields.atLeast("at least 30 trucks", Certainty.CERTAIN))
                .contains(new Criterion.AtLeast(CountClass.TRUCK, 30, Certainty.CERTAIN));
        assertThat(RangeFields.atLeast("5 bus mini or more", Certainty.POSSIBLE))
                .contains(new Criterion.AtLeast(CountClass.BUS_MINI, 5, Certainty.POSSIBLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 trucks or more", "트럭 30대", "트럭 30대 이상", "卡车30辆", "30台のトラック"})
    void numbers_are_read_as_reports_say_them(String text) {
        assertThat(RangeFields.atLeast(text, Certainty.POSSIBLE))
                .contains(new Criterion.AtLeast(CountClass.TRUCK, 30, Certainty.POSSIBLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"up to 30 trucks", "트럭 30대 이하", "no trucks"})
    void what_has_no_least_number_is_not_understood(String text) {
        assertThat(RangeFields.atLeast(text, Certainty.POSSIBLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void the_examples_in_the_fields_are_understood(String language) {
        var counts = Messages.<String>in(language, () -> Messages.text("filter.counts_example"));
        assertThat(counts.split(" · "))
                .allMatch(each -> RangeFields.atLeast(each, Certainty.POSSIBLE).isPresent());
        var days = Messages.<String>in(language, () -> Messages.text("filter.dates_example"));
        assertThat(DateRangeText.read(days, LocalDate.of(2026, 11, 30))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void the_words_a_number_is_written_in_are_read_again(String language) {
        for (var each : CountClass.values()) {
            for (var number : new int[] {1, 30, 1200}) {
                var least = new Criterion.AtLeast(each, number, Certainty.POSSIBLE);
                var words = Messages.<String>in(language, () -> FilterWords.counted(least));
                assertThat(words).doesNotContain(".");
                assertThat(
                                Messages.<Object>in(
                                        language,
                                        () -> RangeFields.atLeast(words, Certainty.POSSIBLE)))
                        .as(words)
                        .isEqualTo(Optional.of(least));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "30 zebras", "-3", "99999999999"})
    void what_is_no_number_of_anything_known_is_not_understood(String text) {
        assertThat(RangeFields.atLeast(text, Certainty.POSSIBLE)).isEmpty();
    }
}
