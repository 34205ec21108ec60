package org.amnok.ui.look;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.amnok.layout.SheetPixels;

/// Pixels that were drawn elsewhere as an image of the window, which shares them.
public final class PixelImage {
    private PixelImage() {}

    public static Image of(SheetPixels drawn) {
        return of(drawn.width(), drawn.height(), drawn.argb());
    }

    public static Image of(int width, int height, int[] argb) {
        return new WritableImage(
                new PixelBuffer<>(
                        width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance()));
    }
}
