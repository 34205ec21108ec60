package org.amnok.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.merge.FieldMerge.Verdict;
import org.amnok.domain.merge.RecordMerge.Presence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How one record comes out of a merge.
class RecordMergingTest {
    private static final RecordFields BEFORE = sighting("title", "Lorries", "geom", "bridge");

    @Test
    void what_one_side_changed_is_taken_without_asking() {
        var there = sighting("title", "Buses", "geom", "bridge");
        var merge = RecordMerging.of(BEFORE, there, Knowledge.common(BEFORE));
        assertThat(merge.questions()).isEmpty();
        assertThat(merge.result(asked -> Side.HERE)).isEqualTo(there);
    }

    @Test
    void fields_changed_on_either_side_are_put_together() {
        var here = sighting("title", "Lorries", "geom", "ford");
        var there = sighting("title", "Buses", "geom", "bridge");
        var merge = RecordMerging.of(here, there, Knowledge.common(BEFORE));
        assertThat(merge.result(asked -> Side.HERE))
                .isEqualTo(sighting("title", "Buses", "geom", "ford"));
    }

    @Test
    void what_both_changed_is_asked() {
        var here = sighting("title", "Tanks", "geom", "bridge");
        var there = sighting("title", "Buses", "geom", "bridge");
        var merge = RecordMerging.of(here, there, Knowledge.common(BEFORE));
        assertThat(merge.questions()).containsExactly(new Question(BEFORE.key(), "title"));
        assertThat(merge.result(asked -> Side.THERE)).isEqualTo(there);
    }

    @Test
    void both_changed_it_to_the_same_and_nothing_is_asked() {
        var same = sighting("title", "Tanks", "geom", "bridge");
        assertThat(RecordMerging.of(same, same, Knowledge.common(BEFORE)).fields()).isEmpty();
    }

    @Test
    void without_a_common_history_what_differs_is_asked() {
        var there = sighting("title", "Buses", "geom", "bridge");
        assertThat(RecordMerging.of(BEFORE, there, Knowledge.NONE).questions()).hasSize(1);
    }

    @Test
    void a_point_and_its_uncertainty_are_never_put_together_of_two() {
        var here = sighting("geom", "ford", "coord_uncertainty_m", 50L);
        var there = sighting("geom", "bridge", "coord_uncertainty_m", 5000L);
        var before = sighting("geom", "bridge", "coord_uncertainty_m", 50L);
        var merge = RecordMerging.of(here, there, Knowledge.common(before));
        assertThat(merge.fields())
                .extracting(FieldMerge::verdict)
                .containsExactly(Verdict.CONFLICT);
        assertThat(merge.result(asked -> Side.THERE)).isEqualTo(there);
    }

    @Test
    void a_mark_that_somebody_is_endangered_counts_whoever_made_it() {
        var here = sighting("sensitivity", "graphic", "privacy_level", 3L);
        var there = sighting("sensitivity", "endangers_source", "privacy_level", 1L);
        var merge = RecordMerging.of(here, there, Knowledge.NONE);
        assertThat(merge.questions()).isEmpty();
        assertThat(merge.result(asked -> Side.HERE))
                .isEqualTo(
                        sighting("sensitivity", "endangers_source graphic", "privacy_level", 3L));
    }

    @Test
    void it_was_made_when_it_was_made_first_and_changed_when_it_was_changed_last() {
        var here = sighting("created", "2025-01-01", "modified", "2025-03-01");
        var there = sighting("created", "2025-02-01", "modified", "2025-02-01");
        assertThat(RecordMerging.of(here, there, Knowledge.NONE).result(asked -> Side.THERE))
                .isEqualTo(sighting("created", "2025-01-01", "modified", "2025-03-01"));
    }

    @Test
    void what_was_deleted_here_and_not_changed_there_stays_deleted_and_is_told() {
        var merge = RecordMerging.of(null, BEFORE, Knowledge.common(BEFORE));
        assertThat(merge.presence()).isEqualTo(Presence.DELETED_HERE);
        assertThat(merge.result(asked -> Side.THERE)).isNull();
    }

    @Test
    void what_was_deleted_here_and_changed_there_is_asked() {
        var there = sighting("title", "Buses", "geom", "bridge");
        var merge = RecordMerging.of(null, there, Knowledge.common(BEFORE));
        assertThat(merge.questions()).allMatch(Question::isOfWhole).hasSize(1);
        assertThat(merge.result(asked -> Side.THERE)).isEqualTo(there);
    }

    @Test
    void new_evidence_for_a_sighting_that_is_deleted_here_is_asked_together_with_it() {
        var evidence = record("evidence", "sighting_uuid", BEFORE.uuid().toString());
        var merges =
                Belongings.awaited(
                        List.of(
                                RecordMerging.of(null, BEFORE, Knowledge.common(BEFORE)),
                                RecordMerging.of(null, evidence, Knowledge.NONE)));
        assertThat(results(merges, Side.HERE)).containsExactly(null, null);
        assertThat(results(merges, Side.THERE)).containsExactly(BEFORE, evidence);
    }

    @Test
    void what_was_decided_before_stays_decided() {
        var here = sighting("title", "Tanks", "geom", "bridge");
        var there = sighting("title", "Buses", "geom", "bridge");
        var known = new Knowledge(here, there, Side.HERE);
        var merge = RecordMerging.of(here, there, known);
        assertThat(merge.questions()).isEmpty();
        assertThat(merge.result(asked -> Side.THERE)).isEqualTo(here);
        assertThat(RecordMerging.of(there, here, known.turned()).result(asked -> Side.HERE))
                .isEqualTo(here);
    }

    private static List<@Nullable RecordFields> results(List<RecordMerge> merges, Side side) {
        var belongings = new Belongings(merges, asked -> side);
        return Arrays.asList(merges.stream().map(belongings::result).toArray(RecordFields[]::new));
    }

    private static RecordFields sighting(Object... columnsAndValues) {
        return record("sighting", columnsAndValues);
    }

    private static RecordFields record(String layer, Object... columnsAndValues) {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            values.put((String) columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return new RecordFields(layer, new UUID(1, layer.length()), values);
    }
}
