package org.amnok.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javafx.geometry.Dimension2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;

/// Takes pictures of what windows show, in sizes that the headless screen has not.
final class WindowShot {
    private static final int SETTLING = 4;

    private WindowShot() {}

    /// The content moves to a scene beyond the screen, and back.
    ///
    /// @param first done in this size before the picture is taken
    static BufferedImage of(Scene shown, Dimension2D size, Runnable first) throws IOException {
        var large =
                TestWindow.onFx(
                        () -> {
                            var content = shown.getRoot();
                            shown.setRoot(new Group());
                            var scene = new Scene(new Group(), size.getWidth(), size.getHeight());
                            // before the content: it finds no colours without them
                            scene.getStylesheets().setAll(shown.getStylesheets());
                            scene.setRoot(content);
                            return scene;
                        });
        TestWindow.onFx(() -> large.snapshot(null));
        TestWindow.runOnFx(first);
        settle(large);
        var picture = TestWindow.onFx(() -> picture(large));
        TestWindow.runOnFx(
                () -> {
                    var content = large.getRoot();
                    large.setRoot(new Group());
                    shown.setRoot(content);
                });
        return picture;
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

    static BufferedImage picture(Scene scene) {
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
