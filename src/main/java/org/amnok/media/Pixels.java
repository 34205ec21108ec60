package org.amnok.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A picture in memory.
///
/// @param argb row by row from the upper left, opaque; not copied
/// @param damaged true when the file ended early, or held what the decoder had to guess
public record Pixels(int width, int height, int[] argb, boolean damaged) {
    /// True when a part of them is not what the file held once.
    public boolean isDamaged() {
        return damaged;
    }

    /// The bytes of a PNG of them, which says nothing else.
    public byte[] png() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
