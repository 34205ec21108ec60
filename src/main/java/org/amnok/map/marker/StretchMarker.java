package org.amnok.map.marker;

import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;

/// A sighting along a stretch of river as the map sees it: on screen the record's own stretch, in a
/// release the released one.
public record StretchMarker(UUID uuid, RiverStretch along, SightingKind kind) {
    /// The mark of a record, for the screen of this machine only; empty when its place is no
    /// stretch or it is retracted.
    public static Optional<StretchMarker> of(Sighting sighting) {
        return sighting.status() != SightingStatus.RETRACTED
                        && sighting.place() instanceof Place.Stretch(var along, _)
                ? Optional.of(new StretchMarker(sighting.uuid(), along, sighting.kind()))
                : Optional.empty();
    }
}
