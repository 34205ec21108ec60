package org.amnok.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import javax.imageio.ImageIO;
import org.amnok.domain.MediaType;
import org.amnok.domain.PictureSize;

/// A small picture of an original: new pixels in a new JPEG, without anything else that the
/// original said.
public final class Thumbnail {
    private static final int SIDE = 240;

    private Thumbnail() {}

    /// The bytes of a JPEG.
    ///
    /// @throws org.amnok.domain.ProblemException when the picture cannot be shown
    public static byte[] of(MediaType type, SeekableByteChannel file, PictureSize size) {
        var pixels = PictureReader.read(type, file, size, PicturePart.WHOLE, SIDE, SIDE);
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
