package org.amnok.workspace.handover;

import java.util.Set;
import java.util.UUID;

/// What of a project is handed over.
public sealed interface Matter {
    /// All of it.
    record Whole() implements Matter {}

    /// All records and the history, and of the originals those that came since the project was last
    /// handed to the same people: to be merged into what they have.
    record Changes() implements Matter {}

    /// Some sightings with all that belongs to them, without the history.
    record Selected(Set<UUID> sightings) implements Matter {}
}
