package org.amnok.store.record;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.record.Item;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// How items of one class lie in a table: one a row, found by its column `uuid`.
public interface ItemTable<T extends Item> {
    Class<T> type();

    String name();

    /// The first is `uuid`.
    List<Column> columns();

    /// One cell a column.
    List<@Nullable Object> encode(T item);

    /// Reads a row from left to right.
    ///
    /// @param cells at its first column, `uuid`
    /// @param uuid of the item
    /// @return null when the row says what is not possible: it is left alone and not read
    @Nullable T decode(Cells cells, UUID uuid) throws SQLException;

    /// True when rows that other programs added without a UUID are items, too.
    boolean takesStrays();

    /// True when its column `geom` makes it a layer with an extent.
    default boolean isLayer() {
        return columns().stream().anyMatch(c -> c.type() == Column.Type.GEOMETRY);
    }
}
