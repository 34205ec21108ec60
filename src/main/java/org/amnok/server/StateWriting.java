package org.amnok.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.amnok.domain.log.Known;
import org.amnok.store.share.ShownRecord;

/// Writes what follows from the operations beside the log, for other programs: what changed since
/// somebody did so last. Used once, within a transaction.
final class StateWriting {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String IS_BEHIND =
            "SELECT EXISTS (SELECT FROM operation o"
                    + " LEFT JOIN unnest(?::text[], ?::bigint[]) AS k(device, number)"
                    + " ON k.device = o.device WHERE o.number > coalesce(k.number, 0))";
    private static final String PLACES =
            "SELECT place, (SELECT coalesce(max(place), 0) FROM operation) FROM state_at"
                    + " FOR UPDATE";
    private static final String PUT =
            "INSERT INTO state (layer, uuid, cells, open_questions, digest)"
                    + " SELECT layer, uuid, cells::jsonb, questions, digest FROM unnest(?::text[],"
                    + " ?::text[], ?::text[], ?::text[], ?::text[])"
                    + " AS more(layer, uuid, cells, questions, digest)"
                    + " ON CONFLICT (layer, uuid) DO UPDATE SET cells = excluded.cells,"
                    + " open_questions = excluded.open_questions, digest = excluded.digest";
    private static final String DELETE =
            "DELETE FROM state s USING unnest(?::text[], ?::text[]) AS gone(layer, uuid)"
                    + " WHERE s.layer = gone.layer AND s.uuid = gone.uuid";
    private static final String DONE =
            "UPDATE state_at SET place = ?, written_by = session_user, written = now()";

    private final Connection connection;
    private final List<ShownRecord> waiting = new ArrayList<>();

    StateWriting(Connection connection) {
        this.connection = connection;
    }

    /// @param known of the project that the records are of
    /// @param records of which other programs may know
    /// @return false when somebody added what the project does not know: nothing is written
    boolean write(Known known, Iterator<ShownRecord> records) throws SQLException {
        long end;
        try (var select = connection.prepareStatement(PLACES);
                var row = select.executeQuery()) {
            row.next();
            end = row.getLong(2);
            if (row.getLong(1) == end) {
                return true;
            }
        }
        if (isBehind(known)) {
            return false;
        }
        var there = digests();
        while (records.hasNext()) {
            var record = records.next();
            if (!record.digest().equals(there.remove(key(record.layer(), record.uuid())))) {
                waiting.add(record);
                if (waiting.size() == ROWS_AT_ONCE) {
                    put();
                }
            }
        }
        put();
        delete(there);
        try (var done = connection.prepareStatement(DONE)) {
            done.setLong(1, end);
            done.executeUpdate();
        }
        return true;
    }

    private boolean isBehind(Known known) throws SQLException {
        try (var select = connection.prepareStatement(IS_BEHIND)) {
            LogReading.ask(select, known);
            try (var row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static String key(String layer, String uuid) {
        return layer + " " + uuid;
    }

    private Map<String, String> digests() throws SQLException {
        var digests = new HashMap<String, String>();
        try (var select = connection.prepareStatement("SELECT layer, uuid, digest FROM state")) {
            select.setFetchSize(ROWS_AT_ONCE);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    digests.put(
                            key(ServerLog.text(row, 1), ServerLog.text(row, 2)),
                            ServerLog.text(row, 3));
                }
            }
        }
        return digests;
    }

    private void put() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        try (var put = connection.prepareStatement(PUT)) {
            set(put, 1, waiting.stream().map(ShownRecord::layer).toArray());
            set(put, 2, waiting.stream().map(ShownRecord::uuid).toArray());
            set(put, 3, waiting.stream().map(ShownRecord::cells).toArray());
            set(put, 4, waiting.stream().map(ShownRecord::questions).toArray());
            set(put, 5, waiting.stream().map(ShownRecord::digest).toArray());
            put.executeUpdate();
        }
        waiting.clear();
    }

    private void set(PreparedStatement statement, int index, Object[] texts) throws SQLException {
        statement.setArray(index, connection.createArrayOf("text", texts));
    }

    private void delete(Map<String, String> gone) throws SQLException {
        if (gone.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement(DELETE)) {
            var keys = gone.keySet().stream().map(key -> key.split(" ", 2)).toList();
            set(delete, 1, keys.stream().map(key -> key[0]).toArray());
            set(delete, 2, keys.stream().map(key -> key[1]).toArray());
            delete.executeUpdate();
        }
    }
}
