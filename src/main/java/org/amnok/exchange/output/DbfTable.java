package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amnok.exchange.table.ReleasedColumn;

/// The table of a shapefile on its way: dBASE III, rows of fixed length, UTF-8.
final class DbfTable implements CellSink {
    static final int WHOLE_WIDTH = 10;
    static final int DECIMAL_WIDTH = 18;
    static final int DAY_WIDTH = 8;
    private static final int DECIMALS = 6;
    private static final String NO_DECIMALS = ".000000";
    private static final double LARGEST_WHOLE = 1e9;
    private static final int HEAD_BYTES = 32;
    private static final byte DBASE_III = 3;
    private static final byte HEAD_END = 0x0d;
    private static final byte FILE_END = 0x1a;

    private final OutputStream out;
    private final int[] from = new int[ReleasedColumn.values().size()];
    private final int[] width = new int[ReleasedColumn.values().size()];
    private final byte[] row;

    DbfTable(ShapefileSurvey survey, OutputStream out) throws IOException {
        this.out = new java.io.BufferedOutputStream(out, 1 << 16);
        var columns = survey.columns();
        var at = 1;
        for (var column : columns) {
            from[column.ordinal()] = at;
            width[column.ordinal()] = survey.width(column);
            at += survey.width(column);
        }
        row = new byte[at];
        head(survey.rows(), columns);
    }

    private void head(int rows, List<ReleasedColumn> columns) throws IOException {
        var head = ByteBuffer.allocate(HEAD_BYTES * (columns.size() + 1) + 1);
        head.order(ByteOrder.LITTLE_ENDIAN);
        // The day of writing would tell of this machine: the first that the format can say.
        head.put(DBASE_III).put((byte) 0).put((byte) 1).put((byte) 1);
        head.putInt(rows).putShort((short) head.capacity()).putShort((short) row.length);
        for (int i = 0; i < columns.size(); i++) {
            head.position(HEAD_BYTES * (i + 1));
            var column = columns.get(i);
            head.put(column.shortCode().getBytes(StandardCharsets.US_ASCII));
            head.position(HEAD_BYTES * (i + 1) + 11);
            head.put((byte) type(column)).putInt(0).put((byte) width[column.ordinal()]);
            head.put((byte) (column.type() == ReleasedColumn.Type.DECIMAL ? DECIMALS : 0));
        }
        head.put(head.capacity() - 1, HEAD_END);
        out.write(head.array());
    }

    private static char type(ReleasedColumn column) {
        return switch (column.type()) {
            case TEXT -> 'C';
            case WHOLE, DECIMAL -> 'N';
            case DAY -> 'D';
        };
    }

    void begin() {
        Arrays.fill(row, (byte) ' ');
    }

    void end() throws IOException {
        out.write(row);
    }

    void finish() throws IOException {
        out.write(FILE_END);
        out.flush();
    }

    private void put(ReleasedColumn column, byte[] bytes) {
        System.arraycopy(bytes, 0, row, from[column.ordinal()], bytes.length);
    }

    /// Numbers stand at the right.
    private void number(ReleasedColumn column, String digits) {
        var bytes = digits.getBytes(StandardCharsets.US_ASCII);
        var at = from[column.ordinal()] + width[column.ordinal()] - bytes.length;
        System.arraycopy(bytes, 0, row, at, bytes.length);
    }

    /// As much of a text as there is room for, no half characters.
    private static byte[] fitted(String words, int width) {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= width) {
            return bytes;
        }
        var dots = "…".getBytes(StandardCharsets.UTF_8);
        var end = width - dots.length;
        while (end > 0 && (bytes[end] & 0xc0) == 0x80) {
            end--;
        }
        var fitted = Arrays.copyOf(bytes, end + dots.length);
        System.arraycopy(dots, 0, fitted, end, dots.length);
        return fitted;
    }

    @Override
    public void uuid(UUID value) {
        put(ReleasedColumn.UUID, value.toString().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void text(ReleasedColumn column, String words) {
        put(column, fitted(words, width[column.ordinal()]));
    }

    @Override
    public void code(ReleasedColumn column, String word) {
        if (column.type() == ReleasedColumn.Type.DAY) {
            day(column, LocalDate.parse(word));
        } else {
            text(column, word);
        }
    }

    @Override
    public void whole(ReleasedColumn column, int value) {
        number(column, Integer.toString(value));
    }

    @Override
    public void decimal(ReleasedColumn column, double value) {
        number(
                column,
                value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE
                        ? (long) value + NO_DECIMALS
                        : BigDecimal.valueOf(value)
                                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                                .toPlainString());
    }

    @Override
    public void day(ReleasedColumn column, LocalDate day) {
        var at = from[column.ordinal()];
        digits(day.getYear(), at, 4);
        digits(day.getMonthValue(), at + 4, 2);
        digits(day.getDayOfMonth(), at + 6, 2);
    }

    private void digits(int number, int at, int count) {
        var rest = number;
        for (int i = at + count - 1; i >= at; i--) {
            row[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
