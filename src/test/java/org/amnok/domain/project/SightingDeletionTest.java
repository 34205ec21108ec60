package org.amnok.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.amnok.domain.Sightings;
import org.amnok.domain.record.SameAs;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SourceLink;
import org.junit.jupiter.api.Test;

/// What goes with sightings that are deleted together, and comes back with them.
class SightingDeletionTest {
    private final Sighting cars = Sightings.titled("Cars");
    private final Sighting buses = Sightings.titled("Buses");
    private final Sighting rafts = Sightings.titled("Rafts");
    private final ProjectContents contents =
            ProjectContents.EMPTY
                    .after(new Edit.Add(cars))
                    .after(new Edit.Add(buses))
                    .after(new Edit.Add(rafts));

    private ProjectContents sameAs(Sighting... some) {
        return SameAsEdits.join(
                        java.util.Arrays.stream(some).map(Sighting::uuid).toList(),
                        contents,
                        UUID.randomUUID())
                .map(contents::after)
                .orElseThrow();
    }

    private static Edit deletion(ProjectContents of, Sighting... some) {
        return new Edit.Batch("delete", SightingDeletion.of(List.of(some), of));
    }

    @Test
    void one_that_stays_behind_alone_leaves_the_group_of_those_that_go() {
        var before = sameAs(cars, buses, rafts);
        assertThat(before.after(deletion(before, cars, buses)).all(SameAs.class)).isEmpty();
    }

    @Test
    void two_that_stay_behind_stay_the_same() {
        var before = sameAs(cars, buses, rafts);
        assertThat(before.after(deletion(before, cars)).all(SameAs.class)).hasSize(2);
    }

    @Test
    void all_comes_back_in_its_order() {
        var linked =
                sameAs(cars, buses)
                        .after(
                                new Edit.Set(
                                        null,
                                        SourceLink.of(cars.uuid(), UUID.randomUUID()),
                                        "add source"));
        var deletion = deletion(linked, cars, buses);
        var gone = linked.after(deletion);
        assertThat(gone.sightings()).containsExactly(rafts);
        assertThat(gone.items()).isEmpty();
        var back = gone.after(deletion.inverse());
        assertThat(back.items()).containsExactlyInAnyOrderElementsOf(linked.items().toList());
        assertThat(back.sightings()).containsExactly(rafts, cars, buses);
    }
}
