package org.amnok.layout;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes 8-bit RGB PNG (W3C PNG, third edition) with its resolution and no other metadata: no
/// name, no software, no time. Starts in a fraction of what `ImageIO` takes to look for plug-ins.
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int DATA_CHUNK_BYTES = 1 << 16;
    private static final double METRES_PER_INCH = 0.0254;

    private PngEncoder() {}

    /// Writes an opaque picture.
    ///
    /// @param image of type `TYPE_INT_RGB`
    /// @param dpi pixels per inch
    static void write(BufferedImage image, double dpi, OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.write(SIGNATURE);
        chunk(data, "IHDR", header(image));
        chunk(data, "pHYs", resolution(dpi));
        writePixels(image, data);
        chunk(data, "IEND", new byte[0]);
        data.flush();
    }

    private static byte[] header(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var header = new DataOutputStream(bytes);
        header.writeInt(image.getWidth());
        header.writeInt(image.getHeight());
        header.write(new byte[] {8, 2, 0, 0, 0}); // 8 bits, RGB, deflate, adaptive, not interlaced
        return bytes.toByteArray();
    }

    private static byte[] resolution(double dpi) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var resolution = new DataOutputStream(bytes);
        var pixelsPerMetre = (int) Math.round(dpi / METRES_PER_INCH);
        resolution.writeInt(pixelsPerMetre);
        resolution.writeInt(pixelsPerMetre);
        resolution.writeByte(1);
        return bytes.toByteArray();
    }

    private static void writePixels(BufferedImage image, DataOutputStream out) throws IOException {
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var width = image.getWidth();
        var deflater = new Deflater(4);
        var chunks = new ChunkedOutput(out);
        try (var packed = new DeflaterOutputStream(chunks, deflater, 1 << 14)) {
            var row = new byte[1 + 3 * width];
            for (int y = 0; y < image.getHeight(); y++) {
                fillRow(pixels, y * width, width, row);
                packed.write(row);
            }
        } finally {
            deflater.end();
        }
    }

    /// Filter 2 ("up") would help photographs; flat colours pack best unfiltered.
    private static void fillRow(int[] pixels, int from, int width, byte[] row) {
        for (int x = 0, i = 1; x < width; x++) {
            var rgb = pixels[from + x];
            row[i++] = (byte) (rgb >> 16);
            row[i++] = (byte) (rgb >> 8);
            row[i++] = (byte) rgb;
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] body) throws IOException {
        chunk(out, type, body, body.length);
    }

    private static void chunk(DataOutputStream out, String type, byte[] body, int length)
            throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(body, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(body, 0, length);
        out.writeInt((int) crc.getValue());
    }

    /// Cuts the packed stream into IDAT chunks.
    private static final class ChunkedOutput extends OutputStream {
        private final DataOutputStream out;
        private final byte[] buffer = new byte[DATA_CHUNK_BYTES];
        private int filled;

        ChunkedOutput(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            var done = 0;
            while (done < length) {
                var n = Math.min(length - done, buffer.length - filled);
                System.arraycopy(bytes, offset + done, buffer, filled, n);
                filled += n;
                done += n;
                if (filled == buffer.length) {
                    flushChunk();
                }
            }
        }

        @Override
        public void close() throws IOException {
            flushChunk();
        }

        private void flushChunk() throws IOException {
            if (filled > 0) {
                chunk(out, "IDAT", buffer, filled);
                filled = 0;
            }
        }
    }
}
