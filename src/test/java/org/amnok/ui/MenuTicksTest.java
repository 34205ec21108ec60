package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.amnok.geo.projection.Projections;
import org.junit.jupiter.api.Test;

/// What is switched on has a tick in the menus.
class MenuTicksTest extends WindowSpecification {
    @Test
    void a_pane_that_is_seen() {
        assertThat(isTicked("Table")).isTrue();
        TestWindow.runOnFx(() -> window.bench().panes().toggle(Panes.Side.TABLE));
        assertThat(isTicked("Table")).isFalse();
    }

    @Test
    void the_projection_of_the_map() {
        var other = Projections.all().getLast();
        assertThat(isTicked(other.title())).isFalse();
        TestWindow.runOnFx(() -> window.bench().model().project(other));
        assertThat(isTicked(other.title())).isTrue();
    }

    private boolean isTicked(String words) {
        return TestWindow.onFx(
                () -> {
                    var bar = (MenuBar) window.window().scene().getRoot().lookup(".menu-bar");
                    return bar.getMenus().stream()
                            .flatMap(MenuTicksTest::items)
                            .filter(item -> words.equals(item.getText()))
                            .map(CheckMenuItem.class::cast)
                            .findFirst()
                            .orElseThrow()
                            .isSelected();
                });
    }

    private static Stream<MenuItem> items(Menu menu) {
        return menu.getItems().stream()
                .flatMap(item -> item instanceof Menu more ? items(more) : Stream.of(item));
    }
}
