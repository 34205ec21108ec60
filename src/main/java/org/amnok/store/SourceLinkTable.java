package org.amnok.store;

import static org.amnok.store.Column.text;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.SourceLink;
import org.jspecify.annotations.Nullable;

/// The table `sighting_source`. Rows that do not name both ends are left alone and not read.
final class SourceLinkTable implements ItemTable<SourceLink> {
    private static final List<Column> COLUMNS =
            List.of(text("uuid"), text("sighting_uuid"), text("source_uuid"));

    @Override
    public Class<SourceLink> type() {
        return SourceLink.class;
    }

    @Override
    public String name() {
        return "sighting_source";
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
    public List<@Nullable Object> encode(SourceLink link) {
        return Arrays.<@Nullable Object>asList(
                link.uuid().toString(),
                link.sightingUuid().toString(),
                link.sourceUuid().toString());
    }

    @Override
    public @Nullable SourceLink decode(Cells cells, UUID uuid) throws SQLException {
        cells.skip();
        var sighting = UuidText.read(cells.text()).orElse(null);
        var other = UuidText.read(cells.text()).orElse(null);
        return sighting == null || other == null ? null : new SourceLink(uuid, sighting, other);
    }
}
