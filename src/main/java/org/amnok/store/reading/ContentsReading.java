package org.amnok.store.reading;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Sighting;
import org.amnok.store.record.ItemRows;
import org.amnok.store.record.SightingRows;
import org.amnok.store.sqlite.Transaction;

/// Reads what a project holds, with or without its sightings. Rows that other programs added
/// without a UUID get one: one that is the same as long as the row is there, or, where it may be
/// written, one that they keep.
public final class ContentsReading {
    private final Connection connection;
    private final SightingRows sightings;
    private final List<ItemRows<?>> items;

    public ContentsReading(Connection connection, SightingRows sightings, List<ItemRows<?>> items) {
        this.connection = connection;
        this.sightings = sightings;
        this.items = items;
    }

    /// Everything, changing nothing.
    public ProjectContents all() throws SQLException {
        return Transaction.READ.run(
                connection,
                () ->
                        contents(
                                sightings.all(derivedUuid("sighting"), now(), new ArrayList<>()),
                                ContentsReading::derivedUuid,
                                new HashMap<>()));
    }

    /// Everything; what had no UUID keeps the one it gets.
    public ProjectContents allAdopted() throws SQLException {
        var straySightings = new ArrayList<SightingRows.Row>();
        var strayItems = new HashMap<ItemRows<?>, List<ItemRows.Stray>>();
        var contents =
                Transaction.READ.run(
                        connection,
                        () ->
                                contents(
                                        sightings.all(
                                                fid -> UUID.randomUUID(), now(), straySightings),
                                        table -> fid -> UUID.randomUUID(),
                                        strayItems));
        adopt(straySightings, strayItems);
        return contents;
    }

    /// All but sightings, changing nothing.
    public ProjectContents items() throws SQLException {
        return Transaction.READ.run(
                connection,
                () -> contents(List.of(), ContentsReading::derivedUuid, new HashMap<>()));
    }

    /// All but sightings; what had no UUID keeps the one it gets, sightings too.
    ///
    /// @param hasStrays false when no sighting can be without a UUID
    public ProjectContents itemsAdopted(boolean hasStrays) throws SQLException {
        var strayItems = new HashMap<ItemRows<?>, List<ItemRows.Stray>>();
        var contents =
                Transaction.READ.run(
                        connection,
                        () -> contents(List.of(), table -> fid -> UUID.randomUUID(), strayItems));
        adopt(hasStrays ? straySightings() : List.of(), strayItems);
        return contents;
    }

    private List<SightingRows.Row> straySightings() throws SQLException {
        return Transaction.READ.run(connection, () -> sightings.strays(now()));
    }

    private void adopt(
            List<SightingRows.Row> straySightings, Map<ItemRows<?>, List<ItemRows.Stray>> strays)
            throws SQLException {
        if (!straySightings.isEmpty() || !strays.isEmpty()) {
            Transaction.WRITE.run(
                    connection,
                    () -> {
                        sightings.adopt(straySightings);
                        for (var rows : strays.entrySet()) {
                            rows.getKey().adopt(rows.getValue());
                        }
                        return strays;
                    });
        }
    }

    private ProjectContents contents(
            Collection<Sighting> read,
            Function<String, LongFunction<UUID>> newUuid,
            Map<ItemRows<?>, List<ItemRows.Stray>> strays)
            throws SQLException {
        var all = new ArrayList<Item>();
        for (var rows : items) {
            var found = new ArrayList<ItemRows.Stray>();
            all.addAll(rows.all(newUuid.apply(rows.name()), found));
            if (!found.isEmpty()) {
                strays.put(rows, found);
            }
        }
        return new ProjectContents(read, all);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /// A UUID that follows from the row.
    public static LongFunction<UUID> derivedUuid(String table) {
        return fid -> UUID.nameUUIDFromBytes((table + " " + fid).getBytes(StandardCharsets.UTF_8));
    }
}
