package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.likeness.LikePair;
import org.amnok.domain.project.SameAsEdits;
import org.amnok.domain.record.NotSame;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.RestsOn;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pairs of the whole project that may be of one event are decided one after the other.
class LikePairsWindowTest extends WindowSpecification {
    private static final Sighting FIRST = told("First", "1");
    private static final Sighting AGAIN = told("Again", "1");
    private static final Sighting OTHER = told("Other", "9");

    private static Sighting told(String title, String report) {
        return Sightings.at(HYESAN, title)
                .edit()
                .when(Sightings.seen("2025-10-01", "2025-10-02"))
                .report(Report.NONE.withAddress("https://example.org/" + report))
                .done(Sightings.NOON);
    }

    @BeforeEach
    void show() {
        add(FIRST, AGAIN, OTHER);
        TestWindow.runOnFx(() -> window.bench().questions().showLikePairs());
        TestWindow.await("the pair was found", () -> pairs().size() == 1);
        TestWindow.runOnFx(() -> list().requestFocus());
    }

    @SuppressWarnings("unchecked") // of pairs only
    private ListView<LikePair> list() {
        return (ListView<LikePair>) window.find("pairs", ListView.class);
    }

    private List<LikePair> pairs() {
        return List.copyOf(list().getItems());
    }

    @Test
    void a_key_says_that_both_are_one_event_and_undo_lists_them_again() {
        robot.push(KeyCode.S);
        TestWindow.await(
                "they are one group",
                () -> SameAsEdits.othersOf(FIRST.uuid(), contents()).contains(AGAIN.uuid()));
        TestWindow.await("it is decided", () -> pairs().isEmpty());
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await("it is asked again", () -> pairs().size() == 1);
        robot.push(KeyCode.N);
        TestWindow.await(
                "it is chosen and decided", () -> !contents().all(NotSame.class).isEmpty());
    }

    @Test
    void a_key_says_that_they_are_two() {
        robot.push(KeyCode.N);
        TestWindow.await("it is kept", () -> !contents().all(NotSame.class).isEmpty());
        TestWindow.await("it is decided", () -> pairs().isEmpty());
    }

    @Test
    void a_key_says_which_report_repeats_the_other() {
        var pair = pairs().getFirst();
        robot.push(KeyCode.B);
        TestWindow.await("it is kept", () -> !contents().all(RestsOn.class).isEmpty());
        assertThat(contents().all(RestsOn.class))
                .containsExactly(RestsOn.of(pair.other(), pair.sighting()));
    }

    @Test
    void enter_goes_back_to_the_map_with_both_selected() {
        robot.push(KeyCode.ENTER);
        TestWindow.await(
                "both are selected", () -> session().selection().uuids().get().size() == 2);
        assertThat(TestWindow.onFx(() -> window.find("like-pairs", Node.class))).isNull();
    }
}
