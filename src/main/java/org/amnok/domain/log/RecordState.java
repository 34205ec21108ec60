package org.amnok.domain.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.amnok.domain.log.OpenQuestion.Value;
import org.amnok.domain.log.RecordChange.Delete;
import org.amnok.domain.log.RecordChange.Put;
import org.amnok.domain.merge.JointValue;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.RecordKey;

/// What follows for one record from operations, whatever their order.
///
/// Of the operations that say something of a field, those count that no other of them knew. Where
/// these say different things, the field has several values, and a person is asked. The same of a
/// deletion and a change of the record, or of what belongs to it.
///
/// @param presence whether it is there
/// @param fields by the first column of each: the values that count, one but for open questions
/// @param ends of a record that is in question: the deletions, and what was said against them
public record RecordState(
        RecordKey record,
        Presence presence,
        SortedMap<String, List<Value>> fields,
        List<Value> ends) {
    /// Whether a record is there.
    public enum Presence {
        THERE,
        /// Nobody put it, or somebody deleted it who knew of everything that was said of it.
        ABSENT,
        /// Deleted by one, changed by another who did not know that.
        IN_QUESTION,
        /// Taken out for good.
        EXPUNGED
    }

    private static final Comparator<Value> ORDER =
            Comparator.comparing(value -> new TreeMap<>(value.columns()).toString());

    public RecordState {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        ends = List.copyOf(ends);
    }

    /// @param touching all operations that put or delete the record, or put what belongs to it;
    ///   others are passed over
    /// @param isExpunged true when one of the log took it out for good
    public static RecordState of(
            RecordKey record, Collection<Operation> touching, boolean isExpunged) {
        return isExpunged
                ? new RecordState(record, Presence.EXPUNGED, new TreeMap<>(), List.of())
                : new Reading(record, touching).state();
    }

    /// What a person is asked about it; empty when nothing.
    public List<OpenQuestion> questions() {
        if (presence == Presence.IN_QUESTION) {
            return List.of(new OpenQuestion(new Question(record, Question.WHOLE), ends));
        }
        return presence != Presence.THERE
                ? List.of()
                : fields.entrySet().stream()
                        .filter(field -> field.getValue().size() > 1)
                        .map(
                                field ->
                                        new OpenQuestion(
                                                new Question(record, field.getKey()),
                                                field.getValue()))
                        .toList();
    }

    private static final class Reading {
        private final RecordKey record;
        private final List<Operation> deletions = new ArrayList<>();

        /// That put the record, or what belongs to it.
        private final List<Operation> touches = new ArrayList<>();

        /// What each says of the record itself, all its changes together.
        private final Map<Operation, Map<String, Map<String, Object>>> said = new HashMap<>();

        private final TreeSet<String> names = new TreeSet<>();
        private final Map<Operation, Boolean> given = new HashMap<>();

        Reading(RecordKey record, Collection<Operation> operations) {
            this.record = record;
            operations.forEach(this::read);
        }

        private void read(Operation operation) {
            var touched = false;
            var deleted = false;
            for (var change : operation.changes()) {
                switch (change) {
                    case Put put when put.record().equals(record) -> {
                        touched = true;
                        deleted = false;
                        said.computeIfAbsent(operation, _ -> new HashMap<>()).putAll(put.fields());
                        names.addAll(put.fields().keySet());
                        given.merge(operation, put.isGiven(), Boolean::logicalAnd);
                    }
                    case Put put -> touched |= put.owners().contains(record);
                    case Delete gone -> {
                        if (gone.record().equals(record)) {
                            deleted = true;
                            touched = false;
                            said.remove(operation);
                        }
                    }
                    case RecordChange.Expunge _ -> {}
                }
            }
            if (deleted) {
                deletions.add(operation);
            } else if (touched) {
                touches.add(operation);
            }
        }

        RecordState state() {
            var putting = said.keySet().stream().filter(one -> !isGiven(one)).toList();
            var standing = deletions.stream().filter(d -> !isKnown(d, putting)).toList();
            var against =
                    touches.stream()
                            .filter(touch -> !isKnown(touch, touches))
                            .filter(touch -> standing.stream().noneMatch(d -> d.knows(touch)))
                            .filter(touch -> !standing.stream().allMatch(touch::knows))
                            .toList();
            var presence = presence(standing, against);
            var fields = new TreeMap<String, List<Value>>();
            if (presence == Presence.THERE || presence == Presence.IN_QUESTION) {
                var inForce = deletions.stream().filter(d -> !standing.contains(d)).toList();
                for (var name : names) {
                    fields.put(name, values(name, inForce));
                }
            }
            return new RecordState(record, presence, fields, ends(presence, standing, against));
        }

        private Presence presence(List<Operation> standing, List<Operation> against) {
            if (said.isEmpty()) {
                return Presence.ABSENT;
            }
            if (standing.isEmpty()) {
                return Presence.THERE;
            }
            return against.isEmpty() ? Presence.ABSENT : Presence.IN_QUESTION;
        }

        private static List<Value> ends(
                Presence presence, List<Operation> standing, List<Operation> against) {
            return presence == Presence.IN_QUESTION
                    ? List.of(
                            new Value(Map.of(), true, inOrder(standing)),
                            new Value(Map.of(), false, inOrder(against)))
                    : List.of();
        }

        /// @param inForce deletions after which the record was put again: what was said before them
        ///   is gone
        private List<Value> values(String name, List<Operation> inForce) {
            var saying =
                    said.entrySet().stream()
                            .filter(one -> one.getValue().containsKey(name))
                            .map(Map.Entry::getKey)
                            .toList();
            var persons = saying.stream().filter(one -> !isGiven(one)).toList();
            var ending = new ArrayList<>(persons);
            ending.addAll(inForce);
            var counting = persons.stream().filter(one -> !isKnown(one, ending)).toList();
            return counting.isEmpty()
                    ? given(name, saying, ending)
                    : joint(name, values(counting, name));
        }

        /// What no person said gives way, whatever it knew; of two base maps the newer one counts.
        private List<Value> given(String name, List<Operation> saying, List<Operation> ending) {
            return saying.stream()
                    .filter(one -> isGiven(one) && !isKnown(one, ending))
                    .max(
                            Comparator.comparing((Operation one) -> one.said().time())
                                    .thenComparing(Operation::id))
                    .map(one -> values(List.of(one), name))
                    .orElse(List.of());
        }

        private boolean isGiven(Operation operation) {
            return given.getOrDefault(operation, false);
        }

        private List<Value> values(List<Operation> operations, String name) {
            var byValue = new HashMap<Map<String, Object>, List<Operation>>();
            Function<Operation, Map<String, Object>> value =
                    one -> said.getOrDefault(one, Map.of()).getOrDefault(name, Map.of());
            operations.forEach(
                    one ->
                            byValue.computeIfAbsent(value.apply(one), _ -> new ArrayList<>())
                                    .add(one));
            return byValue.entrySet().stream()
                    .map(one -> new Value(one.getKey(), false, inOrder(one.getValue())))
                    .sorted(ORDER)
                    .toList();
        }

        private static List<Value> joint(String name, List<Value> values) {
            if (values.size() < 2) {
                return values;
            }
            var together = values.getFirst().columns();
            var said = new ArrayList<Operation>();
            for (var value : values) {
                together = JointValue.of(name, together, value.columns());
                said.addAll(value.said());
                if (together.isEmpty()) {
                    return values;
                }
            }
            return List.of(new Value(together, false, inOrder(said)));
        }

        private static boolean isKnown(Operation one, List<Operation> others) {
            return others.stream().anyMatch(other -> other.knows(one));
        }

        private static List<Operation> inOrder(List<Operation> operations) {
            return operations.stream().sorted(Comparator.comparing(Operation::id)).toList();
        }
    }
}
