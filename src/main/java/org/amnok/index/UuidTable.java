package org.amnok.index;

import java.util.Arrays;
import java.util.UUID;

/// Finds the row of a UUID: an open hash table in pages, of which a change copies one. The rows
/// themselves hold the UUIDs. Immutable once published.
final class UuidTable {
    private static final int PAGE_SHIFT = 10;
    private static final int PAGE = 1 << PAGE_SHIFT;

    /// The row of each slot, plus 1; 0 for an empty one.
    private final int[][] pages;

    private int used;

    private UuidTable(int[][] pages, int used) {
        this.pages = pages;
        this.used = used;
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

    private int slots() {
        return pages.length * PAGE;
    }

    /// True when another one would make finding slow.
    boolean isFull() {
        return used * 4L >= slots() * 3L;
    }

    private int at(int slot) {
        return pages[slot >> PAGE_SHIFT][slot & PAGE - 1];
    }

    /// The slot of the UUID, or the empty one where it would be.
    private int slot(long high, long low, Uuids uuids) {
        var mixed = (high * 31 + low) * 0x9E3779B97F4A7C15L;
        var slot = (int) (mixed >>> 33) & slots() - 1;
        while (at(slot) != 0 && !uuids.isOf(at(slot) - 1, high, low)) {
            slot = slot + 1 & slots() - 1;
        }
        return slot;
    }

    /// -1 when there is none.
    int row(UUID uuid, Uuids uuids) {
        return at(slot(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits(), uuids)) - 1;
    }

    /// Puts a row in here; only while this table is being filled.
    void fill(UUID uuid, int row, Uuids uuids) {
        var slot = slot(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits(), uuids);
        put(slot, row);
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
        put(slot, row);
        return true;
    }

    private void put(int slot, int row) {
        used += at(slot) == 0 ? 1 : 0;
        pages[slot >> PAGE_SHIFT][slot & PAGE - 1] = row + 1;
    }

    /// The table with the row; this one stays as it is.
    UuidTable with(UUID uuid, int row, Uuids uuids) {
        var slot = slot(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits(), uuids);
        var next = pages.clone();
        next[slot >> PAGE_SHIFT] = next[slot >> PAGE_SHIFT].clone();
        var table = new UuidTable(next, used);
        table.put(slot, row);
        return table;
    }
}
