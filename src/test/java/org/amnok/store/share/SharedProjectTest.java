package org.amnok.store.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.log.Delivery;
import org.amnok.domain.log.OperationId;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.Removal;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.LotOfTwo;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Copies of a project give each other their operations.
class SharedProjectTest extends LotOfTwo {
    @BeforeEach
    void create() {
        projects.copy("kim", "park");
    }

    private ProjectStore open(String name) {
        return ProjectStore.open(projects.file(name), Access.READ_WRITE);
    }

    private Received give(String from, String to) {
        try (var giving = open(from);
                var taking = open(to)) {
            var heads = taking.withShared(SharedTables::heads);
            giving.withShared(SharedTables::heads);
            var sent = new HashMap<OperationId, LoggedOperation>();
            for (var device : giving.withShared(SharedTables::devices).keySet()) {
                giving.withShared(
                        shared -> {
                            shared.each(
                                    device,
                                    heads.of(device).number() + 1,
                                    Long.MAX_VALUE,
                                    operation -> sent.put(operation.id(), operation));
                            return device;
                        });
            }
            assertThat(sent.values()).allMatch(LoggedOperation::isTrue);
            var operations = sent.values().stream().map(LoggedOperation::operation).toList();
            var delivery = Delivery.to(heads, operations);
            assertThat(delivery.refused()).isEmpty();
            var came = delivery.came().stream().map(each -> sent.get(each.id())).toList();
            return taking.withShared(shared -> shared.receive(came));
        }
    }

    private void both() {
        give("kim", "park");
        give("park", "kim");
    }

    private Sighting sighting(String name, UUID uuid) {
        return projects.sighting(name, uuid);
    }

    @Override
    protected void assertSound(String name) {
        super.assertSound(name);
        assertThat(ProjectStore.check(projects.file(name))).isEmpty();
    }

    private List<String> questions(String name) {
        try (var store = open(name)) {
            return store.withShared(SharedTables::questions).stream()
                    .map(asked -> asked.question().field() + asked.values().size())
                    .toList();
        }
    }

    @Test
    void a_copy_is_another_device_and_has_the_operations_of_the_first() {
        projects.edit("park", "Park", new Edit.Add(FORD));
        try (var kim = open("kim");
                var park = open("park")) {
            var kims = kim.withShared(SharedTables::device);
            var parks = park.withShared(SharedTables::device);
            var heads = kim.withShared(SharedTables::heads);
            assertThat(parks).isNotEqualTo(kims);
            assertThat(park.withShared(SharedTables::heads).of(kims)).isEqualTo(heads.of(kims));
            assertThat(park.withShared(SharedTables::devices)).containsKeys(kims, parks);
        }
    }

    @Test
    void what_is_new_comes_once() {
        projects.edit("park", "Park", new Edit.Add(FORD));
        assertThat(give("park", "kim").operations()).isEqualTo(1);
        assertThat(give("park", "kim").operations()).isZero();
        assertThat(sighting("kim", FORD.uuid()).title()).isEqualTo("Ford");
        assertSound("kim");
    }

