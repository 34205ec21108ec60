package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.junit.jupiter.api.Test;

/// Maps and images of others in what leaves, and in what a person sees before it does.
class BaseLayerReleaseTest extends WindowSpecification {
    private static final int MAGENTA = 0xFFFF00FF;

    @Test
    void the_gate_shows_an_image_in_both_of_its_maps_and_the_picture_has_it() throws IOException {
        var cars = Sightings.exact("cars");
        perform(new Edit.Add(cars));
        addMagentaImage();
        var file = folder.resolve("map.png");
        window.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        TestWindow.await(
                "the form is open", () -> button("Review release…").findFirst().isPresent());
        TestWindow.runOnFx(
                () ->
                        Platform.runLater(
                                () -> button("Review release…").findFirst().orElseThrow().fire()));
        TestWindow.await("both maps have it", () -> gateMapsWithMagenta() == 2);
        OpenDialog.press("gate-release");
        TestWindow.await("it is written", () -> Files.exists(file));
        assertThat(isMostlyMagenta(ImageIO.read(file.toFile()))).isTrue();
    }

    private void addMagentaImage() throws IOException {
        var picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < 400; i++) {
            picture.setRGB(i % 20, i / 20, MAGENTA);
        }
        var file = folder.resolve("all.png");
        ImageIO.write(picture, "png", file.toFile());
        Files.writeString(folder.resolve("all.pgw"), "0.4\n0\n0\n-0.4\n122.2\n45.2\n");
        TestWindow.runOnFx(() -> window.bench().bases().add(List.of(file)));
        TestWindow.await("it is below the map", () -> session().state().get().bases().size() == 1);
    }

    private static boolean isMostlyMagenta(BufferedImage picture) {
        var found = 0L;
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                found += isMagenta(picture.getRGB(x, y)) ? 1 : 0;
            }
        }
        return found * 2 > (long) picture.getWidth() * picture.getHeight();
    }

    private static boolean isMagenta(int argb) {
        var colour = new Color(argb);
        return colour.getRed() > 200 && colour.getGreen() < 60 && colour.getBlue() > 200;
    }

    private static long gateMapsWithMagenta() {
        return TestWindow.onFx(
                () ->
                        Window.getWindows().stream()
                                .flatMap(
                                        w -> w.getScene().getRoot().lookupAll(".gate-map").stream())
                                .flatMap(node -> node.lookupAll(".image-view").stream())
                                .map(view -> ((ImageView) view).getImage())
                                .filter(Objects::nonNull)
                                .filter(BaseLayerReleaseTest::hasMagenta)
                                .count());
    }

    private static boolean hasMagenta(Image image) {
        for (var x = 0; x < image.getWidth(); x += 5) {
            if (isMagenta(image.getPixelReader().getArgb(x, 30))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Button> button(String words) {
        return Window.getWindows().stream()
                .flatMap(w -> w.getScene().getRoot().lookupAll(".dialog-pane .button").stream())
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words));
    }
}
