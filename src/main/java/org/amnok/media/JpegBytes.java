package org.amnok.media;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
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
    private static final DirectColorModel RGB = new DirectColorModel(24, 0xff0000, 0xff00, 0xff);

    private JpegBytes() {}

    /// @param quality above 0, at most 1
    static byte[] of(Pixels pixels, float quality) {
        var bytes = new ByteArrayOutputStream();
        var writer = writer();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(pixels), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// The same pixels, not copied: millions of them, one by one, take longer than coding them.
    private static BufferedImage image(Pixels pixels) {
        var width = pixels.width();
        var argb = new DataBufferInt(pixels.argb(), pixels.argb().length);
        var raster =
                Raster.createPackedRaster(
                        argb, width, pixels.height(), width, RGB.getMasks(), null);
        return new BufferedImage(RGB, raster, false, null);
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
