package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.amnok.basemap.osm.PbfBytes;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.BaseLayer;
import org.junit.jupiter.api.Test;

/// An OpenStreetMap file is dropped on the window.
class StreetFileWindowTest extends WindowSpecification {
    private Path streets() {
        return new PbfBytes()
                .node(1, 128.1, 41.4)
                .node(2, 128.3, 41.41)
                .way(3, new long[] {1, 2}, "highway", "motorway")
                .write(folder.resolve("north-korea.osm.pbf"));
    }

    private void drop() {
        var file = streets();
        TestWindow.runOnFx(() -> window.bench().bases().add(List.of(file)));
        TestWindow.await(
                "streets are made",
                () -> window.texts("hint").stream().anyMatch(t -> t.endsWith(", as streets")));
    }

    private Collection<BaseLayer> bases() {
        return contents().all(BaseLayer.class);
    }

    @Test
    void it_becomes_streets_by_itself_and_names_its_makers() {
        drop();
        lookAt(new LatLon(41.4, 128.2));
        TestWindow.await(
                "its makers are named",
                () ->
                        window.texts("map-sources").stream()
                                .anyMatch(t -> t.endsWith(" · © OpenStreetMap contributors")));
        assertThat(bases()).extracting(BaseLayer::title).containsExactly("north-korea");
    }

    @Test
    void it_is_one_undo() {
        drop();
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await("it is gone", () -> bases().isEmpty());
    }

    @Test
    void the_ground_along_the_yalu_is_offered() {
        drop();
        TestWindow.runOnFx(
                () -> {
                    @SuppressWarnings("unchecked")
                    ComboBox<String> ground = window.find("base-ground", ComboBox.class);
                    ground.setValue("yalu");
                });
        TestWindow.await(
                "streets along the Yalu are made",
                () ->
                        window.texts("hint").stream()
                                .anyMatch(
                                        t ->
                                                t.equals(
                                                        "OpenStreetMap, 25 km on both sides of the Yalu, as streets")));
        assertThat(bases()).extracting(BaseLayer::table).containsExactly("yalu");
    }

    @Test
    void where_it_ends_within_the_view_the_list_says_so() {
        drop();
        lookAt(new LatLon(41.4, 128.1));
        TestWindow.await("it is said", () -> window.find("base-end", Node.class).isVisible());
        lookAt(new LatLon(40, 124.4));
        TestWindow.await("no more", () -> !window.find("base-end", Node.class).isVisible());
    }
}
