package org.amnok.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.log.RecordChange.Put;
import org.amnok.domain.log.RecordState.Presence;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.RecordKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What holds for every history of up to five devices, over ten thousand drawn at random.
class LogPropertiesTest {
    private static final int HISTORIES = 10_000;

    /// Of the properties that take records out for good, too.
    private static List<Drawn> drawn = List.of();

    /// @param all the logs of the devices joined
    /// @param state what they say together
    private record Drawn(Devices devices, Log all, Map<RecordKey, RecordState> state) {
        List<OpenQuestion> questions() {
            return state.values().stream().flatMap(each -> each.questions().stream()).toList();
        }
    }

    @BeforeAll
    static void draw() {
        drawn =
                IntStream.range(0, HISTORIES)
                        .mapToObj(
                                seed -> {
                                    var devices = new Devices(seed, true);
                                    var all = devices.joined(seed);
                                    return new Drawn(devices, all, all.state());
                                })
                        .toList();
    }

    @AfterAll
    static void forget() {
        drawn = List.of();
    }

    @Test
    void logs_join_to_the_same_in_any_order_of_10000_histories_seeds_0_to_9999() {
        var questions = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            var devices = drawn.get(seed).devices();
            var all = drawn.get(seed).all();
            var otherwise = devices.joined(seed + 1L);
            assertThat(otherwise).as("seed %d", seed).isEqualTo(all);
            assertThat(otherwise.state()).as("seed %d", seed).isEqualTo(drawn.get(seed).state());
            assertThat(all.operations()).as("seed %d", seed).hasSize(devices.pasts.size());
            questions += drawn.get(seed).questions().size();
        }
        assertThat(questions).as("they do disagree").isGreaterThan(HISTORIES / 4);
    }

    @Test
    void two_logs_join_to_the_same_from_both_sides_and_twice_is_once_seeds_0_to_9999() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            var devices = drawn.get(seed).devices();
            var one = devices.logs.getFirst();
            var other = devices.logs.getLast();
            var both = one.and(other);
            assertThat(other.and(one)).as("seed %d", seed).isEqualTo(both);
            assertThat(both.and(other)).as("seed %d", seed).isEqualTo(both);
            assertThat(both.and(one)).as("seed %d", seed).isEqualTo(both);
        }
    }

    @Test
    void what_is_lost_doubled_reordered_or_cut_comes_in_the_end_seeds_0_to_9999() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            var devices = drawn.get(seed).devices();
            var all = drawn.get(seed).all();
            var taking = Log.EMPTY;
            for (int i = 0; i < 4 * devices.logs.size(); i++) {
                taking = taking.with(devices.delivery(i % devices.logs.size()));
                requireClosed(taking, seed);
            }
            for (var log : devices.logs) {
                taking = taking.and(log);
            }
            assertThat(taking).as("seed %d", seed).isEqualTo(all);
        }
    }

    /// With each operation all that it knows.
    private static void requireClosed(Log log, int seed) {
        var known = log.heads().known();
        assertThat(log.operations())
                .as("seed %d", seed)
                .allMatch(operation -> operation.known().isWithin(known));
    }

    @Test
    void what_vectors_say_of_who_knew_what_is_so_seeds_0_to_9999() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            var devices = drawn.get(seed).devices();
            var all = drawn.get(seed).all().operations().toList();
            for (var one : all) {
                var known =
                        all.stream()
                                .filter(one::knows)
                                .map(Operation::id)
                                .collect(Collectors.toSet());
                assertThat(known).as("seed %d", seed).isEqualTo(past(devices, one));
            }
        }
    }

    private static Set<OperationId> past(Devices devices, Operation operation) {
        return devices.pasts.getOrDefault(operation.id(), Set.of());
    }

    /// By the definition, over sets: a field is open where two values stand that nobody knew who
    /// said another one.
    @Test
    void a_field_is_in_question_just_where_two_did_not_know_of_each_other_seeds_0_to_9999() {
        var found = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            var devices = new Devices(seed, false);
            var log = devices.joined(seed);
            for (var state : log.state().entrySet()) {
                if (state.getValue().presence() == Presence.THERE
                        && !isDeleted(log, state.getKey())) {
                    for (var field : List.of("title", "note")) {
                        var standing = standing(devices, log, state.getKey(), field);
                        assertThat(values(state.getValue(), field))
                                .as("seed %d, %s", seed, field)
                                .isEqualTo(standing);
                        found += standing.size() > 1 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(found).as("there are open fields").isGreaterThan(HISTORIES / 10);
    }

    private static boolean isDeleted(Log log, RecordKey record) {
        return log.operations()
                .anyMatch(o -> o.changes().contains(new RecordChange.Delete(record)));
    }

    private static Set<Map<String, Object>> values(RecordState state, String field) {
        var values = new HashSet<Map<String, Object>>();
        state.fields().getOrDefault(field, List.of()).forEach(value -> values.add(value.columns()));
        return values;
    }

    private static Set<Map<String, Object>> standing(
            Devices devices, Log log, RecordKey record, String field) {
        var saying = log.operations().filter(o -> says(o, record, field) != null).toList();
        var standing = new HashSet<Map<String, Object>>();
        for (var one : saying) {
            if (saying.stream().noneMatch(other -> past(devices, other).contains(one.id()))) {
                standing.add(Objects.requireNonNull(says(one, record, field)));
            }
        }
        return standing;
    }

    private static @Nullable Map<String, Object> says(
            Operation operation, RecordKey record, String field) {
        return operation.changes().stream()
                .filter(Put.class::isInstance)
                .map(Put.class::cast)
                .filter(put -> put.record().equals(record))
                .map(put -> put.fields().get(field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Test
    void one_device_alone_never_leaves_a_question_seeds_0_to_9999() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            var devices = drawn.get(seed).devices();
            if (devices.logs.size() == 1) {
                assertThat(devices.logs.getFirst().questions()).as("seed %d", seed).isEmpty();
            }
        }
    }

    @Test
    void an_answer_by_who_knows_all_ends_every_question_for_everybody_seeds_0_to_9999() {
        var answered = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            var devices = drawn.get(seed).devices();
            var all = drawn.get(seed).all();
            var random = new Random(seed);
            var answering = all;
            var state = drawn.get(seed).state();
            var asked = drawn.get(seed).questions();
            for (var question : asked) {
                var chosen = question.values().get(random.nextInt(question.values().size()));
                var answer = Devices.operation("d0", answering, answer(question, chosen, state));
                answering = answering.with(List.of(answer));
                answered++;
            }
            assertThat(open(answering, asked)).as("seed %d", seed).isEmpty();
            for (var log : devices.logs) {
                assertThat(log.and(answering)).as("seed %d", seed).isEqualTo(answering);
            }
        }
        assertThat(answered).isGreaterThan(HISTORIES / 4);
    }

    /// Fields of a record that was in question as a whole are asked about when it is kept.
    private static List<Question> open(Log log, Collection<OpenQuestion> asked) {
        var left = new ArrayList<>(log.questions().stream().map(OpenQuestion::question).toList());
        left.retainAll(asked.stream().map(OpenQuestion::question).toList());
        return left;
    }

    private static List<RecordChange> answer(
            OpenQuestion question, OpenQuestion.Value chosen, Map<RecordKey, RecordState> state) {
        var record = question.question().record();
        if (chosen.isDeleted()) {
            return List.of(new RecordChange.Delete(record));
        }
        var fields = new TreeMap<String, Map<String, Object>>();
        if (question.question().isOfWhole()) {
            Objects.requireNonNull(state.get(record))
                    .fields()
                    .forEach((name, values) -> fields.put(name, values.getFirst().columns()));
        } else {
            fields.put(question.question().field(), chosen.columns());
        }
        return List.of(new Put(record, fields, Set.of(), false));
    }

    @Test
    void what_one_took_out_for_good_comes_back_by_no_join_seeds_0_to_9999() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            var devices = drawn.get(seed).devices();
            var record = Devices.RECORDS.get(seed % Devices.RECORDS.size());
            var first = devices.logs.getFirst();
            var gone = new RecordChange.Expunge(Set.of(RecordChange.Expunge.digest(record.uuid())));
            var without = first.with(List.of(Devices.operation("d0", first, List.of(gone))));
            var all = drawn.get(seed).all().and(without);
            var state = all.state(record);
            assertThat(state == null || state.presence() == Presence.EXPUNGED)
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(state == null || state.fields().isEmpty()).as("seed %d", seed).isTrue();
        }
    }
}
