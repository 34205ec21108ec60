package org.amnok.index;

import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;

/// Sightings that a filter shows, and beside them those that it would show if they had a date: who
/// asks for days is told how many they are.
public final class UndatedRows {
    private UndatedRows() {}

    public static RowSet with(SightingIndex index, SightingFilter filter) {
        var rows = index.rows(filter);
        if (filter.dates() == null) {
            return rows;
        }
        var onAnyDay = new IndexQuery(index, filter).rows(Criterion.During.SUBJECT);
        var bits = new long[index.chunks() * Chunk.WORDS];
        onAnyDay.stream()
                .filter(row -> isUndated(index, row))
                .forEach(row -> bits[row >> 6] |= 1L << row);
        return rows.or(new RowSet(bits));
    }

    private static boolean isUndated(SightingIndex index, int row) {
        return index.chunk(row >> Chunk.SHIFT).latest(row & Chunk.ROWS - 1) == Chunk.NO_DAY;
    }
}
