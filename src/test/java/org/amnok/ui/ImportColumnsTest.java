package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// Where the columns of a file stand on the import page.
class ImportColumnsTest extends ImportSpecification {
    /// The edge of what stands above them, in px.
    private static final int EDGE = 10;

    @Test
    void they_begin_right_below_what_is_said_of_the_file() {
        open(file("a.csv", "thing,lat,lon\nBridge,41.4,128.2\n"));
        awaitCounts("1 can be imported");
        for (var width : new int[] {1024, 1280, 1600}) {
            TestWindow.runOnFx(() -> window.stage().setWidth(width));
            TestWindow.await(
                    "it is as wide",
                    () -> TestWindow.onFx(() -> window.stage().getScene().getWidth() >= width - 1));
            assertThat(TestWindow.<Double>onFx(this::emptyBelow))
                    .as("below all choices, %d px wide", width)
                    .isBetween(0.0, EDGE + 2.0);
        }
    }

    /// Its folder could not be written: the button stayed dead until the file was opened anew.
    @Test
    void when_their_meanings_cannot_be_kept_they_can_still_be_imported() {
        open(file("a.csv", "thing,lat,lon\nBridge,41.4,128.2\n"));
        awaitCounts("1 can be imported");
        window.answer(folder.resolve("nowhere").resolve("columns.json"));
        TestWindow.runOnFx(
                () ->
                        window.find("meanings", MenuButton.class).getItems().stream()
                                .filter(each -> "meanings-keep".equals(each.getId()))
                                .forEach(MenuItem::fire));
        awaitCounts("The mapping cannot be written");
        assertThat(counts()).endsWith("columns.json · Choose another name or folder.");
        fireWhenReady();
        awaitCounts("1 imported");
    }

    private double emptyBelow() {
        var page = window.find("import-page", Region.class);
        page.applyCss();
        page.layout();
        var bar = (Region) page.lookup(".source-bar");
        var choices = (FlowPane) window.find("meanings", Node.class).getParent();
        var foot =
                choices.getChildren().stream()
                        .map(n -> n.localToScene(n.getLayoutBounds()))
                        .mapToDouble(box -> bar.sceneToLocal(box).getMaxY())
                        .max()
                        .orElseThrow();
        return bar.getHeight() - foot;
    }
}
