package org.amnok.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.amnok.domain.Sightings;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// Contents behave as a map that keeps the order of adding, however many edits share its parts.
class SightingLayersTest {
    @Test
    void seed_2_contents_are_those_of_a_plain_map_after_any_edits() {
        var random = new Random(2);
        var plain = new LinkedHashMap<UUID, Sighting>();
        var contents = new ProjectContents(List.of(), List.of());
        for (int i = 0; i < 4000; i++) {
            var one = Sightings.titled("s" + random.nextInt(600));
            var edit = edit(random.nextInt(3), one, i);
            contents = contents.after(edit);
            apply(edit, plain);
            if (i % 500 == 0) {
                assertThat(contents.sightings()).containsExactlyElementsOf(plain.values());
            }
        }
        assertThat(contents.sightings()).containsExactlyElementsOf(plain.values());
        assertThat(contents.sightings()).hasSize(plain.size());
    }

    @Test
    void seed_9_undo_in_order_brings_every_sighting_back() {
        var random = new Random(9);
        var contents = new ProjectContents(List.of(Sightings.titled("first")), List.of());
        var before = List.copyOf(contents.sightings());
        var done = new ArrayList<Edit>();
        for (int i = 0; i < 1500; i++) {
            var edit = new Edit.Add(Sightings.titled("n" + random.nextInt() + " " + i));
            done.add(edit);
            contents = contents.after(edit);
        }
        for (var edit : done.reversed()) {
            contents = contents.after(edit.inverse());
        }
        assertThat(contents.sightings()).containsExactlyElementsOf(before);
    }

    @Test
    void a_state_stays_as_it_was_after_later_edits() {
        var first = new ProjectContents(List.of(Sightings.titled("a")), List.of());
        first.after(new Edit.Delete(Sightings.titled("a")));
        assertThat(first.sightings()).hasSize(1);
        assertThat(first.sighting(Sightings.titled("a").uuid())).isPresent();
    }

    private static Edit edit(int kind, Sighting one, int number) {
        return switch (kind) {
            case 0 -> new Edit.Add(one);
            case 1 -> new Edit.Delete(one);
            default ->
                    new Edit.Replace(
                            one, one.edit().code("c" + number).done(Sightings.NOON), "edit");
        };
    }

    private static void apply(Edit edit, LinkedHashMap<UUID, Sighting> plain) {
        switch (edit) {
            case Edit.Add(var added) -> plain.put(added.uuid(), added);
            case Edit.Delete(var gone) -> plain.remove(gone.uuid());
            case Edit.Replace replace -> plain.replace(replace.after().uuid(), replace.after());
            case Edit.Set _, Edit.Batch _, Edit.Import _ -> throw new AssertionError();
        }
    }
}
