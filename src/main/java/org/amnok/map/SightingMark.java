package org.amnok.map;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.Place;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingKind;
import org.amnok.domain.SightingStatus;
import org.jspecify.annotations.Nullable;

/// A sighting as the map sees it: on screen the record's own place, in a release the released one.
///
/// @param uncertaintyMetres radius on the ground; null when unknown
/// @param doubtful drawn with paper fill and dashed outline
/// @param disputed drawn with a diagonal
/// @param latest the latest day it may have happened, for the drawing order; null when unknown
public record SightingMark(
        UUID uuid,
        LatLon point,
        @Nullable Double uncertaintyMetres,
        SightingKind kind,
        boolean doubtful,
        boolean disputed,
        String title,
        @Nullable LocalDate latest) {

    /// The mark of a record at its own place, for the screen of this machine only; empty when it
    /// has no place or is retracted.
    public static Optional<SightingMark> of(Sighting sighting) {
        if (sighting.status() == SightingStatus.RETRACTED
                || !(sighting.place() instanceof Place.Located place)) {
            return Optional.empty();
        }
        var observed = sighting.when().observed();
        return Optional.of(
                new SightingMark(
                        sighting.uuid(),
                        place.point(),
                        place.uncertaintyMetres(),
                        sighting.kind(),
                        sighting.isDoubtful(),
                        sighting.status() == SightingStatus.DISPUTED,
                        sighting.title(),
                        observed == null ? null : observed.span().latest()));
    }
}
