package org.amnok.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.ui.session.Zoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleFieldTest {
    @ParameterizedTest
    @ValueSource(strings = {"1 : 50,000", "1:50000", "50000", " 50 000 ", "1/50.000"})
    void a_scale_is_read_as_people_write_it(String words) {
        assertThat(ScaleField.denominator(words)).hasValue(50_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "near", "0", "-5", "1 : ", "99999999999"})
    void what_is_no_scale_is_not_taken_for_one(String words) {
        assertThat(ScaleField.denominator(words)).isEmpty();
    }

    @Test
    void a_scale_is_written_with_its_thousands() {
        assertThat(Zoom.words(49_987)).isEqualTo("1 : 50,000");
    }
}
