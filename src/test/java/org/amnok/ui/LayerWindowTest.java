package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import org.amnok.domain.record.BaseLayer;
import org.amnok.map.StyledLayer;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.LayerStyling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A layer of a person's own is added and styled in the window.
class LayerWindowTest extends WindowSpecification {
    @BeforeEach
    void add_a_layer_and_open_its_style() throws IOException {
        var file = Files.writeString(folder.resolve("roads.geojson"), ROADS);
        TestWindow.runOnFx(() -> window.bench().bases().add(List.of(file)));
        TestWindow.await("it is added", () -> bases().size() == 1);
        TestWindow.await(
                "its style is offered", () -> window.find("style-base", Button.class) != null);
        TestWindow.await(
                "its file is open",
                () -> window.texts("hint").stream().anyMatch(LayerWindowTest::isOpen));
        TestWindow.runOnFx(() -> window.find("style-base", Button.class).fire());
    }

    private static final String ROADS =
            "{\"type\":\"FeatureCollection\",\"features\":["
                    + road("A", 1)
                    + ","
                    + road("B", 2)
                    + ","
                    + road("C", 2)
                    + "]}";

    private static String road(String name, int width) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\""
                + name
                + "\",\"width\":"
                + width
                + "},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[128.1,41.4],[128.2,41."
                + width
                + "]]}}";
    }

    private static boolean isOpen(String hint) {
        return hint.equals("GeoJSON: 3 lines");
    }

    @Test
    void classes_are_made_of_its_values() {
        TestWindow.runOnFx(() -> combo("style-mode").getSelectionModel().select(1));
        TestWindow.await("there are classes", () -> combo("style-attribute") != null);
        TestWindow.runOnFx(() -> combo("style-attribute").getSelectionModel().select(1));
        TestWindow.await(
                "they are kept",
                () ->
                        styling().classing() instanceof Classing.ByValue(var name, var classes, _)
                                && name.equals("width")
                                && classes.stream()
                                        .map(c -> c.value())
                                        .toList()
                                        .equals(List.of("2", "1")));
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await(
                "undo takes them back",
                () -> !"width".equals(styling().classing().classedBy().orElse("")));
    }

    @Test
    void each_titled_rule_of_its_style_stands_below_it_in_the_list() {
        var sld =
                "<StyledLayerDescriptor><NamedLayer><UserStyle><FeatureTypeStyle>"
                        + "<Rule><Title>Paved</Title><LineSymbolizer><Stroke/></LineSymbolizer></Rule>"
                        + "<Rule><Title>Tracks</Title><LineSymbolizer><Stroke/></LineSymbolizer></Rule>"
                        + "</FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
        var own = new StyledLayer.Own(bases().getFirst().uuid());
        var style = StyleFiles.read("roads.sld", sld, own);
        TestWindow.runOnFx(
                () -> {
                    window.find("style-back", Button.class).fire();
                    session().restyle(own, LayerStyling.DESIGNED.drawnBy(style));
                });
        TestWindow.await(
                "they stand there",
                () -> window.texts("key-words").equals(List.of("Paved", "Tracks")));
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await("they are gone", () -> window.texts("key-words").isEmpty());
    }

    @Test
    void a_filter_is_typed_and_a_wrong_one_is_told() {
        TestWindow.runOnFx(() -> window.find("style-filter", TextArea.class).setText("width = 2"));
        TestWindow.await("it is kept", () -> styling().filter().equals("width = 2"));
        TestWindow.runOnFx(() -> window.find("style-filter", TextArea.class).setText("length = 2"));
        TestWindow.await(
                "it is told",
                () ->
                        window.texts("field-error").stream()
                                .anyMatch(words -> words.contains("no attribute “length”")));
        assertThat(styling().filter()).isEqualTo("width = 2");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String id) {
        return window.find(id, ComboBox.class);
    }

    private LayerStyling styling() {
        return TestWindow.onFx(
                () ->
                        window.bench()
                                .session()
                                .state()
                                .get()
                                .styling(new StyledLayer.Own(bases().getFirst().uuid())));
    }

    private List<BaseLayer> bases() {
        var contents = TestWindow.onFx(() -> contents());
        return List.copyOf(contents.all(BaseLayer.class));
    }
}
