package org.amnok.domain.record;

import java.util.UUID;

/// What the history keeps versions of: sightings and items.
public sealed interface Recorded permits Sighting, Item {
    UUID uuid();
}
