package org.amnok.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which sightings the rows of a file told of so far, in 24 to 48 bytes a row.
public final class SeenRows {
    /// A slot is two longs of a UUID and one of the row: table and number, plus one; 0 when free.
    private static final int SLOT = 3;

    private static final int TABLE_SHIFT = 48;

    private final List<RecordTable> tables = new ArrayList<>();
    private long[] slots = new long[SLOT * 1024];
    private int size;

    /// Remembers a row.
    ///
    /// @return the earlier row with the same UUID, in words ("line 3"), which stays remembered;
    ///   empty when there is none
    public Optional<String> add(UUID uuid, RecordTable table, long number) {
        if ((size + 1) * SLOT * 2 > slots.length) {
            grow();
        }
        var slot = slot(slots, uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
        if (slots[slot + 2] != 0) {
            return Optional.of(words(slots[slot + 2] - 1, table));
        }
        slots[slot] = uuid.getMostSignificantBits();
        slots[slot + 1] = uuid.getLeastSignificantBits();
        slots[slot + 2] = ((long) index(table) << TABLE_SHIFT | number) + 1;
        size++;
        return Optional.empty();
    }

    private int index(RecordTable table) {
        if (tables.isEmpty() || !tables.getLast().equals(table)) {
            tables.add(table);
        }
        return tables.size() - 1;
    }

    private String words(long row, RecordTable now) {
        var table = tables.get((int) (row >>> TABLE_SHIFT));
        var number = row & ((1L << TABLE_SHIFT) - 1);
        var inTable = table.counted() + " " + number;
        return table.equals(now) ? inTable : inTable + " of " + table.name();
    }

    /// Where a UUID is, or the free slot where it would be.
    private static int slot(long[] slots, long most, long least) {
        var count = slots.length / SLOT;
        var at = (int) Long.remainderUnsigned((most ^ least) * 0x9E3779B97F4A7C15L, count);
        while (slots[at * SLOT + 2] != 0
                && (slots[at * SLOT] != most || slots[at * SLOT + 1] != least)) {
            at = at + 1 == count ? 0 : at + 1;
        }
        return at * SLOT;
    }

    private void grow() {
        var wider = new long[slots.length * 2];
        for (var i = 0; i < slots.length; i += SLOT) {
            if (slots[i + 2] != 0) {
                System.arraycopy(slots, i, wider, slot(wider, slots[i], slots[i + 1]), SLOT);
            }
        }
        slots = wider;
    }
}