    @Test
    void it_is_told_as_its_author_did_it() {
        projects.edit("park", "Park", new Edit.Add(FORD));
        give("park", "kim");
        try (var kim = open("kim")) {
            assertThat(kim.history().of(FORD.uuid(), Long.MAX_VALUE, 9))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.signature().author()).isEqualTo("Park"));
        }
    }

    @Test
    void other_fields_of_one_sighting_come_together_on_both_sides() {
        retitle("kim", "Car park");
        code("park", "p1");
        both();
        assertThat(sighting("kim", LOT.uuid()).code()).isEqualTo("p1");
        assertThat(sighting("kim", LOT.uuid())).isEqualTo(sighting("park", LOT.uuid()));
        assertThat(questions("kim")).isEmpty();
        assertSound("kim");
        assertSound("park");
    }

    @Test
    void what_both_changed_is_a_question_and_stays_as_it_is() {
        retitle("kim", "Kim's");
        retitle("park", "Park's");
        both();
        assertThat(questions("kim")).containsExactly("title2");
        assertThat(questions("park")).containsExactly("title2");
        assertThat(sighting("kim", LOT.uuid()).title()).isEqualTo("Kim's");
        assertThat(sighting("park", LOT.uuid()).title()).isEqualTo("Park's");
        assertSound("park");
    }

    @Test
    void an_answer_ends_it_for_both() {
        retitle("kim", "Kim's");
        retitle("park", "Park's");
        both();
        retitle("kim", "Everybody's");
        both();
        assertThat(questions("kim")).isEmpty();
        assertThat(questions("park")).isEmpty();
        assertThat(sighting("park", LOT.uuid()).title()).isEqualTo("Everybody's");
        assertSound("park");
    }

    @Test
    void what_one_changed_twice_is_no_question() {
        retitle("park", "Once");
        both();
        retitle("park", "Twice");
        both();
        assertThat(questions("kim")).isEmpty();
        assertThat(sighting("kim", LOT.uuid()).title()).isEqualTo("Twice");
    }

    @Test
    void what_one_deleted_and_nobody_changed_goes() {
        projects.edit("park", "Park", new Edit.Delete(LOT));
        give("park", "kim");
        assertThat(has("kim", LOT.uuid())).isFalse();
        assertSound("kim");
    }

    private boolean has(String name, UUID uuid) {
        try (var workspace = projects.open(name)) {
            return workspace.state().contents().hasSighting(uuid);
        }
    }

    @Test
    void what_one_deleted_and_another_changed_is_a_question() {
        projects.edit("park", "Park", new Edit.Delete(LOT));
        retitle("kim", "Kim's");
        both();
        assertThat(questions("kim")).containsExactly("2");
        assertThat(questions("park")).containsExactly("2");
        assertThat(has("kim", LOT.uuid())).isTrue();
        assertThat(has("park", LOT.uuid())).isFalse();
        assertSound("kim");
        assertSound("park");
    }

    @Test
    void what_one_took_out_for_good_does_not_come_back_and_the_chain_holds() {
        both();
        retitle("park", "Park's");
        try (var workspace = Workspace.open(projects.file("kim"), Access.READ_WRITE)) {
            var removal = new Removal(Set.of(LOT.uuid()), Set.of(), "asked for");
            workspace.removal().remove(removal, Progress.NONE).join();
        }
        give("park", "kim");
        assertThat(has("kim", LOT.uuid())).isFalse();
        assertThat(give("kim", "park").goneElsewhere()).containsExactly(LOT.uuid().toString());
        retitle("park", "Again");
        give("park", "kim");
        assertThat(has("kim", LOT.uuid())).isFalse();
        assertSound("kim");
        assertSound("park");
    }

    @Test
    void a_new_file_gets_all_by_operations() {
        retitle("kim", "Car park");
        projects.create("lee");
        give("kim", "lee");
        assertThat(sighting("lee", LOT.uuid())).isEqualTo(sighting("kim", LOT.uuid()));
        assertSound("lee");
    }

    @Test
    void three_get_the_same_whatever_the_order() {
        projects.copy("kim", "lee");
        retitle("kim", "Kim's");
        code("park", "p1");
        projects.edit("lee", "Lee", new Edit.Add(FORD));
        give("lee", "park");
        give("kim", "lee");
        give("park", "lee");
        give("lee", "kim");
        give("kim", "park");
        give("park", "kim");
        assertThat(contents("kim")).isEqualTo(contents("park")).isEqualTo(contents("lee"));
        List.of("kim", "park", "lee").forEach(this::assertSound);
    }

    @Test
    void undo_is_an_operation() {
        try (var workspace = projects.open("park")) {
            var before = workspace.state().contents().sighting(LOT.uuid()).orElseThrow();
            var after = before.edit().title("Slip").done(Sightings.NOON);
            workspace.perform(new Edit.Replace(before, after, "edit")).join();
            workspace.undo().join();
        }
        assertThat(give("park", "kim").operations()).isEqualTo(2);
        assertThat(sighting("kim", LOT.uuid()).title()).isEqualTo("Lot");
        assertThat(new ArrayList<>(questions("kim"))).isEmpty();
    }
}
