package org.amnok.domain.project;

import static org.amnok.domain.Sightings.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amnok.domain.Sightings;
import org.junit.jupiter.api.Test;

class EditTest {
    @Test
    void undoing_random_edits_in_reverse_restores_the_contents_seed_7() {
        var random = new Random(7);
        var start = new ProjectContents(List.of(titled("a"), titled("b")), List.of());
        var contents = start;
        var done = new ArrayList<Edit>();
        for (int i = 0; i < 500; i++) {
            var edit = randomEdit(random, contents, i);
            contents = contents.after(edit);
            done.add(edit);
        }
        for (var edit : done.reversed()) {
            contents = contents.after(edit.inverse());
        }
        assertThat(contents.sightings()).containsExactlyInAnyOrderElementsOf(start.sightings());
    }

    @Test
    void an_edit_of_what_is_not_there_changes_nothing() {
        var replace = new Edit.Replace(titled("gone"), titled("gone"), "move sighting");
        assertThat(ProjectContents.EMPTY.after(replace).sightings()).isEmpty();
    }

    @Test
    void a_sighting_is_not_replaced_by_another() {
        assertThatThrownBy(() -> new Edit.Replace(titled("a"), titled("b"), "edit"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Edit randomEdit(Random random, ProjectContents contents, int step) {
        var all = List.copyOf(contents.sightings());
        if (all.isEmpty() || random.nextInt(3) == 0) {
            return new Edit.Batch("import", List.of(new Edit.Add(titled("new " + step))));
        }
        var one = all.get(random.nextInt(all.size()));
        return random.nextBoolean()
                ? new Edit.Delete(one)
                : new Edit.Replace(
                        one, one.edit().title("step " + step).done(Sightings.NOON), "edit title");
    }
}
