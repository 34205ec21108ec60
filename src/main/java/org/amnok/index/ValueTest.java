package org.amnok.index;

import org.amnok.domain.filter.Facet;

/// Looks for rows that have some of the values of a facet.
///
/// @param passes for each number of a value, whether it is one of them
record ValueTest(Facet facet, boolean[] passes) implements RowTest {
    @Override
    public void narrow(Chunk chunk, int number, long[] bits) {
        var ids = chunk.facets[facet.ordinal()];
        for (int w = 0; w < bits.length; w++) {
            if (bits[w] != 0) {
                bits[w] &= passing(ids, w * Long.SIZE);
            }
        }
    }

    /// Without asking which rows are wanted: that takes longer than the answer.
    private long passing(Ints ids, int from) {
        if (ids.isShared()) {
            return passes[ids.get(from)] ? -1 : 0;
        }
        var passing = 0L;
        for (int i = 0; i < Long.SIZE; i++) {
            passing |= (passes[ids.get(from + i)] ? 1L : 0L) << i;
        }
        return passing;
    }
}
