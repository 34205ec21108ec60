package org.amnok.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.LatestMap;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;

/// The sightings of a file that were asked for last, never older than the last edit. Thread-safe.
final class SightingCache {
    private static final int MOST = 5000;

    private final Map<UUID, Sighting> kept = new LatestMap<>(MOST);

    private long edits;

    synchronized Optional<Sighting> find(UUID uuid) {
        return Optional.ofNullable(kept.get(uuid));
    }

    /// How many edits it has seen: to be asked before the file is read.
    synchronized long edits() {
        return edits;
    }

    /// Takes what was read, unless an edit came in between: it may be older than that.
    ///
    /// @param seen edits before it was read
    synchronized void offer(List<Sighting> read, long seen) {
        if (seen == edits) {
            read.forEach(sighting -> kept.put(sighting.uuid(), sighting));
        }
    }

    /// Follows an edit that is on disk.
    synchronized void changed(Edit edit) {
        edits++;
        apply(edit);
    }

    private void apply(Edit edit) {
        switch (edit) {
            case Edit.Add(Sighting added) -> kept.put(added.uuid(), added);
            case Edit.Delete(Sighting gone) -> kept.remove(gone.uuid());
            case Edit.Replace replace -> kept.put(replace.after().uuid(), replace.after());
            case Edit.Set _ -> {}
            case Edit.Import _ -> kept.clear();
            case Edit.Batch batch -> batch.edits().forEach(this::apply);
        }
    }
}
