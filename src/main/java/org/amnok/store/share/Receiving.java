package org.amnok.store.share;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.amnok.domain.UuidText;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.OperationId;
import org.amnok.domain.log.RecordChange;
import org.amnok.domain.log.RecordState;
import org.amnok.domain.merge.Columns;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordKey;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.record.Recorded;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.ChainRows;
import org.amnok.store.chain.HistoryHead;
import org.amnok.store.record.RecordJson;
import org.amnok.store.record.SightingColumns;
import org.jspecify.annotations.Nullable;

/// Takes operations of other devices into a project. Used once, within a transaction.
final class Receiving {
    private static final String LABEL = "share";
    private static final String OPEN = "INSERT OR IGNORE INTO amnok_open VALUES (?, ?)";
    private static final String NEWEST =
            "SELECT after FROM amnok_history WHERE record = ? ORDER BY number DESC LIMIT 1";

    private final Statements statements;
    private final SharedTables.Tables tables;
    private final DeviceSpans spans;
    private final ChainRows chain;
    private final RecordOperations said;
    private final CarriedOperations carried;

    /// What nobody would be told any more by what is handed on from here.
    private final Set<RecordKey> toTellAnew = new LinkedHashSet<>();

    /// By device, the last operation of which only a part came.
    private final Map<String, Heads.Head> parts = new HashMap<>();

    private final Set<RecordKey> touched = new LinkedHashSet<>();
    private final UnseenNotes unseen = new UnseenNotes();
    private final Set<String> goneNow = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private HistoryHead head;

    Receiving(Statements statements, SharedTables.Tables tables, DeviceSpans spans)
            throws SQLException {
        this.statements = statements;
        this.tables = tables;
        this.spans = spans;
        chain = new ChainRows(statements);
        said = new RecordOperations(statements, spans);
        carried = new CarriedOperations(statements);
        head = HistoryHead.toContinue(statements);
    }

    Received receive(List<LoggedOperation> operations) throws SQLException {
        var ends = spans.heads();
        for (var operation : operations) {
            var gone = operation.says().gone();
            goneNow.addAll(gone);
            GoneForGood.keepDigests(statements, gone);
        }
        for (var operation : operations) {
            enter(operation);
            var behind = new LinkedHashMap<>(ends.ends());
            behind.put(
                    operation.id().device(),
                    new Heads.Head(operation.id().number(), operation.hash()));
            ends = new Heads(new TreeMap<>(behind));
        }
        spans.keep(ends);
        for (var part : parts.entrySet()) {
            spans.setBase(part.getKey(), part.getValue());
        }
        var first = head.number() + 1;
        for (var record : touched) {
            follow(record);
        }
        if (!edits.isEmpty()) {
            tables.apply(new Edit.Batch(LABEL, edits));
        }
        if (head.number() >= first) {
            var known = ends.known();
            spans.put(new Span(first, head.number(), Span.NOBODY, 1, known, false, false, 0, null));
        }
        tellAnew();
        head.keep(statements);
        return new Received(
                operations.size(), edits.size(), refused, goneElsewhere(), unseen.replaced());
    }

    private void enter(LoggedOperation operation) throws SQLException {
        var told = operation.told();
        var says = operation.says();
        var first = head.number() + 1;
        var isOne = true;
        if (operation.isPart()) {
            parts.put(operation.id().device(), operation.end());
            isOne = enterPart(says);
        } else if (told == null) {
            carried.keep(operation);
        } else if (says.isBatch()) {
            enterBatch(operation, says);
        } else if (says.batchMeant().isPresent()) {
            turnBatch(says, operation.id().device(), says.batchMeant().get());
            carried.keep(operation);
        } else if (says.changes().isEmpty() || !says.gone().isEmpty()) {
            carried.keep(operation);
        } else {
            isOne = false;
            enter(operation, told);
        }
        if (head.number() >= first) {
            spans.add(
                    new Span(
                            first,
                            head.number(),
                            operation.id().device(),
                            operation.id().number(),
                            operation.known(),
                            false,
                            isOne,
                            operation.isPart() && !isOne ? 0 : operation.entry(),
                            operation.hash()));
        }
    }

