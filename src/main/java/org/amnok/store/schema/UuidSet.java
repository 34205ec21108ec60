package org.amnok.store.schema;

import java.util.Arrays;
import java.util.UUID;

/// UUIDs in little memory: 16 bytes each, and as many again for room to grow.
public final class UuidSet {
    private long[] halves = new long[2 << 10];
    private int size;
    private boolean hasZero;

    public void clear() {
        Arrays.fill(halves, 0);
        size = 0;
        hasZero = false;
    }

    public boolean contains(UUID uuid) {
        var high = uuid.getMostSignificantBits();
        var low = uuid.getLeastSignificantBits();
        var slot = slot(high, low);
        return high == 0 && low == 0 ? hasZero : halves[slot] == high && halves[slot + 1] == low;
    }

    /// @return false when it was there
    public boolean add(UUID uuid) {
        return add(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    private boolean add(long high, long low) {
        if (high == 0 && low == 0) {
            var isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        if (3L * size >= halves.length) {
            grow();
        }
        var slot = slot(high, low);
        if (halves[slot] == high && halves[slot + 1] == low) {
            return false;
        }
        halves[slot] = high;
        halves[slot + 1] = low;
        size++;
        return true;
    }

    /// Where it is, or the free place where it would be.
    private int slot(long high, long low) {
        var mask = halves.length - 1;
        var mixed = (high ^ low) * 0x9E3779B97F4A7C15L;
        var slot = (int) (mixed >>> 32) << 1 & mask;
        while ((halves[slot] != 0 || halves[slot + 1] != 0)
                && (halves[slot] != high || halves[slot + 1] != low)) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private void grow() {
        var old = halves;
        halves = new long[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0 || old[i + 1] != 0) {
                var slot = slot(old[i], old[i + 1]);
                halves[slot] = old[i];
                halves[slot + 1] = old[i + 1];
            }
        }
    }
}
