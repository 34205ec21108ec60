package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javax.imageio.ImageIO;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;
import org.amnok.ui.layers.BaseLayerController;
import org.amnok.ui.look.TypedField;
import org.junit.jupiter.api.Test;

/// Maps and images of others are added, changed, found again and removed in the window.
class BaseLayersWindowTest extends WindowSpecification {
    @Test
    void an_added_image_is_listed_and_its_attribution_is_asked_for() {
        add("a");
        TestWindow.await(
                "the attribution is asked for",
                () -> window.find("base-attribution", TextField.class).isFocused());
        assertThat(window.texts("tree-name")).contains("a");
        assertThat(bases()).extracting(BaseLayer::file).containsExactly("a.png");
    }

    @Test
    void the_list_shows_what_is_asked_for_and_keeps_the_keys_when_it_is_removed() {
        add("a");
        TestWindow.await(
                "the attribution is asked for",
                () -> window.find("base-attribution", TextField.class).isFocused());
        TestWindow.await("it is seen", () -> isSeen("base-attribution"));
        TestWindow.runOnFx(() -> window.find("remove-base", Button.class).requestFocus());
        fire("remove-base");
        TestWindow.await("it is gone", () -> bases().isEmpty());
        TestWindow.await(
                "it is said",
                () -> window.texts("status-message").getFirst().contains("removed from the list"));
        assertThat(TestWindow.onFx(() -> isIn("base-layers", focusOwner()))).isTrue();
    }

    private boolean isSeen(String id) {
        var node = window.find(id, TextField.class);
        var pane = (ScrollPane) window.bench().lookup(".layers-pane .scroll-pane");
        return pane.localToScene(pane.getBoundsInLocal())
                .contains(node.localToScene(node.getBoundsInLocal()));
    }

    private Node focusOwner() {
        return window.bench().getScene().getFocusOwner();
    }

    private boolean isIn(String id, Node node) {
        return node != null && (id.equals(node.getId()) || isIn(id, node.getParent()));
    }

    @Test
    void adding_is_undone() {
        add("a");
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await("it is gone", () -> bases().isEmpty());
    }

    @Test
    void an_image_is_moved_below_another() {
        add("a");
        add("b");
        fire("base-down");
        TestWindow.await("b is below a", () -> position("b") < position("a"));
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await("b is above a", () -> position("b") > position("a"));
    }

    @Test
    void zooming_to_an_image_shows_where_it_lies() {
        add("a");
        TestWindow.await("it is open", () -> window.texts("hint").stream().anyMatch(this::isSize));
        fire("zoom-base");
        var middle = TestWindow.onFx(() -> window.bench().model().viewport().get().centre());
        assertThat(middle.latDegrees()).isBetween(41.39, 41.41);
    }

    @Test
    void a_moved_file_is_a_broken_layer_and_can_be_found_again() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        image("a");
        move("a.png", elsewhere);
        move("a.pgw", elsewhere);
        keepLayerOfFile("a.png");
        choose();
        TestWindow.await("it is told", () -> window.texts("hint").stream().anyMatch(this::isGap));
        window.answer(elsewhere.resolve("a.png"));
        fire("find-base");
        TestWindow.await("it is found", () -> bases().getFirst().file().equals("elsewhere/a.png"));
        TestWindow.await("it is whole", () -> window.texts("hint").stream().anyMatch(this::isSize));
    }

    @Test
    void bands_are_chosen_in_the_window_and_undone() throws IOException {
        var file = folder.resolve("colours.tif");
        try (var in =
                BaseLayersWindowTest.class.getResourceAsStream("/org/amnok/basemap/degrees.tif")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        TestWindow.runOnFx(() -> controller().add(List.of(file)));
        TestWindow.await(
                "it can be coloured", () -> window.find("base-bands", TextField.class) != null);
        TestWindow.runOnFx(
                () -> {
                    var bands = window.find("base-bands", TextField.class);
                    bands.setText("3,2,1");
                    ((TypedField) bands.getParent()).flush();
                });
        TestWindow.await(
                "it is kept", () -> bases().getFirst().options().bands().equals(List.of(3, 2, 1)));
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await("it is undone", () -> bases().getFirst().options().bands().isEmpty());
    }

    @Test
    void a_file_that_is_no_map_is_refused_with_its_name() throws IOException {
        var file = Files.writeString(folder.resolve("notes.txt"), "no map");
        TestWindow.runOnFx(() -> controller().add(List.of(file)));
        TestWindow.await(
                "it is told",
                () ->
                        session().trouble().get().stream()
                                .anyMatch(problem -> problem.what().contains("notes.txt")));
    }

    private void choose() {
        TestWindow.await("it is listed", () -> window.texts("tree-name").contains("a"));
        TestWindow.runOnFx(
                () ->
                        window.find("base-" + bases().getFirst().uuid(), Node.class)
                                .getOnMouseClicked()
                                .handle(null));
    }

    private void keepLayerOfFile(String file) {
        var layer =
                new BaseLayer(
                        new java.util.UUID(0, 1),
                        "a",
                        file,
                        BaseKind.PICTURE,
                        "",
                        1,
                        true,
                        1,
                        "",
                        BaseOptions.AUTOMATIC);
        var edit = new Edit.Set(null, layer, "add base layer");
        perform(edit);
    }

    private void move(String name, Path to) throws IOException {
        Files.move(folder.resolve(name), to.resolve(name));
    }

    private boolean isSize(String hint) {
        return hint.startsWith("10 × 10 px");
    }

    private boolean isGap(String hint) {
        return hint.startsWith("There is no file “a.png”");
    }

    private double position(String title) {
        return bases().stream()
                .filter(base -> base.title().equals(title))
                .findFirst()
                .orElseThrow()
                .position();
    }

    private void add(String name) {
        var before = bases().size();
        var file = image(name);
        TestWindow.runOnFx(() -> controller().add(List.of(file)));
        TestWindow.await("it is added", () -> bases().size() == before + 1);
    }

    private Path image(String name) {
        try {
            var file = folder.resolve(name + ".png");
            ImageIO.write(
                    new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            Files.writeString(
                    folder.resolve(name + ".pgw"), "0.01\n0\n0\n-0.01\n128.155\n41.445\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fire(String id) {
        TestWindow.await("there is " + id, () -> window.find(id, Button.class) != null);
        TestWindow.runOnFx(() -> window.find(id, Button.class).fire());
    }

    private BaseLayerController controller() {
        return window.bench().bases();
    }

    private List<BaseLayer> bases() {
        var contents = TestWindow.onFx(() -> contents());
        return List.copyOf(contents.all(BaseLayer.class));
    }
}
