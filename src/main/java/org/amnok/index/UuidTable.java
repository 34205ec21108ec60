package org.amnok.index;

import java.util.Arrays;
import java.util.UUID;

/// Finds the row of a UUID: an open hash table in pages, of which a change copies one. The rows
/// themselves hold the UUIDs. Immutable once published.
final class UuidTable {
    private static final int PAGE_SHIFT = 10;
    private static final int PAGE = 1 << PAGE_SHIFT;

    /// 0 for an empty slot, else the row plus 1 in the bits of the mask, and in those above it bits
    /// of the hash: the rows of other UUIDs are in other memory, and few are looked at in vain.
    private final int[][] pages;

    /// The last slot.
    private final int mask;

    private int used;

    private UuidTable(int[][] pages, int used) {
        this.pages = pages;
        this.used = used;
        mask = pages.length * PAGE - 1;
    }

    /// @param rows that it will hold; there is room for half as many more
    static UuidTable roomy(int rows) {
        var slots = Math.max(PAGE, Integer.highestOneBit(Math.max(1, rows)) * 4);
        var pages = new int[slots / PAGE][];
        Arrays.setAll(pages, i -> new int[PAGE]);
        return new UuidTable(pages, 0);
    }

    /// The UUIDs of rows.
    @FunctionalInterface
    interface Uuids {
        boolean isOf(int row, long high, long low);
    }

    /// True when another UUID would make finding slow, or the next row has a number too large.
    boolean isFullFor(int row) {
        return used >= mask / 4 * 3 || row >= mask;
    }

    private int at(int slot) {
        return pages[slot >> PAGE_SHIFT][slot & PAGE - 1];
    }

    private static long hash(long high, long low) {
        return (high * 31 + low) * 0x9E3779B97F4A7C15L;
    }

    /// Looks where many UUIDs will go: without a step that waits for the one before, so that the
    /// processor asks for many slots at a time, and filling finds them in its cache.
    ///
    /// @return what stands there, all in one: with nothing to give, the looking would be left out
    int lookAhead(long[] highs, long[] lows, int from, int to) {
        var seen = 0;
        for (int i = from; i < to; i++) {
            seen |= at((int) (hash(highs[i], lows[i]) >>> 33) & mask);
        }
        return seen;
    }

    /// The slot of the UUID, or the empty one where it would be.
    private int slot(long high, long low, Uuids uuids) {
        var hash = hash(high, low);
        var slot = (int) (hash >>> 33) & mask;
        for (var it = at(slot); it != 0; it = at(slot)) {
            if (((it ^ (int) hash) & ~mask) == 0 && uuids.isOf((it & mask) - 1, high, low)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /// -1 when there is none.
    int row(UUID uuid, Uuids uuids) {
        var slot = slot(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits(), uuids);
        return (at(slot) & mask) - 1;
    }

    /// Puts a row in here; only while this table is being filled.
    void fill(long high, long low, int row, Uuids uuids) {
        put(slot(high, low, uuids), high, low, row);
    }

    /// Puts a row in here unless there is one of that UUID already; only while this table is being
    /// filled.
    ///
    /// @return false when there is one
    boolean fillNew(long high, long low, int row, Uuids uuids) {
        var slot = slot(high, low, uuids);
        if (at(slot) != 0) {
            return false;
        }
        put(slot, high, low, row);
        return true;
    }

    private void put(int slot, long high, long low, int row) {
        used += at(slot) == 0 ? 1 : 0;
        pages[slot >> PAGE_SHIFT][slot & PAGE - 1] = (int) hash(high, low) & ~mask | row + 1;
    }

    /// The table with the row; this one stays as it is.
    UuidTable with(long high, long low, int row, Uuids uuids) {
        var slot = slot(high, low, uuids);
        var next = pages.clone();
        next[slot >> PAGE_SHIFT] = next[slot >> PAGE_SHIFT].clone();
        var table = new UuidTable(next, used);
        table.put(slot, high, low, row);
        return table;
    }
}
