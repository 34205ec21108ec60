package org.amnok.domain.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.record.Sighting;

/// The sightings of a project at one moment, wherever they are kept: all in memory, or in the
/// project file, to be read when they are asked for. Any thread may ask; what reads the file is not
/// for that of the windows.
///
/// Those in a file are as they are in it now: an older moment may answer what is newer.
public interface StoredSightings {
    /// Empty when there is none. May read the file.
    Optional<Sighting> find(UUID uuid);

    /// Those that are there, in the order of the UUIDs. May read the file.
    List<Sighting> find(List<UUID> uuids);

    /// What is in memory; empty does not mean that there is none.
    Optional<Sighting> known(UUID uuid);

    /// True when there is one. Reads nothing.
    boolean contains(UUID uuid);

    /// All in the order they were added. Its size is known; walking may read the file.
    Collection<Sighting> all();

    /// The sightings after an edit that is on disk.
    StoredSightings after(Edit edit);
}
