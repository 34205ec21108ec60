package org.amnok.basemap.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.amnok.domain.FileFault;

/// Bytes that may be compressed, read up to a limit.
final class Bounded {
    /// Bytes of a tile. Real ones have less than 1 MB; what is more is a trap.
    static final int MOST_PACKED_TILE = 8 << 20;

    /// Of a tile that is no longer compressed.
    static final int MOST_TILE = 16 << 20;

    private static final int GZIP_1 = 0x1f;
    private static final int GZIP_2 = 0x8b;
    private static final int ZLIB = 0x78;

    private Bounded() {}

    /// @throws IOException when they are damaged, or more than the limit
    static byte[] gunzip(byte[] packed, int mostBytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return read(in, mostBytes);
        }
    }

    /// Whatever the first bytes say: gzip, zlib, or not compressed. A vector tile that is not
    /// compressed begins with 0x1a, a picture with other bytes.
    static byte[] unpack(byte[] bytes, int mostBytes) throws IOException {
        if (bytes.length > 2 && at(bytes, 0) == GZIP_1 && at(bytes, 1) == GZIP_2) {
            return gunzip(bytes, mostBytes);
        }
        if (bytes.length > 2
                && at(bytes, 0) == ZLIB
                && (at(bytes, 0) * 256 + at(bytes, 1)) % 31 == 0) {
            try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
                return read(in, mostBytes);
            }
        }
        return bytes;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xff;
    }

    private static byte[] read(InputStream in, int mostBytes) throws IOException {
        var bytes = in.readNBytes(mostBytes);
        if (bytes.length == mostBytes && in.read() >= 0) {
            throw FileFault.of("basemap.more_than_mb_when_unpacked", (mostBytes >> 20));
        }
        return bytes;
    }
}
