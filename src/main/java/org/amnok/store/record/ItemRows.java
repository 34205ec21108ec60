package org.amnok.store.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.amnok.domain.UuidText;
import org.amnok.domain.record.Item;
import org.amnok.sqlite.Statements;
import org.amnok.store.schema.LayerRegister;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// Reads and writes the items of one table.
public final class ItemRows<T extends Item> {
    private final ItemTable<T> table;
    private final Statements statements;
    private final String select;
    private final DeletedCells deleted;
    private boolean isChanged;

    public ItemRows(ItemTable<T> table, Statements statements) {
        this.table = table;
        this.statements = statements;
        deleted =
                new DeletedCells(
                        statements, table.name(), table.columns().stream().map(Column::name));
        select =
                "SELECT "
                        + Column.expressions(table.columns())
                        + ", fid FROM "
                        + table.name()
                        + " ";
    }

    public Class<T> type() {
        return table.type();
    }

    ItemTable<T> table() {
        return table;
    }

    public String name() {
        return table.name();
    }

    /// An item and the row it lies in.
    public record Stray(long fid, UUID uuid) {}

    /// In the order they were added.
    ///
    /// @param newUuid gives one to the row of a fid that has none of its own
    /// @param strays takes the rows to which one was given
    public List<T> all(LongFunction<UUID> newUuid, List<Stray> strays) throws SQLException {
        var known = new HashSet<UUID>();
        var items = new ArrayList<T>();
        statements.each(
                select(""),
                rows -> {
                    var fid = rows.getLong(table.columns().size() + 1);
                    var stored = UuidText.read(rows.getString(1)).filter(known::add).orElse(null);
                    if (stored == null && !table.takesStrays()) {
                        return;
                    }
                    var uuid = stored == null ? newUuid.apply(fid) : stored;
                    var item = table.read(new Cells(rows), uuid);
                    if (item != null) {
                        items.add(item);
                        if (stored == null) {
                            strays.add(new Stray(fid, uuid));
                        }
                    }
                });
        return items;
    }

    /// Empty when there is none, or its row says what is not possible.
    public Optional<T> find(UUID uuid) throws SQLException {
        return statements
                .first(
                        select("WHERE uuid = ? "),
                        row -> Optional.ofNullable(table.read(new Cells(row), uuid)),
                        uuid.toString())
                .flatMap(Function.identity());
    }

    /// Gives rows a UUID of their own for good.
    public void adopt(List<Stray> strays) throws SQLException {
        for (var stray : strays) {
            statements.update(
                    "UPDATE " + table.name() + " SET uuid = ? WHERE fid = ?",
                    stray.uuid().toString(),
                    stray.fid());
        }
    }

    /// Adds the item, or changes the one of that UUID into it.
    public void put(Item item) throws SQLException {
        var cells = table.encode(table.type().cast(item));
        var withUuid = new ArrayList<@Nullable Object>(cells);
        withUuid.add(item.uuid().toString());
        if (statements.update(update(), withUuid.toArray()) == 0) {
            var withFid = new ArrayList<@Nullable Object>();
            withFid.add(deleted.fid(item.uuid()));
            withFid.addAll(cells);
            statements.update(insert(), withFid.toArray());
            deleted.giveBack(item.uuid());
        }
        changed();
    }

    /// Does nothing when there is none.
    public void delete(UUID uuid) throws SQLException {
        deleted.delete(uuid);
        changed();
    }

    private void changed() throws SQLException {
        isChanged = true;
        LayerRegister.changed(statements, table.name());
    }

    /// Records the exact extent again if anything was changed.
    public void tidy() throws SQLException {
        if (isChanged && table.isLayer()) {
            LayerRegister.measure(statements, table.name());
        }
    }

    private String select(String where) {
        return select + where + "ORDER BY fid";
    }

    private String insert() {
        return "INSERT INTO %s (fid, %s) VALUES (?, %s)"
                .formatted(
                        table.name(),
                        Column.names(table.columns()),
                        Column.placeholders(table.columns()));
    }

    private String update() {
        return table.columns().stream()
                .map(c -> c.name() + " = ?")
                .collect(
                        Collectors.joining(
                                ", ", "UPDATE " + table.name() + " SET ", " WHERE uuid = ?"));
    }
}
