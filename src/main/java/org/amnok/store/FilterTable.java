package org.amnok.store;

import static org.amnok.store.Column.text;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.FilterText;
import org.amnok.domain.SavedFilter;
import org.jspecify.annotations.Nullable;

/// The table `amnok_filter`. Filters that a newer program wrote and this one does not understand
/// are left alone and not read.
final class FilterTable implements ItemTable<SavedFilter> {
    private static final List<Column> COLUMNS = List.of(text("uuid"), text("name"), text("filter"));

    @Override
    public Class<SavedFilter> type() {
        return SavedFilter.class;
    }

    @Override
    public String name() {
        return "amnok_filter";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public boolean takesStrays() {
        return false;
    }

    @Override
    public List<@Nullable Object> encode(SavedFilter saved) {
        return Arrays.<@Nullable Object>asList(
                saved.uuid().toString(), saved.name(), FilterText.write(saved.filter()));
    }

    @Override
    public @Nullable SavedFilter decode(Cells cells, UUID uuid) throws SQLException {
        cells.skip();
        var name = cells.text();
        var filter = FilterText.read(cells.text()).orElse(null);
        return filter == null || name.isBlank() ? null : new SavedFilter(uuid, name, filter);
    }
}
