package org.amnok.layout.raster;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;

/// What differs between two frames.
final class Changes {
    private Changes() {}

    /// The smallest box of all pixels that differ; one pixel when none does, all without a frame
    /// before.
    static Rectangle between(@Nullable BufferedImage before, BufferedImage now) {
        if (before == null) {
            return new Rectangle(0, 0, now.getWidth(), now.getHeight());
        }
        var old = pixels(before);
        var fresh = pixels(now);
        var width = now.getWidth();
        var box = new Rectangle(-1, -1);
        for (int y = 0; y < now.getHeight(); y++) {
            widen(box, old, fresh, y, width);
        }
        return box.isEmpty() ? new Rectangle(0, 0, 1, 1) : box;
    }

    private static void widen(Rectangle box, int[] old, int[] fresh, int y, int width) {
        var first = 0;
        while (first < width && old[y * width + first] == fresh[y * width + first]) {
            first++;
        }
        if (first == width) {
            return;
        }
        var last = width - 1;
        while (old[y * width + last] == fresh[y * width + last]) {
            last--;
        }
        box.add(new Rectangle(first, y, last - first + 1, 1));
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /// A part as a picture of its own.
    static BufferedImage part(BufferedImage image, Rectangle box) {
        var part = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_RGB);
        var rgb = image.getRGB(box.x, box.y, box.width, box.height, null, 0, box.width);
        part.setRGB(0, 0, box.width, box.height, rgb, 0, box.width);
        return part;
    }
}
