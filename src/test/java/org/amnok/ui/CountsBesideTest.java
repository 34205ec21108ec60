package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.SavedFilter;
import org.junit.jupiter.api.Test;

/// Counts with saved filters, and with the filter's pane beside them.
class CountsBesideTest extends WindowSpecification {
    private void open() {
        add(Sightings.at(HYESAN, "Lorries"));
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        TestWindow.await("counts are shown", () -> window.bench().map().getScene() == null);
    }

    @Test
    void what_to_compare_with_is_chosen_among_saved_filters() {
        open();
        var kept =
                new SavedFilter(
                        UUID.randomUUID(), "Lorries_2", SightingFilter.ALL.withText("lorries"));
        TestWindow.onFx(
                        () ->
                                window.bench()
                                        .session()
                                        .perform(new Edit.Set(null, kept, "save filter")))
                .join();
        var menu = window.find("counts-other-saved", MenuButton.class);
        TestWindow.runOnFx(menu::show);
        assertThat(menu.getItems()).extracting(MenuItem::getText).contains("Lorries_2");
        TestWindow.runOnFx(() -> menu.getItems().getLast().fire());
        assertThat(window.find("counts-other", TextField.class).getText()).isEqualTo("Lorries_2");
        TestWindow.runOnFx(() -> menu.getItems().getFirst().fire());
        assertThat(window.find("counts-other", TextField.class).getText()).isEmpty();
    }

    @Test
    void the_filters_pane_stands_beside_counts_in_a_window_that_is_not_wide() {
        TestWindow.runOnFx(() -> window.stage().setWidth(1480));
        open();
        TestWindow.runOnFx(window.bench().filterController().toggle()::run);
        TestWindow.await("they are beside each other", () -> left("counts") >= right("facets"));
        assertThat(right("facets")).isGreaterThan(200);
    }

    private double left(String id) {
        var node = window.find(id, Node.class);
        return TestWindow.onFx(() -> node.localToScene(node.getLayoutBounds()).getMinX());
    }

    private double right(String id) {
        var node = window.find(id, Node.class);
        return TestWindow.onFx(() -> node.localToScene(node.getLayoutBounds()).getMaxX());
    }
}
