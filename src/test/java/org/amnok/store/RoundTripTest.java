package org.amnok.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.Test;

/// Whatever a sighting says, it says the same after reopening.
class RoundTripTest extends StoreSpecification {
    @Test
    void every_field_of_500_random_sightings_comes_back_seed_7() {
        var sightings = new RandomSightings(7).many(500);
        try (var store = ProjectStore.create(file, List.of())) {
            store.perform(RandomEdits.addAll(sightings));
        }
        assertEquals(sightings, reopened());
    }

    @Test
    void replacing_leaves_nothing_of_what_was_there_seed_11() {
        var random = new RandomSightings(11);
        var before = random.many(300);
        var after = before.stream().map(s -> random.of(s.uuid())).toList();
        try (var store = ProjectStore.create(file, List.of())) {
            store.perform(RandomEdits.addAll(before));
            for (int i = 0; i < before.size(); i++) {
                store.perform(new Edit.Replace(before.get(i), after.get(i), "change"));
            }
        }
        assertEquals(after, reopened());
        assertEquals(List.of(), ProjectStore.check(file));
    }

    @Test
    void any_order_of_edits_undone_and_done_again_is_what_the_contents_say_seed_13() {
        var random = new RandomSightings(13);
        var contents = new ProjectContents(List.of(), List.of());
        try (var store = ProjectStore.create(file, List.of())) {
            for (int i = 0; i < 400; i++) {
                var edit = RandomEdits.next(random, contents);
                for (var step : List.of(edit, edit.inverse(), edit)) {
                    store.perform(step);
                    contents = contents.after(step);
                }
            }
        }
        assertEquals(asSet(contents), Set.copyOf(reopened()));
        assertEquals(List.of(), ProjectStore.check(file));
    }

    private static Set<Sighting> asSet(ProjectContents contents) {
        return Set.copyOf(contents.sightings());
    }

    private List<Sighting> reopened() {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            return new ArrayList<>(store.read().sightings());
        }
    }
}
