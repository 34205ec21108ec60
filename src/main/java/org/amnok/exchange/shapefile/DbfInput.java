package org.amnok.exchange.shapefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.Numbers;
import org.amnok.exchange.feature.Values;

/// The table of a shapefile, read row by row. How many rows it declares is not believed.
final class DbfInput implements AutoCloseable {
    private static final int HEADER_BYTES = 32;
    private static final int FIELD_BYTES = 32;
    private static final int NAME_BYTES = 11;
    private static final int END_OF_FIELDS = 0x0D;
    private static final int END_OF_FILE = 0x1A;
    private static final int SAMPLE_BYTES = 1 << 16;
    private static final Pattern WHOLE = Pattern.compile("^(-?\\d{1,30})\\.0{1,30}$");
    private static final Pattern PADDED = Pattern.compile("^(-?)0{1,254}(?=\\d)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private final InputStream stream;
    private final int language;
    private final List<Field> fields;
    private final int rowBytes;
    private byte[] row = new byte[0];

    /// @param from within the row
    private record Field(byte[] name, char type, int from, int bytes) {}

    private DbfInput(InputStream stream, int language, List<Field> fields, int rowBytes) {
        this.stream = stream;
        this.language = language;
        this.fields = fields;
        this.rowBytes = rowBytes;
    }

    /// @throws ProblemException when it is no table
    static DbfInput of(InputStream stream) throws IOException {
        var header = ByteBuffer.wrap(stream.readNBytes(HEADER_BYTES));
        if (header.limit() < HEADER_BYTES) {
            throw broken();
        }
        header.order(ByteOrder.LITTLE_ENDIAN);
        var headerBytes = header.getShort(8) & 0xffff;
        var rowBytes = header.getShort(10) & 0xffff;
        var fields = fields(stream.readNBytes(Math.max(0, headerBytes - HEADER_BYTES)));
        if (fields.isEmpty() || rowBytes < 2) {
            throw broken();
        }
        return new DbfInput(stream, header.get(29) & 0xff, fields, rowBytes);
    }

    private static List<Field> fields(byte[] header) {
        var fields = new ArrayList<Field>();
        var from = 1;
        for (var at = 0;
                at + FIELD_BYTES <= header.length && header[at] != END_OF_FIELDS;
                at += FIELD_BYTES) {
            var length = 0;
            while (length < NAME_BYTES && header[at + length] != 0) {
                length++;
            }
            var name = Arrays.copyOfRange(header, at, at + length);
            var type = (char) (header[at + NAME_BYTES] & 0xff);
            // Long texts keep the upper byte of their length in the decimals.
            var bytes =
                    (header[at + 16] & 0xff) + (type == 'C' ? (header[at + 17] & 0xff) << 8 : 0);
            fields.add(new Field(name, type, from, bytes));
            from += bytes;
        }
        return List.copyOf(fields);
    }

    /// The byte in the header that may name the encoding.
    int language() {
        return language;
    }

    /// Names of the columns; what has none or another's gets a number.
    List<String> names(Charset charset) {
        var names = new ArrayList<String>();
        for (var field : fields.subList(0, Math.min(fields.size(), Limits.MOST_COLUMNS + 1))) {
            var name = new String(field.name(), charset).strip();
            var free = name.isEmpty() || names.contains(name) ? name + "_" + names.size() : name;
            names.add(free);
        }
        return List.copyOf(names);
    }

    /// Some of the text in it, to find out the encoding by. Nothing can be read after.
    byte[] sample() throws IOException {
        var text = new ByteArrayOutputStream();
        fields.forEach(field -> text.writeBytes(field.name()));
        while (text.size() < SAMPLE_BYTES && next()) {
            for (var field : fields) {
                if (field.type() == 'C' && field.from() + field.bytes() <= row.length) {
                    text.write(row, field.from(), field.bytes());
                    text.write('\n');
                }
            }
        }
        return text.toByteArray();
    }

    /// Goes to the next row; false at the end.
    boolean next() throws IOException {
        row = stream.readNBytes(rowBytes);
        return row.length == rowBytes && row[0] != END_OF_FILE;
    }

    /// Rows are only marked as deleted until the table is packed.
    boolean isDeleted() {
        return row[0] == '*';
    }

    /// @param names as [#names] gave them
    Map<String, String> values(List<String> names, Charset charset) {
        var values = new Values();
        for (var i = 0; i < names.size(); i++) {
            var field = fields.get(i);
            if (field.from() + field.bytes() <= row.length) {
                values.put(names.get(i), text(field, charset));
            }
        }
        return values.byName();
    }

    private String text(Field field, Charset charset) {
        if (field.type() == 'I' || field.type() == 'O' || field.type() == 'B') {
            return binary(field);
        }
        var end = field.from();
        while (end < field.from() + field.bytes() && row[end] != 0) {
            end++;
        }
        var text = new String(row, field.from(), end - field.from(), charset).strip();
        return switch (field.type()) {
            case 'N', 'F' -> number(text);
            case 'D' -> text.startsWith("0000") ? "" : DAY.matcher(text).replaceFirst("$1-$2-$3");
            case 'L' -> truth(text);
            case 'C' -> text;
            default -> "";
        };
    }

    /// Without what fills the field: zeros before it, and decimals that are all zero.
    private static String number(String text) {
        var bare = PADDED.matcher(text).replaceFirst("$1");
        return bare.startsWith("*") ? "" : WHOLE.matcher(bare).replaceFirst("$1");
    }

    private String binary(Field field) {
        var bytes =
                ByteBuffer.wrap(row, field.from(), field.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        return switch (field.bytes()) {
            case 4 -> Integer.toString(bytes.getInt());
            case 8 -> Numbers.text(bytes.getDouble());
            default -> "";
        };
    }

    private static String truth(String text) {
        return switch (text) {
            case "T", "t", "Y", "y" -> "true";
            case "F", "f", "N", "n" -> "false";
            default -> "";
        };
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private static ProblemException broken() {
        return ProblemException.ofTexts(
                "exchange.its_table_dbf_is_none", "exchange.it_may_be_cut_off_get");
    }
}
