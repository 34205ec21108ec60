package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.page.DifferenceQuestion;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.ui.look.Choice;
import org.junit.jupiter.api.Test;

/// A map of a page shows by how much reports differ along the rivers.
@OneWindow
class MapDifferenceTest extends LayoutSpecification {
    private static final DateSpan AUTUMN =
            new DateSpan(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 11, 30));

    @Test
    void the_length_of_its_stretches_is_chosen() {
        robot.clickOn(at(95, 110));
        choose(Optional.of(Dimension.STRETCH_10));
        TestWindow.await("short ones", () -> isBy(Dimension.STRETCH_10));
        choose(Optional.of(Dimension.STRETCH_50));
        TestWindow.await("long ones", () -> isBy(Dimension.STRETCH_50));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("short ones again", () -> isBy(Dimension.STRETCH_10));
        choose(Optional.empty());
        TestWindow.await("none", () -> map().difference() == null);
    }

    @Test
    void b_is_what_the_map_shows_and_a_the_same_of_other_days() {
        robot.clickOn(at(95, 110));
        type("map-days", "2025-09 – 2025-11");
        TestWindow.await("the map is of autumn", () -> AUTUMN.equals(map().days()));
        choose(Optional.of(Dimension.STRETCH_25));
        TestWindow.await("it has a difference", () -> isBy(Dimension.STRETCH_25));
        assertThat(difference().b().dates()).isEqualTo(AUTUMN);
        assertThat(difference().a().dates()).isEqualTo(AUTUMN.yearBefore());
        type("map-days", "2025-10");
        TestWindow.await("B follows", () -> !AUTUMN.equals(difference().b().dates()));
        assertThat(difference().b().dates()).isEqualTo(map().days());
        type("map-difference-days", "2023");
        TestWindow.await(
                "A is of 2023",
                () ->
                        new DateSpan(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))
                                .equals(difference().a().dates()));
        type("map-difference-least", "3");
        TestWindow.await("small numbers are held back", () -> difference().least() == 3);
    }

    private MapItem map() {
        return (MapItem) kept("map");
    }

    private DifferenceQuestion difference() {
        return Objects.requireNonNull(map().difference());
    }

    private boolean isBy(Dimension stretch) {
        return map().difference() != null && difference().stretch() == stretch;
    }

    private void type(String id, String words) {
        var field = window.find(id, TextField.class);
        TestWindow.runOnFx(
                () -> {
                    field.setText(words);
                    field.fireEvent(new javafx.event.ActionEvent());
                });
    }

    @SuppressWarnings("unchecked")
    private void choose(Optional<Dimension> stretch) {
        Choice<Optional<Dimension>> choice = window.find("map-difference", Choice.class);
        TestWindow.runOnFx(() -> choice.setValue(stretch));
    }
}
