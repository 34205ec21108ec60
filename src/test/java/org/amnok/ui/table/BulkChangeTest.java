package org.amnok.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// One field of many sightings.
class BulkChangeTest {
    private static final Sighting LOT = Sightings.titled("Lot");
    private static final Sighting FORD =
            Sightings.titled("Ford").edit().kind(SightingKind.CROSSING_FORD).done(Sightings.NOON);

    @Test
    void those_that_have_the_value_already_do_not_change() {
        var change = of(edit(FieldCatalogue.KIND), "Crossing by ford");
        assertThat(change.changes()).extracting(Edit.Replace::before).containsExactly(LOT);
        assertThat(change.summary()).isEqualTo("1 changes, 1 has it already");
    }

    @Test
    void what_cannot_be_understood_changes_nothing_and_says_why() {
        var change = of(edit(FieldCatalogue.OBSERVED), "one fine day");
        assertThat(change.edit()).isEmpty();
        assertThat(change.summary()).startsWith("None change, 2 cannot: Not understood as a date");
    }

    @Test
    void many_changes_are_one_edit_that_is_undone_as_one() {
        var change = of(edit(FieldCatalogue.OBSERVED), "2025-11");
        assertThat(change.edit().orElseThrow().label()).isEqualTo("set date of 2 sightings");
        var before = new ProjectContents(List.of(LOT, FORD), List.of());
        var after = before.after(change.edit().orElseThrow());
        assertThat(after.sightings()).allMatch(s -> s.when().observed() != null);
        assertThat(List.copyOf(after.after(change.edit().orElseThrow().inverse()).sightings()))
                .isEqualTo(List.of(LOT, FORD));
    }

    @Test
    void every_field_understands_its_own_text_as_no_change() {
        for (var field : FieldEdits.forMany(() -> ProjectContents.EMPTY)) {
            for (var sighting : List.of(LOT, FORD)) {
                var outcome =
                        field.read()
                                .read(
                                        field.text().apply(sighting),
                                        sighting,
                                        ProjectContents.EMPTY);
                assertThat(outcome).isInstanceOf(FieldEdit.Outcome.Change.class);
                var edit = ((FieldEdit.Outcome.Change) outcome).edit();
                assertThat(edit.apply(sighting.edit()).done(sighting.modified()))
                        .isEqualTo(sighting);
            }
        }
    }

    private static FieldEdit edit(SightingField<?> field) {
        return FieldEdits.of(field, () -> ProjectContents.EMPTY).orElseThrow();
    }

    private static BulkChange of(FieldEdit field, String typed) {
        return BulkChange.of(
                List.of(LOT, FORD), field, typed, ProjectContents.EMPTY, Sightings.NOON);
    }
}
