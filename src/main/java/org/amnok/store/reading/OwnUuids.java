package org.amnok.store.reading;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.amnok.domain.UuidText;
import org.amnok.sqlite.Statements;
import org.amnok.store.record.SightingPageReader;
import org.amnok.store.schema.UuidSet;
import org.jspecify.annotations.Nullable;

/// The UUIDs of the rows of a file, each its own as in the index: of several rows with one UUID the
/// first keeps it, and what has none gets the one that follows from its fid.
///
/// Memory grows only when another program put in what Amnok would not.
public final class OwnUuids implements SightingPageReader.Uuids {
    /// Finds what may need another UUID in the index over them, without reading the rows. What is
    /// no text is not its small letters either.
    private static final String HAS_STRAYS =
            """
            SELECT EXISTS (SELECT 1 FROM sighting WHERE uuid IS NULL OR length(uuid) <> 36
                OR unhex(uuid, '-') IS NULL OR uuid <> lower(uuid))
              OR EXISTS (SELECT 1 FROM sighting GROUP BY uuid HAVING count(*) > 1)""";

    private static final String ALL =
            "SELECT fid, CAST(substr(uuid, 1, 60) AS TEXT) FROM sighting ORDER BY fid";

    private final LongFunction<UUID> newUuid;

    /// Ascending: what does not keep the UUID that stands in its row.
    private final long[] strays;

    private OwnUuids(LongFunction<UUID> newUuid, long[] strays) {
        this.newUuid = newUuid;
        this.strays = strays;
    }

    /// @param newUuid gives one to the row of a fid
    public static OwnUuids read(Statements statements, LongFunction<UUID> newUuid)
            throws SQLException {
        var hasStrays = statements.numbers(HAS_STRAYS)[0] > 0;
        return new OwnUuids(newUuid, hasStrays ? strays(statements, newUuid) : new long[0]);
    }

    private static long[] strays(Statements statements, LongFunction<UUID> newUuid)
            throws SQLException {
        var known = new UuidSet();
        var strays = LongStream.builder();
        statements.each(
                ALL,
                rows -> {
                    var fid = rows.getLong(1);
                    var uuid = UuidText.read(rows.getString(2)).orElseGet(() -> newUuid.apply(fid));
                    if (!known.add(uuid)) {
                        strays.add(fid);
                    }
                });
        return strays.build().toArray();
    }

    @Override
    public UUID of(long fid, @Nullable String stored) {
        return strays.length > 0 && Arrays.binarySearch(strays, fid) >= 0
                ? newUuid.apply(fid)
                : UuidText.read(stored).orElseGet(() -> newUuid.apply(fid));
    }
}
