package org.amnok.domain.likeness;

import java.util.Comparator;
import java.util.UUID;

/// Two sightings that may tell of one event.
///
/// @param like the other of both, and why
public record LikePair(UUID sighting, Likeness like) {
    /// Those with more and stronger reasons first.
    public static final Comparator<LikePair> STRONGEST_FIRST =
            Comparator.comparing(LikePair::like, Likeness.STRONGEST_FIRST)
                    .thenComparing(LikePair::sighting);

    public UUID other() {
        return like.sighting();
    }
}
