package org.amnok.domain.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amnok.domain.log.RecordChange.Delete;
import org.amnok.domain.log.RecordChange.Expunge;
import org.amnok.domain.log.RecordChange.Put;
import org.amnok.domain.merge.RecordKey;
import org.jspecify.annotations.Nullable;

/// A set of operations, with each all that it knows. Immutable. Two logs are joined by taking the
/// operations of both: the same whichever takes which, how often, and in what order.
public final class Log {
    public static final Log EMPTY = new Log(Heads.NONE, new TreeMap<>());

    private final Heads heads;
    private final SortedMap<String, List<Operation>> byDevice;

    private Log(Heads heads, SortedMap<String, List<Operation>> byDevice) {
        this.heads = heads;
        this.byDevice = byDevice;
    }

    public Heads heads() {
        return heads;
    }

    /// In the order of the devices and of their numbers.
    public Stream<Operation> operations() {
        return byDevice.values().stream().flatMap(List::stream);
    }

    /// With what of a delivery can be taken; the rest is left out.
    public Log with(Collection<Operation> delivered) {
        var delivery = Delivery.to(heads, delivered);
        var further = new TreeMap<String, List<Operation>>();
        byDevice.forEach((device, operations) -> further.put(device, new ArrayList<>(operations)));
        delivery.came()
                .forEach(
                        operation ->
                                further.computeIfAbsent(operation.device(), _ -> new ArrayList<>())
                                        .add(operation));
        return new Log(delivery.heads(), further);
    }

    /// With all operations of another, as far as both tell the same of each device.
    public Log and(Log other) {
        return with(other.operations().toList());
    }

    /// What somebody who knows something does not know.
    public List<Operation> since(Known known) {
        return operations().filter(operation -> !known.has(operation.id())).toList();
    }

    /// What all of them together say, record by record; records that never were are not named.
    public Map<RecordKey, RecordState> state() {
        return state(_ -> true);
    }

    /// What all of them together say of one record; null when it never was.
    public @Nullable RecordState state(RecordKey record) {
        return state(record::equals).get(record);
    }

    private Map<RecordKey, RecordState> state(Predicate<RecordKey> asked) {
        var touching = new LinkedHashMap<RecordKey, Map<OperationId, Operation>>();
        var expunged = new HashSet<String>();
        operations()
                .forEach(
                        operation -> {
                            for (var change : operation.changes()) {
                                touched(change).stream()
                                        .filter(asked)
                                        .forEach(
                                                record ->
                                                        touching.computeIfAbsent(
                                                                        record,
                                                                        _ -> new LinkedHashMap<>())
                                                                .put(operation.id(), operation));
                                if (change instanceof Expunge(var gone)) {
                                    expunged.addAll(gone);
                                }
                            }
                        });
        var states = new HashMap<RecordKey, RecordState>();
        touching.forEach(
                (record, operations) ->
                        states.put(
                                record,
                                RecordState.of(
                                        record,
                                        operations.values(),
                                        !expunged.isEmpty()
                                                && expunged.contains(
                                                        Expunge.digest(record.uuid())))));
        return states;
    }

    /// What only a person can decide.
    public List<OpenQuestion> questions() {
        return state().values().stream().flatMap(state -> state.questions().stream()).toList();
    }

    /// The records of which a change says something.
    public static Set<RecordKey> touched(RecordChange change) {
        return switch (change) {
            case Put put -> {
                var records = new HashSet<>(put.owners());
                records.add(put.record());
                yield records;
            }
            case Delete(var record) -> Set.of(record);
            case Expunge _ -> Set.of();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Log log && byDevice.equals(log.byDevice);
    }

    @Override
    public int hashCode() {
        return byDevice.hashCode();
    }

    @Override
    public String toString() {
        return heads.known().text();
    }
}
