package org.amnok.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Observation.Result;
import org.junit.jupiter.api.Test;

/// Looks at a site, summed up.
class ObservationWordsTest {
    private static final UUID SITE = new UUID(1, 1);

    @Test
    void without_looks_nobody_has_looked() {
        assertThat(ObservationWords.summary(List.of())).isEqualTo("nobody has looked yet");
    }

    @Test
    void the_last_date_counts_and_not_the_last_entry() {
        var looks =
                List.of(
                        look("2025-10-04", Result.ABSENT),
                        look("2019-11", Result.OBSERVED),
                        look("2024-06-01", Result.OBSCURED));
        assertThat(ObservationWords.summary(looks))
                .isEqualTo("examined 3 times, last 4 Oct 2025: absent");
    }

    @Test
    void what_nobody_examined_is_not_counted_as_examined() {
        var looks =
                List.of(look("2025-10-04", Result.NOT_EXAMINED), look("2019-11", Result.OBSERVED));
        assertThat(ObservationWords.summary(looks))
                .isEqualTo("examined once, last Nov 2019: observed; 1 not examined yet");
    }

    @Test
    void imagery_is_remembered_the_one_used_last_first() {
        var looks =
                List.of(
                        look("2019", Result.ABSENT).from("Maxar"),
                        look("2020", Result.ABSENT).from("Sentinel-2"),
                        look("2021", Result.ABSENT).from(""),
                        look("2022", Result.ABSENT).from("Maxar"));
        assertThat(ObservationWords.sources(looks)).containsExactly("Maxar", "Sentinel-2");
    }

    private static Observation look(String date, Result result) {
        var edtf = DateWords.read(date, LocalDate.EPOCH).orElseThrow();
        return Observation.planned(UUID.randomUUID(), SITE, edtf, "").with(result);
    }
}
