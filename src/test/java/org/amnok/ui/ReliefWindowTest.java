package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.amnok.basemap.relief.MadeTiles;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.ReliefOptions;
import org.junit.jupiter.api.Test;

/// Heights that were dropped on the window.
class ReliefWindowTest extends WindowSpecification {
    private void addTiles() {
        var tiles = List.of(tile(127), tile(128));
        TestWindow.runOnFx(() -> window.bench().bases().add(tiles));
        TestWindow.await("they are one layer", () -> bases().size() == 1);
    }

    private Path tile(int west) {
        try {
            return MadeTiles.write(
                    Files.createDirectories(folder.resolve("heights"))
                            .resolve("N41E" + west + ".hgt"),
                    MadeTiles.hgt(41, west, (lon, lat) -> 1024));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<BaseLayer> bases() {
        var contents = TestWindow.onFx(() -> contents());
        return List.copyOf(contents.all(BaseLayer.class));
    }

    private void point(double lon) {
        TestWindow.runOnFx(
                () -> window.bench().model().pointer().set(Optional.of(new LatLon(41.4, lon))));
    }

    private String height() {
        return window.find("pointer-height", Label.class).getText();
    }

    @Test
    void the_height_under_the_pointer_is_told_where_it_is_known() {
        addTiles();
        point(128.2);
        TestWindow.await("it is told", () -> height().equals("1,024 m"));
        point(129.5);
        TestWindow.await("nothing is known there", () -> height().isEmpty());
    }

    @Test
    void what_is_drawn_of_heights_is_chosen_in_the_list_of_layers() {
        addTiles();
        TestWindow.await("it is listed", () -> window.texts("tree-name").contains("heights"));
        TestWindow.await(
                "its choices are there", () -> window.find("base-tints", CheckBox.class) != null);
        TestWindow.runOnFx(() -> window.find("base-tints", CheckBox.class).fire());
        TestWindow.await(
                "it is kept",
                () ->
                        new ReliefOptions(true, true, true)
                                .equals(bases().getFirst().options().relief()));
        assertThat(TestWindow.onFx(() -> window.find("base-tints", Node.class).isDisabled()))
                .isFalse();
    }
}
