package org.amnok.store.expunge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amnok.domain.Progress;
import org.amnok.domain.UuidText;
import org.amnok.domain.merge.RecordKey;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.ChainAnew;
import org.amnok.store.chain.ChainRows;
import org.amnok.store.chain.EntryNumbers;
import org.amnok.store.chain.HistoryHead;
import org.amnok.store.chain.Removals;
import org.amnok.store.history.BatchJson;
import org.amnok.store.history.HistoryBatches;
import org.amnok.store.record.RecordJson;
import org.amnok.store.share.CarriedOperations;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Empties the entries of the history that tell of records which go, and writes down again what
/// they told of others: the rest of an import, a release. Within a transaction; the trigger that
/// refuses changes is away.
final class EmptiedHistory {
    private static final String EMPTY =
            "UPDATE amnok_history SET time = '', author = '', turn = '', label = '', kind = '"
                    + Removals.EMPTIED
                    + "', layer = '', record = '', before = NULL, after = NULL, salt = NULL"
                    + " WHERE number = ?";
    private static final String NEXT =
            ChainRows.SELECT + "WHERE number > ? AND number <= ? ORDER BY number LIMIT 1";
    private static final String TELLING =
            ChainRows.SELECT
                    + "WHERE number > ? AND number <= ? AND layer IN ('amnok_layout', '"
                    + ReleaseRecord.LAYER
                    + "') ORDER BY number LIMIT 1";
    private static final String FORGET_FORMER =
            "UPDATE amnok_history SET former = NULL WHERE number >= ? AND former NOT NULL";
    private static final int LABEL = 5;
    private static final int KIND = 6;
    private static final int LAYER = 7;
    private static final int RECORD = 8;
    private static final int BEFORE = 9;
    private static final int AFTER = 10;

    /// Of the fields that are hashed, which begin with the time.
    private static final int BEFORE_FIELD = 7;

    private static final int AFTER_FIELD = 8;

    private final Statements statements;
    private final GoneRecords gone;
    private final OthersTold others;
    private final HistoryBatches batches;
    private final ChainRows chain;
    private final EntryNumbers emptied = new EntryNumbers();
    private final EntryNumbers restated = new EntryNumbers();
    private HistoryHead head;

    /// Records that stay, of which an entry was emptied.
    private final Set<RecordKey> toldAnew = new LinkedHashSet<>();

    EmptiedHistory(
            Statements statements, GoneRecords gone, OthersTold others, HistoryBatches batches)
            throws SQLException {
        this.statements = statements;
        this.gone = gone;
        this.others = others;
        this.batches = batches;
        chain = new ChainRows(statements);
        head = HistoryHead.toContinue(statements);
    }

    EntryNumbers emptied() {
        return emptied;
    }

    EntryNumbers restated() {
        return restated;
    }

    /// Where the entry of the removal follows.
    HistoryHead head() {
        return head;
    }

    /// Empties what tells of the records themselves, and gathers what they were called.
    void emptyRecords(Progress watch) throws SQLException {
        var last = head.number();
        each(NEXT, last, row -> emptyRecord(row, last, watch));
    }

    private void emptyRecord(ResultSet row, long last, Progress watch) throws SQLException {
        var number = row.getLong(1);
        watch.goOn(number, last, Messages.text("expunge.removing"));
        var before = row.getBytes(BEFORE);
        var after = row.getBytes(AFTER);
        if (gone.has(row.getString(RECORD))) {
            gone.see(row.getString(RECORD));
            gone.called(cells(before));
            gone.called(cells(after));
            empty(number);
        } else if (!UuidScan.names(before, gone.all())
                && !UuidScan.names(after, gone.all())
                && !UuidScan.names(row.getBytes(LABEL), gone.all())) {
            return;
        } else if (HistoryBatches.hasRecords(row.getString(KIND))) {
            restateBatch(row, number);
        } else if (ReleaseRecord.LAYER.equals(row.getString(LAYER))) {
            restateRelease(row, number);
        } else {
            emptyOther(row, number);
        }
    }

    private void emptyOther(ResultSet row, long number) throws SQLException {
        var layer = Objects.requireNonNullElse(row.getString(LAYER), "");
        UuidText.read(row.getString(RECORD))
                .ifPresent(uuid -> toldAnew.add(new RecordKey(layer, uuid)));
        empty(number);
    }

