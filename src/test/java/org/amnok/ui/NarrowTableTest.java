package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.Test;

/// The table of sightings in a window that is too narrow for its columns.
class NarrowTableTest extends WindowSpecification {
    private List<String> shown() {
        return TestWindow.onFx(
                () ->
                        table().getVisibleLeafColumns().stream()
                                .map(c -> c.getId().replace("-column", ""))
                                .toList());
    }

    private double columns() {
        return TestWindow.onFx(
                () ->
                        table().getVisibleLeafColumns().stream()
                                .mapToDouble(TableColumn::getWidth)
                                .sum());
    }

    private void resize(double width) {
        var before = table().getWidth();
        TestWindow.runOnFx(() -> window.stage().setWidth(width));
        TestWindow.await("the table has another width", () -> table().getWidth() != before);
        window.awaitQuietMap();
    }

    @Test
    void the_last_columns_give_way_and_come_back() {
        var all = shown();
        resize(700);
        assertThat(columns()).isLessThanOrEqualTo(table().getWidth());
        assertThat(shown()).doesNotContain("outlet", "evidence").contains("title", "uncertainty");
        assertThat(window.memory().get("sightings-table.columns", "")).contains("outlet:");
        resize(1600);
        assertThat(shown()).isEqualTo(all);
    }

    @Test
    void what_it_is_sorted_by_and_what_is_asked_for_stays() {
        TestWindow.runOnFx(() -> table().getSortOrder().setAll(List.of(column("outlet"))));
        resize(700);
        assertThat(shown()).contains("outlet").doesNotContain("evidence", "confidence");
        TestWindow.runOnFx(() -> column("evidence").setVisible(true));
        assertThat(shown()).contains("evidence");
    }
}
