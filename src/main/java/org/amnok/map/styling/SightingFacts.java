package org.amnok.map.styling;

import java.time.LocalDate;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Counts;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// What a sighting can be classed, filtered and labelled by beside what its symbol shows. Null is
/// not known, or not released.
///
/// @param outlet who published it; empty when nobody did
/// @param earliest the earliest day it may have happened
/// @param count of all classes together: the best numbers, the least ones where no best is given
public record SightingFacts(
        @Nullable SightingStatus status,
        Grading grading,
        @Nullable Confidence confidence,
        String outlet,
        @Nullable LocationMethod method,
        @Nullable LocalDate earliest,
        @Nullable Integer count) {
    /// Nothing is known.
    public static final SightingFacts NONE =
            new SightingFacts(null, Grading.NONE, null, "", null, null, null);

    public static SightingFacts of(Sighting sighting) {
        var observed = sighting.when().observed();
        return new SightingFacts(
                sighting.status(),
                sighting.grading(),
                sighting.report().confidence(),
                sighting.report().outlet(),
                sighting.place() instanceof Place.Located at ? at.method() : null,
                observed == null ? null : observed.span().earliest(),
                Counts.total(sighting.counts().rows()));
    }
}
