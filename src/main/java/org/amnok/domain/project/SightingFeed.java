package org.amnok.domain.project;

import java.util.function.Predicate;
import org.amnok.domain.record.Sighting;

/// Sightings from elsewhere, one after the other, never all at once, none of one UUID twice.
@FunctionalInterface
public interface SightingFeed {
    /// Hands on all, in their order. What it throws ends the import, of which nothing stays.
    ///
    /// @param taker returns false when no more are wanted
    void read(Predicate<Sighting> taker);
}
