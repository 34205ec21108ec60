package org.amnok.index;

import java.util.Arrays;

/// Rows of an index, those of a chunk together: a chunk is looked up once and read by columns.
///
/// @param rows ascending; not changed by anybody
record ChunkRuns(SightingIndex index, int[] rows) {
    /// What is done with rows of one chunk.
    interface Taker {
        /// @param start and end: of the places in [ChunkRuns#rows]; the last one is not included
        void take(Chunk chunk, int start, int end);
    }

    /// @param from and to: of the places in `rows`; the last one is not included
    void forEach(int from, int to, Taker taker) {
        for (int start = from; start < to; ) {
            var chunk = rows[start] >> Chunk.SHIFT;
            var next = Arrays.binarySearch(rows, start, to, chunk + 1 << Chunk.SHIFT);
            var end = next < 0 ? -next - 1 : next;
            taker.take(index.chunk(chunk), start, end);
            start = end;
        }
    }
}
