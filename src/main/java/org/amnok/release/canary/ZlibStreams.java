package org.amnok.release.canary;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The zlib streams (RFC 1950) among some bytes.
final class ZlibStreams implements AutoCloseable {
    private static final int BUFFER = 1 << 14;

    private final byte[] bytes;
    private final Inflater inflater = new Inflater();
    private final byte[] buffer = new byte[BUFFER];

    ZlibStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Where the next may begin; -1 when none does. A head is 1 in some thousand byte pairs.
    int next(int from) {
        for (int at = from; at + 2 < bytes.length; at++) {
            if ((bytes[at] & 0x8f) == 8 && isHead(bytes[at] & 0xff, bytes[at + 1] & 0xff)) {
                return at;
            }
        }
        return -1;
    }

    /// Method 8, a window of at most 32 KiB, no dictionary, and a check of both bytes.
    private static boolean isHead(int method, int flags) {
        return (method << 8 | flags) % 31 == 0 && (flags & 0x20) == 0;
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
