package org.amnok.index;

import org.amnok.domain.River;

/// Rows that lie on a river and have a day, read by columns. Immutable.
public final class RiverRows {
    private final ChunkRuns runs;
    private final byte river;

    /// @param rows ascending, of which those are taken; not changed by anybody
    public RiverRows(SightingIndex index, int[] rows, River river) {
        runs = new ChunkRuns(index, rows);
        this.river = (byte) river.ordinal();
    }

    /// What is done with a row: the kilometres and the days, since 1970, between which it may be.
    public interface Taker {
        void take(int row, float fromKilometre, float toKilometre, int earliest, int latest);
    }

    /// How many rows were given.
    public int given() {
        return runs.rows().length;
    }

    /// @param from and to: of the places among the given rows; the last one is not included
    public void forEach(int from, int to, Taker taker) {
        var earliest = new int[Chunk.ROWS];
        var latest = new int[Chunk.ROWS];
        runs.forEach(
                from,
                to,
                (chunk, start, end) -> {
                    var rows = runs.rows();
                    chunk.days(rows, start, end, earliest, latest, 0);
                    for (int i = start; i < end; i++) {
                        var at = rows[i] & Chunk.ROWS - 1;
                        var last = latest[i - start];
                        if (chunk.river[at] == river && last != Chunk.NO_DAY) {
                            taker.take(
                                    rows[i],
                                    chunk.fromKilometre[at],
                                    chunk.toKilometre[at],
                                    earliest[i - start],
                                    last);
                        }
                    }
                });
    }
}
