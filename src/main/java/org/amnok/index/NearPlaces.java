package org.amnok.index;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.amnok.domain.tabulation.PossiblePlaces;

/// Which places the rows of a chunk may be at, found when they are first asked for and kept as long
/// as somebody has the places. Thread-safe.
final class NearPlaces {
    private final Map<PossiblePlaces, AtomicReferenceArray<int[]>> known = new WeakHashMap<>();

    /// The last ones that were asked for.
    private volatile Kept last = new Kept(PossiblePlaces.NONE, new AtomicReferenceArray<>(0));

    private record Kept(PossiblePlaces places, AtomicReferenceArray<int[]> rows) {}

    int[] of(PossiblePlaces places, Chunk chunk, int i) {
        var kept = last;
        if (kept.places != places) {
            kept = kept(places, chunk.lon.length);
            last = kept;
        }
        var found = kept.rows.get(i);
        if (found == null) {
            found = places.near(chunk.lon[i], chunk.lat[i], chunk.uncertaintyMetres.get(i));
            kept.rows.set(i, found);
        }
        return found;
    }

    private synchronized Kept kept(PossiblePlaces places, int rows) {
        return new Kept(
                places, known.computeIfAbsent(places, _ -> new AtomicReferenceArray<>(rows)));
    }
}
