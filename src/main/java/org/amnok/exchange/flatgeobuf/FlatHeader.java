package org.amnok.exchange.flatgeobuf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.Numbers;
import org.amnok.exchange.feature.Values;
import org.amnok.geo.projection.SourceCrs;

/// What a FlatGeobuf file says of itself.
///
/// @param name of the layer; empty for none
/// @param type of all shapes; 0 where each has its own
/// @param indexBytes to be passed over before the features
record FlatHeader(String name, int type, List<Column> columns, long indexBytes, SourceCrs crs) {
    private static final int NODE_BYTES = 40;
    private static final long MOST_FEATURES = 1L << 32;

    /// A column.
    ///
    /// @param type as `header.fbs` numbers them
    record Column(String name, int type) {
        static Column of(FlatTable table) {
            return new Column(table.text(0), table.unsignedByte(1));
        }
    }

    /// @throws ProblemException when it is broken, or its reference system is not read
    static FlatHeader of(byte[] bytes) {
        var table = FlatTable.root(bytes);
        var columns = table.tables(7).stream().limit(Limits.MOST_COLUMNS).map(Column::of).toList();
        return new FlatHeader(
                table.text(0),
                table.unsignedByte(2),
                columns,
                indexBytes(table.longInteger(8), table.unsignedShort(9, 16)),
                table.has(10) ? crs(table.table(10)) : SourceCrs.wgs84());
    }

    private static SourceCrs crs(FlatTable crs) {
        var organisation = crs.text(0);
        var code = crs.integer(1);
        if (code > 0 && (organisation.isEmpty() || organisation.equalsIgnoreCase("EPSG"))) {
            return SourceCrs.ofEpsg(code);
        }
        var wkt = crs.text(4);
        return wkt.isBlank() ? SourceCrs.wgs84() : SourceCrs.ofWkt(wkt);
    }

    /// Of a packed tree in which each node holds so many others.
    private static long indexBytes(long features, int nodeSize) {
        if (features < 0 || features > MOST_FEATURES || nodeSize == 1) {
            throw FlatTable.broken();
        }
        if (features == 0 || nodeSize == 0) {
            return 0;
        }
        var nodes = features;
        for (var level = features; level > 1; ) {
            level = Math.ceilDiv(level, nodeSize);
            nodes += level;
        }
        return Math.max(nodes, features + 1) * NODE_BYTES;
    }

    /// The values of a feature: the number of a column, its value, and so on.
    Values values(ByteBuffer bytes, List<Column> own) {
        var values = new Values();
        try {
            while (bytes.remaining() >= Short.BYTES) {
                var at = bytes.getShort() & 0xFFFF;
                if (at >= own.size()) {
                    throw FlatTable.broken();
                }
                values.put(own.get(at).name(), value(bytes, own.get(at).type()));
            }
        } catch (BufferUnderflowException e) {
            throw new ProblemException(FlatTable.broken().problem(), e);
        }
        return values;
    }

    private static String value(ByteBuffer bytes, int type) {
        return switch (type) {
            case 0 -> Integer.toString(bytes.get());
            case 1 -> Integer.toString(bytes.get() & 0xFF);
            case 2 -> bytes.get() == 0 ? "false" : "true";
            case 3 -> Integer.toString(bytes.getShort());
            case 4 -> Integer.toString(bytes.getShort() & 0xFFFF);
            case 5 -> Integer.toString(bytes.getInt());
            case 6 -> Integer.toUnsignedString(bytes.getInt());
            case 7 -> Long.toString(bytes.getLong());
            case 8 -> Long.toUnsignedString(bytes.getLong());
            case 9 -> Numbers.text(bytes.getFloat());
            case 10 -> Numbers.text(bytes.getDouble());
            case 11, 12, 13 -> text(bytes);
            case 14 -> {
                text(bytes);
                yield "";
            }
            default -> throw FlatTable.broken();
        };
    }

    private static String text(ByteBuffer bytes) {
        var length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw FlatTable.broken();
        }
        if (length > Limits.LONGEST_VALUE) {
            throw Limits.tooLong();
        }
        var text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
