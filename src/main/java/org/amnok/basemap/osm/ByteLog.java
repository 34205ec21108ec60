package org.amnok.basemap.osm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Bytes written one after the other to a file that is gone when it is closed, then read here and
/// there, by pages of which the last ones are kept.
final class ByteLog implements AutoCloseable {
    private static final int PAGE = 1 << 14;
    private static final int PAGES = 1 << 10;

    private final FileChannel channel;
    private final ByteBuffer pending = ByteBuffer.allocate(1 << 18);
    private final byte[][] pages = new byte[PAGES][];
    private final long[] numbers = new long[PAGES];
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
        Arrays.fill(numbers, -1);
    }

    /// Fills an array from its beginning, with less where the log ends.
    void read(long from, byte[] into, int count) throws IOException {
        var done = 0;
        while (done < count && from + done < length) {
            var at = (int) ((from + done) % PAGE);
            var part = Math.min(PAGE - at, count - done);
            System.arraycopy(page((from + done) / PAGE), at, into, done, part);
            done += part;
        }
    }

    private byte[] page(long number) throws IOException {
        var slot = (int) (number % PAGES);
        if (numbers[slot] != number) {
            if (pages[slot] == null) {
                pages[slot] = new byte[PAGE];
            }
            var buffer = ByteBuffer.wrap(pages[slot]);
            numbers[slot] = -1; // until it is whole
            while (buffer.hasRemaining()
                    && channel.read(buffer, number * PAGE + buffer.position()) > 0) {
                // the last page is shorter
            }
            numbers[slot] = number;
        }
        return pages[slot];
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
