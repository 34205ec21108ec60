package org.amnok.store.record;

import java.util.UUID;
import java.util.function.Function;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// A column of a table of items, and what an item writes into it.
///
/// @param cell null for nothing
record ItemColumn<T>(Column column, Function<T, @Nullable Object> cell) {
    /// @param cell empty for nothing
    static <T> ItemColumn<T> text(String name, Function<T, @Nullable String> cell) {
        return new ItemColumn<>(
                Column.text(name),
                item -> {
                    var words = cell.apply(item);
                    return words == null ? null : SightingColumns.orNull(words);
                });
    }

    static <T> ItemColumn<T> reference(String name, Function<T, UUID> cell) {
        return text(name, item -> cell.apply(item).toString());
    }

    static <T> ItemColumn<T> number(String name, Function<T, @Nullable Number> cell) {
        return new ItemColumn<>(Column.number(name), cell::apply);
    }
}
