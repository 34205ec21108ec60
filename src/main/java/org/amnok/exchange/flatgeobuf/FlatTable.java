package org.amnok.exchange.flatgeobuf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Limits;

/// A table of a FlatBuffer: fields by number, each there or not. Every offset is checked before it
/// is followed; what points elsewhere is reported.
final class FlatTable {
    /// Beyond it a count of columns, parts or rings is one of a file made to do harm.
    private static final int MOST_PARTS = 1_000_000;

    private final ByteBuffer bytes;
    private final int start;
    private final int fields;
    private final int fieldBytes;

    private FlatTable(ByteBuffer bytes, int start) {
        this.bytes = bytes;
        this.start = start;
        var table = start - intAt(start);
        fields = table;
        fieldBytes = unsignedShortAt(table);
    }

    /// The table that a buffer begins with.
    static FlatTable root(byte[] buffer) {
        var bytes = ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN);
        if (buffer.length < 8) {
            throw broken();
        }
        return new FlatTable(bytes, require(bytes, bytes.getInt(0), 4));
    }

    static ProblemException broken() {
        return ProblemException.ofTexts(
                "exchange.the_flatgeobuf_file_is_broken", "common.get_it_again_from_its_source");
    }

    /// 0 where the field is not there.
    private int place(int field) {
        var at = 4 + 2 * field;
        var offset = at + 2 <= fieldBytes ? unsignedShortAt(fields + at) : 0;
        return offset == 0 ? 0 : start + offset;
    }

    private int intAt(int at) {
        return bytes.getInt(require(bytes, at, 4));
    }

    private int unsignedShortAt(int at) {
        return bytes.getShort(require(bytes, at, 2)) & 0xFFFF;
    }

    private static int require(ByteBuffer bytes, long at, long length) {
        if (at < 0 || length < 0 || at + length > bytes.limit()) {
            throw broken();
        }
        return (int) at;
    }

    int unsignedByte(int field) {
        var at = place(field);
        return at == 0 ? 0 : bytes.get(require(bytes, at, 1)) & 0xFF;
    }

    int unsignedShort(int field, int otherwise) {
        var at = place(field);
        return at == 0 ? otherwise : unsignedShortAt(at);
    }

    int integer(int field) {
        var at = place(field);
        return at == 0 ? 0 : intAt(at);
    }

    long longInteger(int field) {
        var at = place(field);
        return at == 0 ? 0 : bytes.getLong(require(bytes, at, 8));
    }

    /// Empty where it is not there.
    String text(int field) {
        var at = vector(field);
        var length = at == 0 ? 0 : count(at, 1);
        if (length > Limits.LONGEST_VALUE) {
            throw Limits.tooLong();
        }
        var text = new byte[length];
        if (length > 0) {
            bytes.get(at + 4, text);
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    /// Where a vector begins with its length; 0 where it is not there.
    private int vector(int field) {
        var at = place(field);
        return at == 0 ? 0 : require(bytes, (long) at + (intAt(at) & 0xFFFFFFFFL), 4);
    }

    private int count(int vector, int size) {
        var count = intAt(vector);
        require(bytes, vector + 4L, (long) size * count);
        return count;
    }

    /// The bytes of a vector, in the order of the machine that wrote them.
    ByteBuffer bytes(int field) {
        var at = vector(field);
        return (at == 0 ? ByteBuffer.allocate(0) : bytes.slice(at + 4, count(at, 1)))
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Empty where they are not there.
    double[] doubles(int field) {
        var at = vector(field);
        var count = at == 0 ? 0 : count(at, Double.BYTES);
        if (count > 2 * Limits.MOST_POSITIONS) {
            throw Limits.tooManyPositions();
        }
        var all = new double[count];
        for (var i = 0; i < count; i++) {
            all[i] = bytes.getDouble(at + 4 + i * Double.BYTES);
        }
        return all;
    }

    /// Empty where they are not there.
    int[] integers(int field) {
        var at = vector(field);
        var count = at == 0 ? 0 : count(at, Integer.BYTES);
        if (count > MOST_PARTS) {
            throw broken();
        }
        var all = new int[count];
        for (var i = 0; i < count; i++) {
            all[i] = bytes.getInt(at + 4 + i * Integer.BYTES);
        }
        return all;
    }

    /// Whether a field is there.
    boolean has(int field) {
        return place(field) != 0;
    }

    /// The table that a field points to.
    FlatTable table(int field) {
        return new FlatTable(bytes, vector(field));
    }

    /// The tables that a vector points to; none where it is not there.
    List<FlatTable> tables(int field) {
        var at = vector(field);
        var count = at == 0 ? 0 : count(at, Integer.BYTES);
        if (count > MOST_PARTS) {
            throw broken();
        }
        var all = new ArrayList<FlatTable>();
        for (var i = 0; i < count; i++) {
            var each = at + 4 + i * Integer.BYTES;
            all.add(new FlatTable(bytes, require(bytes, each + (intAt(each) & 0xFFFFFFFFL), 4)));
        }
        return all;
    }
}
