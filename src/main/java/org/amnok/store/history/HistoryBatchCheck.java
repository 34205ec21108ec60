package org.amnok.store.history;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.amnok.domain.UuidText;
import org.amnok.domain.record.Sighting;
import org.amnok.sqlite.Statements;
import org.amnok.store.record.RecordCodec;
import org.amnok.store.record.SameCells;
import org.amnok.store.record.SightingRows;
import org.amnok.store.schema.UuidSet;
import org.jspecify.annotations.Nullable;

/// Looks whether sightings that came in together are as the history says, where no later entry says
/// something else of them.
public final class HistoryBatchCheck {
    private static final String LATER =
            "SELECT 1 FROM amnok_history WHERE record = ? AND number > ? LIMIT 1";

    /// Those of which no entry of their own tells.
    private static final String WITHOUT_OWN =
            """
            SELECT fid, uuid FROM sighting WHERE fid BETWEEN ? AND ?
            AND (uuid IS NULL OR uuid NOT IN (SELECT record FROM amnok_history)) ORDER BY fid""";

    private final Statements statements;
    private final SightingRows sightings;
    private final HistoryBatches batches;
    private final RecordCodec codec;
    private final SameCells cells;

    /// Of rows that were found as the history says, all of them, the last one for each first one.
    private final TreeMap<Long, Long> found = new TreeMap<>();

    public HistoryBatchCheck(Statements statements, HistoryBatches batches, RecordCodec codec) {
        this.statements = statements;
        this.batches = batches;
        this.codec = codec;
        sightings = new SightingRows(statements);
        cells = new SameCells(statements);
    }

    /// @param differs called with "deleted" or "changed" for each sighting that is another than was
    ///   written down
    public void compare(Consumer<String> differs) throws SQLException {
        for (var entry : batches.between(1, Long.MAX_VALUE)) {
            if (!batches.areTakenBack(entry)) {
                compare(entry, differs);
            }
        }
    }

    private void compare(HistoryBatches.Entry entry, Consumer<String> differs) throws SQLException {
        var records = records(batches.records(entry.number()));
        var rows = cells.between(entry.first(), entry.last(), records);
        if (!rows.hasOthers()) {
            found.put(entry.first(), entry.last());
        }
        if (rows.same().cardinality() < records.size() || rows.hasOthers()) {
            compare(entry, records, rows, differs);
        }
    }

    private void compare(
            HistoryBatches.Entry entry,
            List<Map<String, Object>> records,
            SameCells.Found rows,
            Consumer<String> differs)
            throws SQLException {
        var stored = new HashMap<UUID, Sighting>();
        for (var row : sightings.between(entry.first(), entry.last())) {
            stored.put(row.sighting().uuid(), row.sighting());
        }
        for (int i = 0; i < records.size(); i++) {
            if (rows.same().get(i) && !hasOther(records.get(i), rows)) {
                continue;
            }
            var said = codec.sighting(records.get(i));
            var is = stored.get(said.uuid());
            if (!said.equals(is) && !hasLater(said.uuid(), entry)) {
                differs.accept(is == null ? "deleted" : "changed");
            }
        }
    }

    /// True when another program made a second row of a record.
    private static boolean hasOther(Map<String, Object> record, SameCells.Found rows) {
        return UuidText.read(String.valueOf(record.get("uuid")))
                .filter(rows.others()::contains)
                .isPresent();
    }

    private boolean hasLater(UUID uuid, HistoryBatches.Entry entry) throws SQLException {
        return statements.has(LATER, uuid.toString(), entry.origin());
    }

    /// Sightings that no entry tells of, after they were compared.
    public long unknown() throws SQLException {
        var unknown = 0L;
        var next = Long.MIN_VALUE;
        for (var rows : found.entrySet()) {
            if (rows.getKey() > next) {
                unknown += unknown(next, rows.getKey() - 1);
            }
            next = Math.max(next, rows.getValue() + 1);
        }
        return unknown + unknown(next, Long.MAX_VALUE);
    }

    private long unknown(long first, long last) throws SQLException {
        var entries = new TreeMap<Long, HistoryBatches.Entry>();
        batches.between(1, Long.MAX_VALUE).forEach(entry -> entries.put(entry.first(), entry));
        var known = new Known();
        var unknown =
                statements.all(
                        WITHOUT_OWN,
                        rows -> {
                            var entry = entries.floorEntry(rows.getLong(1));
                            return known.has(entry, rows.getString(2)) ? null : rows.getLong(1);
                        },
                        first,
                        last);
        return unknown.size();
    }

    /// The UUIDs of the entry that was asked for last.
    private final class Known {
        private final UuidSet uuids = new UuidSet();
        private long of;

        boolean has(Map.@Nullable Entry<Long, HistoryBatches.Entry> entry, @Nullable String text)
                throws SQLException {
            var uuid = UuidText.read(text);
            if (entry == null || uuid.isEmpty()) {
                return false;
            }
            if (entry.getValue().number() != of) {
                of = entry.getValue().number();
                uuids.clear();
                for (var cells : records(batches.records(of))) {
                    UuidText.read(String.valueOf(cells.get("uuid"))).ifPresent(uuids::add);
                }
            }
            return uuids.contains(uuid.get());
        }
    }

    /// None when they cannot be read.
    private static List<Map<String, Object>> records(String text) {
        try {
            return BatchJson.read(text);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
