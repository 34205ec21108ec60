package org.amnok.layout.raster;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes 8-bit RGB PNG (W3C PNG, third edition) with its resolution and no other metadata: no
/// name, no software, no time. Starts in a fraction of what `ImageIO` takes to look for plug-ins,
/// and packs on all cores.
public final class PngEncoder {
    private static final double METRES_PER_INCH = 0.0254;

    private PngEncoder() {}

    /// Writes an opaque picture.
    ///
    /// @param image of type `TYPE_INT_RGB`
    /// @param dpi pixels per inch
    public static void write(BufferedImage image, double dpi, OutputStream out) throws IOException {
        var chunks = new PngChunks(out);
        begin(chunks, image.getWidth(), image.getHeight(), dpi);
        for (var part : pixels(image)) {
            chunks.write("IDAT", part);
        }
        chunks.end();
    }

    /// Signature, size and resolution.
    static void begin(PngChunks chunks, int width, int height, double dpi) throws IOException {
        chunks.begin(width, height, 2);
        var perMetre = (int) Math.round(dpi / METRES_PER_INCH);
        var resolution = ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre);
        chunks.write("pHYs", resolution.put((byte) 1).array());
    }

    /// The pixels as parts of one stream (RFC 1950). Every row begins with its filter, 0: filter 2
    /// ("up") would help photographs; flat colours pack best unfiltered.
    static List<byte[]> pixels(BufferedImage image) throws IOException {
        var rows = new Rows(image);
        var height = image.getHeight();
        var perStrip = Strip.rows(1 + 3 * image.getWidth());
        var count = (height + perStrip - 1) / perStrip;
        var strips =
                Strip.all(
                        count,
                        i -> {
                            var first = i * perStrip;
                            var bytes = rows.bytes(first, Math.min(perStrip, height - first), 1);
                            return Strip.part(bytes, i == count - 1);
                        });
        return framed(strips);
    }

    /// With the head before the first strip and the checksum behind the last.
    private static List<byte[]> framed(List<Strip> strips) {
        var parts = new ArrayList<byte[]>();
        var sum = 1L;
        for (var strip : strips) {
            sum = Adler.joined(sum, strip.adler(), strip.length());
            parts.add(strip.packed());
        }
        parts.set(0, joined(new byte[] {0x78, 0x5e}, parts.getFirst()));
        var end = ByteBuffer.allocate(4).putInt((int) sum).array();
        parts.set(parts.size() - 1, joined(parts.getLast(), end));
        return parts;
    }

    static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
