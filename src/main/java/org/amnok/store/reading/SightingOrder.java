package org.amnok.store.reading;

import java.util.UUID;
import java.util.function.ToLongFunction;

/// In which order sightings are read from one end of a project to the other.
///
/// @param rank of a sighting by its UUID, without sign: the smallest comes first
/// @param isByFamily true when those of a family come behind one another, each family in order
public record SightingOrder(ToLongFunction<UUID> rank, boolean isByFamily) {
    /// That in which they lie in the file, which is read the fastest.
    public static final SightingOrder ANY = new SightingOrder(uuid -> 0, false);

    /// True for an order that needs no UUIDs.
    boolean isAny() {
        return equals(ANY);
    }
}
