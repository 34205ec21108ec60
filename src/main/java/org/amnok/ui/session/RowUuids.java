package org.amnok.ui.session;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.UUID;
import org.amnok.index.RowSet;
import org.amnok.index.SightingIndex;
import org.jspecify.annotations.Nullable;

/// The UUIDs of rows of an index in any order, made when they are asked for: a million of them take
/// no room. Without doubles; never changed. To find one is quick.
final class RowUuids extends AbstractList<UUID> implements RandomAccess {
    private final SightingIndex index;
    private final RowSet rows;
    private final int[] order;

    /// The place in the order of each row that is in it; null when the rows ascend.
    private final int @Nullable [] places;

    /// In the order of adding.
    RowUuids(SightingIndex index, RowSet rows) {
        this.index = index;
        this.rows = rows;
        order = rows.toArray();
        places = null;
    }

    /// @param order all of the rows, not changed afterwards
    RowUuids(SightingIndex index, RowSet rows, int[] order) {
        this.index = index;
        this.rows = rows;
        this.order = order;
        places = new int[index.size()];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
    }

    SightingIndex index() {
        return index;
    }

    RowSet rows() {
        return rows;
    }

    @Override
    public UUID get(int i) {
        return index.uuid(order[i]);
    }

    @Override
    public int size() {
        return order.length;
    }

    @Override
    public boolean contains(@Nullable Object other) {
        return indexOf(other) >= 0;
    }

    @Override
    public int indexOf(@Nullable Object other) {
        if (!(other instanceof UUID uuid)) {
            return -1;
        }
        var found = index.row(uuid);
        if (found.isEmpty() || !rows.contains(found.getAsInt())) {
            return -1;
        }
        var row = found.getAsInt();
        return places == null ? Arrays.binarySearch(order, row) : places[row];
    }

    @Override
    public int lastIndexOf(@Nullable Object other) {
        return indexOf(other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowUuids that && index == that.index
                ? Arrays.equals(order, that.order)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
