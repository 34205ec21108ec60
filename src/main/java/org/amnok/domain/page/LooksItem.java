package org.amnok.domain.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What looks at the banks of a river add up to.
///
/// @param part of the answer that is told
/// @param mapId of the map whose sightings lie over the strip; null for none
public record LooksItem(
        Placement placement, LooksQuestion question, Part part, @Nullable String mapId)
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
    public LooksItem with(Placement next) {
        return new LooksItem(next, question, part, mapId);
    }

    public LooksItem asking(LooksQuestion next) {
        return new LooksItem(placement, next, part, mapId);
    }

    public LooksItem telling(Part next) {
        return new LooksItem(placement, question, next, mapId);
    }

    /// With the sightings of another map.
    ///
    /// @param next null for none
    public LooksItem over(@Nullable String next) {
        return new LooksItem(placement, question, part, next);
    }

    @Override
    public Optional<String> describedMap() {
        return Optional.ofNullable(mapId);
    }
}
