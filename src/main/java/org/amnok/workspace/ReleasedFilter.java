package org.amnok.workspace;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Criterion;
import org.amnok.domain.SightingFilter;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;

/// Asks a filter of what was released. Filters see the true records: one of places would tell more
/// of a generalised place than its cell, so of such sightings its places are not asked.
final class ReleasedFilter {
    private final Set<UUID> exact;
    private final Set<UUID> coarse;

    ReleasedFilter(SightingFilter filter, WorkspaceState state) {
        exact = uuids(filter, state);
        coarse =
                uuids(
                        filter.without(Criterion.InArea.SUBJECT)
                                .without(Criterion.AlongRiver.SUBJECT),
                        state);
    }

    /// What passes.
    ReleasedSightings of(ReleasedSightings released) {
        return released.only(this::passes);
    }

    private boolean passes(ReleasedSighting each) {
        return (each.level().number() == 0 ? exact : coarse).contains(each.uuid());
    }

    /// What a filter lets pass of a project.
    static Set<UUID> uuids(SightingFilter filter, WorkspaceState state) {
        var uuids = new HashSet<UUID>();
        for (var row : state.index().rows(filter).toArray()) {
            uuids.add(state.index().uuid(row));
        }
        return uuids;
    }
}
