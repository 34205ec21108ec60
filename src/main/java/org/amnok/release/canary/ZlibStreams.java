package org.amnok.release.canary;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks zlib streams (RFC 1950) among other bytes.
final class ZlibStreams implements AutoCloseable {
    private static final int BUFFER = 1 << 14;

    private final byte[] bytes;
    private final Inflater inflater = new Inflater();
    private final byte[] buffer = new byte[BUFFER];

    ZlibStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Empty when no whole stream begins there: most that are none fail within a few bytes.
    ///
    /// @param most bytes, about; a stream that has more is cut
    byte[] inflated(int at, long most) {
        inflater.reset();
        inflater.setInput(bytes, at, bytes.length - at);
        var out = new ByteArrayOutputStream(0);
        try {
            while (!inflater.finished() && out.size() <= most) {
                var count = inflater.inflate(buffer);
                if (count == 0) {
                    return new byte[0];
                }
                out.write(buffer, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException other) {
            return new byte[0];
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
