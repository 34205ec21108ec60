package org.amnok.exchange.output;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amnok.exchange.table.ReleasedColumn;

/// The values of a feature of FlatGeobuf: the number of a column, its value, and so on.
final class FlatValues implements CellSink {
    private static final int INT = 5;
    private static final int DOUBLE = 10;
    private static final int STRING = 11;

    private final int[] numbers = new int[ReleasedColumn.values().size()];
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);

    /// @param columns in the order of the file
    FlatValues(List<ReleasedColumn> columns) {
        columns.forEach(column -> numbers[column.ordinal()] = columns.indexOf(column));
    }

    /// As `header.fbs` numbers it.
    static int type(ReleasedColumn column) {
        return switch (column.type()) {
            case WHOLE -> INT;
            case DECIMAL -> DOUBLE;
            case TEXT, DAY -> STRING; // its times have hours
        };
    }

    void clear() {
        bytes.clear();
    }

    ByteBuffer bytes() {
        return bytes.duplicate().flip();
    }

    private ByteBuffer to(ReleasedColumn column, int length) {
        if (bytes.remaining() < Short.BYTES + length) {
            var larger = ByteBuffer.allocate(2 * (bytes.capacity() + length));
            bytes = larger.order(ByteOrder.LITTLE_ENDIAN).put(bytes.flip());
        }
        return bytes.putShort((short) numbers[column.ordinal()]);
    }

    private void put(ReleasedColumn column, String words) {
        var utf8 = words.getBytes(StandardCharsets.UTF_8);
        to(column, Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8);
    }

    @Override
    public void uuid(UUID value) {
        put(ReleasedColumn.UUID, value.toString());
    }

    @Override
    public void text(ReleasedColumn column, String words) {
        put(column, words);
    }

    @Override
    public void code(ReleasedColumn column, String word) {
        put(column, word);
    }

    @Override
    public void whole(ReleasedColumn column, int value) {
        to(column, Integer.BYTES).putInt(value);
    }

    @Override
    public void decimal(ReleasedColumn column, double value) {
        to(column, Double.BYTES).putDouble(value);
    }

    @Override
    public void degrees(ReleasedColumn column, double value, int digits) {}

    @Override
    public void day(ReleasedColumn column, LocalDate day) {
        put(column, day.toString());
    }
}
