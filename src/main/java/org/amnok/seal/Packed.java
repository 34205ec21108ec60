package org.amnok.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// An image made smaller before it is sealed: its length, then zlib's fastest. Sealing costs more
/// than packing where the processor's own instructions are not used, as in the first seconds.
final class Packed {
    private Packed() {}

    static byte[] of(byte[] image) {
        var packed = new byte[Integer.BYTES + image.length + image.length / 1000 + 64];
        ByteBuffer.wrap(packed).putInt(image.length);
        try (var deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(image);
            deflater.finish();
            var length = deflater.deflate(packed, Integer.BYTES, packed.length - Integer.BYTES);
            return Arrays.copyOf(packed, Integer.BYTES + length);
        }
    }

    /// @throws IllegalArgumentException when it is no packed image
    static byte[] image(byte[] packed) {
        if (packed.length < Integer.BYTES) {
            throw new IllegalArgumentException("no length");
        }
        var image = new byte[Math.max(0, ByteBuffer.wrap(packed).getInt())];
        try (var inflater = new Inflater()) {
            inflater.setInput(packed, Integer.BYTES, packed.length - Integer.BYTES);
            if (inflater.inflate(image) != image.length) {
                throw new IllegalArgumentException("too short");
            }
            return image;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
