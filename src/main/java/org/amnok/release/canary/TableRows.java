package org.amnok.release.canary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;

/// The table of a shapefile (dBASE III) with a border before every value: of a table spaces fill up
/// all values, and the words of one and of the next would read like a sentence.
final class TableRows extends InputStream {
    private static final int HEAD_BYTES = 32;
    private static final int ROW_BYTES = 10;
    private static final int WIDTH = 16;

    private final InputStream in;
    private final int[] widths;
    private ByteBuffer ready;

    /// True for the first bytes of such a table as we write it, of no day.
    static boolean isTable(byte[] head) {
        return head.length >= HEAD_BYTES
                && head[0] == 3
                && head[1] == 0
                && head[2] == 1
                && head[3] == 1
                && headBytes(head) > HEAD_BYTES;
    }

    private static int headBytes(byte[] head) {
        return unsigned(head, 8);
    }

    private static int unsigned(byte[] head, int at) {
        return ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getShort(at) & 0xffff;
    }

    /// @param in the table from its first byte on
    TableRows(InputStream in) throws IOException {
        this.in = in;
        var first = in.readNBytes(HEAD_BYTES);
        var rest = in.readNBytes(headBytes(first) - HEAD_BYTES);
        widths = widths(rest, unsigned(first, ROW_BYTES) - 1);
        ready = ByteBuffer.allocate(first.length + rest.length).put(first).put(rest).flip();
    }

    /// Of all columns; of one that is the whole row when the head does not agree with itself.
    private static int[] widths(byte[] columns, int all) {
        var widths =
                IntStream.range(0, columns.length / HEAD_BYTES)
                        .map(column -> columns[column * HEAD_BYTES + WIDTH] & 0xff)
                        .toArray();
        return IntStream.of(widths).sum() == all ? widths : new int[] {Math.max(0, all)};
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (!ready.hasRemaining() && !nextRow()) {
            return -1;
        }
        var count = Math.min(length, ready.remaining());
        ready.get(into, from, count);
        return count;
    }

    /// A byte that says whether the row is deleted, then its values. What is left at the end is
    /// handed on as it is.
    private boolean nextRow() throws IOException {
        var row = in.readNBytes(1 + IntStream.of(widths).sum());
        ready = ByteBuffer.allocate(row.length + widths.length);
        var at = Math.min(1, row.length);
        ready.put(row, 0, at);
        for (var width : widths) {
            var count = Math.min(width, row.length - at);
            if (count > 0) {
                ready.put(PlainWords.BORDER).put(row, at, count);
                at += count;
            }
        }
        ready.flip();
        return row.length > 0;
    }
}
