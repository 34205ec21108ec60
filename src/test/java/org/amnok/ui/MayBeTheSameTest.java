package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.SameAsEdits;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// The inspector tells what may be the same event, and why.
class MayBeTheSameTest extends WindowSpecification {
    private static final Sighting FIRST = told("First");
    private static final Sighting AGAIN = told("Again");

    private static Sighting told(String title) {
        return Sightings.at(HYESAN, title)
                .edit()
                .when(Sightings.seen("2025-10-01", "2025-10-02"))
                .report(Report.NONE.withAddress("https://example.org/1"))
                .done(Sightings.NOON);
    }

    @Test
    void one_that_is_alike_is_named_with_its_reasons_and_joined_by_a_button() {
        add(FIRST, AGAIN);
        TestWindow.runOnFx(() -> session().selection().set(FIRST.uuid()));
        TestWindow.await("it was found", () -> part().isVisible());

        assertThat(TestWindow.onFx(() -> ((Label) part().lookup(".hint")).getText()))
                .isEqualTo("Again: the same report, the same place, the same days, the same kind");
        TestWindow.runOnFx(() -> ((Button) part().lookup(".button")).fire());
        TestWindow.await(
                "they are one group",
                () -> SameAsEdits.othersOf(FIRST.uuid(), contents()).contains(AGAIN.uuid()));
        TestWindow.await("it is no longer asked", () -> !part().isVisible());
    }

    private Parent part() {
        return window.find("may-be-the-same", Parent.class);
    }
}
