package org.amnok.layout.raster;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes 8-bit RGB TIFF (revision 6.0) packed with Deflate, with its resolution, as GeoTIFF (OGC
/// 19-008r4) where it is told how its pixels lie on the ground, and with no other metadata.
public final class TiffEncoder {
    private static final int DEFLATE = 8;
    private static final int RGB = 2;
    private static final int INCH = 2;
    private static final int CHUNKY = 1;

    private TiffEncoder() {}

    /// Writes an opaque picture.
    ///
    /// @param image of type `TYPE_INT_RGB`
    /// @param dpi pixels per inch
    /// @param ground how its pixels lie on the ground; null for a plain TIFF
    public static void write(
            BufferedImage image, double dpi, @Nullable GeoReference ground, OutputStream out)
            throws IOException {
        var rows = new Rows(image);
        var height = image.getHeight();
        var perStrip = Strip.rows(3 * image.getWidth());
        var strips =
                Strip.all(
                        (height + perStrip - 1) / perStrip,
                        i -> {
                            var first = i * perStrip;
                            return Strip.whole(
                                    rows.bytes(first, Math.min(perStrip, height - first), 0));
                        });
        write(image, perStrip, dpi, ground, strips.stream().map(Strip::packed).toList(), out);
    }

    private static void write(
            BufferedImage image,
            int rowsPerStrip,
            double dpi,
            @Nullable GeoReference ground,
            List<byte[]> strips,
            OutputStream out)
            throws IOException {
        var tags = new TiffDirectoryWriter();
        tags.longs(256, image.getWidth());
        tags.longs(257, image.getHeight());
        tags.shorts(258, 8, 8, 8);
        tags.shorts(259, DEFLATE);
        tags.shorts(262, RGB);
        tags.shorts(277, 3);
        tags.longs(278, rowsPerStrip);
        tags.rational(282, dpi);
        tags.rational(283, dpi);
        tags.shorts(284, CHUNKY);
        tags.shorts(296, INCH);
        if (ground != null) {
            ground.tag(tags);
        }
        tags.write(strips, out);
    }
}
