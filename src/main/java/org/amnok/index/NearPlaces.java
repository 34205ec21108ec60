package org.amnok.index;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.amnok.domain.tabulation.PossiblePlaces;
import org.amnok.domain.tabulation.Reports;
import org.jspecify.annotations.Nullable;

/// Which places the rows of a chunk may be at, found when they are first asked for and kept as long
/// as somebody has the places. Thread-safe.
final class NearPlaces {
    private final Chunk chunk;
    private final Map<PossiblePlaces, Kept> known = new WeakHashMap<>();

    /// The last ones that were asked for.
    private volatile @Nullable Kept last;

    NearPlaces(Chunk chunk) {
        this.chunk = chunk;
    }

    /// What is known of some places.
    private final class Kept {
        private static final char SEVERAL = Character.MAX_VALUE;

        private final WeakReference<PossiblePlaces> places;

        /// The only place of each row and one more; 0 while nobody knows it. A row that two threads
        /// ask about gets the same from both.
        private final char[] only;

        /// Of rows that may be at several.
        private volatile @Nullable AtomicReferenceArray<int[]> several;

        Kept(PossiblePlaces places, int rows) {
            this.places = new WeakReference<>(places);
            only = new char[rows];
        }

        int[] found(PossiblePlaces places, int i) {
            return places.near(chunk.lon[i], chunk.lat[i], chunk.uncertaintyMetres.get(i));
        }

        /// Of a row with a point.
        int only(PossiblePlaces places, int i) {
            var found = found(places, i);
            if (found.length == 1 && found[0] < SEVERAL - 1) {
                only[i] = (char) (found[0] + 1);
                return found[0];
            }
            several().set(i, found);
            only[i] = SEVERAL;
            return Reports.SEVERAL;
        }

        private synchronized AtomicReferenceArray<int[]> several() {
            var all = several;
            if (all == null) {
                all = new AtomicReferenceArray<>(only.length);
                several = all;
            }
            return all;
        }

        int[] of(PossiblePlaces places, int i) {
            var its = only[i] == 0 ? only(places, i) : only[i] - 1;
            if (only[i] != SEVERAL) {
                return new int[] {its};
            }
            var all = several;
            var kept = all == null ? null : all.get(i);
            return kept == null ? found(places, i) : kept;
        }
    }

    private Kept kept(PossiblePlaces places) {
        var now = last;
        if (now == null || now.places.get() != places) {
            synchronized (this) {
                now = known.computeIfAbsent(places, asked -> new Kept(asked, chunk.lon.length));
            }
            last = now;
        }
        return now;
    }

    /// All that a row with a point may be at.
    int[] of(PossiblePlaces places, int i) {
        return kept(places).of(places, i);
    }

    /// The only place that each of some rows of a whole chunk may be at; [Reports#SEVERAL] for
    /// others and for what has no point.
    ///
    /// @param rows of the index
    /// @param at where that of the first goes
    void only(PossiblePlaces places, int[] rows, int from, int to, int[] found, int at) {
        var kept = kept(places);
        var only = kept.only;
        for (int i = from; i < to; i++) {
            var row = rows[i] & Chunk.ROWS - 1;
            var its = only[row];
            if (its == 0) {
                found[at + i - from] =
                        Double.isNaN(chunk.lon[row]) ? Reports.SEVERAL : kept.only(places, row);
            } else {
                found[at + i - from] = its == Kept.SEVERAL ? Reports.SEVERAL : its - 1;
            }
        }
    }
}
