package org.amnok.index;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;

/// Makes an index, from nothing or from an older one.
///
/// Fids must be added in ascending order. Used once, by one thread.
public final class IndexBuilder {
    /// New rows from which on the table of UUIDs is made anew.
    private static final int MANY = 500;

    private Chunk[] chunks;

    /// Of the chunks.
    private int used;

    private int rows;
    private UuidTable uuids;
    private final Dictionaries dictionaries;

    /// Chunks that no published index has.
    private final HashSet<Integer> own = new HashSet<>();

    /// True once no published index has the table of UUIDs.
    private boolean isFresh;

    private boolean isAscending = true;

    private int entered;

    private final UuidTable.Uuids isOf =
            (row, high, low) -> {
                var chunk = chunkOf(row);
                return chunk.uuidHigh[at(row)] == high && chunk.uuidLow[at(row)] == low;
            };

    public IndexBuilder() {
        this(0);
    }

    /// @param expectedRows about
    public IndexBuilder(int expectedRows) {
        chunks = new Chunk[(expectedRows >> Chunk.SHIFT) + 1];
        uuids = UuidTable.roomy(expectedRows);
        dictionaries = new Dictionaries();
        isFresh = true;
    }

    /// @param from stays as it is
    public IndexBuilder(SightingIndex from) {
        chunks = from.copyOfChunks();
        used = chunks.length;
        rows = from.size();
        uuids = from.uuids();
        dictionaries = from.dictionaries();
        isFresh = false;
    }

    /// Adds a sighting, or changes the one of that UUID when it keeps its fid.
    public void put(IndexRow row) {
        var known = uuids.row(row.uuid(), isOf);
        if (known >= 0 && chunkOf(known).fid(at(known)) == row.fid()) {
            writable(known).set(at(known), row, dictionaries);
            return;
        }
        if (known >= 0) {
            writable(known).kill(at(known));
        }
        var next = rows++;
        isAscending &= next == 0 || chunkOf(next - 1).fid(at(next - 1)) < row.fid();
        writable(next).set(at(next), row, dictionaries);
        enter(row.uuid(), next);
    }

    /// Makes a part of rows; any thread may.
    ///
    /// @param added by ascending fid
    public IndexPart part(List<IndexRow> added) {
        return IndexPart.of(added, dictionaries);
    }

    /// Makes a part of what [IndexPart#bytes()] gave; any thread may. Empty when they are not of
    /// this version of the program, or not sound.
    public Optional<IndexPart> part(byte[] kept) {
        return PartReader.read(kept, dictionaries);
    }

    /// Adds a part that was made here. Of several sightings of one UUID, the first keeps it.
    ///
    /// @param part all fids are above those added before
    /// @param newUuid gives one to the row of a fid
    public void append(IndexPart part, LongFunction<UUID> newUuid) {
        for (int done = 0; done < part.size(); ) {
            var fits = Math.min(part.size() - done, Chunk.ROWS - at(rows));
            var chunk = writable(rows);
            chunk.take(part.chunk(), done, fits, at(rows));
            uuids.lookAhead(chunk.uuidHigh, chunk.uuidLow, at(rows), at(rows) + fits);
            for (int i = 0; i < fits; i++) {
                enterNew(chunk, rows + i, newUuid);
            }
            rows += fits;
            done += fits;
        }
    }

    private void enterNew(Chunk chunk, int row, LongFunction<UUID> newUuid) {
        if (uuids.isFullFor(row)) {
            enterAll(row);
        }
        var i = at(row);
        if (!uuids.fillNew(chunk.uuidHigh[i], chunk.uuidLow[i], row, isOf)) {
            chunk.rename(i, newUuid.apply(chunk.fid(i)), dictionaries);
            uuids.fill(chunk.uuidHigh[i], chunk.uuidLow[i], row, isOf);
        }
    }

    /// Does nothing when there is none.
    public void remove(UUID uuid) {
        var known = uuids.row(uuid, isOf);
        if (known >= 0) {
            writable(known).kill(at(known));
        }
    }

    /// False when a sighting came back with a fid below others: what was built of it would not find
    /// all rows by their fids.
    public boolean isAscending() {
        return isAscending;
    }

    /// The index of what was added.
    public SightingIndex build(Surroundings surroundings, WordSearch words) {
        return new SightingIndex(
                Arrays.copyOf(chunks, used), rows, uuids, dictionaries, surroundings, words);
    }

    private void enter(UUID uuid, int row) {
        if (uuids.isFullFor(row) || !isFresh && ++entered > MANY) {
            enterAll(row);
        }
        var high = uuid.getMostSignificantBits();
        var low = uuid.getLeastSignificantBits();
        if (isFresh) {
            uuids.fill(high, low, row, isOf);
        } else {
            uuids = uuids.with(high, low, row, isOf);
        }
    }

    /// Into a new table, which is faster than copying pages of the old one.
    private void enterAll(int before) {
        var all = UuidTable.roomy(2 * (before + 1));
        for (int each = 0; each < before; each++) {
            var chunk = chunkOf(each);
            all.fill(chunk.uuidHigh[at(each)], chunk.uuidLow[at(each)], each, isOf);
        }
        uuids = all;
        isFresh = true;
    }

    private Chunk writable(int row) {
        var number = row >> Chunk.SHIFT;
        if (number >= used) {
            chunks = number < chunks.length ? chunks : Arrays.copyOf(chunks, 2 * number + 1);
            chunks[number] = new Chunk(Chunk.ROWS);
            used = number + 1;
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
