package org.amnok.basemap.osm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Bytes written one after the other to a file that is gone when it is closed, then read here and
/// there. The system keeps of it in memory what it has room for.
final class ByteLog implements AutoCloseable {
    private static final int SEGMENT = 1 << 26;

    private final FileChannel channel;
    private final ByteBuffer pending = ByteBuffer.allocate(1 << 18);
    private final List<MappedByteBuffer> segments = new ArrayList<>();
    private long length;

    ByteLog(Path file) throws IOException {
        channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.DELETE_ON_CLOSE);
    }

    /// @return where it begins
    long add(byte[] bytes, int count) throws IOException {
        var begin = length;
        var done = 0;
        while (done < count) {
            if (!pending.hasRemaining()) {
                flush();
            }
            var part = Math.min(pending.remaining(), count - done);
            pending.put(bytes, done, part);
            done += part;
        }
        length += count;
        return begin;
    }

    private void flush() throws IOException {
        pending.flip();
        while (pending.hasRemaining()) {
            channel.write(pending);
        }
        pending.clear();
    }

    long length() {
        return length;
    }

    /// To be called once, when all was added.
    void seal() throws IOException {
        flush();
        for (var at = 0L; at < length; at += SEGMENT) {
            segments.add(channel.map(MapMode.READ_ONLY, at, Math.min(SEGMENT, length - at)));
        }
    }

    /// Fills an array from its beginning, with less where the log ends.
    void read(long from, byte[] into, int count) {
        var done = 0;
        while (done < count && from + done < length) {
            var segment = segments.get((int) ((from + done) / SEGMENT));
            var at = (int) ((from + done) % SEGMENT);
            var part = Math.min(segment.limit() - at, count - done);
            segment.get(at, into, done, part);
            done += part;
        }
    }

    @Override
    public void close() throws IOException {
        segments.clear();
        channel.close();
    }
}
