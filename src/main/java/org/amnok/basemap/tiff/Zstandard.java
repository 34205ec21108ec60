package org.amnok.basemap.tiff;

import io.airlift.compress.v3.zstd.ZstdJavaDecompressor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.words.Messages;

/// Unpacks what is compressed by Zstandard (RFC 8878).
final class Zstandard {
    private static final int MAGIC = 0xFD2FB528;
    private static final int DESCRIPTOR_AT = 4;
    private static final int WINDOW_AT = 5;
    private static final int HAS_NO_WINDOW = 0x20;

    /// The largest window that the library takes, 8 MB, as a frame writes it.
    private static final int LARGEST_WINDOW = 13 << 3;

    private Zstandard() {}

    /// @param size of what is unpacked at most; the last strip may be shorter
    static byte[] unpacked(byte[] packed, int size) {
        var all = new byte[size];
        narrowWindow(packed);
        try {
            new ZstdJavaDecompressor().decompress(packed, 0, packed.length, all, 0, size);
            return all;
        } catch (RuntimeException e) {
            // The library may stumble in any way over a damaged block.
            throw new DamagedTile(Messages.text("basemap.it_is_not_compressed_as_it"));
        }
    }

    /// How far back a frame may refer says how much memory a stream needs. A block is unpacked
    /// whole, so that it needs none; the highest levels ask for more than the library takes.
    private static void narrowWindow(byte[] frame) {
        if (frame.length > WINDOW_AT
                && ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).getInt() == MAGIC
                && (frame[DESCRIPTOR_AT] & HAS_NO_WINDOW) == 0
                && (frame[WINDOW_AT] & 0xFF) > LARGEST_WINDOW) {
            frame[WINDOW_AT] = LARGEST_WINDOW;
        }
    }
}
