package org.amnok.layout.raster;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/// Some rows of a picture, packed. Strips are packed on all cores; what comes out does not depend
/// on how many there are.
///
/// @param packed deflated bytes
/// @param adler checksum of the bytes before packing (RFC 1950)
/// @param length of them
record Strip(byte[] packed, long adler, int length) {
    private static final int BYTES = 1 << 20;

    /// Flat colours and sharp edges gain little from more effort.
    private static final int EFFORT = 4;

    /// How many rows of a width make a strip.
    static int rows(int bytesPerRow) {
        return Math.max(1, BYTES / bytesPerRow);
    }

    /// All strips in their order.
    static List<Strip> all(int count, IntFunction<Strip> each) {
        return IntStream.range(0, count).parallel().mapToObj(each).toList();
    }

    /// A stream of its own (RFC 1950).
    static Strip whole(byte[] bytes) {
        return packed(bytes, new Deflater(EFFORT), true);
    }

    /// A part of a longer stream (RFC 1951), ending at a byte.
    ///
    /// @param last true to end the stream
    static Strip part(byte[] bytes, boolean last) {
        return packed(bytes, new Deflater(EFFORT, true), last);
    }

    private static Strip packed(byte[] bytes, Deflater deflater, boolean last) {
        try {
            deflater.setInput(bytes);
            if (last) {
                deflater.finish();
            }
            var sum = new Adler32();
            sum.update(bytes);
            return new Strip(drained(deflater, last), sum.getValue(), bytes.length);
        } finally {
            deflater.end();
        }
    }

    private static byte[] drained(Deflater deflater, boolean last) {
        var out = new ByteArrayOutputStream(1 << 16);
        var buffer = new byte[1 << 16];
        var mode = last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH;
        var length = deflater.deflate(buffer, 0, buffer.length, mode);
        while (length == buffer.length || (last && !deflater.finished())) {
            out.write(buffer, 0, length);
            length = deflater.deflate(buffer, 0, buffer.length, mode);
        }
        out.write(buffer, 0, length);
        return out.toByteArray();
    }
}
