package org.amnok.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/// Pixels in a new JPEG that says nothing but how it is coded: no EXIF, XMP, IPTC, profile, comment
/// or small picture. Equal pixels give equal bytes.
final class JpegBytes {
    private JpegBytes() {}

    /// @param quality above 0, at most 1
    static byte[] of(Pixels pixels, float quality) {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        var bytes = new ByteArrayOutputStream();
        var writer = writer();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// Only the JDK's own: others may be on the class path.
    private static ImageWriter writer() {
        var found = ImageIO.getImageWritersByFormatName("jpeg");
        while (found.hasNext()) {
            var writer = found.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
                return writer;
            }
        }
        throw new IllegalStateException("every Java writes JPEG");
    }
}
