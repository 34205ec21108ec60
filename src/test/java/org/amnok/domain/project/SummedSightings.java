package org.amnok.domain.project;

import java.util.Collection;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Sighting;

/// Counts summed over sightings one by one, as the columns of the index must sum them.
public final class SummedSightings {
    private SummedSightings() {}

    /// Retracted sightings add nothing.
    public static CountTotal of(Collection<Sighting> sightings, ProjectContents contents) {
        var sum = CountTally.plain();
        for (var sighting : sightings) {
            if (sighting.status() != SightingStatus.RETRACTED) {
                var counts = sighting.counts().rows();
                SameAsEdits.groupOf(sighting.uuid(), contents)
                        .ifPresentOrElse(
                                group -> sum.addSame(group, counts), () -> sum.add(counts, 1));
            }
        }
        return sum.total();
    }
}
