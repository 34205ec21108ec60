package org.amnok.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.amnok.domain.LatLon;
import org.amnok.map.Theme;

/// Saves pictures of the window to look at, without a display: `mvn test-compile exec:exec
/// -Dexec.mainClass=…` or any IDE; arguments: a project and a folder.
public final class WindowPictures {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int SETTLING = 4;

    private WindowPictures() {}

    public static void main(String[] args) throws IOException {
        for (var theme : Theme.values()) {
            pictures(Path.of(args[0]), new File(args[1]), theme);
        }
        System.exit(0);
    }

    private static void pictures(Path project, File folder, Theme theme) throws IOException {
        var memory = new HashMemory();
        memory.put("theme", theme.name());
        memory.put("history.asked", "yes");
        var name = theme.name().toLowerCase(Locale.ROOT);
        try (var window = new TestWindow(new FileAnswers(), memory, 1000, 1000)) {
            var large = enlarged(window);
            save(large, new File(folder, "welcome-" + name + ".png"));
            window.openProject(project);
            save(large, new File(folder, "whole-" + name + ".png"));
            lookAtHyesan(window);
            settle(large);
            TestWindow.runOnFx(() -> window.bench().map().openTray());
            save(large, new File(folder, "hyesan-" + name + ".png"));
        }
    }

    /// The headless screen is smaller than the picture: the content moves to a scene beyond it.
    private static Scene enlarged(TestWindow window) {
        return TestWindow.onFx(
                () -> {
                    var small = window.window().scene();
                    var content = small.getRoot();
                    small.setRoot(new Group());
                    var large = new Scene(content, WIDTH, HEIGHT);
                    window.parts().appearance().dress(large.getStylesheets());
                    return large;
                });
    }

    private static void lookAtHyesan(TestWindow window) {
        TestWindow.runOnFx(
                () -> {
                    var bench = window.bench();
                    bench.session().state().get().contents().sightings().stream()
                            .filter(s -> s.code().equals("e15"))
                            .findFirst()
                            .ifPresent(s -> bench.session().selection().set(s.uuid()));
                    bench.model()
                            .show(
                                    bench.model()
                                            .viewport()
                                            .get()
                                            .centredAt(new LatLon(41.3955, 128.1905))
                                            .atScale(50_000));
                });
    }

    private static void save(Scene scene, File file) throws IOException {
        settle(scene);
        ImageIO.write(TestWindow.onFx(() -> picture(scene)), "png", file);
    }

    private static void settle(Scene scene) throws IOException {
        try {
            for (int i = 0; i < SETTLING; i++) {
                TestWindow.onFx(() -> scene.snapshot(null));
                Thread.sleep(500);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static BufferedImage picture(Scene scene) {
        var shot = scene.snapshot(null);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pixels = new int[WIDTH * HEIGHT];
        shot.getPixelReader()
                .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        image.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
        return image;
    }
}
