package org.amnok.ui.map;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pixels that the renderer writes and the window shows without a copy.
final class FramePixels {
    private final int width;
    private final int height;
    private final int[] argb;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;

    FramePixels(int width, int height) {
        this.width = width;
        this.height = height;
        argb = new int[width * height];
        buffer =
                new PixelBuffer<>(
                        width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    boolean hasSize(int otherWidth, int otherHeight) {
        return width == otherWidth && height == otherHeight;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// For the renderer, while the pixels are not shown.
    int[] argb() {
        return argb;
    }

    /// The image with what was drawn last. On the FX thread.
    Image shown() {
        buffer.updateBuffer(whole -> null);
        return image;
    }
}
