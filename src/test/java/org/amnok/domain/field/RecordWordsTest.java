package org.amnok.domain.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind | crossing_ford | Crossing by ford",
                "status | submitted | submitted",
                "info_credibility | 5 | 5 · improbable",
                "source_reliability | B | B · usually reliable",
                "sensitivity | endangers_source graphic | endangers the source, graphic",
                "edtf | 2025-11 | Nov 2025",
                "counts | truck 2 3 5 estimate; car 4 4 4 estimate | 2–5 trucks (best 3), 4 cars",
                "type | ford | ford",
                "loc_method | map_click | map click",
                "kind | photo | photo",
                "river | yalu | Yalu",
                "coord_uncertainty_m | 200.0 | 200",
                "river_km_from | 583.5 | 583.5",
                "title | Version 2.0 | Version 2.0",
                "title | crossing_ford | crossing_ford",
                "note | truck 2 3 5 estimate | truck 2 3 5 estimate"
            })
    void codes_are_told_in_words(String column, String code, String words) {
        assertThat(RecordWords.value(column, code)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"ko, 여울 도강", "zh, 涉水过江", "ja, 浅瀬の渡河"})
    void in_the_language_of_who_reads(String language, String words) {
        var said = Messages.in(language, () -> RecordWords.value("kind", "crossing_ford"));
        assertThat(said).isEqualTo(words);
    }

    @Test
    void what_is_empty_is_nothing_and_what_is_long_is_cut() {
        assertThat(RecordWords.value("note", " ")).isEqualTo("nothing");
        assertThat(RecordWords.value("note", "word ".repeat(40))).hasSizeLessThan(90).endsWith("…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edtf | 2025-11 | 2025-12 | Nov 2025",
                "edtf | 2025-11 | 2025-11? | 2025-11",
                "title | | ' ' | ''",
                "kind | other | crossing_ford | Other"
            })
    void beside_another_value_it_is_told_so_that_both_differ(
            String column, String value, String other, String words) {
        assertThat(RecordWords.valueUnlike(other, column, value == null ? "" : value))
                .isEqualTo(words);
    }

    @Test
    void two_long_notes_begin_a_little_before_they_differ() {
        var start = "word ".repeat(40);
        assertThat(RecordWords.valueUnlike(start + "one\ntwo", "note", start + "one two"))
                .isEqualTo("…d word word word one two");
        assertThat(RecordWords.valueUnlike(start + "one two", "note", start + "one\ntwo"))
                .isEqualTo("…d word word word one↵two");
        assertThat(RecordWords.valueUnlike(start + "b", "note", start + "a"))
                .isEqualTo("…word word word word a");
    }
}
