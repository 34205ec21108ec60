package org.amnok.domain.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What observations of the banks of a river add up to.
///
/// @param part of the answer that is told
/// @param mapId of the map whose sightings lie over the strip; null for none
public record ObservationItem(
        Placement placement, ObservationQuestion question, Part part, @Nullable String mapId)
        implements PageItem {
    /// What is told.
    public enum Part {
        /// The sentence, with what must be known of it.
        SENTENCE,
        /// A bar, kilometres and shares, and what was never examined.
        TABLE,
        /// Kilometres across, months down.
        STRIP
    }

    @Override
    public ObservationItem with(Placement next) {
        return new ObservationItem(next, question, part, mapId);
    }

    public ObservationItem asking(ObservationQuestion next) {
        return new ObservationItem(placement, next, part, mapId);
    }

    public ObservationItem telling(Part next) {
        return new ObservationItem(placement, question, next, mapId);
    }

    /// With the sightings of another map.
    ///
    /// @param next null for none
    public ObservationItem over(@Nullable String next) {
        return new ObservationItem(placement, question, part, next);
    }

    @Override
    public Optional<String> describedMap() {
        return Optional.ofNullable(mapId);
    }
}
