package org.amnok.store.share;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.amnok.domain.Coded;
import org.amnok.domain.UuidText;
import org.amnok.domain.log.RecordChange;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordKey;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.Signature;
import org.amnok.store.chain.Removals;
import org.amnok.store.history.BatchJson;
import org.amnok.store.history.HistoryBatches;
import org.amnok.store.history.HistoryRows;
import org.amnok.store.record.RecordJson;
import org.jspecify.annotations.Nullable;

/// What an entry of the history says, as changes of records.
///
/// @param fields of an entry, as [LoggedOperation.Told] has them
record ToldChanges(List<@Nullable String> fields) {
    private static final String CHANGED = HistoryEntry.Kind.CHANGE.code();

    static final String SIGHTING = "sighting";
    static final int TIME = 0;
    static final int AUTHOR = 1;
    static final int TURN = 2;
    static final int LABEL = 3;
    static final int KIND = 4;
    static final int LAYER = 5;
    static final int RECORD = 6;
    static final int BEFORE = 7;
    static final int AFTER = 8;

    String field(int index) {
        return Objects.requireNonNullElse(fields.get(index), "");
    }

    @Nullable String[] all() {
        return fields.toArray(String[]::new);
    }

    Signature signature() {
        var turn = Coded.find(Signature.Turn.values(), field(TURN)).orElse(Signature.Turn.DONE);
        return new Signature(field(AUTHOR), HistoryRows.instant(field(TIME)), turn);
    }

    Optional<UUID> record() {
        return UuidText.read(field(RECORD));
    }

    boolean isBatch() {
        return HistoryBatches.hasRecords(field(KIND));
    }

    /// Where the records stand that an import took back or brought again; empty when it is none.
    Optional<Long> batchMeant() {
        return field(KIND).startsWith("import-")
                ? HistoryBatches.referenced(field(BEFORE) + field(AFTER))
                : Optional.empty();
    }

    boolean isTakingBack() {
        return fields.get(AFTER) == null;
    }

    /// Of a removal for good: what stands for each record; none when it is something else.
    Set<String> gone() {
        if (!field(KIND).equals(Removals.KIND)) {
            return Set.of();
        }
        var text = RecordJson.readable(fields.get(AFTER)).get(Removals.GONE);
        return text == null ? Set.of() : new HashSet<>(List.of(text.toString().split(",")));
    }

    /// In their order; none of what changes no record, and of an import that names other entries.
    List<RecordChange> changes() {
        var gone = gone();
        if (!gone.isEmpty()) {
            return List.of(new RecordChange.Expunge(gone));
        }
        if (isBatch()) {
            var isAgain = fields.get(BEFORE) != null;
            return batch().stream()
                    .<RecordChange>map(one -> RecordChange.Put.between(null, one, isAgain))
                    .toList();
        }
        var uuid = record().orElse(null);
        if (uuid == null || batchMeant().isPresent()) {
            return List.of();
        }
        var before = version(uuid, BEFORE);
        var after = version(uuid, AFTER);
        if (after != null) {
            var isAgain = before == null && field(KIND).equals(CHANGED);
            var isGiven = isAgain || field(LABEL).equals(HistoryRows.SITES_OF_NEW_PROJECT);
            return List.of(RecordChange.Put.between(before, after, isGiven));
        }
        return before == null ? List.of() : List.of(new RecordChange.Delete(before.key()));
    }

    @Nullable RecordFields version(UUID uuid, int field) {
        var json = fields.get(field);
        return json == null
                ? null
                : new RecordFields(
                        field(LAYER), uuid, new LinkedHashMap<>(RecordJson.readable(json)));
    }

    /// The records of an import.
    List<RecordFields> batch() {
        var records = new ArrayList<RecordFields>();
        try {
            for (var cells : BatchJson.read(field(AFTER))) {
                var own = new LinkedHashMap<>(cells);
                var uuid = UuidText.read(String.valueOf(own.get("uuid")));
                uuid.ifPresent(id -> records.add(new RecordFields(SIGHTING, id, own)));
            }
        } catch (IOException unreadable) {
            return List.of();
        }
        return records;
    }

    /// The records of an import, and none else; without some.
    List<RecordKey> importedBut(Predicate<UUID> some) {
        return isBatch()
                ? batch().stream()
                        .map(RecordFields::key)
                        .filter(key -> !some.test(key.uuid()))
                        .toList()
                : List.of();
    }
}