    /// As it was entered there: the entry commits to the same.
    private void enter(LoggedOperation operation, LoggedOperation.Told told) throws SQLException {
        var says = operation.says();
        var uuid = says.record().orElseThrow();
        if (GoneForGood.has(statements, uuid)) {
            carried.keep(operation.untold());
            return;
        }
        var fields = ChainRows.utf8(told.fields().toArray(String[]::new));
        head = chain.append(head, fields, HexFormat.of().parseHex(told.salt()));
        touched.add(new RecordKey(says.field(ToldChanges.LAYER), uuid));
        unseen.see(says, uuid);
    }

    /// What came of an operation: under a salt of this file, since it is not what its device
    /// committed to.
    ///
    /// @return true when it is one of several records
    private boolean enterPart(ToldChanges says) throws SQLException {
        if (says.isBatch()) {
            for (var record : says.batch()) {
                append(says, HistoryEntry.Kind.ADD, record.key(), null, json(record));
            }
            return true;
        }
        var uuid = says.record();
        if (uuid.isPresent() && !says.changes().isEmpty() && says.gone().isEmpty()) {
            if (!GoneForGood.has(statements, uuid.get())) {
                head = chain.append(head, ChainRows.utf8(says.all()));
                touched.add(new RecordKey(says.field(ToldChanges.LAYER), uuid.get()));
            }
        }
        return false;
    }

    /// Each record of an import by itself.
    private void enterBatch(LoggedOperation operation, ToldChanges says) throws SQLException {
        var kept = new LinkedHashSet<RecordKey>();
        var records = says.batch();
        for (var record : records) {
            if (append(says, HistoryEntry.Kind.ADD, record.key(), null, json(record))) {
                kept.add(record.key());
            }
        }
        if (kept.size() == records.size()) {
            carried.keep(operation);
        } else {
            carried.keep(operation.untold());
            toTellAnew.addAll(kept);
        }
    }

    /// What was imported with something that is gone is handed on as it is now.
    private void tellAnew() throws SQLException {
        for (var key : toTellAnew) {
            var now = tables.find(key.layer(), key.uuid());
            if (now.isPresent()) {
                enter(HistoryEntry.Kind.CHANGE, key, null, tables.codec().write(now.get()));
            }
        }
    }

    /// An import that was taken back, or came again.
    private void turnBatch(ToldChanges says, String device, long entry) throws SQLException {
        var came = spans.came(device, entry).orElse(null);
        if (came == null) {
            return;
        }
        var last = head.number();
        for (var number = came.first(); number <= came.last() && number <= last; number++) {
            var record =
                    Sql.text(
                            statements.connection(),
                            "SELECT record FROM amnok_history WHERE number = ?",
                            number);
            var version =
                    Sql.text(
                            statements.connection(),
                            "SELECT after FROM amnok_history WHERE number = ?",
                            number);
            if (record.isPresent() && version.isPresent()) {
                var key = new RecordKey(ToldChanges.SIGHTING, UUID.fromString(record.get()));
                var isBack = says.isTakingBack();
                append(
                        says,
                        isBack ? HistoryEntry.Kind.DELETE : HistoryEntry.Kind.ADD,
                        key,
                        isBack ? version.get() : null,
                        isBack ? null : version.get());
            }
        }
    }

    private boolean append(
            ToldChanges says,
            HistoryEntry.Kind kind,
            RecordKey key,
            @Nullable String before,
            @Nullable String after)
            throws SQLException {
        if (GoneForGood.has(statements, key.uuid())) {
            return false;
        }
        head =
                chain.append(
                        head,
                        ChainRows.utf8(
                                says.field(ToldChanges.TIME),
                                says.field(ToldChanges.AUTHOR),
                                says.field(ToldChanges.TURN),
                                says.field(ToldChanges.LABEL),
                                kind.code(),
                                key.layer(),
                                key.uuid().toString(),
                                before,
                                after));
        touched.add(key);
        return true;
    }

