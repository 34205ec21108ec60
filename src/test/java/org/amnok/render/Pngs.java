package org.amnok.render;

import java.util.Arrays;
import org.amnok.media.Pixels;

/// PNG files for tests.
public final class Pngs {
    private Pngs() {}

    /// Squares of 5 px in two colours.
    public static byte[] checked(int width, int height) {
        var argb = new int[width * height];
        Arrays.setAll(
                argb, i -> (i % width / 5 + i / width / 5) % 2 == 0 ? 0xFFA31D2E : 0xFFFFC21A);
        return new Pixels(width, height, argb, false).png();
    }
}
