package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What leaves of dates as they were written.
class ReleasedDatesTest {
    @ParameterizedTest
    @CsvSource({
        "2025-11-11~/2025-11-20~, 2025-11-11~/2025-11-20~",
        "2025-11?, 2025-11?",
        "2025-11-21/.., 2025-11-21/..",
        "2025-11-13T06:40+09:00, 2025-11-13",
        "2025-11-13T06:40Z/2025-11-14T07:00Z, 2025-11-13/2025-11-14"
    })
    void at_level_0_a_date_leaves_with_its_qualifiers_and_without_a_time(String in, String out) {
        var date = DateWords.read(in, LocalDate.EPOCH).orElseThrow();
        assertThat(released(date, PrivacyLevel.EXACT)).isEqualTo(out);
    }

    @ParameterizedTest
    @EnumSource(value = PrivacyLevel.class, names = "EXACT", mode = EnumSource.Mode.EXCLUDE)
    void above_level_0_only_the_days_leave(PrivacyLevel level) {
        assertThat(released(DateWords.read("2025-11~", LocalDate.EPOCH).orElseThrow(), level))
                .isEmpty();
    }

    @Test
    void what_another_program_wrote_in_place_of_a_date_stays() {
        var day = LocalDate.parse("2025-11-13");
        var odd = new Edtf("when Kim told me at the market", new DateSpan(day, day));
        assertThat(released(odd, PrivacyLevel.EXACT)).isEmpty();
    }

    private static String released(Edtf date, PrivacyLevel level) {
        var sighting =
                Sightings.titled("Ford")
                        .edit()
                        .when(new When(date, "", null, When.PYONGYANG))
                        .privacy(level)
                        .done(Sightings.NOON);
        return TestRelease.released(List.of(sighting)).sightings().getFirst().edtf();
    }
}
