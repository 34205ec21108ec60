package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.amnok.domain.Sightings;
import org.amnok.map.LayerId;
import org.amnok.map.Stylings;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.LayerStyling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A person styles a layer and sees it on the map at once.
@OneWindow
class StyleEditorTest extends WindowSpecification {
    @AfterEach
    void leave_the_editor() {
        var back = window.find("style-back", Button.class);
        if (back != null) {
            TestWindow.runOnFx(back::fire);
        }
    }

    @Test
    void a_colour_shows_on_the_map_is_kept_and_undone() {
        open(LayerId.BORDER);
        colour(Color.web("#1766EA"));
        assertThat(shown(LayerId.BORDER).isDesigned()).isFalse();
        TestWindow.await("it is kept", () -> kept(LayerId.BORDER).equals(shown(LayerId.BORDER)));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("it is undone", () -> shown(LayerId.BORDER).isDesigned());
    }

    @Test
    void what_the_keyboard_reaches_has_a_name_and_a_role() {
        open(LayerId.SIGHTINGS);
        TestWindow.await("the editor is laid out", () -> picker() != null);
        AccessibleNames.assertAccessible(window);
        TestWindow.runOnFx(() -> combo("style-mode").getSelectionModel().select(1));
        TestWindow.await(
                "there are classes",
                () -> shown(LayerId.SIGHTINGS).classing() instanceof Classing.ByValue);
        AccessibleNames.assertAccessible(window);
    }

    @Test
    void its_fields_say_what_they_are() {
        open(LayerId.SIGHTINGS);
        assertThat(window.texts("field-label"))
                .containsSequence("How features are distinguished", "Symbol", "Colour", "Size")
                .containsSequence("Label text", "Text size", "Zoomed out to", "Zoomed in to");
    }

    @Test
    void many_colours_in_a_row_are_one_step_of_undo() {
        open(LayerId.BORDER);
        colour(Color.web("#1766EA"));
        colour(Color.web("#08854F"));
        colour(Color.web("#8A8A8A"));
        TestWindow.await("it is kept", () -> kept(LayerId.BORDER).equals(shown(LayerId.BORDER)));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("all are undone", () -> kept(LayerId.BORDER).isDesigned());
    }

    @Test
    void a_wrong_filter_is_told_as_it_is_typed_and_the_map_stays() {
        open(LayerId.SIGHTINGS);
        type("cuont > 3");
        var problem = window.find("style-filter-problem", Label.class);
        assertThat(problem.isVisible()).isTrue();
        assertThat(problem.getText())
                .contains("There is no attribute “cuont”, at character 1")
                .contains("There are: kind");
        assertThat(shown(LayerId.SIGHTINGS).isDesigned()).isTrue();
    }

    @Test
    void a_right_filter_hides_sightings_at_once() {
        add(Sightings.titled("Lorries"));
        lookAt(HYESAN);
        open(LayerId.SIGHTINGS);
        type("title = 'Something else'");
        TestWindow.await(
                "it is hidden", () -> window.bench().map().canvas().sightings().all().isEmpty());
    }

    @Test
    void the_builder_writes_the_filter() {
        open(LayerId.SIGHTINGS);
        TestWindow.runOnFx(
                () -> {
                    combo("filter-value").getEditor().setText("seizure");
                    window.find("filter-add", Button.class).fire();
                });
        assertThat(shown(LayerId.SIGHTINGS).filter()).isEqualTo("kind = 'seizure'");
    }

    @Test
    void classes_by_value_are_made_from_the_attribute() {
        open(LayerId.SIGHTINGS);
        TestWindow.runOnFx(() -> combo("style-mode").getSelectionModel().select(1));
        TestWindow.await(
                "there are classes",
                () ->
                        shown(LayerId.SIGHTINGS).classing() instanceof Classing.ByValue v
                                && v.attribute().equals("kind"));
    }

    @Test
    void the_designed_look_comes_back_by_a_button() {
        open(LayerId.RIVERS);
        colour(Color.web("#1766EA"));
        TestWindow.runOnFx(() -> window.find("style-designed", Button.class).fire());
        assertThat(shown(LayerId.RIVERS).isDesigned()).isTrue();
    }

    @Test
    void a_style_of_another_program_is_drawn_named_kept_and_undone() throws IOException {
        window.answer(style(Stylings.STARS.replace("star", "brick")));
        open(LayerId.SIGHTINGS);
        press("style-open");
        TestWindow.await("it is drawn", () -> shown(LayerId.SIGHTINGS).file() != null);
        assertThat(window.find("style-file", Label.class).getText()).endsWith("a.sld");
        assertThat(window.find("style-not-drawn", VBox.class).getChildren())
                .extracting(line -> ((Label) line).getText())
                .contains("· the mark “brick”: a circle stands for it");
        TestWindow.await("it is kept", () -> kept(LayerId.SIGHTINGS).file() != null);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("it is undone", () -> shown(LayerId.SIGHTINGS).isDesigned());
    }

    @Test
    void the_style_of_a_layer_is_saved_for_other_programs() throws IOException {
        var into = style("").resolveSibling("saved.sld");
        window.answer(into);
        open(LayerId.SIGHTINGS);
        press("style-save");
        TestWindow.await("it is there", () -> Files.exists(into));
        assertThat(into).content().contains("StyledLayerDescriptor");
    }

    private void press(String button) {
        TestWindow.runOnFx(() -> window.find(button, Button.class).fire());
    }

    private Path style(String text) throws IOException {
        return Files.writeString(folder.resolve("a.sld"), text);
    }

    @Test
    void escape_goes_back_to_the_layers() {
        open(LayerId.RIVERS);
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(
                "the list is there", () -> window.find("style-RIVERS", Button.class).isFocused());
    }

    private void open(LayerId layer) {
        TestWindow.runOnFx(() -> window.find("style-" + layer, Button.class).fire());
    }

    /// The editor's scroll pane takes its content in at the first layout.
    private void colour(Color colour) {
        TestWindow.await("the editor is laid out", () -> picker() != null);
        TestWindow.runOnFx(() -> ((ColorPicker) picker()).setValue(colour));
    }

    private Node picker() {
        return window.bench().lookup(".colour-picker");
    }

    private void type(String ecql) {
        TestWindow.runOnFx(() -> window.find("style-filter", TextArea.class).setText(ecql));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String id) {
        return (ComboBox<Object>) window.find(id, ComboBox.class);
    }

    private LayerStyling shown(LayerId layer) {
        return TestWindow.onFx(() -> window.bench().model().look().get().layer(layer).styling());
    }

    private LayerStyling kept(LayerId layer) {
        return window.bench()
                .session()
                .state()
                .get()
                .stylings()
                .getOrDefault(layer, LayerStyling.DESIGNED);
    }
}
