package org.amnok.layout.raster;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes JPEG of good quality, colours not subsampled (letters stay sharp), with its resolution
/// and no other metadata.
public final class JpegEncoder {
    private static final float QUALITY = 0.92f;
    private static final String TREE = "javax_imageio_jpeg_image_1.0";
    private static final String PER_INCH = "1";

    private JpegEncoder() {}

    /// Writes an opaque picture.
    ///
    /// @param dpi pixels per inch
    public static void write(BufferedImage image, double dpi, OutputStream out) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var into = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(into);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, metadata(image, dpi, writer, how)), how);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata metadata(
            BufferedImage image, double dpi, ImageWriter writer, ImageWriteParam how)
            throws IOException {
        var metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(image), how);
        var root = (IIOMetadataNode) metadata.getAsTree(TREE);
        var resolution = (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
        resolution.setAttribute("resUnits", PER_INCH);
        resolution.setAttribute("Xdensity", Long.toString(Math.round(dpi)));
        resolution.setAttribute("Ydensity", Long.toString(Math.round(dpi)));
        // Brightness comes first; its factors are 2 where colours are subsampled.
        var brightness = (IIOMetadataNode) root.getElementsByTagName("componentSpec").item(0);
        brightness.setAttribute("HsamplingFactor", "1");
        brightness.setAttribute("VsamplingFactor", "1");
        metadata.setFromTree(TREE, root);
        return metadata;
    }
}
