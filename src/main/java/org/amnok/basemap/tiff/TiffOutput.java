package org.amnok.basemap.tiff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;

/// A BigTIFF that is being written: blocks first, directories at the end.
final class TiffOutput implements AutoCloseable {
    private static final int HEADER_BYTES = 16;
    private static final int SHORT = 3;
    private static final int LONG8 = 16;
    private static final int ASCII = 2;

    private final FileChannel channel;
    private long end = HEADER_BYTES;
    private long nextPlace = 8;

    /// The tags of an image.
    static final class Tags {
        private final SortedMap<Integer, Tag> all = new TreeMap<>();

        Tags with(int tag, long... values) {
            var wide = false;
            for (var value : values) {
                wide |= value > 0xFFFF;
            }
            return put(tag, wide ? LONG8 : SHORT, values);
        }

        Tags with(int tag, String text) {
            var bytes = (text + '\0').getBytes(StandardCharsets.US_ASCII);
            var values = new long[bytes.length];
            for (var i = 0; i < values.length; i++) {
                values[i] = bytes[i];
            }
            return put(tag, ASCII, values);
        }

        private Tags put(int tag, int type, long[] values) {
            all.put(tag, new Tag(type, values));
            return this;
        }
    }

    private record Tag(int type, long[] values) {
        /// At least the eight bytes that stand in a directory.
        ByteBuffer bytes() {
            var size = type == LONG8 ? 8 : type == SHORT ? 2 : 1;
            var buffer = ordered(Math.max(8, size * values.length));
            for (var value : values) {
                switch (type) {
                    case LONG8 -> buffer.putLong(value);
                    case SHORT -> buffer.putShort((short) value);
                    default -> buffer.put((byte) value);
                }
            }
            return buffer.rewind();
        }
    }

    private TiffOutput(FileChannel channel) {
        this.channel = channel;
    }

    static TiffOutput create(Path file) throws IOException {
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
        var output = new TiffOutput(channel);
        var header = ordered(HEADER_BYTES);
        header.put((byte) 'I').put((byte) 'I').putShort((short) 43).putShort((short) 8);
        output.write(header.rewind(), 0);
        return output;
    }

    private static ByteBuffer ordered(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// @return where it lies
    long append(ByteBuffer bytes) throws IOException {
        var at = end;
        end += bytes.remaining();
        write(bytes, at);
        return at;
    }

    void append(Tags tags) throws IOException {
        var table = ordered(16 + 20 * tags.all.size());
        table.putLong(tags.all.size());
        for (var each : tags.all.entrySet()) {
            var tag = each.getValue();
            var bytes = tag.bytes();
            table.putShort((short) (int) each.getKey());
            table.putShort((short) tag.type);
            table.putLong(tag.values.length);
            table.putLong(bytes.remaining() == 8 ? bytes.getLong() : append(bytes));
        }
        table.putLong(0);
        var at = append(table.rewind());
        write(ordered(8).putLong(at).rewind(), nextPlace);
        nextPlace = at + table.capacity() - 8;
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        var to = at;
        while (bytes.hasRemaining()) {
            to += channel.write(bytes, to);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
