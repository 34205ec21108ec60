package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import org.amnok.domain.Sightings;
import org.junit.jupiter.api.Test;

/// A window of less than 1280 px, where the inspector lies over the map.
class NarrowWindowTest extends WindowSpecification {
    @Test
    void the_table_ends_where_the_inspector_begins() {
        var lot = Sightings.at(HYESAN, "Lot");
        add(lot);
        TestWindow.runOnFx(() -> window.stage().setWidth(1200));
        TestWindow.runOnFx(() -> window.bench().session().selection().set(lot.uuid()));
        TestWindow.await("it ends there", () -> right(table()) <= left(inspector()) + 1);
        assertThat(right(table())).isGreaterThan(600);
    }

    @Test
    void without_the_inspector_the_table_has_the_whole_width() {
        var lot = Sightings.at(HYESAN, "Lot");
        add(lot);
        TestWindow.runOnFx(() -> window.stage().setWidth(1200));
        TestWindow.runOnFx(() -> window.bench().session().selection().set(lot.uuid()));
        TestWindow.await("it ends there", () -> right(table()) <= left(inspector()) + 1);
        TestWindow.runOnFx(() -> window.bench().panes().show(Panes.Side.INSPECTOR, false));
        TestWindow.await("it is wide again", () -> right(table()) > 1150);
        assertThat(inspector().getParent().isVisible()).isFalse();
    }

    private Node inspector() {
        return window.bench().panes().pane(Panes.Side.INSPECTOR);
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }
}
