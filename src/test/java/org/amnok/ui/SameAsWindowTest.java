package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.record.SameAs;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Sightings of the same thing in a window: commands, keys, and what the sum says.
@OneWindow
class SameAsWindowTest extends WindowSpecification {
    private static final Sighting FIRST = trucks("Lorries", 30, 50);
    private static final Sighting SECOND = trucks("Trucks", 40, 60);

    @BeforeEach
    void both_are_selected() {
        add(FIRST, SECOND);
        select(FIRST, SECOND);
        focusMap();
    }

    @Test
    void apart_they_are_summed() {
        assertThat(sum()).isEqualTo("selected: trucks 70–110");
    }

    @Test
    void ctrl_g_counts_them_once_and_the_sum_says_so() {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        awaitMembers(2);
        assertThat(sum()).isEqualTo("selected: trucks 40–50, the same once");
    }

    @Test
    void counting_once_is_one_undo() {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        awaitMembers(2);
        TestWindow.runOnFx(() -> session().undo());
        awaitMembers(0);
    }

    @Test
    void ctrl_shift_g_takes_them_out_again() {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        awaitMembers(2);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        awaitMembers(0);
    }

    @Test
    void one_alone_cannot_be_the_same_as_none() {
        var commands = window.bench().table().sameAs();
        assertThat(commands.together.disabled().get()).isFalse();
        assertThat(commands.apart.disabled().get()).isTrue();
        select(FIRST);
        assertThat(commands.together.disabled().get()).isTrue();
    }

    private void select(Sighting... sightings) {
        var uuids = List.of(sightings).stream().map(Sighting::uuid).toList();
        TestWindow.runOnFx(() -> session().selection().set(uuids));
    }

    private String sum() {
        return TestWindow.onFx(() -> window.find("counted-sum", Label.class).getText());
    }

    private void awaitMembers(int count) {
        TestWindow.await(
                count + " are grouped", () -> contents().all(SameAs.class).size() == count);
    }

    private static Sighting trucks(String title, int min, int max) {
        var row = new Count(CountClass.TRUCK, min, null, max, Count.Method.ESTIMATE);
        return Sightings.at(HYESAN, title)
                .edit()
                .counts(new Counts(List.of(row), ""))
                .done(Sightings.NOON);
    }
}
