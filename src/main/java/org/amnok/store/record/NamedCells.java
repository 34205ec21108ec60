package org.amnok.store.record;

import java.util.List;
import java.util.Map;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// A row whose cells are found by the names of their columns.
///
/// @param values in the order of the columns
record NamedCells(List<@Nullable Object> values) implements Cells.Source {
    /// Null instead of what is missing, or of another type than the column's.
    static NamedCells of(List<Column> columns, Map<String, Object> cells) {
        return new NamedCells(
                columns.stream()
                        .<@Nullable Object>map(
                                column -> RecordCodec.fitting(column, cells.get(column.name())))
                        .toList());
    }

    private @Nullable Object at(int column) {
        return values.get(column - 1);
    }

    @Override
    public @Nullable String text(int column) {
        return at(column) instanceof String text ? text : null;
    }

    @Override
    public @Nullable Double real(int column) {
        return at(column) instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }

    @Override
    public @Nullable Long whole(int column) {
        return at(column) instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }

    @Override
    public byte @Nullable [] bytes(int column) {
        return at(column) instanceof byte[] bytes ? bytes : null;
    }
}
