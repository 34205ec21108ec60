package org.amnok.workspace;

import java.util.List;
import java.util.UUID;
import org.amnok.index.SightingIndex;
import org.amnok.release.ReleaseIdentifiers;
import org.amnok.store.ProjectHistory;
import org.jspecify.annotations.Nullable;

/// Finds the sightings of a project again by what they were called in its releases, of which the
/// history keeps the secrets: a table that a partner corrected comes back to where it belongs.
/// Looked for only when a file has such an identifier; then in 8 to 16 bytes a sighting.
public final class ReleasedNames {
    private final Workspace workspace;
    private final List<ReleaseIdentifiers> releases;
    private @Nullable Found found;

    /// Waits for the disk: not on the thread that writes, nor on one that it waits for.
    public ReleasedNames(Workspace workspace) {
        this.workspace = workspace;
        releases =
                workspace.history(ProjectHistory::releases).join().stream()
                        .map(ReleaseIdentifiers::under)
                        .toList();
    }

    /// The UUID of the sighting that was called so; what was given when none was.
    public UUID own(UUID given) {
        for (var release : releases) {
            if (release.mayHave(given)) {
                return in(release).own(given);
            }
        }
        return given;
    }

    private Found in(ReleaseIdentifiers release) {
        var last = found;
        if (last == null || last.release != release) {
            last = new Found(release, workspace.state().index());
            found = last;
        }
        return last;
    }

    /// Rows of the index by the hashes of their identifiers; which is which is computed again.
    private static final class Found {
        private final ReleaseIdentifiers release;
        private final SightingIndex index;

        /// A row, from 1; 0 where none is. The next free place is taken when one is not.
        private final int[] places;

        Found(ReleaseIdentifiers release, SightingIndex index) {
            this.release = release;
            this.index = index;
            places = new int[Integer.highestOneBit(Math.max(1, index.sightings())) * 4];
            for (var row : index.all().toArray()) {
                var place = hash(release.of(index.uuid(row)));
                while (places[place] != 0) {
                    place = place + 1 & places.length - 1;
                }
                places[place] = row + 1;
            }
        }

        private int hash(UUID released) {
            return (int) released.getLeastSignificantBits() & places.length - 1;
        }

        UUID own(UUID released) {
            for (var place = hash(released);
                    places[place] != 0;
                    place = place + 1 & places.length - 1) {
                var own = index.uuid(places[place] - 1);
                if (release.of(own).equals(released)) {
                    return own;
                }
            }
            return released;
        }
    }
}
