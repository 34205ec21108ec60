package org.amnok.store.record;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.record.Item;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// How items of one class lie in a table: one a row, found by its column `uuid`.
public abstract class ItemTable<T extends Item> {
    private final Class<T> type;
    private final String name;
    private final List<Column> columns;

    /// @param columns the first is `uuid`
    ItemTable(Class<T> type, String name, List<Column> columns) {
        this.type = type;
        this.name = name;
        this.columns = columns;
    }

    final Class<T> type() {
        return type;
    }

    public final String name() {
        return name;
    }

    /// The first is `uuid`.
    public final List<Column> columns() {
        return columns;
    }

    /// One cell a column.
    abstract List<@Nullable Object> encode(T item);

    /// Reads a row from left to right.
    ///
    /// @param cells at its first column, `uuid`
    /// @param uuid of the item
    /// @return null when the row says what is not possible: it is left alone and not read
    abstract @Nullable T decode(Cells cells, UUID uuid) throws SQLException;

    /// True when rows that other programs added without a UUID are items, too.
    boolean takesStrays() {
        return false;
    }

    /// True when its column `geom` makes it a layer with an extent.
    final boolean isLayer() {
        return columns.stream().anyMatch(c -> c.type() == Column.Type.GEOMETRY);
    }
}
