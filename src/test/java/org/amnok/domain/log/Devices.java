package org.amnok.domain.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amnok.domain.Sha256;
import org.amnok.domain.log.RecordChange.Put;
import org.amnok.domain.merge.RecordKey;
import org.amnok.domain.project.Signature;
import org.jspecify.annotations.Nullable;

/// Several devices that edit a few records at random and hand their logs to each other over a way
/// that loses, doubles, reorders and cuts. What each operation really knew is kept beside, set by
/// set. The same seed gives the same.
final class Devices {
    static final List<RecordKey> RECORDS =
            List.of(key("sighting", 1), key("sighting", 2), key("evidence", 3));
    private static final List<String> FIELDS =
            List.of("title", "note", "sensitivity", "privacy_level", "modified");
    private static final List<String> MARKS = List.of("endangers_source", "graphic", "deceptive");

    final List<Log> logs = new ArrayList<>();

    /// What was really known when an operation was done.
    final Map<OperationId, Set<OperationId>> pasts = new HashMap<>();

    private final Random random;
    private final boolean withExpunging;

    Devices(long seed, boolean withExpunging) {
        random = new Random(seed);
        this.withExpunging = withExpunging;
        var count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            logs.add(Log.EMPTY);
        }
        var steps = random.nextInt(25);
        for (int i = 0; i < steps; i++) {
            if (random.nextInt(3) > 0) {
                edit(random.nextInt(count));
            } else {
                var to = random.nextInt(count);
                logs.set(to, logs.get(to).with(delivery(random.nextInt(count))));
            }
        }
    }

    static RecordKey key(String layer, int number) {
        return new RecordKey(layer, new UUID(7, number));
    }

    static Operation operation(String device, Log log, List<RecordChange> changes) {
        var head = log.heads().of(device);
        var id = new OperationId(device, head.number() + 1);
        var known = log.heads().known().without(device);
        var said =
                new Signature(device, Instant.EPOCH.plusSeconds(id.number()), Signature.Turn.DONE);
        var hash =
                new Sha256()
                        .add(
                                (id + head.hash() + known.text() + changes)
                                        .getBytes(StandardCharsets.UTF_8))
                        .hex();
        return new Operation(id, head.hash(), hash, known, said, changes);
    }

    /// What a device has, with some of it missing, twice, in another order, and the end cut off.
    List<Operation> delivery(int from) {
        var sent = new ArrayList<>(logs.get(from).operations().toList());
        if (random.nextBoolean()) {
            sent.removeIf(_ -> random.nextInt(8) == 0);
        }
        if (random.nextBoolean()) {
            sent.addAll(sent.stream().filter(_ -> random.nextInt(3) == 0).toList());
        }
        if (random.nextBoolean()) {
            Collections.shuffle(sent, random);
        }
        return random.nextBoolean() ? sent : sent.subList(0, random.nextInt(sent.size() + 1));
    }

    private void edit(int device) {
        var log = logs.get(device);
        var record = RECORDS.get(random.nextInt(RECORDS.size()));
        var operation = operation("d" + device, log, List.of(change(record, log.state(record))));
        pasts.put(operation.id(), log.operations().map(Operation::id).collect(Collectors.toSet()));
        logs.set(device, log.with(List.of(operation)));
    }

    private RecordChange change(RecordKey record, @Nullable RecordState state) {
        var isThere =
                state != null
                        && (state.presence() == RecordState.Presence.THERE
                                || state.presence() == RecordState.Presence.IN_QUESTION);
        if (withExpunging && random.nextInt(12) == 0) {
            return new RecordChange.Expunge(Set.of(RecordChange.Expunge.digest(record.uuid())));
        }
        if (isThere && random.nextInt(5) == 0) {
            return new RecordChange.Delete(record);
        }
        var fields = new TreeMap<String, Map<String, Object>>();
        for (var field : FIELDS) {
            if (!isThere || random.nextInt(4) == 0) {
                fields.put(field, value(field));
            }
        }
        var owners =
                record.layer().equals("evidence")
                        ? Set.of(RECORDS.getFirst())
                        : Set.<RecordKey>of();
        return new Put(record, fields, owners, false);
    }

    private Map<String, Object> value(String field) {
        var value = new LinkedHashMap<String, Object>();
        if (random.nextInt(6) > 0) {
            value.put(
                    field,
                    switch (field) {
                        case "sensitivity" -> MARKS.get(random.nextInt(MARKS.size()));
                        case "privacy_level" -> (Object) (long) random.nextInt(5);
                        default -> "text " + random.nextInt(4);
                    });
        }
        return value;
    }

    /// All logs joined in an order of its own.
    Log joined(long order) {
        var some = new ArrayList<>(logs);
        var shuffling = new Random(order);
        Collections.shuffle(some, shuffling);
        var all = Log.EMPTY;
        for (var log : some) {
            all = shuffling.nextBoolean() ? all.and(log) : log.and(all);
        }
        return all;
    }
}
