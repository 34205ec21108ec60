package org.amnok.store.text;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.SightingField.Trait;
import org.amnok.store.record.SightingColumns;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// Packs the full text of many sightings into segments, on any thread, as they come.
public final class TextPacking {
    /// As in the view `amnok_words`.
    private static final int[] CELLS =
            FieldCatalogue.ALL.stream()
                    .filter(field -> field.is(Trait.SEARCHED))
                    .mapToInt(field -> SightingColumns.ALL.indexOf(Column.text(field.column())))
                    .toArray();

    /// Of one segment: the fewer there are, the quicker words are found. It is in memory about
    /// three times.
    private static final int MOST_BYTES = 8_000_000;

    private final boolean isWanted;
    private final TextPostings postings = new TextPostings();
    private List<TextSegment> ready = new ArrayList<>();
    private final BitSet left = new BitSet();
    private long before = -1;

    /// @param isWanted false to leave everything to SQLite
    public TextPacking(boolean isWanted) {
        this.isWanted = isWanted;
    }

    /// Takes a sighting.
    ///
    /// @param fid greater than those before
    /// @param cells of [SightingColumns#ALL]
    public void add(long fid, List<? extends @Nullable Object> cells) {
        before = before < 0 ? fid - 1 : before;
        if (!isWanted || !isTaken(fid, cells)) {
            left.set((int) (fid - before));
        } else if (postings.bytes() > MOST_BYTES) {
            ready.add(postings.segment());
        }
    }

    private boolean isTaken(long fid, List<? extends @Nullable Object> cells) {
        postings.begin();
        for (var cell : CELLS) {
            if (cells.get(cell) instanceof String text) {
                postings.put(text);
            }
            postings.put("\n");
        }
        postings.put("\n");
        return postings.take(fid);
    }

    /// The segments that are ready and were not taken before.
    public List<TextSegment> take() {
        var taken = ready;
        ready = new ArrayList<>();
        return taken;
    }

    /// Makes a segment of what is left, too.
    public List<TextSegment> takeRest() {
        if (postings.rows() > 0) {
            ready.add(postings.segment());
        }
        return take();
    }

    /// True when some sightings are in no segment.
    boolean hasLeft() {
        return !left.isEmpty();
    }

    /// Hands on the sightings that are in no segment: the first and the last of some in a row.
    void eachLeft(Range range) throws SQLException {
        for (int from = left.nextSetBit(0); from >= 0; ) {
            var to = left.nextClearBit(from);
            range.of(before + from, before + to - 1);
            from = left.nextSetBit(to);
        }
    }

    /// Takes sightings.
    interface Range {
        void of(long first, long last) throws SQLException;
    }
}
