package org.amnok.layout.strip;

import java.util.Optional;
import org.amnok.domain.River;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.date.DateSpan;
import org.amnok.release.ReleasedSighting;

/// A sighting in the strip.
///
/// @param fromMetres the lowest place along the river that it may have
/// @param toMetres the highest
/// @param days that it may have been on
/// @param isStretch true when it was reported along all of it, not at one place in it
/// @param isCertain false when it is doubtful
public record StripMark(
        Family family,
        double fromMetres,
        double toMetres,
        DateSpan days,
        boolean isStretch,
        boolean isCertain) {
    /// Of a released sighting; empty when it leaves without days or far from the river.
    public static Optional<StripMark> of(ReleasedSighting sighting, River river) {
        var along = sighting.details().along();
        var days = sighting.dates();
        if (days == null) {
            return Optional.empty();
        }
        var stretch = sighting.stretch();
        if (stretch != null && stretch.river() == river) {
            return Optional.of(
                    new StripMark(
                            sighting.kind().family(),
                            stretch.from().lowest() * 1000,
                            stretch.to().highest() * 1000,
                            days,
                            true,
                            !sighting.doubtful()));
        }
        return along == null || along.river() != river
                ? Optional.empty()
                : Optional.of(
                        new StripMark(
                                sighting.kind().family(),
                                along.lowest() * 1000,
                                along.highest() * 1000,
                                days,
                                false,
                                !sighting.doubtful()));
    }
}