    /// Empties what tells their names elsewhere: on pages and in releases. What is left of the
    /// former chain, by which contents could be tried, goes as well.
    void emptyNames() throws SQLException {
        each(TELLING, head.number(), this::emptyNames);
        emptyCarried();
        if (emptied.isEmpty()) {
            return;
        }
        for (var key : toldAnew) {
            var now = others.now(key);
            if (now.isPresent()) {
                append(others.fields(key, now.get()));
            }
        }
        var first = emptied.all()[0];
        statements.update(FORGET_FORMER, first);
        each(NEXT, head.number(), row -> forgetFormerEnd(row, first));
    }

    private void emptyNames(ResultSet row) throws SQLException {
        var number = row.getLong(1);
        if (!gone.isNamed(row.getString(BEFORE)) && !gone.isNamed(row.getString(AFTER))) {
            return;
        }
        if (ReleaseRecord.LAYER.equals(row.getString(LAYER))) {
            restateRelease(row, number);
        } else {
            emptyOther(row, number);
        }
    }

    /// Operations of others that are kept to be handed on.
    private void emptyCarried() throws SQLException {
        new CarriedOperations(statements)
                .forget(gone.all(), text -> UuidScan.names(utf8(text), gone.all()))
                .forEach(key -> toldAnew.add(new RecordKey(key.layer(), key.uuid())));
    }

    private void restateBatch(ResultSet row, long number) throws SQLException {
        var entry =
                HistoryBatches.entry(row.getLong(1), row.getString(RECORD), row.getString(BEFORE));
        var isTakenBack = batches.areTakenBack(entry);
        var records = records(row.getString(AFTER));
        var staying =
                records.stream()
                        .filter(cells -> !gone.has(String.valueOf(cells.get("uuid"))))
                        .toList();
        for (var cells : records) {
            if (!staying.contains(cells)) {
                gone.see(String.valueOf(cells.get("uuid")));
                gone.called(cells);
            }
        }
        var fields = ChainRows.fields(row);
        empty(number);
        if (staying.isEmpty()) {
            return;
        }
        fields.set(BEFORE_FIELD, utf8(entry.reference()));
        fields.set(AFTER_FIELD, others.written(staying));
        append(fields);
        if (isTakenBack) {
            append(batches.takenBack(fields, entry, head.number()));
        }
    }

    private static List<Map<String, Object>> records(@Nullable String json) {
        try {
            return json == null ? List.of() : BatchJson.read(json);
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private void restateRelease(ResultSet row, long number) throws SQLException {
        var fields = ChainRows.fields(row);
        for (var field : List.of(BEFORE_FIELD, AFTER_FIELD)) {
            var cells = cells(fields.get(field));
            if (!cells.isEmpty()) {
                cells.replaceAll((name, value) -> gone.without(name, value));
                cells.values().removeIf(""::equals);
                fields.set(field, utf8(RecordJson.write(cells)));
            }
        }
        empty(number);
        append(fields);
    }

    /// The entry by which an older history was chained anew tells its end.
    private void forgetFormerEnd(ResultSet row, long first) throws SQLException {
        if (!ChainAnew.KIND.equals(row.getString(KIND)) || row.getLong(1) < first) {
            return;
        }
        var fields = ChainRows.fields(row);
        var cells = cells(fields.get(AFTER_FIELD));
        if (cells.remove(ChainAnew.FORMER_END) != null) {
            fields.set(AFTER_FIELD, utf8(RecordJson.write(cells)));
            empty(row.getLong(1));
            append(fields);
        }
    }

    private void empty(long number) throws SQLException {
        statements.update(EMPTY, number);
        emptied.add(number);
    }

    private void append(List<byte @Nullable []> fields) throws SQLException {
        head = chain.append(head, fields);
        restated.add(head.number());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> cells(byte @Nullable [] json) {
        try {
            return json == null
                    ? Map.of()
                    : RecordJson.read(new String(json, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Map.of();
        }
    }

    private void each(String sql, long last, Statements.Taking work) throws SQLException {
        var select = statements.get(sql);
        for (var at = 0L; ; ) {
            Sql.bind(select, at, last);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return;
                }
                at = row.getLong(1);
                work.take(row);
            }
        }
    }
}
