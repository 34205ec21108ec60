package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

/// The project that the program is started with: its map first, then the panes beside it.
class FirstMapTest extends WindowSpecification {
    @Test
    void the_map_has_its_place_before_the_panes_are_there() {
        var beside = TestWindow.onFx(this::mapBounds);
        TestWindow.runOnFx(() -> window.bench().panes().empty());

        assertThat(hasPanes()).isFalse();
        assertThat(TestWindow.onFx(this::mapBounds)).isEqualTo(beside);
    }

    @Test
    void the_panes_are_there_once_the_map_is() {
        TestWindow.runOnFx(window.window()::closeProject);
        TestWindow.runOnFx(() -> window.window().start(Optional.of(project)));
        TestWindow.await("it is open", () -> window.window().bench().isPresent());

        TestWindow.await("the panes are there", this::hasPanes);
    }

    private boolean hasPanes() {
        return TestWindow.onFx(() -> window.bench().lookup("#sightings-table")) != null;
    }

    private Bounds mapBounds() {
        window.bench().applyCss();
        window.bench().layout();
        var canvas = window.bench().map().canvas();
        return canvas.localToScene(canvas.getBoundsInLocal());
    }
}
