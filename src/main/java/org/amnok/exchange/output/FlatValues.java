package org.amnok.exchange.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amnok.exchange.table.ReleasedColumn;
import org.wololo.flatgeobuf.generated.ColumnType;

/// The values of a sighting as FlatGeobuf has them: the number of a column, its value, and so on.
final class FlatValues implements CellSink {
    /// In the order of the file. The shape says where.
    static final List<ReleasedColumn> COLUMNS =
            ReleasedColumn.values().stream().filter(column -> !column.isPoint()).toList();

    private final int[] numbers = new int[ReleasedColumn.values().size()];
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);

    FlatValues() {
        COLUMNS.forEach(column -> numbers[column.ordinal()] = COLUMNS.indexOf(column));
    }

    /// As [ColumnType] numbers it.
    static int type(ReleasedColumn column) {
        return switch (column.type()) {
            case WHOLE -> ColumnType.Int;
            case DECIMAL -> ColumnType.Double;
            case TEXT, DAY -> ColumnType.String; // its times have hours
        };
    }

    void clear() {
        bytes.clear();
    }

    ByteBuffer bytes() {
        return bytes.duplicate().flip();
    }

    /// Tells all of these; days and identifiers as texts.
    ///
    /// @param bytes little-endian
    static void tell(ByteBuffer bytes, CellSink sink) throws IOException {
        while (bytes.hasRemaining()) {
            var column = COLUMNS.get(bytes.getShort());
            switch (type(column)) {
                case ColumnType.Int -> sink.whole(column, bytes.getInt());
                case ColumnType.Double -> sink.decimal(column, bytes.getDouble());
                default -> {
                    var length = bytes.getInt();
                    var at = bytes.arrayOffset() + bytes.position();
                    sink.code(column, new String(bytes.array(), at, length, UTF_8));
                    bytes.position(bytes.position() + length);
                }
            }
        }
    }

    private ByteBuffer to(ReleasedColumn column, int length) {
        if (bytes.remaining() < Short.BYTES + length) {
            var larger = ByteBuffer.allocate(2 * (bytes.capacity() + length));
            bytes = larger.order(ByteOrder.LITTLE_ENDIAN).put(bytes.flip());
        }
        return bytes.putShort((short) numbers[column.ordinal()]);
    }

    private void put(ReleasedColumn column, String words) {
        var utf8 = words.getBytes(UTF_8);
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
    public void whole(ReleasedColumn column, int value) {
        to(column, Integer.BYTES).putInt(value);
    }

    @Override
    public void decimal(ReleasedColumn column, double value) {
        to(column, Double.BYTES).putDouble(value);
    }

    @Override
    public void day(ReleasedColumn column, LocalDate day) {
        put(column, day.toString());
    }
}
