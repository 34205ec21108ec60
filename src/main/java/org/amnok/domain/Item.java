package org.amnok.domain;

import java.util.UUID;

/// What a project holds beside its sightings, each with a UUID of its own.
public sealed interface Item permits Camera, Evidence, PictureNote, SavedFilter, Site {
    UUID uuid();
}
