package org.amnok.domain;

import java.util.UUID;

/// What the history keeps versions of: sightings and items.
public sealed interface Recorded permits Sighting, Item {
    UUID uuid();
}
