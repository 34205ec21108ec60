package org.amnok.store.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.Item;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// How items of one class lie in a table: one a row, found by its column `uuid`.
public abstract class ItemTable<T extends Item> {
    private final Class<T> type;
    private final String name;
    private final List<ItemColumn<T>> cells;
    private final List<Column> columns;

    /// @param cells what follows the column `uuid`
    @SafeVarargs
    ItemTable(Class<T> type, String name, ItemColumn<T>... cells) {
        this.type = type;
        this.name = name;
        this.cells = List.of(cells);
        columns =
                Stream.concat(
                                Stream.of(Column.text("uuid")),
                                this.cells.stream().map(ItemColumn::column))
                        .toList();
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
    final List<@Nullable Object> encode(T item) {
        var row = new ArrayList<@Nullable Object>();
        row.add(item.uuid().toString());
        cells.forEach(each -> row.add(each.cell().apply(item)));
        return row;
    }

    /// @param row at its first column, `uuid`
    /// @param uuid of the item
    /// @return null when the row says what is not possible: it is left alone and not read
    final @Nullable T read(Cells row, UUID uuid) throws SQLException {
        row.skip();
        try {
            return decode(row, uuid);
        } catch (ProblemException impossible) {
            return null;
        }
    }

    /// Reads a row from left to right.
    ///
    /// @param cells at the column after `uuid`
    /// @return null when the row lacks what every item has
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
