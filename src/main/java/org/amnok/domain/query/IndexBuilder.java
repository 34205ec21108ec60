package org.amnok.domain.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.amnok.domain.Site;

/// Makes an index, from nothing or from an older one.
///
/// Fids must be added in ascending order. Used once, by one thread.
public final class IndexBuilder {
    private static final Chunk[] NO_CHUNKS = {};

    /// New rows from which on the table of UUIDs is made anew.
    private static final int MANY = 500;

    private Chunk[] chunks;
    private int rows;
    private UuidTable uuids;
    private final Dictionaries dictionaries;

    /// Chunks that no published index has.
    private final HashSet<Integer> own = new HashSet<>();

    /// True once no published index has the table of UUIDs.
    private boolean isFresh;

    private int entered;

    public IndexBuilder() {
        this(0);
    }

    /// @param expectedRows about
    public IndexBuilder(int expectedRows) {
        chunks = NO_CHUNKS;
        uuids = UuidTable.roomy(expectedRows);
        dictionaries = new Dictionaries();
        isFresh = true;
    }

    /// @param from stays as it is
    public IndexBuilder(SightingIndex from) {
        chunks = from.copyOfChunks();
        rows = from.size();
        uuids = from.uuids();
        dictionaries = from.dictionaries();
        isFresh = false;
    }

    /// Adds a sighting, or changes the one of that UUID when it keeps its fid.
    public void put(IndexRow row) {
        var known = uuids.row(row.uuid(), this::isOf);
        if (known >= 0 && chunkOf(known).fid[at(known)] == row.fid()) {
            writable(known).set(at(known), row, dictionaries);
            return;
        }
        if (known >= 0) {
            writable(known).kill(at(known));
        }
        var next = rows++;
        writable(next).set(at(next), row, dictionaries);
        enter(row.uuid(), next);
    }

    /// True when there is a sighting of this UUID.
    public boolean contains(UUID uuid) {
        return uuids.row(uuid, this::isOf) >= 0;
    }

    /// Does nothing when there is none.
    public void remove(UUID uuid) {
        var known = uuids.row(uuid, this::isOf);
        if (known >= 0) {
            writable(known).kill(at(known));
        }
    }

    /// @param sites whose names words are looked for in
    public SightingIndex build(Collection<Site> sites, WordSearch words) {
        return new SightingIndex(chunks, rows, uuids, dictionaries, sites, words);
    }

    private void enter(UUID uuid, int row) {
        if (uuids.isFull() || !isFresh && ++entered > MANY) {
            enterAll(row);
        }
        uuids = isFresh ? uuids.filled(uuid, row, this::isOf) : uuids.with(uuid, row, this::isOf);
    }

    /// Into a new table, which is faster than copying pages of the old one.
    private void enterAll(int before) {
        var all = UuidTable.roomy(2 * rows);
        for (int each = 0; each < before; each++) {
            all = all.filled(chunkOf(each).uuid(at(each)), each, this::isOf);
        }
        uuids = all;
        isFresh = true;
    }

    private boolean isOf(int row, long high, long low) {
        var chunk = chunkOf(row);
        return chunk.uuidHigh[at(row)] == high && chunk.uuidLow[at(row)] == low;
    }

    private Chunk writable(int row) {
        var number = row >> Chunk.SHIFT;
        if (number >= chunks.length) {
            chunks = Arrays.copyOf(chunks, number + 1);
            chunks[number] = new Chunk();
            own.add(number);
        } else if (own.add(number)) {
            chunks[number] = chunks[number].copy();
        }
        return chunks[number];
    }

    private Chunk chunkOf(int row) {
        return chunks[row >> Chunk.SHIFT];
    }

    private static int at(int row) {
        return row & Chunk.ROWS - 1;
    }
}
