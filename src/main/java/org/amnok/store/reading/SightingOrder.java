package org.amnok.store.reading;

import java.util.UUID;
import java.util.function.ToLongFunction;

/// In which order sightings are read from one end of a project to the other.
///
/// @param rank of a sighting by its UUID, without sign: the smallest comes first
public record SightingOrder(ToLongFunction<UUID> rank) {
    /// That in which they lie in the file, which is read the fastest.
    public static final SightingOrder ANY = new SightingOrder(uuid -> 0);

    /// True for an order that needs no UUIDs.
    public boolean isAny() {
        return equals(ANY);
    }
}
