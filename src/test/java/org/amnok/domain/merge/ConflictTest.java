package org.amnok.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.amnok.domain.project.FieldChange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictTest {
    /// Who had to choose read the same on both sides.
    @ParameterizedTest
    @CsvSource({
        "edtf, 2025-11, 2025-11?, 2025-11, 2025-11?",
        "edtf, 2025-11-13T08:00, 2025-11-13T20:00, 2025-11-13T08:00, 2025-11-13T20:00",
        "edtf, 2025-11, 2025-12, Nov 2025, Dec 2025",
        "kind, crossing_ford, other, Crossing by ford, Other"
    })
    void the_words_of_its_sides_differ(
            String column, String here, String there, String mine, String others) {
        var conflict =
                new Conflict(
                        new Question(new RecordKey("sighting", new UUID(1, 1)), column),
                        "Lorries",
                        List.of(new FieldChange(column, here, there)),
                        true,
                        null,
                        null);
        assertThat(conflict.value(Side.HERE, (of, value) -> value)).isEqualTo(mine);
        assertThat(conflict.value(Side.THERE, (of, value) -> value)).isEqualTo(others);
    }
}
