package org.amnok.store;

import static org.amnok.store.Column.text;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.SameAs;
import org.jspecify.annotations.Nullable;

/// The table `sighting_same_as`. Rows that do not name both ends are left alone and not read.
final class SameAsTable implements ItemTable<SameAs> {
    private static final List<Column> COLUMNS =
            List.of(text("uuid"), text("sighting_uuid"), text("group_uuid"));

    @Override
    public Class<SameAs> type() {
        return SameAs.class;
    }

    @Override
    public String name() {
        return "sighting_same_as";
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
    public List<@Nullable Object> encode(SameAs link) {
        return Arrays.<@Nullable Object>asList(
                link.uuid().toString(),
                link.sightingUuid().toString(),
                link.groupUuid().toString());
    }

    @Override
    public @Nullable SameAs decode(Cells cells, UUID uuid) throws SQLException {
        cells.skip();
        var sighting = UuidText.read(cells.text()).orElse(null);
        var other = UuidText.read(cells.text()).orElse(null);
        return sighting == null || other == null ? null : new SameAs(uuid, sighting, other);
    }
}
