package org.amnok.layout.raster;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The chunks of a PNG file being written.
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final DataOutputStream out;

    PngChunks(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /// Signature and size, of 8 bits for each colour.
    ///
    /// @param colours 2 for RGB, 6 for RGB with opacity
    void begin(int width, int height, int colours) throws IOException {
        out.write(SIGNATURE);
        // what stays 0: deflate, adaptive, not interlaced
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        write("IHDR", header.put((byte) 8).put((byte) colours).array());
    }

    /// @param type four letters
    void write(String type, byte[] body) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(body);
        out.writeInt(body.length);
        out.write(name);
        out.write(body);
        out.writeInt((int) crc.getValue());
    }

    void end() throws IOException {
        write("IEND", new byte[0]);
        out.flush();
    }
}
