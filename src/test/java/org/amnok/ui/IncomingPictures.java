package org.amnok.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.amnok.map.Theme;

/// Saves pictures of how data comes in, to look at, without a display, like [WindowPictures].
/// Arguments: a project, a folder for the pictures, width and height.
public final class IncomingPictures {
    private static final int SETTLING = 4;

    private final TestWindow window;
    private final Path folder;
    private final Scene scene;
    private final String ending;

    private IncomingPictures(TestWindow window, Path folder, Scene scene, String ending) {
        this.window = window;
        this.folder = folder;
        this.scene = scene;
        this.ending = ending;
    }

    public static void main(String[] args) throws IOException {
        for (var theme : Theme.values()) {
            pictures(Path.of(args[0]), Path.of(args[1]), num(args[2]), num(args[3]), theme);
        }
        System.exit(0);
    }

    private static int num(String text) {
        return Integer.parseInt(text);
    }

    private static void pictures(Path project, Path folder, int width, int height, Theme theme)
            throws IOException {
        var memory = new HashMemory();
        memory.put("theme", theme.name());
        memory.put("history.asked", "yes");
        var ending = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        Files.createDirectories(folder);
        try (var window = new TestWindow(new FileAnswers(), memory, 1000, 1000)) {
            window.openProject(project);
            var scene = enlarged(window, width, height);
            new IncomingPictures(window, folder, scene, ending).all();
        }
    }

    /// The headless screen is smaller than the picture: the content moves to a scene beyond it.
    private static Scene enlarged(TestWindow window, int width, int height) {
        return TestWindow.onFx(
                () -> {
                    var small = window.window().scene();
                    var content = small.getRoot();
                    small.setRoot(new Group());
                    var large = new Scene(content, width, height);
                    window.parts().appearance().dress(large.getStylesheets());
                    return large;
                });
    }

    private void all() throws IOException {
        table();
        photos();
    }

    private void table() throws IOException {
        var table = IncomingSamples.table(folder.resolve("tables"));
        TestWindow.runOnFx(
                () -> window.window().incoming().orElseThrow().importFiles(List.of(table)));
        settle();
        save("import");
        TestWindow.runOnFx(() -> find("import-tab-rejected", ToggleButton.class).fire());
        save("import-rejected");
        TestWindow.runOnFx(() -> find("import-run", Button.class).fire());
        save("import-done");
        TestWindow.runOnFx(() -> window.window().overMap().leave());
    }

    private void photos() throws IOException {
        var photos = IncomingSamples.photos(folder.resolve("photos"), 12);
        TestWindow.runOnFx(() -> window.window().incoming().orElseThrow().take(photos));
        settle();
        TestWindow.runOnFx(
                () -> {
                    find("photos-confirm-all", CheckBox.class).fire();
                });
        save("photos");
        TestWindow.runOnFx(() -> window.window().overMap().leave());
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return type.cast(scene.getRoot().lookup("#" + id));
    }

    private void save(String name) throws IOException {
        settle();
        ImageIO.write(
                TestWindow.onFx(this::picture), "png", new File(folder.toFile(), name + ending));
    }

    private void settle() throws IOException {
        try {
            for (int i = 0; i < SETTLING; i++) {
                TestWindow.onFx(() -> scene.snapshot(null));
                Thread.sleep(700);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private BufferedImage picture() {
        var shot = scene.snapshot(null);
        var width = (int) shot.getWidth();
        var height = (int) shot.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = new int[width * height];
        shot.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }
}
