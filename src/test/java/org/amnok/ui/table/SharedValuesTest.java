package org.amnok.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// What many sightings have in common.
class SharedValuesTest {
    private static final List<FieldEdit> FIELDS =
            List.of(
                    FieldEdits.of(FieldCatalogue.STATUS, () -> ProjectContents.EMPTY).orElseThrow(),
                    FieldEdits.of(FieldCatalogue.KIND, () -> ProjectContents.EMPTY).orElseThrow(),
                    FieldEdits.of(FieldCatalogue.OUTLET, () -> ProjectContents.EMPTY)
                            .orElseThrow());

    @Test
    void what_all_have_is_named_and_what_differs_is_counted() {
        var shared =
                of(
                        List.of(
                                sighting(SightingKind.SEIZURE),
                                sighting(SightingKind.SEIZURE),
                                sighting(SightingKind.POLICING)));
        assertThat(shared.get(0).isShared()).isTrue();
        assertThat(shared.get(0).words()).isEqualTo("draft");
        assertThat(shared.get(1).isShared()).isFalse();
        assertThat(shared.get(1).words())
                .isEqualTo(
                        "2 different: %s (2), %s (1)"
                                .formatted(
                                        SightingKind.SEIZURE.label(),
                                        SightingKind.POLICING.label()));
        assertThat(shared.get(2).words()).isEqualTo("none");
    }

    @Test
    void very_many_different_values_are_not_told_apart() {
        var many =
                IntStream.range(0, 500)
                        .mapToObj(
                                i ->
                                        sighting(SightingKind.OTHER)
                                                .edit()
                                                .report(
                                                        org.amnok.domain.record.Report.NONE
                                                                .withOutlet("outlet " + i))
                                                .done(Sightings.NOON))
                        .toList();
        assertThat(of(many).get(2).words()).isEqualTo("more than 100 different");
    }

    private static List<SharedValues.Shared> of(List<Sighting> all) {
        var values = new SharedValues(FIELDS);
        all.forEach(each -> values.add(List.of(each)));
        return values.all();
    }

    private static Sighting sighting(SightingKind kind) {
        return Sightings.titled("Lot")
                .edit()
                .kind(kind)
                .status(SightingStatus.DRAFT)
                .done(Sightings.NOON);
    }
}
