package org.amnok.store.share;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.log.Operation;
import org.amnok.domain.log.OperationId;
import org.amnok.domain.log.RecordChange;
import org.amnok.domain.log.RecordState;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordKey;
import org.amnok.sqlite.Statements;
import org.jspecify.annotations.Nullable;

/// What the operations in a file say of single records. All entries must be in runs.
record RecordOperations(Statements statements, DeviceSpans spans, TurnedImports turned) {
    private static final String ROWS =
            "SELECT number, time, author, turn, label, kind, layer, record, before, after"
                    + " FROM amnok_history WHERE ";
    private static final String OF_RECORD = ROWS + "record = ? ORDER BY number";

    /// Nothing before it where somebody added the record; none has one that came with an import of
    /// this file.
    private static final String FIRST =
            "SELECT ifnull(before, '') FROM amnok_history WHERE record = ? ORDER BY number LIMIT 1";

    private static final String OF_ENTRY = ROWS + "number = ?";

    /// What was put that belongs to a record: only asked for what somebody deleted.
    private static final String OF_BELONGINGS =
            ROWS
                    + "layer IN ('camera', 'evidence', 'look', 'picture_note', 'sighting_source',"
                    + " 'sighting_not_same', 'sighting_rests_on', 'sighting_same_as')"
                    + " AND instr(after, ?) > 0 ORDER BY number";

    RecordOperations(Statements statements, DeviceSpans spans) {
        this(statements, spans, new TurnedImports(statements));
    }

    RecordState state(RecordKey record) throws SQLException {
        var touching = new LinkedHashMap<OperationId, Operation>();
        add(OF_RECORD, record, touching);
        addImport(record, touching);
        if (touching.values().stream().anyMatch(RecordOperations::deletes)) {
            add(OF_BELONGINGS, record, touching);
        }
        return RecordState.of(
                record, touching.values(), GoneForGood.has(statements, record.uuid()));
    }

    /// That it came with an import of this file which was taken back.
    private void addImport(RecordKey record, Map<OperationId, Operation> touching)
            throws SQLException {
        var first = statements.text(FIRST, record.uuid().toString()).orElse("");
        var entries = first.isEmpty() ? List.<Long>of() : turned.of(record);
        RecordFields whole = null;
        for (var number : entries) {
            var told = statements.first(OF_ENTRY, RecordOperations::told, number).orElseThrow();
            var span = spans.at(number).orElse(null);
            if (whole == null) {
                whole =
                        told.batch().stream()
                                .filter(one -> one.key().equals(record))
                                .findFirst()
                                .orElse(null);
            }
            if (whole != null && span != null) {
                var id = span.of(number);
                var change = TurnedImports.change(told, whole);
                touching.put(
                        id,
                        new Operation(id, "", "", span.known(), told.signature(), List.of(change)));
            }
        }
    }

    private static boolean deletes(Operation operation) {
        return operation.changes().stream().anyMatch(RecordChange.Delete.class::isInstance);
    }

    /// The newest whole version that some operations left; empty when they left none.
    Optional<RecordFields> whole(RecordKey record, Collection<OperationId> wanted)
            throws SQLException {
        var found =
                statements.all(
                        OF_RECORD,
                        row -> {
                            var span = spans.at(row.getLong(1)).orElse(null);
                            var told = told(row);
                            var version = told.version(record.uuid(), ToldChanges.AFTER);
                            return span != null
                                            && version != null
                                            && told.field(ToldChanges.LAYER).equals(record.layer())
                                            && wanted.contains(span.of(row.getLong(1)))
                                    ? version
                                    : null;
                        },
                        record.uuid().toString());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private void add(String sql, RecordKey record, Map<OperationId, Operation> touching)
            throws SQLException {
        var changes = new HashMap<OperationId, List<RecordChange>>();
        statements.each(
                sql,
                row -> {
                    var span = spans.at(row.getLong(1)).orElse(null);
                    if (span == null || span.device().equals(Span.NOBODY)) {
                        return;
                    }
                    var told = told(row);
                    var id = span.of(row.getLong(1));
                    changes.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(told.changes());
                    var all = changes.getOrDefault(id, List.of());
                    touching.put(
                            id, new Operation(id, "", "", span.known(), told.signature(), all));
                },
                record.uuid().toString());
    }

    private static ToldChanges told(ResultSet row) throws SQLException {
        var fields = new @Nullable String[LoggedOperation.Told.FIELDS];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = row.getString(2 + i);
        }
        return new ToldChanges(Arrays.asList(fields));
    }
}
