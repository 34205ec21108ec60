package org.amnok.store.record;

import static org.amnok.store.record.ItemColumn.reference;

import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.amnok.domain.UuidText;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.NotSame;
import org.amnok.domain.record.RestsOn;
import org.amnok.domain.record.SameAs;
import org.amnok.domain.record.SourceLink;
import org.amnok.store.sqlite.Cells;
import org.jspecify.annotations.Nullable;

/// A table of links from a sighting to something else. Rows that do not name both ends are left
/// alone and not read.
///
/// @param <T> the link
public final class LinkTable<T extends Item> extends ItemTable<T> {
    private final Maker<T> maker;

    private LinkTable(
            Class<T> type,
            String name,
            String column,
            Function<T, UUID> sighting,
            Function<T, UUID> other,
            Maker<T> maker) {
        super(type, name, reference("sighting_uuid", sighting), reference(column, other));
        this.maker = maker;
    }

    /// Makes a link of its own UUID and those of its ends.
    @FunctionalInterface
    interface Maker<T> {
        T link(UUID uuid, UUID sighting, UUID other);
    }

    /// Which sources told of a sighting.
    public static LinkTable<SourceLink> ofSources() {
        return new LinkTable<>(
                SourceLink.class,
                "sighting_source",
                "source_uuid",
                SourceLink::sightingUuid,
                SourceLink::sourceUuid,
                SourceLink::new);
    }

    /// Which sightings are of the same.
    public static LinkTable<SameAs> ofTheSame() {
        return new LinkTable<>(
                SameAs.class,
                "sighting_same_as",
                "group_uuid",
                SameAs::sightingUuid,
                SameAs::groupUuid,
                SameAs::new);
    }

    /// Which sightings were found to be different.
    public static LinkTable<NotSame> ofDifferent() {
        return new LinkTable<>(
                NotSame.class,
                "sighting_not_same",
                "other_uuid",
                NotSame::sightingUuid,
                NotSame::otherUuid,
                NotSame::new);
    }

    /// Which reports repeat another.
    public static LinkTable<RestsOn> ofRepeated() {
        return new LinkTable<>(
                RestsOn.class,
                "sighting_rests_on",
                "other_uuid",
                RestsOn::sightingUuid,
                RestsOn::otherUuid,
                RestsOn::new);
    }

    @Override
    public @Nullable T decode(Cells cells, UUID uuid) throws SQLException {
        var from = UuidText.read(cells.text()).orElse(null);
        var to = UuidText.read(cells.text()).orElse(null);
        return from == null || to == null ? null : maker.link(uuid, from, to);
    }
}
