package org.amnok.map;

import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.Place;
import org.amnok.domain.RiverStretch;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingKind;
import org.amnok.domain.SightingStatus;

/// A sighting along a stretch of river as the map sees it: on screen the record's own stretch, in a
/// release the released one.
public record StretchMark(UUID uuid, RiverStretch along, SightingKind kind) {
    /// The mark of a record, for the screen of this machine only; empty when its place is no
    /// stretch or it is retracted.
    public static Optional<StretchMark> of(Sighting sighting) {
        return sighting.status() != SightingStatus.RETRACTED
                        && sighting.place() instanceof Place.Stretch(var along, _)
                ? Optional.of(new StretchMark(sighting.uuid(), along, sighting.kind()))
                : Optional.empty();
    }
}
