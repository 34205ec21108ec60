package org.amnok.workspace;

import java.util.Arrays;
import java.util.List;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.release.Release;
import org.amnok.store.reading.RankedFids;
import org.amnok.store.reading.SightingOrder;
import org.jspecify.annotations.Nullable;

/// Sightings of an open project, by rows of its index: four bytes each until they are walked.
public record IndexedSightings(WorkspaceState state, int[] rows) implements SightingSource {
    /// More at once than stay in memory.
    private static final int PAGE = 1000;

    @Override
    public ProjectContents contents() {
        return state.contents();
    }

    @Override
    public Release.Pages pages(@Nullable SightingOrder order) {
        return new ReadAhead(() -> new Pages(order == null ? rows : ordered(order)), rows.length);
    }

    private int[] ordered(SightingOrder order) {
        var index = state.index();
        var ranked = new RankedFids();
        for (var row : rows) {
            ranked.add(row, order.rank().applyAsLong(index.uuid(row)));
        }
        return Arrays.stream(ranked.inOrder()).mapToInt(Math::toIntExact).toArray();
    }

    private final class Pages implements ReadAhead.Reading {
        private final int[] ordered;
        private int at;

        Pages(int[] ordered) {
            this.ordered = ordered;
        }

        /// Those that are gone by now are left out.
        @Override
        public List<Sighting> next() {
            var some = List.<Sighting>of();
            while (some.isEmpty() && at < ordered.length) {
                var to = Math.min(ordered.length, at + PAGE);
                some = state.sightings(Arrays.copyOfRange(ordered, at, to));
                at = to;
            }
            return some;
        }
    }
}