    /// Makes of a record what follows from all operations.
    private void follow(RecordKey key) throws SQLException {
        var state = said.state(key);
        if (!state.questions().isEmpty()) {
            statements.update(OPEN, key.layer(), key.uuid().toString());
        }
        var now = tables.find(key.layer(), key.uuid());
        var is = now.isEmpty() ? null : fields(key, tables.codec().write(now.get()));
        var following = following(state, is);
        unseen.follow(is, following);
        var next = following == null ? Optional.<Recorded>empty() : recorded(following);
        if (following != null && next.isEmpty()) {
            refused.add(key.layer() + " " + key.uuid());
            next = now;
        }
        if (!now.equals(next)) {
            edits.add(Edit.between(now.orElse(null), next.orElse(null), LABEL));
        }
        tell(key, next.orElse(null));
    }

    private @Nullable RecordFields following(RecordState state, @Nullable RecordFields is)
            throws SQLException {
        return switch (state.presence()) {
            case EXPUNGED, IN_QUESTION -> is;
            case ABSENT -> null;
            case THERE -> there(state, is);
        };
    }

    /// Fields that are in question stay as they are here.
    private @Nullable RecordFields there(RecordState state, @Nullable RecordFields is)
            throws SQLException {
        var saying = new HashSet<OperationId>();
        state.fields()
                .values()
                .forEach(
                        values ->
                                values.forEach(
                                        value ->
                                                value.said().forEach(one -> saying.add(one.id()))));
        var record = is == null ? said.whole(state.record(), saying).orElse(null) : is;
        if (record == null) {
            return null;
        }
        for (var field : state.fields().entrySet()) {
            if (field.getValue().size() == 1) {
                record =
                        record.with(
                                Columns.field(field.getKey()),
                                field.getValue().getFirst().columns());
            }
        }
        return record;
    }

    private static RecordFields fields(RecordKey key, String json) throws SQLException {
        try {
            return new RecordFields(key.layer(), key.uuid(), RecordJson.read(json));
        } catch (IOException unreadable) {
            throw new SQLException(unreadable);
        }
    }

    private Optional<Recorded> recorded(RecordFields fields) throws SQLException {
        return tables.codec().read(fields.layer(), fields.uuid(), json(fields));
    }

    private static String json(RecordFields fields) {
        return RecordJson.write(fields.values());
    }

    /// One entry more where the newest one says something else than what the record is now.
    private void tell(RecordKey key, @Nullable Recorded now) throws SQLException {
        var newest = Sql.text(statements.connection(), NEWEST, key.uuid().toString()).orElse(null);
        var told =
                newest == null
                        ? Optional.<Recorded>empty()
                        : tables.codec().read(key.layer(), key.uuid(), newest);
        if (!told.equals(Optional.ofNullable(now))) {
            var after = now == null ? null : tables.codec().write(now);
            enter(kind(newest, after), key, newest, after);
        }
    }

    private void enter(
            HistoryEntry.Kind kind, RecordKey key, @Nullable String before, @Nullable String after)
            throws SQLException {
        head =
                chain.append(
                        head,
                        ChainRows.utf8(
                                SightingColumns.instantText(Instant.now()),
                                "",
                                "done",
                                LABEL,
                                kind.code(),
                                key.layer(),
                                key.uuid().toString(),
                                before,
                                after));
    }

    private static HistoryEntry.Kind kind(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return HistoryEntry.Kind.ADD;
        }
        return after == null ? HistoryEntry.Kind.DELETE : HistoryEntry.Kind.CHANGE;
    }

    /// Records that are here and that an operation that came took out for good.
    private List<String> goneElsewhere() throws SQLException {
        var found = new ArrayList<String>();
        if (goneNow.isEmpty()) {
            return found;
        }
        for (var layer : List.of("sighting", "source")) {
            for (var uuid : Sql.texts(statements.connection(), "SELECT uuid FROM " + layer)) {
                var record = UuidText.read(uuid);
                if (record.isPresent()
                        && goneNow.contains(RecordChange.Expunge.digest(record.get()))) {
                    found.add(uuid);
                }
            }
        }
        return found;
    }
}
